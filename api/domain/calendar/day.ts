/** A calendar day in Europe/Warsaw, `YYYY-MM-DD`; such strings sort as the days do. */
export type Day = `${number}-${number}-${number}`

/** ISO 8601 number of a weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const MS_PER_DAY = 86_400_000

const ordinals = new Map<Day, number>()
const days = new Map<number, Day>()

/**
 * Days since 1970-01-01. A day has no clock, so UTC is only a ruler here: no time zone can shift it. Both ways are
 * remembered: an office speaks of some thousand days, and asks for each of them very often.
 */
function ordinal(day: Day): number {
  const known = ordinals.get(day)
  if (known !== undefined) return known
  const made = Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
  if (ordinals.size >= REMEMBERED_DAYS) ordinals.clear()
  ordinals.set(day, made)
  return made
}

function fromOrdinal(ordinal: number): Day {
  const known = days.get(ordinal)
  if (known !== undefined) return known
  const made = new Date(ordinal * MS_PER_DAY).toISOString().slice(0, 10) as Day
  if (days.size >= REMEMBERED_DAYS) days.clear()
  days.set(ordinal, made)
  return made
}

const REMEMBERED_DAYS = 50_000

/** True for `YYYY-MM-DD` that names a day of the calendar: '2026-02-30' does not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const days = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(days) && new Date(days).toISOString().startsWith(text)
}

/** The day that many calendar days later; a negative number goes back. */
export const plusDays = (day: Day, days: number): Day => fromOrdinal(ordinal(day) + days)

/** Calendar days from the first day to the second: 0 for the same day, negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from)

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): Weekday => (((((ordinal(day) + 3) % 7) + 7) % 7) + 1) as Weekday

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

const sorted = (days: readonly Day[]): Day[] => days.toSorted()

/** The first of the days in the calendar. */
export const earliest = (...days: readonly [Day, ...Day[]]): Day => sorted(days)[0] as Day

/** The last of the days in the calendar. */
export const latest = (...days: readonly [Day, ...Day[]]): Day => sorted(days).at(-1) as Day
