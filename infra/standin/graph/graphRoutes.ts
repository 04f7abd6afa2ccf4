import { deltaRoutes } from './delta.ts'
import { groupRoutes } from './directory/groups.ts'
import { userRoutes } from './directory/users.ts'
import { driveContentRoutes } from './drives/driveContent.ts'
import { driveDeltaRoutes } from './drives/driveDelta.ts'
import { driveItemRoutes } from './drives/driveItems.ts'
import { drivePermissionRoutes } from './drives/drivePermissions.ts'
import { driveRoutes } from './drives/drives.ts'
import { fileVersionRoutes } from './drives/fileVersions.ts'
import { uploadSessionRoutes } from './drives/uploadSessions.ts'
import type { GraphRoute } from './graphRoute.ts'
import { installedAppRoutes } from './installedApps.ts'
import { columnRoutes } from './lists/columns.ts'
import { itemRoutes } from './lists/items.ts'
import { itemVersionRoutes } from './lists/itemVersions.ts'
import { listPermissionRoutes } from './lists/listPermissions.ts'
import { listRoutes } from './lists/lists.ts'
import { sitePermissionRoutes } from './sitePermissions.ts'
import { siteRoutes } from './sites.ts'
import { subscriptionRoutes } from './subscriptions.ts'
import { teamworkRoutes } from './teamwork.ts'

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
