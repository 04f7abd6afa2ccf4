import type { Day } from '../../domain/calendar/day.ts'
import {
  firstDayOf,
  type HalfYear,
  halfYearOf,
  lastDayOf,
  type Month,
  monthOf,
  type Period,
  plusPeriods,
  type Year,
  yearPeriodOf,
} from '../../domain/calendar/period.ts'
import { monthNumber, ROMAN, two } from './spokenNumbers.ts'

/** A time that somebody named; `until` closes a stretch of days. */
export type SpokenDate =
  | { day: Day; until?: Day }
  | { month: Month }
  | { halfYear: HalfYear }
  | { year: Year }

/** Where a time named without its year or week is looked for: reviews lie behind, deadlines ahead. */
export type Lean = 'past' | 'future'

/** The period of today's length that "ten", "zeszły" and "przyszły" point to. */
function pointed<P extends Period>(words: string, current: P): P {
  if (/zeszl|ubiegl|minion|poprzedn|ostatni|last|previous|past/.test(words)) return plusPeriods(current, -1)
  if (/przyszl|nastepn|nadchodz|kolejn|next|coming/.test(words)) return plusPeriods(current, 1)
  return current
}

/** The year in which a part of a year lies when nobody said it: the nearest one behind or ahead. */
function leaning<P extends Period>(named: (year: number) => P, today: Day, lean: Lean): P {
  const here = named(Number(today.slice(0, 4)))
  if (lean === 'past' && firstDayOf(here) > today) return plusYears(here, -1)
  if (lean === 'future' && lastDayOf(here) < today) return plusYears(here, 1)
  return here
}

const plusYears = <P extends Period>(period: P, years: number): P =>
  `${two(Number(period.slice(0, 4)) + years)}${period.slice(4)}` as P

/** The year that a folded text names, if any. */
export const yearIn = (text: string, today: Day): number | undefined => {
  const written = /\b((?:19|20)\d\d)\b/.exec(text)?.[1]
  if (written) return Number(written)
  if (/\b(?:br|biezacego roku|tego roku|this year)\b/.test(text)) return Number(today.slice(0, 4))
  return /\b(?:ub|zeszlego roku|ubieglego roku|last year)\b/.test(text)
    ? Number(today.slice(0, 4)) - 1
    : undefined
}

/** A month, half-year, quarter (as its days) or year named in a folded text. */
export function periodIn(text: string, today: Day, lean: Lean): SpokenDate | undefined {
  const year = yearIn(text, today)
  if (/polrocz|polow\w+ roku|\bh[12]\b|half/.test(text)) {
    const half = /\b(?:ii|2|drug\w+|h2|second|2nd|2-gie)\b/.test(text)
      ? 2
      : /\b(?:i|1|pierwsz\w+|h1|first|1st|1-sze)\b/.test(text)
        ? 1
        : 0
    if (half === 0) return { halfYear: pointed(text, halfYearOf(today)) }
    const named = (y: number): HalfYear => `${y}-H${half}` as HalfYear
    return { halfYear: year === undefined ? leaning(named, today, lean) : named(year) }
  }
  const quarter = /kwarta|quarter|\bq[1-4]\b/.test(text)
    ? /\b(?:q?([1-4])|(iv|i{1,3})|(pierwsz|drug|trzeci|czwart|first|second|third|fourth))/.exec(text)
    : undefined
  if (quarter) {
    const words = ['pierwsz', 'drug', 'trzeci', 'czwart', 'first', 'second', 'third', 'fourth']
    const number = quarter[1]
      ? Number(quarter[1])
      : quarter[2]
        ? ROMAN.indexOf(quarter[2]) + 1
        : (words.indexOf(quarter[3]!) % 4) + 1
    const first = (y: number): Month => `${y}-${two(3 * number - 2)}` as Month
    const start = year === undefined ? leaning(first, today, lean) : first(year)
    return { day: firstDayOf(start), until: lastDayOf(plusPeriods(start, 2)) }
  }
  const month = text.split(' ').reduce((found, word) => found || monthNumber(word), 0)
  if (month > 0) {
    const named = (y: number): Month => `${y}-${two(month)}` as Month
    return { month: year === undefined ? leaning(named, today, lean) : named(year) }
  }
  const numeric = /^(\d{4})-(\d{2})$|^(\d{1,2})[./](\d{4})$/.exec(text)
  if (numeric)
    return { month: `${numeric[1] ?? numeric[4]}-${two(Number(numeric[2] ?? numeric[3]))}` as Month }
  if (/miesi|month/.test(text)) return { month: pointed(text, monthOf(today)) }
  if (year !== undefined && /\d{4}/.test(text)) return { year: String(year) as Year }
  return /\brok|year/.test(text) ? { year: pointed(text, yearPeriodOf(today)) } : undefined
}
