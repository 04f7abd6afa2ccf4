import { yearOf } from '../domain/calendar/day.ts'
import { dayOf, millisecondsOf } from '../domain/calendar/officeTime.ts'
import { clocksOf } from '../domain/incidents/caseClocks.ts'
import { INCIDENT_KINDS, type IncidentKind } from '../domain/incidents/incident.ts'
import { keepsIncidents } from '../domain/incidents/incidentAccess.ts'
import type { IncidentCase } from '../domain/incidents/incidentCase.ts'
import type { Suite } from '../suite.ts'
import { clockRules } from './clockRules.ts'
import { incidentCases } from './incidentCases.ts'

/** What the yearly review of information security says of a year's incidents. Quality Book ch. 11. */
export interface SecurityFigures {
  readonly year: number
  readonly reported: number
  readonly kinds: Readonly<Record<IncidentKind, number>>
  /** Not judged yet what they are. */
  readonly unjudged: number
  readonly open: number
  /** Personal data were breached. */
  readonly breaches: number
  /** Notices to authorities and people that were filed, by their limits. */
  readonly filedInTime: number
  readonly filedLate: number
  /** Median of the minutes from a report to its acknowledgement; absent while none was. */
  readonly minutesToTake?: number
}

/** The figures of each year, newest first, for the Data Protection Officer and whoever stands in; exercises count in none. */
export function securityFigures(suite: Suite, viewer: string): SecurityFigures[] {
  if (!keepsIncidents(suite.office().organisation, viewer, suite.today())) return []
  const counted = [...incidentCases(suite).values()].filter(one => !one.report.exercise)
  return [...Map.groupBy(counted, one => yearOf(dayOf(one.report.reportedAt)))]
    .sort(([a], [b]) => b - a)
    .map(([year, cases]) => figuresOf(suite, year, cases))
}

function figuresOf(suite: Suite, year: number, cases: readonly IncidentCase[]): SecurityFigures {
  const count = (holds: (one: IncidentCase) => boolean): number => cases.filter(holds).length
  const states = cases.flatMap(one => clocksOf(one, clockRules(suite), suite.now()).map(clock => clock.state))
  const taken = cases
    .flatMap(({ acknowledged, report }) =>
      acknowledged ? [(millisecondsOf(acknowledged.at) - millisecondsOf(report.reportedAt)) / 60_000] : [],
    )
    .sort((a, b) => a - b)
  const median = taken[Math.floor(taken.length / 2)]
  return {
    year,
    reported: cases.length,
    kinds: Object.fromEntries(INCIDENT_KINDS.map(kind => [kind, count(one => one.kind === kind)])) as Record<
      IncidentKind,
      number
    >,
    unjudged: count(one => one.kind === undefined),
    open: count(one => !one.closed),
    breaches: count(one => one.personalData === 'yes' && one.starts['breach-established'] !== undefined),
    filedInTime: states.filter(one => one === 'filed-in-time').length,
    filedLate: states.filter(one => one === 'filed-late').length,
    ...(median === undefined ? {} : { minutesToTake: Math.round(median) }),
  }
}
