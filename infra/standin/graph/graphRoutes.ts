import { columnRoutes } from './columns.ts'
import { deltaRoutes } from './delta.ts'
import { driveContentRoutes } from './driveContent.ts'
import { driveDeltaRoutes } from './driveDelta.ts'
import { driveItemRoutes } from './driveItems.ts'
import type { GraphRoute } from './graphRoute.ts'
import { groupRoutes } from './groups.ts'
import { itemRoutes } from './items.ts'
import { listRoutes } from './lists.ts'
import { sitePermissionRoutes } from './sitePermissions.ts'
import { siteRoutes } from './sites.ts'
import { subscriptionRoutes } from './subscriptions.ts'
import { teamworkRoutes } from './teamwork.ts'
import { uploadSessionRoutes } from './uploadSessions.ts'
import { userRoutes } from './users.ts'
import { versionRoutes } from './versions.ts'

/** Everything that the stand-in's Graph answers, besides $batch. */
export const graphRoutes: GraphRoute[] = [
  ...siteRoutes,
  ...sitePermissionRoutes,
  ...listRoutes,
  ...columnRoutes,
  ...itemRoutes,
  ...deltaRoutes,
  ...driveItemRoutes,
  ...driveContentRoutes,
  ...driveDeltaRoutes,
  ...uploadSessionRoutes,
  ...versionRoutes,
  ...subscriptionRoutes,
  ...userRoutes,
  ...groupRoutes,
  ...teamworkRoutes,
]
