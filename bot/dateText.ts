import type { Day } from '../api/domain/calendar/day.ts'
import { dayOf, type Instant, timeOfDay } from '../api/domain/calendar/officeTime.ts'
import { firstDayOf, isHalfYear, isMonth, type Period } from '../api/domain/calendar/period.ts'
import type { Language } from '../api/domain/language.ts'

const LOCALES: Readonly<Record<Language, string>> = { pl: 'pl-PL', en: 'en-GB' }

const format = (day: Day, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options }).format(
    Date.parse(`${day}T00:00:00Z`),
  )

/** '26 listopada 2026', '26 November 2026'. */
export const longDate = (day: Day, language: Language): string =>
  format(day, language, { day: 'numeric', month: 'long', year: 'numeric' })

/** '26 listopada'. */
export const dayAndMonth = (day: Day, language: Language): string =>
  format(day, language, { day: 'numeric', month: 'long' })

/** 'poniedziałek'. */
export const weekdayName = (day: Day, language: Language): string =>
  format(day, language, { weekday: 'long' })

/** '27 listopada 2026, 9:20' on the office's clock. */
export const dateAndTime = (instant: Instant, language: Language): string =>
  `${longDate(dayOf(instant), language)}, ${clockTime(instant)}`

/** '9:20' on the office's clock. */
export const clockTime = (instant: Instant): string => timeOfDay(instant).replace(/^0/, '')

/** 'listopad 2026', 'I półrocze 2026', '2026'. */
export function periodName(period: Period, language: Language): string {
  if (isMonth(period)) return format(firstDayOf(period), language, { month: 'long', year: 'numeric' })
  if (!isHalfYear(period)) return period
  const [year, half] = [period.slice(0, 4), period.slice(5)]
  if (language === 'en') return `${half === 'H1' ? 'first' : 'second'} half of ${year}`
  return `${half === 'H1' ? 'I' : 'II'} półrocze ${year}`
}

export type CountForms = Readonly<Record<'one' | 'few' | 'many', string>>

const pluralRules = { pl: new Intl.PluralRules('pl-PL'), en: new Intl.PluralRules('en-GB') }

/** '1 sprawa', '3 sprawy', '5 spraw'. */
export function counted(count: number, language: Language, forms: CountForms): string {
  const category = pluralRules[language].select(count)
  return `${count} ${category === 'one' ? forms.one : category === 'few' ? forms.few : forms.many}`
}
