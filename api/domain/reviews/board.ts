import { mayReadMinutes } from '../access/reviewAccess.ts'
import { type Day, yearOf } from '../calendar/day.ts'
import { firstDayOf, lastDayOf, monthsOfYear, type Period } from '../calendar/period.ts'
import { subjectsOf } from '../obligations/reviewObligations.ts'
import type { Office } from '../office.ts'
import { actingIn, periodsOf, successorOf, unitName } from '../organisation/organisation.ts'
import { lastsOn } from '../organisation/unit.ts'
import { type Cell, type CellState, cellOf } from './cell.ts'
import { OFFICE_SUBJECT, periodAt, reviewKey, reviewsByPeriod, scopeOf } from './review.ts'
import { type ReviewKind, reviewRules } from './schedule.ts'
import { subjectName } from './subject.ts'

/** Who has the next step for a row. */
export type NextStep = 'responsible' | 'deputy' | 'vacant' | 'none'

export interface BoardRow {
  /** Code of the unit, process or area. */
  readonly subject: string
  readonly name: string
  /** The unit around an inner unit. */
  readonly parent?: string
  /** One cell for each period of the board, in its order. */
  readonly cells: readonly Cell[]
  readonly overdue: number
  readonly next: NextStep
}

/** The status board of one kind of review and one year, as one viewer may see it. */
export interface Board {
  readonly kind: ReviewKind
  readonly year: number
  readonly asOf: Day
  readonly periods: readonly Period[]
  /** The period that today lies in, when it is of this year. */
  readonly current?: Period
  readonly rows: readonly BoardRow[]
  /** Cells of the period that the headline speaks of, counted by state. */
  readonly headline: {
    readonly period: Period
    readonly counts: Readonly<Partial<Record<CellState, number>>>
  }
}

/** The periods of a kind's board for a year. */
function boardPeriods(kind: ReviewKind, year: number): Period[] {
  switch (reviewRules[kind].every) {
    case 'month':
      return monthsOfYear(year)
    case 'half-year':
      return [`${year}-H1`, `${year}-H2`]
    case 'year':
      return [`${year}`]
  }
}

/** A board as it was for another state of the office: rows that nothing changed for are taken over from it. */
export interface EarlierBoard {
  readonly office: Pick<Office, 'organisation' | 'processes' | 'reviews' | 'settings'>
  readonly board: Board
}

/**
 * @param viewer Entra id of the person who looks; decides whether missing parts are told.
 * @param earlier the same viewer's board of the same kind and year.
 */
export function boardOf(
  office: Office,
  kind: ReviewKind,
  year: number,
  today: Day,
  viewer: string,
  earlier?: EarlierBoard,
): Board {
  const periods = boardPeriods(kind, year)
  const current = periodAt(kind, today)
  const kept = rowsKept(office, kind, today, earlier)
  const rows = subjectsOf(office, kind)
    .filter(subject => existsIn(office, kind, subject, year))
    .map(subject => kept(subject) ?? rowOf(office, kind, subject, periods, today, viewer))
  const period = headlinePeriod(periods, today)
  const at = periods.indexOf(period)
  const counts: Partial<Record<CellState, number>> = {}
  for (const row of rows) {
    const state = row.cells[at]?.state
    if (state && state !== 'not-applicable') counts[state] = (counts[state] ?? 0) + 1
  }
  return {
    kind,
    year,
    asOf: today,
    periods,
    ...(periods.includes(current) ? { current } : {}),
    rows,
    headline: { period, counts },
  }
}

/** What of an earlier board still holds: everything about a subject but its reviews has to be the very same. */
function rowsKept(
  office: Office,
  kind: ReviewKind,
  today: Day,
  earlier: EarlierBoard | undefined,
): (subject: string) => BoardRow | undefined {
  const before = earlier?.office
  const holds =
    before !== undefined &&
    earlier?.board.asOf === today &&
    before.organisation === office.organisation &&
    before.processes === office.processes &&
    before.settings === office.settings &&
    // Technical reviews are due before the ISMS review.
    (kind !== 'technical' || hasSame(before, office, 'isms', OFFICE_SUBJECT))
  if (!holds) return () => undefined
  const rows = new Map(earlier?.board.rows.map(row => [row.subject, row]))
  return subject => (hasSame(before, office, kind, subject) ? rows.get(subject) : undefined)
}

const hasSame = (
  one: Pick<Office, 'reviews'>,
  other: Pick<Office, 'reviews'>,
  kind: ReviewKind,
  subject: string,
): boolean => reviewsByPeriod(one.reviews, kind, subject) === reviewsByPeriod(other.reviews, kind, subject)

/** The last period that has ended by today, else the first of the year: what people ask about on a Monday. */
const headlinePeriod = (periods: readonly Period[], today: Day): Period =>
  periods.findLast(period => lastDayOf(period) < today) ?? (periods[0] as Period)

function existsIn(office: Office, kind: ReviewKind, subject: string, year: number): boolean {
  const [first, last]: Day[] = [firstDayOf(`${year}`), lastDayOf(`${year}`)]
  const overlaps = (one: { from: Day; until?: Day }): boolean =>
    one.from <= (last as Day) && (one.until === undefined || one.until >= (first as Day))
  if (kind === 'unit')
    return periodsOf(office.organisation, subject).some(one => one.holdsReviews && overlaps(one))
  if (kind === 'process') return office.processes.some(one => one.code === subject && overlaps(one))
  return true
}

function rowOf(
  office: Office,
  kind: ReviewKind,
  subject: string,
  periods: readonly Period[],
  today: Day,
  viewer: string,
): BoardRow {
  const identity = {
    key: reviewKey(kind, subject, periods[0] as Period),
    kind,
    subject,
    period: periods[0] as Period,
    extraordinary: false,
  }
  const showContent = mayReadMinutes(office.organisation, viewer, identity, today)
  const cells = periods.map(period => cellOf(office, kind, subject, period, today, showContent))
  const day = yearOf(today) === Number(periods[0]?.slice(0, 4)) ? today : lastDayOf(periods.at(-1) as Period)
  const parent =
    kind === 'unit'
      ? periodsOf(office.organisation, subject).find(one => lastsOn(one, day))?.parent
      : undefined
  return {
    subject,
    name:
      kind === 'unit'
        ? unitName(office.organisation, subject, day)
        : subjectName(office, kind, subject, today),
    ...(parent === undefined ? {} : { parent }),
    cells,
    overdue: cells.filter(cell => cell.state === 'overdue').length,
    next: nextStep(office, kind, subject, today),
  }
}

function nextStep(office: Office, kind: ReviewKind, subject: string, today: Day): NextStep {
  const scope = scopeOf({ kind, subject })
  const answering =
    kind === 'unit' ? { ...scope, id: successorOf(office.organisation, subject, today) ?? '' } : scope
  if (kind === 'unit' && answering.id === '') return 'none'
  const acting = actingIn(office.organisation, reviewRules[kind].responsible, answering, today)
  if (acting.length === 0) return 'vacant'
  return acting.every(one => one.standsInFor !== undefined) ? 'deputy' : 'responsible'
}
