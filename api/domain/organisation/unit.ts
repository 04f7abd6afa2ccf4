import type { Day } from '../calendar/day.ts'

/**
 * A stretch of a unit's life under one name and one parent. A rename or a move ends one period and begins the
 * next with the same `unit`; history is read with the period of its own day. Source: Quality Book, ch. 5.
 */
export interface UnitPeriod {
  /** Code that stays for the unit's whole life, 'OR'. */
  readonly unit: string
  readonly name: string
  /** The unit that this one is inside of; absent for those directly under the Mayor or a deputy. */
  readonly parent?: string
  /** Inner units (oddział, referat) hold reviews of their own only where the office says so. */
  readonly holdsReviews: boolean
  readonly from: Day
  /** Last day of the period; absent while it lasts. */
  readonly until?: Day
  /** The unit that took over when this period ended by a merger. */
  readonly mergedInto?: string
}

/** Anything that begins on one day and may end on another, both days included. */
export interface Lasting {
  readonly from: Day
  readonly until?: Day
}

/** Whether something with a first and perhaps a last day is in force on a day; both days count. */
export const lastsOn = (item: Lasting, day: Day): boolean =>
  item.from <= day && (item.until === undefined || day <= item.until)
