import { columnRoutes } from './columns.ts'
import { deltaRoutes } from './delta.ts'
import { driveContentRoutes } from './driveContent.ts'
import { driveDeltaRoutes } from './driveDelta.ts'
import { driveItemRoutes } from './driveItems.ts'
import { drivePermissionRoutes } from './drivePermissions.ts'
import { driveRoutes } from './drives.ts'
import { fileVersionRoutes } from './fileVersions.ts'
import type { GraphRoute } from './graphRoute.ts'
import { groupRoutes } from './groups.ts'
import { installedAppRoutes } from './installedApps.ts'
import { itemRoutes } from './items.ts'
import { itemVersionRoutes } from './itemVersions.ts'
import { listPermissionRoutes } from './listPermissions.ts'
import { listRoutes } from './lists.ts'
import { sitePermissionRoutes } from './sitePermissions.ts'
import { siteRoutes } from './sites.ts'
import { subscriptionRoutes } from './subscriptions.ts'
import { teamworkRoutes } from './teamwork.ts'
import { uploadSessionRoutes } from './uploadSessions.ts'
import { userRoutes } from './users.ts'

/** Everything that the stand-in's Graph answers, besides $batch. */
export const graphRoutes: GraphRoute[] = [
  ...siteRoutes,
  ...sitePermissionRoutes,
  ...listRoutes,
  ...listPermissionRoutes,
  ...columnRoutes,
  ...itemRoutes,
  ...deltaRoutes,
  ...driveRoutes,
  ...driveItemRoutes,
  ...drivePermissionRoutes,
  ...driveContentRoutes,
  ...driveDeltaRoutes,
  ...uploadSessionRoutes,
  ...itemVersionRoutes,
  ...fileVersionRoutes,
  ...subscriptionRoutes,
  ...userRoutes,
  ...groupRoutes,
  ...teamworkRoutes,
  ...installedAppRoutes,
]
