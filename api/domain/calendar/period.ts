import { type Day, plusDays } from './day.ts'

/** A calendar month, `YYYY-MM`. */
export type Month = `${number}-${number}`
/** A half of a calendar year: H1 is January to June. */
export type HalfYear = `${number}-H1` | `${number}-H2`
/** A calendar year as text, `YYYY`. */
export type Year = `${number}`
/** The time that a review looks at: a unit's month, a process's half-year, the year of the others. */
export type Period = Month | HalfYear | Year

/** '2026-11'. */
export const isMonth = (text: string): text is Month => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
/** '2026-H2'. */
export const isHalfYear = (text: string): text is HalfYear => /^\d{4}-H[12]$/.test(text)
/** '2026'. */
export const isYear = (text: string): text is Year => /^\d{4}$/.test(text)

export const isPeriod = (text: string): text is Period => isMonth(text) || isHalfYear(text) || isYear(text)

/** The month that a day is in. */
export const monthOf = (day: Day): Month => day.slice(0, 7) as Month
/** The half-year that a day is in: H1 to the end of June. */
export const halfYearOf = (day: Day): HalfYear =>
  `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? 'H1' : 'H2'}` as HalfYear
/** The year that a day is in, as a period. */
export const yearPeriodOf = (day: Day): Year => day.slice(0, 4) as Year

const firstMonthOf = (period: Period): Month => {
  const year = period.slice(0, 4)
  if (isMonth(period)) return period
  return (isHalfYear(period) && period.endsWith('H2') ? `${year}-07` : `${year}-01`) as Month
}

const monthsIn = (period: Period): number => (isMonth(period) ? 1 : isHalfYear(period) ? 6 : 12)

const plusMonths = (month: Month, months: number): Month => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  const year = String(Math.floor(count / 12)).padStart(4, '0')
  return `${year}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}` as Month
}

const bounds = new Map<Period, { readonly first: Day; readonly last: Day }>()
const REMEMBERED_PERIODS = 5_000

function boundsOf(period: Period): { readonly first: Day; readonly last: Day } {
  const known = bounds.get(period)
  if (known) return known
  const first = `${firstMonthOf(period)}-01` as Day
  const last = plusDays(`${plusMonths(firstMonthOf(period), monthsIn(period))}-01` as Day, -1)
  if (bounds.size >= REMEMBERED_PERIODS) bounds.clear()
  bounds.set(period, { first, last })
  return { first, last }
}

export const firstDayOf = (period: Period): Day => boundsOf(period).first

export const lastDayOf = (period: Period): Day => boundsOf(period).last

/** The period of the same length that many periods later; a negative number goes back. */
export function plusPeriods<P extends Period>(period: P, count: number): P {
  const start = plusMonths(firstMonthOf(period), count * monthsIn(period))
  if (isMonth(period)) return start as P
  const day = `${start}-01` as Day
  return (isHalfYear(period) ? halfYearOf(day) : yearPeriodOf(day)) as P
}

/** Every period of the first one's length from the first to the last, both included. */
export function periodsFrom<P extends Period>(first: P, last: P): P[] {
  const periods: P[] = []
  for (let at = first; at <= last; at = plusPeriods(at, 1)) periods.push(at)
  return periods
}

/** The twelve months of a year, January first. */
export const monthsOfYear = (year: number): Month[] =>
  periodsFrom(`${String(year).padStart(4, '0')}-01` as Month, `${String(year).padStart(4, '0')}-12` as Month)
