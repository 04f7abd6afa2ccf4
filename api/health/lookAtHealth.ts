import { millisecondsOf } from '../domain/calendar/officeTime.ts'
import {
  conditionOf,
  DEPENDENCIES,
  type Dependency,
  type DependencyState,
  type Finding,
} from '../domain/health/dependency.ts'
import { GRANTS } from '../domain/health/grants.ts'
import type { Registers } from '../registers/registers.ts'
import type { Suite } from '../suite.ts'
import { lastTurn } from './lastTurns.ts'
import { messageStates } from './messageStates.ts'

type Looked = Omit<DependencyState, 'dependency' | 'condition'>
export type Dependencies = Awaited<ReturnType<Registers['dependencies']>>
export type PermissionsReport = Awaited<ReturnType<Registers['permissions']['check']>>

const found = (...findings: readonly (Finding | false | undefined)[]): Looked => ({
  findings: findings.filter(one => one !== undefined && one !== false),
})

/**
 * Everything that the suite stands on with its state. Entra and SharePoint are asked at this moment; what does not
 * answer is a finding. Tells nothing of incidents: an administrator must not learn that there is one.
 * @param permissions what the last check found; undefined when there was none since the start.
 */
export const lookAtHealth = async (
  suite: Suite,
  permissions: PermissionsReport | undefined,
): Promise<DependencyState[]> => healthOf(suite, await suite.registers.dependencies(), permissions)

/** The same from answers at hand. */
export function healthOf(
  suite: Suite,
  asked: Dependencies,
  permissions: PermissionsReport | undefined,
): DependencyState[] {
  const looked: Readonly<Record<Dependency, Looked>> = {
    'graph-permissions': grants(asked),
    'site-grant': siteGrant(asked, permissions),
    lists: lists(asked),
    permissions: peoplesPermissions(permissions),
    changes: changes(suite),
    subscriptions: subscriptions(suite),
    sweep: sweeping(suite),
    ...messageStates(suite),
    load: load(suite),
    clock: clock(asked),
    certificate: certificate(suite, asked),
  }
  return DEPENDENCIES.map(dependency => ({
    dependency,
    condition: conditionOf(looked[dependency].findings),
    ...looked[dependency],
  }))
}

function grants({ identity }: Dependencies): Looked {
  if (!identity.ok)
    return found(
      identity.reason === 'sign-in-failed'
        ? { reason: 'sign-in-failed' }
        : { reason: 'not-answered', what: identity.reason },
    )
  const wanted = GRANTS.filter(one => one.by === 'graph-application').map(one => one.name)
  const missing = wanted.filter(name => !identity.value.roles.includes(name))
  return {
    ...found(...missing.map(what => ({ reason: 'permission-missing', what }) as const)),
    share: { count: wanted.length - missing.length, of: wanted.length },
  }
}

function siteGrant({ lists }: Dependencies, permissions: PermissionsReport | undefined): Looked {
  if (!lists.ok)
    return found(
      lists.reason === 'access-denied' || lists.reason === 'list-missing'
        ? { reason: 'site-not-granted' }
        : { reason: 'not-answered', what: lists.reason },
    )
  const blocked = permissions?.state === 'blocked' && permissions.reason === 'needs-full-control'
  return found(blocked && { reason: 'needs-full-control' })
}

function lists({ lists }: Dependencies): Looked {
  if (!lists.ok) return found({ reason: 'not-answered', what: lists.reason })
  const findings = lists.value.flatMap(({ list, declared, there }): Finding[] => {
    if (there === undefined) return [{ reason: 'list-missing', what: list }]
    if (there < declared) return [{ reason: 'list-older', what: list }]
    return there > declared ? [{ reason: 'list-newer', what: list }] : []
  })
  return { findings, share: { count: lists.value.length - findings.length, of: lists.value.length } }
}

function peoplesPermissions(report: PermissionsReport | undefined): Looked {
  if (!report) return found({ reason: 'permissions-not-checked' })
  const findings = driftFindings(report)
  if (report.state === 'blocked') return { findings }
  const wrong = new Set(report.drift.map(one => one.where)).size
  return { findings, share: { count: report.places - wrong, of: report.places } }
}

/** What a check of permissions found, as the health page and the command line say it. */
export function driftFindings(report: PermissionsReport): Finding[] {
  if (report.state === 'blocked')
    return report.reason === 'needs-people'
      ? [{ reason: 'permission-missing', what: 'User.Read.All' }]
      : [{ reason: report.reason }]
  return report.drift.map(({ kind, where, who }): Finding => {
    const what = who === undefined ? where : `${where}, ${who}`
    if (kind === 'inherits') return { reason: 'place-open', what }
    return { reason: kind === 'extra' ? 'person-extra' : 'person-missing', what }
  })
}

function changes(suite: Suite): Looked {
  const { asOf, stale, reason } = suite.registers.freshness()
  return { ...found(stale && { reason: 'changes-stale', what: reason ?? '' }), at: asOf }
}

function subscriptions(suite: Suite): Looked {
  const { state, wanted = 0, kept = 0, forged } = suite.registers.notifications()
  const failing = state === 'failing' || (state === 'on' && kept < wanted)
  return {
    ...found(
      state === 'off' && { reason: 'subscriptions-off' },
      state === 'starting' && { reason: 'subscriptions-starting' },
      failing && { reason: 'subscriptions-failing', count: wanted - kept },
      // Without subscriptions everything that comes is nobody's.
      forged > 0 && state !== 'off' && { reason: 'messages-forged', count: forged },
    ),
    ...(wanted > 0 ? { share: { count: kept, of: wanted } } : {}),
  }
}

const LATE_TURNS = 5

function sweeping(suite: Suite): Looked {
  const turn = lastTurn(suite, 'sweep')
  if (!turn) return found({ reason: 'sweep-waits' })
  const waited = turn.at === undefined ? 0 : millisecondsOf(suite.now()) - millisecondsOf(turn.at)
  const late = turn.failed || waited > turn.everySeconds * 1_000 * LATE_TURNS
  return { ...found(late && { reason: 'sweep-late' }), ...(turn.at === undefined ? {} : { at: turn.at }) }
}

const MANY_WAIT = 20

function load(suite: Suite): Looked {
  const { waiting, refused, pausedFor } = suite.registers.load()
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((all, one) => all + one, 0)
  return found(
    sum(waiting) >= MANY_WAIT && { reason: 'requests-wait', count: sum(waiting) },
    sum(refused) > 0 && { reason: 'requests-refused', count: sum(refused) },
    pausedFor > 0 && { reason: 'service-paused', count: Math.ceil(pausedFor / 1_000) },
  )
}

/** Entra refuses tokens beyond five minutes; legal clocks should not be a minute off. */
const SKEW_MS = 60_000

function clock({ clockAhead }: Dependencies): Looked {
  if (clockAhead === undefined) return found({ reason: 'clock-not-known' })
  const count = Math.round(Math.abs(clockAhead) / 1_000)
  return found(
    clockAhead < -SKEW_MS && { reason: 'clock-ahead', count },
    clockAhead > SKEW_MS && { reason: 'clock-behind', count },
  )
}

const WARN_DAYS = 30
const DAY_MS = 86_400_000

function certificate(suite: Suite, { identity }: Dependencies): Looked {
  if (!identity.ok) return found({ reason: 'not-answered', what: identity.reason })
  const { signsInBy, certificateUntil } = identity.value
  if (signsInBy === 'secret') return found({ reason: 'secret-in-use' })
  if (!certificateUntil) return found()
  const what = certificateUntil.toISOString().slice(0, 10)
  const count = Math.floor((certificateUntil.getTime() - millisecondsOf(suite.now())) / DAY_MS)
  if (count < 0) return found({ reason: 'certificate-ended', what })
  return found(count <= WARN_DAYS && { reason: 'certificate-ends', what, count })
}
