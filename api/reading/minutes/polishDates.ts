import { type Day, isDay, plusDays, weekdayOf } from '../../domain/calendar/day.ts'
import { lastDayOf, type Month, monthOf, plusPeriods } from '../../domain/calendar/period.ts'
import { plusWorkingDays } from '../../domain/calendar/workingDays.ts'
import { foldText } from './foldText.ts'
import {
  MONTH_PATTERN,
  monthNumber,
  ORDINAL_PATTERN,
  ordinalNumber,
  romanNumber,
  WEEKDAY_PATTERN,
  weekdayNumber,
} from './polishCalendarWords.ts'

/**
 * A date as written. `exact` has its year; `no-year` takes it from the day of the review; `end` is the last day
 * of a stretch; `relative` counts from the review; `open` is a term without a day ("niezwłocznie").
 */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'exact' | 'no-year' | 'end' | 'relative' | 'open'
  /** Written with "do", "termin" or the like: a deadline, not just a day. */
  readonly deadline: boolean
  /** The day meant, seen from the day of the review; undefined for `open`, or when that day is not known. */
  resolve(review: Day | undefined): Day | undefined
}

interface Pattern {
  readonly kind: FoundDate['kind']
  readonly expression: RegExp
  /** Only counts after words of a deadline, or as the whole text. */
  readonly onlyAsDeadline?: boolean
  resolve(match: RegExpExecArray, review: Day | undefined): Day | undefined
  /** False when the match is no date after all. */
  valid?(match: RegExpExecArray, original: string): boolean
}

const two = (number: number): string => String(number).padStart(2, '0')
const dayFrom = (year: number, month: number, day: number): Day | undefined => {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isDay(text) ? text : undefined
}
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** Year of the review, or the next one when the day has passed; "br." keeps it in the year of the review. */
function withoutYear(
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

const YEAR = '((?:19|20)\\d{2})(?!\\d)'
const YEAR_END = '(?:\\s?(?:roku|rok|r\\b\\.?))?'
const THIS_YEAR = '(\\s?(?:br|b\\.\\s?r|biezacego roku|tego roku|br\\.)\\b\\.?)?'
const DAY = '(0?[1-9]|[12]\\d|3[01])'
const MONTH_DIGITS = '(0?[1-9]|1[0-2])'

const NUMBER_WORDS: Record<string, number> = {
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
const QUARTERS: Record<string, number> = {
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

const endOfMonth = (year: number, month: number): Day => lastDayOf(`${year}-${two(month)}` as Month)
const yearOr = (text: string | undefined, review: Day | undefined): number | undefined =>
  text ? fullYear(text) : review ? Number(review.slice(0, 4)) : undefined

/** Last day of a month named without a year: this year's, or the next one's when it has passed. */
function endOfNamedMonth(month: number, year: string | undefined, review: Day | undefined): Day | undefined {
  const own = yearOr(year, review)
  if (own === undefined) return undefined
  const end = endOfMonth(own, month)
  return !year && review && end < review ? endOfMonth(own + 1, month) : end
}

function nextWeekday(from: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(from) + 7) % 7
  return plusDays(from, ahead === 0 ? 7 : ahead)
}

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'exact',
    expression: new RegExp(`\\b${YEAR}[-./](0[1-9]|1[0-2])[-./](0[1-9]|[12]\\d|3[01])\\b`, 'g'),
    resolve: m => dayFrom(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    kind: 'exact',
    expression: new RegExp(
      `\\b(?:\\d{1,2}\\s?[-–]\\s?)?${DAY}\\s?[./-]\\s?${MONTH_DIGITS}\\s?[./-]\\s?((?:19|20)\\d{2}|\\d{2})(?!\\d|\\s?[./-]\\d)${YEAR_END}`,
      'g',
    ),
    resolve: m => dayFrom(fullYear(m[3]!), Number(m[2]), Number(m[1])),
  },
  {
    kind: 'exact',
    expression: new RegExp(
      `\\b(?:\\d{1,2}\\s?[-–]\\s?)?${DAY}(?:-?go|\\.)?\\s?(${MONTH_PATTERN})\\.?,?\\s?${YEAR}${YEAR_END}`,
      'g',
    ),
    resolve: m => dayFrom(Number(m[3]), monthNumber(m[2]!), Number(m[1])),
  },
  {
    kind: 'exact',
    expression: new RegExp(
      `\\b(?:\\d{1,2}\\s?[-–]\\s?)?${DAY}\\s?[./ -]\\s?(viii|vii|iii|xii|vi|iv|ix|xi|ii|i|v|x)\\s?[./ -]\\s?${YEAR}${YEAR_END}`,
      'g',
    ),
    resolve: m => dayFrom(Number(m[3]), romanNumber(m[2]!), Number(m[1])),
    valid: (m, original) => m[2] !== foldText(original) && /[IVX]/.test(original),
  },
  {
    kind: 'exact',
    expression: new RegExp(`\\b(${MONTH_PATTERN})\\s${DAY}(?:st|nd|rd|th)?,?\\s${YEAR}`, 'g'),
    resolve: m => dayFrom(Number(m[3]), monthNumber(m[1]!), Number(m[2])),
  },
  {
    kind: 'exact',
    expression: new RegExp(`\\b(${ORDINAL_PATTERN})\\s(${MONTH_PATTERN})\\s${YEAR}${YEAR_END}`, 'g'),
    resolve: m => dayFrom(Number(m[3]), monthNumber(m[2]!), ordinalNumber(m[1]!)),
  },
  {
    kind: 'no-year',
    expression: new RegExp(`\\b(${ORDINAL_PATTERN})\\s(${MONTH_PATTERN})\\b${THIS_YEAR}`, 'g'),
    resolve: (m, review) => withoutYear(monthNumber(m[2]!), ordinalNumber(m[1]!), review, m[3] !== undefined),
  },
  {
    kind: 'no-year',
    expression: new RegExp(
      `\\b(?:\\d{1,2}\\s?[-–]\\s?)?${DAY}(?:-?go|\\.)?\\s?(${MONTH_PATTERN})\\b\\.?${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => withoutYear(monthNumber(m[2]!), Number(m[1]), review, m[3] !== undefined),
  },
  {
    kind: 'no-year',
    expression: new RegExp(
      `\\b${DAY}\\s?[. ]\\s?(viii|vii|iii|xii|vi|iv|ix|xi|ii|i|v|x)\\b\\.?${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => withoutYear(romanNumber(m[2]!), Number(m[1]), review, m[3] !== undefined),
    valid: (m, original) => /[IVX]/.test(original) && !(m[2] === 'i' && !/\.|br/.test(original)),
    onlyAsDeadline: true,
  },
  {
    kind: 'relative',
    expression: new RegExp(
      `\\b${DAY}(?:-?go)?\\.?\\s?(?:bm\\b|b\\.\\s?m\\b|biezacego miesiaca|tego miesiaca|tego m-ca)\\.?`,
      'g',
    ),
    resolve: (m, review) =>
      review ? dayFrom(Number(review.slice(0, 4)), Number(review.slice(5, 7)), Number(m[1])) : undefined,
  },
  {
    kind: 'relative',
    expression: new RegExp(
      `\\b${DAY}(?:-?go)?\\s?(?:dnia )?(?:przyszlego|nastepnego|kolejnego|przyszl\\.|nast\\.) (?:miesiaca|m-ca)`,
      'g',
    ),
    resolve: (m, review) =>
      review &&
      dayFrom(
        Number(plusPeriods(monthOf(review), 1).slice(0, 4)),
        Number(plusPeriods(monthOf(review), 1).slice(5, 7)),
        Number(m[1]),
      ),
  },
  {
    kind: 'no-year',
    expression: new RegExp(
      `(?<![\\d.,/-])${DAY}[./]${MONTH_DIGITS}\\b(?![.,/-]?\\d|\\s?%)\\.?(?:\\s?r\\b\\.?)?${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => withoutYear(Number(m[2]), Number(m[1]), review, m[3] !== undefined),
    onlyAsDeadline: true,
  },
  {
    kind: 'end',
    expression: new RegExp(
      `\\b(?:do konca|koniec|z koncem|na koniec|do ostatniego dnia|by the end of|end of)\\s(?:miesiaca\\s|m-ca\\s|month\\s)?(${MONTH_PATTERN})\\b\\.?(?:\\s${YEAR})?${YEAR_END}${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => endOfNamedMonth(monthNumber(m[1]!), m[2], review),
  },
  {
    kind: 'end',
    expression:
      /\b(?:do konca|koniec|z koncem|na koniec|do ostatniego dnia|by the end of|end of)\s(?:(biezacego|tego|obecnego|przyszlego|nastepnego|kolejnego|the|this|next)\s)?(miesiaca|m-ca|bm\b\.?|b\.m\.|kwartalu|kw\b\.?|polrocza|roku|br\b\.?|b\.r\.|tygodnia|month|quarter|year|week)/g,
    resolve: (m, review) =>
      review ? endOfStretch(m[2]!, /przyszl|nastepn|kolejn|next/.test(m[1] ?? ''), review) : undefined,
  },
  {
    kind: 'end',
    expression: new RegExp(
      `\\b(?:do konca |koniec |w |w ciagu |na koniec |z koncem |do )?(i|ii|iii|iv|1|2|3|4|pierwsz\\w+|drugi\\w*|trzeci\\w*|czwart\\w+)\\.?\\s(?:kwartal\\w*|kw\\b\\.?)(?:\\s${YEAR})?${YEAR_END}${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => endOfQuarter(QUARTERS[m[1]!] ?? 0, m[2], review),
  },
  {
    kind: 'end',
    expression: new RegExp(
      `\\b(?:do konca |koniec |w |na koniec |z koncem |do )?(i|ii|1|2|pierwsz\\w+|drugi\\w*)\\.?\\s(?:polrocz\\w*)(?:\\s${YEAR})?${YEAR_END}${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => endOfHalf(QUARTERS[m[1]!] ?? 0, m[2], review),
    onlyAsDeadline: true,
  },
  {
    kind: 'end',
    expression: new RegExp(`\\b(?:do konca|z koncem|na koniec|koniec)\\s${YEAR}${YEAR_END}`, 'g'),
    resolve: m => dayFrom(Number(m[1]), 12, 31),
  },
  {
    kind: 'end',
    expression: new RegExp(`\\bdo polowy\\s(${MONTH_PATTERN})\\b(?:\\s${YEAR})?${YEAR_END}${THIS_YEAR}`, 'g'),
    resolve: (m, review) =>
      m[2]
        ? dayFrom(Number(m[2]), monthNumber(m[1]!), 15)
        : withoutYear(monthNumber(m[1]!), 15, review, false),
  },
  {
    kind: 'end',
    expression: new RegExp(
      `\\b(?:do konca |w |do )?(i|ii|iii|1|2|3|pierwsz\\w+|drug\\w+|trzeci\\w+)\\.?\\sdekad\\w+\\s(${MONTH_PATTERN})\\b(?:\\s${YEAR})?${YEAR_END}${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => endOfTenDays(m[1]!, monthNumber(m[2]!), m[3], review),
  },
  {
    kind: 'end',
    expression: /\bdo polowy (?:przyszlego|nastepnego) miesiaca/g,
    resolve: (_, review) => review && (`${plusPeriods(monthOf(review), 1)}-15` as Day),
  },
  {
    kind: 'relative',
    expression:
      /\b(?:w (?:ciagu|terminie)|do|przez|za|within)\s(?:najblizszych |kolejnych |nastepnych )?(?:(\d{1,3}|[a-z]{3,12})\s?)??(dni|dnia|dniu|tygodni|tygodnia|tygodnie|tydzien|miesiecy|miesiaca|miesiac|miesiace|m-ca|m-cy|days|weeks)\b(\s(?:roboczych|robocze))?(?:\s?(?:kalendarzowych))?(?:\s?(?:od (?:dnia )?(?:narady|przegladu|spotkania|dzis|dzisiaj|posiedzenia|dnia (?:narady|przegladu|spotkania))))?/g,
    resolve: (m, review) => (review ? afterStretch(m[1], m[2]!, m[3] !== undefined, review) : undefined),
    valid: m =>
      m[1] === undefined
        ? /tygodnia|tydzien|miesiaca|miesiac\b|m-ca/.test(m[2]!)
        : /^\d/.test(m[1]) || m[1] in NUMBER_WORDS,
  },
  {
    kind: 'relative',
    expression:
      /(?<![\d.])(\d{1,3})\s(dni|tygodni|tygodnie|miesiecy|miesiace|days|weeks)\b(\s(?:roboczych|robocze))?/g,
    resolve: (m, review) => (review ? afterStretch(m[1], m[2]!, m[3] !== undefined, review) : undefined),
    onlyAsDeadline: true,
  },
  {
    kind: 'relative',
    expression: new RegExp(
      `\\b(?:do|w|we|na|until|by)\\s(?:najblizsz\\w+ |przyszl\\w+ |nastepn\\w+ |ten |this |next )?(${WEEKDAY_PATTERN})\\b`,
      'g',
    ),
    resolve: (m, review) => (review ? nextWeekday(review, weekdayNumber(m[1]!)) : undefined),
  },
  {
    kind: 'relative',
    expression: /\b(?:do )?(?:jutra|jutro|pojutrze|dzis|dzisiaj)\b/g,
    resolve: (m, review) =>
      review && plusDays(review, /jutr/.test(m[0]) && !/poj/.test(m[0]) ? 1 : /poj/.test(m[0]) ? 2 : 0),
    onlyAsDeadline: true,
  },
  {
    kind: 'end',
    expression: new RegExp(`\\b(?:do |w |we |na |termin:? )?(${MONTH_PATTERN})\\s${YEAR}${YEAR_END}`, 'g'),
    resolve: m => endOfMonth(Number(m[2]), monthNumber(m[1]!)),
    onlyAsDeadline: true,
  },
  {
    kind: 'end',
    expression: new RegExp(`(?<!\\bod \\S{3,14} )\\b(?:do|w|we)\\s(${MONTH_PATTERN})\\b${THIS_YEAR}`, 'g'),
    resolve: (m, review) => endOfNamedMonth(monthNumber(m[1]!), undefined, review),
    onlyAsDeadline: true,
  },
  {
    kind: 'open',
    expression:
      /\b(?:niezwlocznie|bezzwlocznie|natychmiast(?:owo)?|na biezaco|biezaco|w trybie ciaglym|w trybie pilnym|zadanie ciagle|praca ciagla|stale|ciagle|cyklicznie|asap|od zaraz|jak najszybciej|pilnie|pilne|co (?:miesiac|tydzien|kwartal)|(?:do|przed|na) (?:nastepn\w+|kolejn\w+|najblizsz\w+) (?:narad\w+|spotkani\w+|posiedzeni\w+|przeglad\w*|zebrani\w+))\b/g,
    resolve: () => undefined,
  },
]

function endOfStretch(stretch: string, next: boolean, review: Day): Day {
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

function endOfTenDays(
  which: string,
  month: number,
  year: string | undefined,
  review: Day | undefined,
): Day | undefined {
  if (/^(?:iii|3|trzeci)/.test(which)) return endOfNamedMonth(month, year, review)
  const day = /^(?:ii|2|drug)/.test(which) ? 20 : 10
  return year ? dayFrom(Number(year), month, day) : withoutYear(month, day, review, false)
}

function endOfQuarter(quarter: number, year: string | undefined, review: Day | undefined): Day | undefined {
  const own = yearOr(year, review)
  if (own === undefined || quarter < 1 || quarter > 4) return undefined
  const end = endOfMonth(own, quarter * 3)
  return !year && review && end < review ? endOfMonth(own + 1, quarter * 3) : end
}

function endOfHalf(half: number, year: string | undefined, review: Day | undefined): Day | undefined {
  const own = yearOr(year, review)
  if (own === undefined || half < 1 || half > 2) return undefined
  const end = endOfMonth(own, half * 6)
  return !year && review && end < review ? endOfMonth(own + 1, half * 6) : end
}

function afterStretch(count: string | undefined, unit: string, working: boolean, review: Day): Day {
  const number = count === undefined ? 1 : numberOf(count)
  if (/^(?:tyg|tydz|week)/.test(unit)) return plusDays(review, number * 7)
  if (/^(?:mies|m-c)/.test(unit)) {
    const month = plusPeriods(monthOf(review), number)
    const day = `${month}-${review.slice(8)}`
    return isDay(day) ? day : lastDayOf(month)
  }
  return working ? plusWorkingDays(review, Math.min(number, 500)) : plusDays(review, number)
}

const BEFORE_DEADLINE =
  /(?:\b(?:w terminie(?: do(?: dnia)?)?|najpozniej(?: do(?: dnia)?)?|nie pozniej niz(?: do(?: dnia)?)?|z terminem(?: realizacji| wykonania)?(?: do(?: dnia)?| na)?|termin(?:em)?(?: realizacji| wykonania| zakonczenia| ostateczny)?\s?[:–-]?\s?(?:do(?: dnia)?|na)?|przed|do dnia|do|na dzien|na|deadline:?|until|by|due:?)\s?:?\s*(?:poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli)?,?\s?(?:\()?)$/

/** All dates of a text, in its order; where two readings overlap, the earlier kind of the table and the longer one wins. */
export function findDates(text: string, wholeIsDeadline = false): FoundDate[] {
  const folded = foldText(text)
  const taken: FoundDate[] = []
  for (const pattern of PATTERNS) {
    pattern.expression.lastIndex = 0
    for (let match = pattern.expression.exec(folded); match; match = pattern.expression.exec(folded)) {
      const found = match
      const end = found.index + found[0].trimEnd().length
      if (taken.some(one => found.index < one.end && end > one.start)) continue
      const before = folded.slice(Math.max(0, found.index - 60), found.index)
      const prefix = BEFORE_DEADLINE.exec(before)?.[0] ?? ''
      if (
        pattern.kind === 'end' &&
        /^na\b/.test(prefix.trim()) &&
        !/^(?:do|koniec|z konc|na konie|w )/.test(found[0]) &&
        !wholeIsDeadline
      )
        continue
      const ownPrefix =
        /^(?:do|w ciagu|w terminie|by|until|przed|niezwl|natych|na biez|biez|bezzw|asap|stale|ciag|pil)/.test(
          found[0],
        )
      if (/\bod(?: dnia)?\s*$/.test(before)) continue
      if (/\bgodz\w*\.?\s*$/.test(before)) continue
      // "alert na 5 dni przed terminem"
      if (
        pattern.kind === 'relative' &&
        /^\s(?:przed|po|wczesniej|pozniej|od)\s(?!narad|przegl|spotk|dnia)/.test(folded.slice(end))
      )
        continue
      const alone =
        folded.slice(0, found.index).trim() === '' && folded.slice(end).replace(/[\s.;,)]+/g, '') === ''
      const listed =
        /[–(,;:/-]\s*$/.test(before) && /^\s*(?:r\b\.?|roku)?\s*(?:[).;,–-]|$)/.test(folded.slice(end))
      const deadline = prefix !== '' || ownPrefix || pattern.kind === 'open' || wholeIsDeadline
      if (
        pattern.onlyAsDeadline &&
        !prefix &&
        !alone &&
        !listed &&
        !/^(?:do|w |termin|until|by)/.test(found[0]) &&
        !wholeIsDeadline &&
        !/br|b\.r/.test(found[0])
      )
        continue
      const original = text.slice(found.index, end)
      if (pattern.valid && !pattern.valid(found, original)) continue
      if (pattern.kind === 'exact' && pattern.resolve(found, undefined) === undefined) continue
      const start = found.index - prefix.length
      taken.push({
        start,
        end,
        text: text.slice(start, end).trim(),
        kind: pattern.kind,
        deadline,
        resolve: review => pattern.resolve(found, review),
      })
    }
  }
  return taken.toSorted((a, b) => a.start - b.start)
}

/** A field for a deadline that says there is none: dashes, "do ustalenia", "po uzyskaniu danych". */
export const isNoDeadline = (text: string): boolean =>
  /^[\s.:…_–-]*$|^(?:do ustalenia|do uzgodnienia|nie (?:ustalono|okreslono|dotyczy|wyznaczono)|brak|b\/?t|bez terminu|bezterminowo|tbd|n\/d|\?+|po (?:uzyskaniu|otrzymaniu|zakonczeniu|zatwierdzeniu|przyznaniu|podpisaniu)\b.*|w miare (?:mozliwosci|potrzeb).*|w pozniejszym terminie|wkrotce)[\s.]*$/.test(
    foldText(text).trim(),
  )
