import type { Day } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import type { Words } from '../language.ts'
import { isOpen, type ReviewObligationKind, standingOf } from '../obligations/obligation.ts'
import { soonFrom } from '../obligations/owed.ts'
import { obligationsOf } from '../obligations/reviewObligations.ts'
import type { Office } from '../office.ts'
import type { ReviewKind } from './schedule.ts'

/** What a cell of the status board says of one subject and period. */
export const CELL_STATES = [
  'overdue',
  'incomplete',
  'due-soon',
  'in-progress',
  'done-late',
  'done-in-time',
  'not-yet',
  'not-applicable',
] as const

export type CellState = (typeof CELL_STATES)[number]

/** Word, and the letters that stand for it in print. */
export const cellStateWords: Readonly<Record<CellState, { readonly word: Words; readonly print: Words }>> = {
  overdue: { word: { pl: 'Zaległe', en: 'Overdue' }, print: { pl: 'ZAL', en: 'OVD' } },
  incomplete: { word: { pl: 'Do uzupełnienia', en: 'Incomplete' }, print: { pl: 'UZU', en: 'INC' } },
  'due-soon': { word: { pl: 'Termin blisko', en: 'Due soon' }, print: { pl: 'BLI', en: 'SOON' } },
  'in-progress': { word: { pl: 'W toku', en: 'In progress' }, print: { pl: 'TOK', en: 'PROG' } },
  'done-late': { word: { pl: 'Po terminie', en: 'Late' }, print: { pl: 'PO', en: 'LATE' } },
  'done-in-time': { word: { pl: 'W terminie', en: 'In time' }, print: { pl: 'OK', en: 'OK' } },
  'not-yet': { word: { pl: 'Jeszcze nie termin', en: 'Not yet' }, print: { pl: '·', en: '·' } },
  'not-applicable': { word: { pl: 'Nie dotyczy', en: 'Not applicable' }, print: { pl: '–', en: '–' } },
}

export interface Cell {
  readonly period: Period
  readonly state: CellState
  /** Calendar days late, for `overdue`. */
  readonly days?: number
  /** The deadline that decides the state: of what is overdue or open next. */
  readonly due?: Day
  /** What is owed at that deadline. */
  readonly owes?: ReviewObligationKind
}

/**
 * The worst of what is owed for a subject and period by those who answer for it; what the quality representative owes
 * about it does not colour their cell.
 * @param showContent whether the viewer may learn that parts of the minutes are missing.
 */
export function cellOf(
  office: Office,
  kind: ReviewKind,
  subject: string,
  period: Period,
  today: Day,
  showContent: boolean,
): Cell {
  const obligations = obligationsOf(office, kind, subject, period)
  if (obligations.length === 0) return { period, state: 'not-applicable' }
  const standings = obligations
    .filter(one => one.kind !== 'judge-minutes')
    .filter(one => showContent || one.kind !== 'complete-minutes')
    .map(obligation => ({ obligation, on: standingOf(obligation, today, soonFrom(office)) }))
  const overdue = standings
    .filter(one => one.on.standing === 'overdue')
    .sort((a, b) => b.on.days - a.on.days)[0]
  if (overdue)
    return {
      period,
      state: 'overdue',
      days: overdue.on.days,
      due: overdue.obligation.due,
      owes: overdue.obligation.kind,
    }
  const returned = standings.find(one => one.obligation.kind === 'correct-minutes' && isOpen(one.on.standing))
  if (returned)
    return { period, state: 'incomplete', due: returned.obligation.due, owes: returned.obligation.kind }
  if (standings.some(one => one.on.standing === 'incomplete')) return { period, state: 'incomplete' }
  const next = standings
    .filter(one => one.on.standing === 'open' || one.on.standing === 'due-soon')
    .sort((a, b) => (a.obligation.due < b.obligation.due ? -1 : 1))[0]
  if (next) {
    const state =
      next.on.standing === 'due-soon'
        ? 'due-soon'
        : next.obligation.kind === 'file-minutes'
          ? 'in-progress'
          : 'not-yet'
    return { period, state, due: next.obligation.due, owes: next.obligation.kind }
  }
  if (standings.some(one => one.on.standing === 'not-yet')) return { period, state: 'not-yet' }
  return {
    period,
    state: standings.some(one => one.on.standing === 'done-late') ? 'done-late' : 'done-in-time',
  }
}
