import type { Day } from './day.ts'

/** A moment as ISO 8601 in UTC, `2026-11-02T07:00:00.000Z`; such strings sort as the moments do. */
export type Instant = `${string}Z`

const OFFICE_TIME_ZONE = 'Europe/Warsaw'

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: OFFICE_TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

function wallClock(milliseconds: number): { day: Day; time: string } {
  const found = Object.fromEntries(parts.formatToParts(milliseconds).map(part => [part.type, part.value]))
  return {
    day: `${found.year?.padStart(4, '0')}-${found.month}-${found.day}` as Day,
    time: `${found.hour}:${found.minute}:${found.second}`,
  }
}

/** From milliseconds since 1970 in UTC. */
export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant

/** To milliseconds since 1970 in UTC. */
export const millisecondsOf = (instant: Instant): number => Date.parse(instant)

/** The day on the office's calendar at that moment. */
export const dayOf = (instant: Instant): Day => wallClock(Date.parse(instant)).day

/** The hour and minute on the office's wall, `HH:MM`, at that moment. */
export const timeOfDay = (instant: Instant): string => wallClock(Date.parse(instant)).time.slice(0, 5)

/**
 * The moment when the office's clocks show this time (`HH:MM`) on this day.
 * A time skipped in spring answers the moment as long after the jump; a time that comes twice in autumn, the first.
 */
export function instantAt(day: Day, time: `${number}:${number}` = '00:00'): Instant {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const offsetAt = (milliseconds: number): number => {
    const wall = wallClock(milliseconds)
    return Date.parse(`${wall.day}T${wall.time}Z`) - milliseconds
  }
  const summer = wanted - offsetAt(wanted - 3 * 3_600_000)
  if (offsetAt(summer) === wanted - summer) return instantOf(summer)
  const later = wanted - offsetAt(wanted + 3 * 3_600_000)
  return instantOf(offsetAt(later) === wanted - later ? later : summer)
}
