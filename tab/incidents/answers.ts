import { type Instant, instantOf, millisecondsOf } from '../../api/domain/calendar/officeTime.ts'
import type { CaseEntry, CaseEvent } from '../../api/domain/incidents/caseEntry.ts'
import type { CasePage, CaseSummary, UnitFigure } from '../../api/incidents/incidentViews.ts'
import type { SecurityFigures } from '../../api/incidents/securityFigures.ts'

/** `GET /api/incidents` */
export interface IncidentsAnswer {
  readonly cases: readonly CaseSummary[]
  readonly figures: readonly UnitFigure[]
  readonly securityFigures: readonly SecurityFigures[]
}

/** `GET /api/incidents/{number}` */
export type CaseAnswer = CasePage

export type TimelineEntry = CaseEntry & { readonly byName?: string }

/** `POST /api/incidents` */
export interface ReportAnswer {
  readonly number: string
  readonly again: boolean
}

export type { CaseEvent }

/** In addresses the number stands with dashes. */
export const caseId = (number: string): string => number.replaceAll('/', '-')

export const caseAddress = (id: string): string => `/api/incidents/${encodeURIComponent(id)}`

/** How many times faster than the office's the clock of a rehearsal runs; 1 for every other case. */
export const speedOf = ({ report }: CaseAnswer): number => report?.rehearsal?.speed ?? 1

/** The moment in the case some milliseconds after the server told of it. */
export const momentIn = (page: CaseAnswer, since: number): Instant =>
  instantOf(millisecondsOf(page.now) + since * speedOf(page))

/** Two readings of a case, however much time has passed on its clocks. */
export const sameCase = (a: CaseAnswer, b: CaseAnswer): boolean =>
  a.seen === b.seen && a.stage === b.stage && a.view === b.view

/** Two readings of the list, however much time has passed on the clocks. */
export const sameCases = (a: IncidentsAnswer, b: IncidentsAnswer): boolean => textOf(a) === textOf(b)

const textOf = (answer: IncidentsAnswer): string =>
  JSON.stringify(answer, (name, value: unknown) => (name === 'passed' || name === 'now' ? undefined : value))
