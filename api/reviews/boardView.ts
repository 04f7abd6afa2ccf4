import { mayReadMinutes } from '../domain/access/reviewAccess.ts'
import type { Day } from '../domain/calendar/day.ts'
import { subjectsOf } from '../domain/obligations/reviewObligations.ts'
import type { Office } from '../domain/office.ts'
import { type Board, boardOf, boardPeriods } from '../domain/reviews/board.ts'
import { reviewKey } from '../domain/reviews/review.ts'
import type { ReviewKind } from '../domain/reviews/schedule.ts'

/** Boards of different kinds, years and access kept at the same time, for one state of the office. */
const MOST_KEPT = 200

const kept = new WeakMap<Office, Map<string, Board>>()

/**
 * The board as one viewer may see it. It differs between viewers only by the subjects whose minutes they may read,
 * so those who may read the same ones are shown the same value, which is made once until something changes.
 */
export function boardView(office: Office, kind: ReviewKind, year: number, today: Day, viewer: string): Board {
  const boards = kept.get(office) ?? new Map<string, Board>()
  kept.set(office, boards)
  const key = [kind, year, today, ...readable(office, kind, year, today, viewer)].join('|')
  const known = boards.get(key)
  if (known) return known
  const made = boardOf(office, kind, year, today, viewer)
  if (boards.size >= MOST_KEPT) boards.delete(boards.keys().next().value as string)
  boards.set(key, made)
  return made
}

function readable(office: Office, kind: ReviewKind, year: number, today: Day, viewer: string): string[] {
  const period = boardPeriods(kind, year)[0]!
  return subjectsOf(office, kind).filter(subject =>
    mayReadMinutes(
      office.organisation,
      viewer,
      { key: reviewKey(kind, subject, period), kind, subject, period, extraordinary: false },
      today,
    ),
  )
}
