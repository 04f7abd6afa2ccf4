import { type Day, isDay, plusDays, weekdayOf } from '../../domain/calendar/day.ts'
import { lastDayOf, type Month, monthOf, plusPeriods } from '../../domain/calendar/period.ts'
import { plusWorkingDays } from '../../domain/calendar/workingDays.ts'

const two = (number: number): string => String(number).padStart(2, '0')

export const dayFrom = (year: number, month: number, day: number): Day | undefined => {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isDay(text) ? text : undefined
}

export const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** Year of the review, or the next one when the day has passed; "br." keeps it in the year of the review. */
export function withoutYear(
  month: number,
  day: number,
  review: Day | undefined,
  sameYear: boolean,
): Day | undefined {
  if (!review) return undefined
  const year = Number(review.slice(0, 4))
  const own = dayFrom(year, month, day)
  return own && (own >= review || sameYear) ? own : dayFrom(year + 1, month, day)
}

export const NUMBER_WORDS: Record<string, number> = {
  jednego: 1,
  jeden: 1,
  dwoch: 2,
  dwa: 2,
  dwie: 2,
  trzech: 3,
  trzy: 3,
  czterech: 4,
  cztery: 4,
  pieciu: 5,
  piec: 5,
  szesciu: 6,
  siedmiu: 7,
  siedem: 7,
  dziesieciu: 10,
  dziesiec: 10,
  czternastu: 14,
  czternascie: 14,
  trzydziestu: 30,
  trzydziesci: 30,
  dwudziestu: 20,
  pietnastu: 15,
}

const numberOf = (text: string): number => Number(text) || NUMBER_WORDS[text] || 1

export const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  pierwszego: 1,
  drugiego: 2,
  trzeciego: 3,
  czwartego: 4,
  pierwszym: 1,
  drugim: 2,
  trzecim: 3,
  czwartym: 4,
  pierwszy: 1,
  drugi: 2,
  trzeci: 3,
  czwarty: 4,
}

export const endOfMonth = (year: number, month: number): Day => lastDayOf(`${year}-${two(month)}` as Month)

const yearOr = (text: string | undefined, review: Day | undefined): number | undefined =>
  text ? fullYear(text) : review ? Number(review.slice(0, 4)) : undefined

/** Last day of a month named without a year: this year's, or the next one's when it has passed. */
export function endOfNamedMonth(
  month: number,
  year: string | undefined,
  review: Day | undefined,
): Day | undefined {
  const own = yearOr(year, review)
  if (own === undefined) return undefined
  const end = endOfMonth(own, month)
  return !year && review && end < review ? endOfMonth(own + 1, month) : end
}

export function nextWeekday(from: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(from) + 7) % 7
  return plusDays(from, ahead === 0 ? 7 : ahead)
}

export function endOfStretch(stretch: string, next: boolean, review: Day): Day {
  const plus = next ? 1 : 0
  if (/^(?:miesiaca|m-ca|bm|b\.m|month)/.test(stretch)) return lastDayOf(plusPeriods(monthOf(review), plus))
  if (/^(?:tygodnia|week)/.test(stretch))
    return plusDays(review, 5 - weekdayOf(review) + (weekdayOf(review) > 5 ? 7 : 0) + plus * 7)
  const year = Number(review.slice(0, 4))
  const month = Number(review.slice(5, 7))
  if (/^(?:kw|quarter)/.test(stretch)) {
    const quarter = Math.ceil(month / 3) + plus
    return endOfMonth(year + (quarter > 4 ? 1 : 0), (quarter > 4 ? 1 : quarter) * 3)
  }
  if (stretch.startsWith('polrocza'))
    return endOfMonth(year + (month > 6 && next ? 1 : 0), month > 6 === next ? 6 : 12)
  return endOfMonth(year + plus, 12)
}

export function endOfTenDays(
  which: string,
  month: number,
  year: string | undefined,
  review: Day | undefined,
): Day | undefined {
  if (/^(?:iii|3|trzeci)/.test(which)) return endOfNamedMonth(month, year, review)
  const day = /^(?:ii|2|drug)/.test(which) ? 20 : 10
  return year ? dayFrom(Number(year), month, day) : withoutYear(month, day, review, false)
}

export function endOfQuarter(
  quarter: number,
  year: string | undefined,
  review: Day | undefined,
): Day | undefined {
  const own = yearOr(year, review)
  if (own === undefined || quarter < 1 || quarter > 4) return undefined
  const end = endOfMonth(own, quarter * 3)
  return !year && review && end < review ? endOfMonth(own + 1, quarter * 3) : end
}

export function endOfHalf(half: number, year: string | undefined, review: Day | undefined): Day | undefined {
  const own = yearOr(year, review)
  if (own === undefined || half < 1 || half > 2) return undefined
  const end = endOfMonth(own, half * 6)
  return !year && review && end < review ? endOfMonth(own + 1, half * 6) : end
}

export function afterStretch(count: string | undefined, unit: string, working: boolean, review: Day): Day {
  const number = count === undefined ? 1 : numberOf(count)
  if (/^(?:tyg|tydz|week)/.test(unit)) return plusDays(review, number * 7)
  if (/^(?:mies|m-c)/.test(unit)) {
    const month = plusPeriods(monthOf(review), number)
    const day = `${month}-${review.slice(8)}`
    return isDay(day) ? day : lastDayOf(month)
  }
  return working ? plusWorkingDays(review, Math.min(number, 500)) : plusDays(review, number)
}
