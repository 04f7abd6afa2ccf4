import { type Day, plusDays, weekdayOf, yearOf } from './day.ts'

/**
 * Easter Sunday of a year of the Gregorian calendar.
 * Source: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
 */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day
}

const FIXED = ['01-01', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26'] as const
const EPIPHANY_SINCE = 2011
const CHRISTMAS_EVE_SINCE = 2025
const PENTECOST_AFTER_EASTER = 49
const CORPUS_CHRISTI_AFTER_EASTER = 60

/**
 * Days off by law in Poland in a year, sorted; Sundays among them only when they are holidays too.
 * Source: the act of 18 January 1951 on days off work, as amended (Epiphany since 2011, 24 December since 2025).
 */
export function holidaysOf(year: number): readonly Day[] {
  const easter = easterSunday(year)
  const fixed: string[] = [...FIXED]
  if (year >= EPIPHANY_SINCE) fixed.push('01-06')
  if (year >= CHRISTMAS_EVE_SINCE) fixed.push('12-24')
  return [
    ...fixed.map(day => `${String(year).padStart(4, '0')}-${day}` as Day),
    easter,
    plusDays(easter, 1),
    plusDays(easter, PENTECOST_AFTER_EASTER),
    plusDays(easter, CORPUS_CHRISTI_AFTER_EASTER),
  ].sort()
}

const holidayCache = new Map<number, ReadonlySet<Day>>()

function holidaySet(year: number): ReadonlySet<Day> {
  const known = holidayCache.get(year)
  if (known) return known
  const made = new Set(holidaysOf(year))
  holidayCache.set(year, made)
  return made
}

export const isHoliday = (day: Day): boolean => holidaySet(yearOf(day)).has(day)

/** Monday to Friday, public holidays excepted. */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !isHoliday(day)

/** The day itself when it is a working day, else the last working day before it. */
export function workingDayAtOrBefore(day: Day): Day {
  let at = day
  while (!isWorkingDay(at)) at = plusDays(at, -1)
  return at
}

/** The day itself when it is a working day, else the next working day after it. */
export function workingDayAtOrAfter(day: Day): Day {
  let at = day
  while (!isWorkingDay(at)) at = plusDays(at, 1)
  return at
}

/**
 * The n-th working day after the day (n > 0) or before it (n < 0); the day itself is not counted.
 * n = 0 answers the day as it is, working or not.
 */
export function plusWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at = plusDays(at, step)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** Working days after the first day up to and including the second; 0 when the second is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let at = plusDays(from, 1); at <= to; at = plusDays(at, 1)) if (isWorkingDay(at)) count += 1
  return count
}
