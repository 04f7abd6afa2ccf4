import { type Instant, instantOf, millisecondsOf } from '../calendar/officeTime.ts'
import type { IncidentReport } from './incident.ts'

/** A rehearsal: who takes part, and how many times faster than the office's its clock runs. */
export interface Rehearsal {
  readonly speed: number
  /** Entra ids; nobody else hears of it. */
  readonly participants: readonly string[]
}

export const FASTEST_REHEARSAL = 3_600

/** The moment in a case: the office's own, or in a rehearsal that of its faster clock, which starts with the report. */
export function caseNow({ reportedAt, rehearsal }: IncidentReport, now: Instant): Instant {
  if (!rehearsal) return now
  const start = millisecondsOf(reportedAt)
  return instantOf(start + Math.max(0, millisecondsOf(now) - start) * rehearsal.speed)
}

/** Whether somebody may hear of a case: in a rehearsal the participants alone. */
export const takesPart = ({ rehearsal }: IncidentReport, person: string): boolean =>
  rehearsal === undefined || rehearsal.participants.includes(person)
