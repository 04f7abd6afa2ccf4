import { documentRoutes } from './documents/routes.ts'
import { healthRoutes } from './health/routes.ts'
import { changesRoutes } from './http/changesRoutes.ts'
import type { Route } from './http/route.ts'
import { improvementRoutes } from './improvement/routes.ts'
import { versionActionRoutes } from './improvement/versionRoutes.ts'
import { attachmentRoutes } from './incidents/attachmentRoutes.ts'
import { clockRuleRoutes } from './incidents/clockRuleRoutes.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { obligationRoutes } from './obligations/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { processRoutes } from './processes/routes.ts'
import { questionRoutes } from './questions/routes.ts'
import { wordRoutes } from './questions/wordRoutes.ts'
import { reminderRoutes } from './reminders/routes.ts'
import { acceptanceRoutes } from './reviews/acceptance/routes.ts'
import { reviewRoutes } from './reviews/routes.ts'
import { supplementRoutes } from './reviews/supplement/routes.ts'

/** Every route of the API that answers a signed-in person. */
export const routes: readonly Route[] = [
  ...peopleRoutes,
  ...obligationRoutes,
  ...reviewRoutes,
  ...acceptanceRoutes,
  ...supplementRoutes,
  ...improvementRoutes,
  ...versionActionRoutes,
  ...reminderRoutes,
  ...processRoutes,
  ...clockRuleRoutes,
  ...incidentRoutes,
  ...attachmentRoutes,
  ...documentRoutes,
  ...questionRoutes,
  ...wordRoutes,
  ...healthRoutes,
  ...changesRoutes,
]
