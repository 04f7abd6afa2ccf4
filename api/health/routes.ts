import { z } from 'zod'
import { maySeeHealth } from '../domain/access/healthAccess.ts'
import {
  conditionWords,
  DEPENDENCIES,
  type FindingReason,
  findingConditions,
} from '../domain/health/dependency.ts'
import { accepted, refused } from '../domain/outcome.ts'
import { json, type Route, route, type Visit } from '../http/route.ts'
import { count, instant, named } from '../http/shapes.ts'
import { checkPermissions, lastCheck, repairPermissions } from './checkedPermissions.ts'
import { lookAtHealth } from './lookAtHealth.ts'

const reasons = Object.keys(findingConditions) as [FindingReason, ...FindingReason[]]
const conditions = Object.keys(conditionWords) as (keyof typeof conditionWords)[]

const dependencyState = named(
  'DependencyState',
  z.object({
    dependency: z.enum(DEPENDENCIES),
    condition: z.enum(conditions),
    findings: z.array(
      z.object({ reason: z.enum(reasons), what: z.string().exactOptional(), count: z.int().exactOptional() }),
    ),
    at: instant.exactOptional(),
    share: z.object({ count, of: count }).exactOptional(),
  }),
)

const health = named(
  'HealthReport',
  z.object({
    instance: z.string(),
    lookedAt: instant,
    permissionsCheckedAt: instant.exactOptional(),
    dependencies: z.array(dependencyState),
  }),
)

const isAdministrator = ({ suite, viewer }: Visit): boolean =>
  maySeeHealth(suite.office().organisation, viewer, suite.today())

async function report(visit: Visit) {
  const { suite } = visit
  const checked = lastCheck(suite)
  return accepted({
    instance: suite.instance,
    lookedAt: suite.now(),
    ...(checked ? { permissionsCheckedAt: checked.at } : {}),
    dependencies: await lookAtHealth(suite, checked?.report),
  })
}

/** To everybody else these addresses are not there. */
export const healthRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/dependencies',
    operation: 'dependencies',
    summary: {
      pl: 'Stan wszystkiego, na czym opiera się system, i co należy nadać lub kliknąć; tylko dla administratora',
      en: 'The state of everything that the suite stands on, and what to grant or click; for the administrator only',
    },
    access: 'signed-in',
    answer: json(health),
    refusals: ['no-such-page'],
    handle: visit => (isAdministrator(visit) ? report(visit) : refused('no-such-page')),
  }),
  route({
    method: 'POST',
    path: '/api/dependencies/permissions',
    operation: 'checkPermissions',
    summary: {
      pl: 'Porównuje uprawnienia w SharePoint z zadeklarowanymi; niczego nie zmienia',
      en: 'Compares the permissions in SharePoint with those declared; changes nothing',
    },
    access: 'signed-in',
    answer: json(health),
    refusals: ['no-such-page'],
    async handle(visit) {
      if (!isAdministrator(visit)) return refused('no-such-page')
      await checkPermissions(visit.suite)
      return report(visit)
    },
  }),
  route({
    method: 'POST',
    path: '/api/dependencies/permissions/repair',
    operation: 'repairPermissions',
    summary: {
      pl: 'Przywraca w SharePoint uprawnienia zadeklarowane',
      en: 'Makes the permissions in SharePoint as they are declared',
    },
    access: 'signed-in',
    answer: json(health),
    refusals: ['no-such-page'],
    async handle(visit) {
      if (!isAdministrator(visit)) return refused('no-such-page')
      await repairPermissions(visit.suite)
      return report(visit)
    },
  }),
]
