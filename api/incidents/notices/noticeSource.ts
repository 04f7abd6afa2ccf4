import type { Instant } from '../../domain/calendar/officeTime.ts'
import type { CaseClock } from '../../domain/incidents/caseClocks.ts'
import type { CaseEvent } from '../../domain/incidents/caseEntry.ts'
import type { IncidentCase } from '../../domain/incidents/incidentCase.ts'

/** What a notice is written from. */
export interface NoticeSource {
  readonly incident: IncidentCase
  readonly clock: CaseClock
  readonly office: string
  /** Who writes it now, and when. */
  readonly author: string
  readonly at: Instant
  /** Name and address of the Data Protection Officer, whom the notice names as the contact. */
  readonly officer: string
}

/** Said where the record has nothing yet: what is not known in time follows in phases (GDPR art. 33(4)). */
export const NOT_KNOWN_YET =
  'Brak danych na chwilę sporządzenia. Zostaną przekazane w zgłoszeniu uzupełniającym.'

/** A text of the record, or that it is not known yet. */
export const known = (text: string | undefined): string => (text?.trim() ? text.trim() : NOT_KNOWN_YET)

export const approximately = (count: number | undefined): string =>
  count === undefined ? NOT_KNOWN_YET : `około ${count}`

/** Notes of one kind in the order of what they tell, with their moments. */
export const notesOf = (
  { entries }: IncidentCase,
  about: Extract<CaseEvent, { type: 'noted' }>['about'],
): { readonly happenedAt: Instant; readonly text: string }[] =>
  entries
    .flatMap(({ event }) => (event.type === 'noted' && event.about === about ? [event] : []))
    .sort((a, b) => a.happenedAt.localeCompare(b.happenedAt))
