import { type Instant, millisecondsOf } from '../calendar/officeTime.ts'
import type { Words } from '../language.ts'
import { type ClockRule, limitOf, ruleKey } from './clockRule.ts'
import type { YesNoUnknown } from './incident.ts'
import type { IncidentCase, Start } from './incidentCase.ts'
import { newestVersion } from './ruleVersion.ts'

/** How a legal clock stands at a moment. Nothing of it is stored but its start and its filing. */
export type ClockState =
  | 'running'
  | 'past' // the limit has passed and nothing was filed
  | 'filed-in-time'
  | 'filed-late'
  | 'not-to-notify' // it was decided, with reasons, that nothing is to be filed

export interface CaseClock {
  readonly rule: ClockRule
  readonly startedAt: Instant
  /** Absent where the law names no length ("without undue delay"). */
  readonly limit?: Instant
  readonly state: ClockState
  /** Nobody has yet judged whether this clock applies: it runs, and is shown as tentative. */
  readonly tentative: boolean
  /** Part of the length that has passed, 1 at the limit; absent without a limit. */
  readonly passed?: number
  readonly filedAt?: Instant
}

export const clockStateWords: Readonly<Record<ClockState, Words>> = {
  running: { pl: 'Biegnie', en: 'Running' },
  past: { pl: 'Po terminie', en: 'Past the limit' },
  'filed-in-time': { pl: 'Zgłoszono w terminie', en: 'Filed in time' },
  'filed-late': { pl: 'Zgłoszono po terminie', en: 'Filed late' },
  'not-to-notify': { pl: 'Nie podlega zgłoszeniu', en: 'Not to be notified' },
}

/**
 * The clocks of a case at a moment, in the order of the rules. A clock that turned out not to apply is left out:
 * that of the supervisory authority when no personal data are concerned, that of the CSIRT when it is no incident of
 * a public body. While neither is known they run, since the law does not wait for the inquiry. A case has each limit
 * once: where the law has moved the start of one from one event to another in the middle of a case, the rule counts
 * that the case met first. A version that cannot be found leaves the case the newest one before it: a limit is never
 * lost because a row of the settings is.
 */
export function clocksOf(incident: IncidentCase, rules: readonly ClockRule[], now: Instant): CaseClock[] {
  const known = new Map(rules.map(rule => [ruleKey(rule), rule]))
  const starts = Object.values(incident.starts).sort((a, b) => a.recordedAt.localeCompare(b.recordedAt))
  const begun = new Map<string, CaseClock>()
  const begin = (start: Start, keys: readonly string[]): void => {
    for (const key of keys) {
      const last = lastReplacement(incident, key)
      const rule = known.get(last) ?? versionBefore(rules, last)
      if (!rule || begun.has(rule.id) || incident.starts[rule.starts] !== start) continue
      if (concerned(incident, rule) !== 'no')
        begun.set(rule.id, clockAt(incident, rule, start.happenedAt, now))
    }
  }
  for (const start of starts) begin(start, start.rules)
  for (const [at, start] of starts.entries())
    for (const before of starts.slice(0, at)) begin(start, before.rules)
  return [...begun.values()].sort((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule))
}

/** The moments at which the responsible are to be warned of a running clock, with the share that has passed. */
export function warningsOf(clock: CaseClock): { readonly percent: number; readonly at: Instant }[] {
  if (clock.limit === undefined || clock.state === 'not-to-notify' || clock.filedAt !== undefined) return []
  const [from, until] = [millisecondsOf(clock.startedAt), millisecondsOf(clock.limit)]
  return clock.rule.warnAt.map(percent => ({
    percent,
    at: new Date(from + ((until - from) * percent) / 100).toISOString() as Instant,
  }))
}

function versionBefore(rules: readonly ClockRule[], key: string): ClockRule | undefined {
  const [id = '', version] = key.split('@')
  return newestVersion(
    rules.filter(one => one.version < Number(version)),
    id,
  )
}

function lastReplacement(incident: IncidentCase, key: string): string {
  const seen = new Set<string>()
  let at = key
  for (let next = incident.replacedRules[at]; next && !seen.has(next); next = incident.replacedRules[at]) {
    seen.add(next)
    at = next
  }
  return at
}

function concerned({ personalData, publicIncident }: IncidentCase, rule: ClockRule): YesNoUnknown {
  return rule.concerns === 'personal-data' ? personalData : publicIncident
}

function clockAt(incident: IncidentCase, rule: ClockRule, startedAt: Instant, now: Instant): CaseClock {
  const limit = limitOf(rule.length, startedAt)
  const filedAt = incident.filed[rule.id]?.event.filedAt
  const clock = {
    rule,
    startedAt,
    tentative: concerned(incident, rule) === 'unknown',
    ...(limit === undefined ? {} : { limit, passed: share(startedAt, limit, filedAt ?? now) }),
    ...(filedAt === undefined ? {} : { filedAt }),
  }
  if (filedAt !== undefined)
    return { ...clock, state: limit !== undefined && filedAt > limit ? 'filed-late' : 'filed-in-time' }
  if (incident.decided[rule.id]?.event.notify === false) return { ...clock, state: 'not-to-notify' }
  return { ...clock, state: limit !== undefined && now > limit ? 'past' : 'running' }
}

function share(from: Instant, until: Instant, at: Instant): number {
  const [start, end] = [millisecondsOf(from), millisecondsOf(until)]
  return Math.max(0, (millisecondsOf(at) - start) / (end - start))
}
