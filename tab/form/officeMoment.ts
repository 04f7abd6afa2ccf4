import { isDay } from '../../api/domain/calendar/day.ts'
import { dayOf, type Instant, instantAt, timeOfDay } from '../../api/domain/calendar/officeTime.ts'

/** A moment as a date and time field holds it, `2026-11-23T08:10` on the office's clocks. */
export const fieldOfMoment = (moment: Instant): string => `${dayOf(moment)}T${timeOfDay(moment)}`

/** The moment that a date and time field holds; undefined while it is not filled in. */
export function momentOfField(text: string): Instant | undefined {
  const [day = '', time = ''] = text.split('T')
  return isDay(day) && /^\d\d:\d\d/.test(time)
    ? instantAt(day, time.slice(0, 5) as `${number}:${number}`)
    : undefined
}
