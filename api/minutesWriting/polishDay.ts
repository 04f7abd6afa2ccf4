import type { Day } from '../domain/calendar/day.ts'
import { dayOf, type Instant, timeOfDay } from '../domain/calendar/officeTime.ts'
import { firstDayOf, isHalfYear, isMonth, type Period } from '../domain/calendar/period.ts'

const format = (day: Day, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('pl-PL', { timeZone: 'UTC', ...options }).format(Date.parse(`${day}T00:00:00Z`))

/** '26 listopada 2026 r.', as official papers write a day. */
export const polishDay = (day: Day): string =>
  `${format(day, { day: 'numeric', month: 'long', year: 'numeric' })} r.`

/** '26 listopada 2026 r., godz. 9:20' on the office's clock. */
export const polishMoment = (instant: Instant): string =>
  `${polishDay(dayOf(instant))}, godz. ${timeOfDay(instant).replace(/^0/, '')}`

/** 'listopad 2026', 'I półrocze 2026', 'rok 2026'. */
export function polishPeriod(period: Period): string {
  if (isMonth(period)) return format(firstDayOf(period), { month: 'long', year: 'numeric' })
  if (!isHalfYear(period)) return `rok ${period}`
  return `${period.endsWith('H1') ? 'I' : 'II'} półrocze ${period.slice(0, 4)}`
}
