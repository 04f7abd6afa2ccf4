import { changesRoutes } from './http/changesRoutes.ts'
import type { Route } from './http/route.ts'
import { improvementRoutes } from './improvement/routes.ts'
import { versionActionRoutes } from './improvement/versionRoutes.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { obligationRoutes } from './obligations/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { processRoutes } from './processes/routes.ts'
import { reminderRoutes } from './reminders/routes.ts'
import { acceptanceRoutes } from './reviews/acceptance/routes.ts'
import { reviewRoutes } from './reviews/routes.ts'

/** Every route of the API that answers a signed-in person. */
export const routes: readonly Route[] = [
  ...peopleRoutes,
  ...obligationRoutes,
  ...reviewRoutes,
  ...acceptanceRoutes,
  ...improvementRoutes,
  ...versionActionRoutes,
  ...reminderRoutes,
  ...processRoutes,
  ...incidentRoutes,
  ...changesRoutes,
]
