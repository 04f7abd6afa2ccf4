import Holidays from 'date-holidays'
import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../api/domain/calendar/day.ts'

/** The calendar of the plain reading: every day of some decades in a row, made from libraries and not from ours. */

const FIRST = Temporal.PlainDate.from('2009-01-01')
const LAST = Temporal.PlainDate.from('2045-12-31')

const days: Day[] = []
const places = new Map<Day, number>()
const working: boolean[] = []

const library = new Holidays('PL', { types: ['public'] })
const off = new Set<string>()
for (let year = FIRST.year; year <= LAST.year; year += 1)
  for (const holiday of library.getHolidays(year)) off.add(holiday.date.slice(0, 10))
for (let at = FIRST; Temporal.PlainDate.compare(at, LAST) <= 0; at = at.add({ days: 1 })) {
  const day = at.toString() as Day
  places.set(day, days.length)
  days.push(day)
  working.push(at.dayOfWeek <= 5 && !off.has(day))
}

const placeOf = (day: Day): number => {
  const place = places.get(day)
  if (place === undefined) throw new Error(`${day} is outside the plain calendar`)
  return place
}

export const dayAfter = (day: Day, count: number): Day => days[placeOf(day) + count] as Day

export const isWorked = (day: Day): boolean => working[placeOf(day)] === true

/** The n-th worked day after a day, or before it for a negative n; the day itself is not counted. */
export function workedDayFrom(day: Day, count: number): Day {
  let place = placeOf(day)
  for (let left = Math.abs(count); left > 0; ) {
    place += Math.sign(count)
    if (working[place]) left -= 1
  }
  return days[place] as Day
}

export function lastWorkedUpTo(day: Day): Day {
  let place = placeOf(day)
  while (!working[place]) place -= 1
  return days[place] as Day
}

/** The days of a month, `YYYY-MM`. */
const daysOfMonths = Map.groupBy(days, day => day.slice(0, 7))
export const daysOfMonth = (month: string): readonly Day[] => daysOfMonths.get(month) ?? []

const warsaw = new Map<string, Day>()

/** The day in Warsaw at a moment. */
export function dayInWarsaw(instant: string): Day {
  const known = warsaw.get(instant)
  if (known) return known
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Warsaw')
  const day = zoned.toPlainDate().toString() as Day
  warsaw.set(instant, day)
  return day
}
