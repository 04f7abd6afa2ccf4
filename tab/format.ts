import type { Day } from '../api/domain/calendar/day.ts'
import { dayOf, type Instant } from '../api/domain/calendar/officeTime.ts'
import { isHalfYear, isMonth, type Period } from '../api/domain/calendar/period.ts'
import type { Language } from '../api/domain/language.ts'

const LOCALES: Readonly<Record<Language, string>> = { pl: 'pl-PL', en: 'en-GB' }

type DateParts = Intl.DateTimeFormatOptions

const formats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(language: Language, parts: DateParts): Intl.DateTimeFormat {
  const key = language + JSON.stringify(parts)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(LOCALES[language], parts)
  formats.set(key, made)
  return made
}

/** A day has no clock: noon in UTC is inside it for whoever reads. */
const onDay = (language: Language, day: string, parts: DateParts): string =>
  tied(language, dateFormat(language, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`)))

/** 5 listopada 2026 */
export const longDay = (language: Language, day: Day): string =>
  onDay(language, day, { day: 'numeric', month: 'long', year: 'numeric' })

/** 5 listopada, for days of the year that the page is about. */
export const dayAndMonth = (language: Language, day: Day): string =>
  onDay(language, day, { day: 'numeric', month: 'long' })

const atOffice = (language: Language, instant: string, parts: DateParts): string =>
  tied(language, dateFormat(language, { ...parts, timeZone: 'Europe/Warsaw' }).format(new Date(instant)))

/** 5 lis 2026, 14:05 on the office's clocks. */
export const dayAndTime = (language: Language, instant: Instant): string =>
  atOffice(language, instant, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })

/** 9:14 on the office's clocks. */
export const timeOf = (language: Language, instant: Instant): string =>
  atOffice(language, instant, { hour: 'numeric', minute: '2-digit' })

/** 9:14 for a moment of today, 5 lis 2026, 14:05 for one of another day: an hour alone would pass for today's. */
export const momentSeenOn = (language: Language, instant: Instant, today: Day): string =>
  dayOf(instant) === today ? timeOf(language, instant) : dayAndTime(language, instant)

/** październik 2026, I półrocze 2026, 2026 rok. */
export function periodName(language: Language, period: Period): string {
  if (isMonth(period)) return onDay(language, `${period}-01`, { month: 'long', year: 'numeric' })
  const year = period.slice(0, 4)
  if (!isHalfYear(period)) return language === 'pl' ? `${year} rok` : `the year ${year}`
  const first = period.endsWith('H1')
  if (language === 'pl') return `${first ? 'I' : 'II'} półrocze ${year}`
  return `${first ? 'first' : 'second'} half of ${year}`
}

/** The heading of a board's column: paź, I półrocze, 2026. */
export function shortPeriod(language: Language, period: Period): string {
  if (isMonth(period)) return onDay(language, `${period}-01`, { month: 'short' })
  if (!isHalfYear(period)) return period
  const half = period.endsWith('H1') ? 'I' : 'II'
  return language === 'pl' ? `${half} półrocze` : `half ${half}`
}

const KILOBYTE = 1024

/** Size of a file from bytes: 87 kB, 1,4 MB. */
export function fileSize(language: Language, bytes: number): string {
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 })
  if (bytes < KILOBYTE) return `${bytes} B`
  if (bytes < KILOBYTE ** 2) return `${number.format(Math.round(bytes / KILOBYTE))} kB`
  return `${number.format(bytes / KILOBYTE ** 2)} MB`
}

/** A Polish word in the form that its number asks for: 1 dzień, 2 dni, 5 dni. */
export function polishForm(count: number, one: string, few: string, many: string): string {
  const rule = new Intl.PluralRules('pl-PL').select(count)
  return rule === 'one' ? one : rule === 'few' ? few : many
}

/** '1 dzień', '5 dni'. */
export const days = (count: number): string => `${count} ${polishForm(count, 'dzień', 'dni', 'dni')}`

export const englishDays = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`

/** The text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('pl-PL') + text.slice(1)

/** Names in the order of the Polish alphabet: Ć after C. */
export const alphabetical = new Intl.Collator('pl-PL', { numeric: true })

const SPACE = '\u00a0'

/** A number stays with its unit and a one-letter word with the next one when the line breaks. */
export function tied(language: Language, text: string): string {
  const numbers = text.replace(/(\d) (?=\p{L}|\d)/gu, `$1${SPACE}`)
  return language === 'pl' ? numbers.replace(/(?<=^|[\s(„])([AaIiOoUuWwZz]) /g, `$1${SPACE}`) : numbers
}
