import type { AlertStep } from '../domain/incidents/alertChain.ts'
import type { CaseClock } from '../domain/incidents/caseClocks.ts'
import type { IncidentCase } from '../domain/incidents/incidentCase.ts'

/** What one message to the officer, a deputy or the Secretary tells: one report, or, in a wave, how many there are. */
export interface IncidentAlert {
  readonly step: AlertStep
  /** The reports that the message is about, newest first; acknowledged ones among them. */
  readonly cases: readonly IncidentCase[]
  /** The clock that it is about; absent for a report that waits to be acknowledged. */
  readonly clock?: CaseClock
}

/** The reports of an alert that nobody has acknowledged yet. */
export const unacknowledged = ({ cases }: IncidentAlert): IncidentCase[] =>
  cases.filter(one => !one.acknowledged && !one.closed)
