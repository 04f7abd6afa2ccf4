import { mayReadMinutes } from '../domain/access/reviewAccess.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { Office } from '../domain/office.ts'
import type { Organisation } from '../domain/organisation/organisation.ts'
import { type Board, type BoardRow, boardOf, type EarlierBoard } from '../domain/reviews/board.ts'
import { type CellState, cellOf } from '../domain/reviews/cell.ts'
import { reviewKey } from '../domain/reviews/review.ts'
import type { ReviewKind } from '../domain/reviews/schedule.ts'

/** Boards of different kinds, years and access kept at the same time, for one state of the office. */
const MOST_KEPT = 200
/** Somebody who may read no minutes at all. */
const NOBODY = ''

const kept = new WeakMap<Office, Map<string, Board>>()
/** Boards of those who may read none, as they were made last for people and units as they are. */
const latest = new WeakMap<Organisation, Map<string, EarlierBoard>>()
const MOST_LATEST = 30

/**
 * The board as one viewer may see it. It differs between viewers only by the rows whose minutes they may read, so all
 * share the board of those who may read none, made once until something changes, and only their own rows are made
 * anew. Those who may read the same rows are shown the same value.
 */
export function boardView(office: Office, kind: ReviewKind, year: number, today: Day, viewer: string): Board {
  const plain = remembered(office, [kind, year, today], () => plainBoard(office, kind, year, today))
  const readable = readableRows(office, plain, today, viewer)
  if (readable.length === 0) return plain
  return remembered(office, [kind, year, today, ...readable], () =>
    withContent(office, plain, new Set(readable), today),
  )
}

/** Made from the one before it, so that a change of one review costs one row. */
function plainBoard(office: Office, kind: ReviewKind, year: number, today: Day): Board {
  const boards = latest.get(office.organisation) ?? new Map<string, EarlierBoard>()
  latest.set(office.organisation, boards)
  const name = `${kind}|${year}`
  const board = boardOf(office, kind, year, today, NOBODY, boards.get(name))
  boards.delete(name)
  const { organisation, processes, reviews, settings } = office
  // Not the office itself: every board that people were shown of it would be kept with it.
  boards.set(name, { office: { organisation, processes, reviews, settings }, board })
  if (boards.size > MOST_LATEST) boards.delete(boards.keys().next().value as string)
  return board
}

function remembered(office: Office, key: readonly (string | number)[], make: () => Board): Board {
  const boards = kept.get(office) ?? new Map<string, Board>()
  kept.set(office, boards)
  const name = key.join('|')
  const known = boards.get(name)
  if (known) return known
  if (boards.size >= MOST_KEPT) boards.delete(boards.keys().next().value as string)
  const made = make()
  boards.set(name, made)
  return made
}

function readableRows(office: Office, { kind, periods, rows }: Board, today: Day, viewer: string): string[] {
  const period = periods[0]!
  return rows
    .map(row => row.subject)
    .filter(subject =>
      mayReadMinutes(
        office.organisation,
        viewer,
        { key: reviewKey(kind, subject, period), kind, subject, period, extraordinary: false },
        today,
      ),
    )
}

/** The board with the named rows telling of missing parts, and its headline counted again. */
function withContent(office: Office, plain: Board, readable: ReadonlySet<string>, today: Day): Board {
  const { kind, periods, headline } = plain
  const rows = plain.rows.map(
    (row): BoardRow =>
      readable.has(row.subject)
        ? { ...row, cells: periods.map(period => cellOf(office, kind, row.subject, period, today, true)) }
        : row,
  )
  const at = periods.indexOf(headline.period)
  const counts: Partial<Record<CellState, number>> = {}
  for (const { cells } of rows) {
    const state = cells[at]?.state
    if (state && state !== 'not-applicable') counts[state] = (counts[state] ?? 0) + 1
  }
  return { ...plain, rows, headline: { ...headline, counts } }
}
