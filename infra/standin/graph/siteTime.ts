/** Time zone of the office's site; a date without time is kept as midnight there. */
const SITE_TIME_ZONE = 'Europe/Warsaw'

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: SITE_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** Minutes that the site's clock is ahead of UTC at an instant. */
function offsetMinutes(instant: number): number {
  const named = Object.fromEntries(parts.formatToParts(instant).map(part => [part.type, Number(part.value)]))
  const local = Date.UTC(named.year!, named.month! - 1, named.day!, named.hour!, named.minute!, named.second!)
  return Math.round((local - Math.floor(instant / 1000) * 1000) / 60_000)
}

/** Days repeat; asking the time zone data for each of thousands of rows would be most of the work. */
const remembered = new Map<string, string>()
const REMEMBERED_LIMIT = 10_000

/** The instant of the site's midnight that begins the site's day of the given instant. */
export function dateOnlyInSite(instant: string): string {
  const known = remembered.get(instant)
  if (known) return known
  const at = Date.parse(instant)
  const localDay = new Date(at + offsetMinutes(at) * 60_000).toISOString().slice(0, 10)
  const utcMidnight = Date.parse(`${localDay}T00:00:00Z`)
  const midnight = utcMidnight - offsetMinutes(utcMidnight - 12 * 3_600_000) * 60_000
  const exact = utcMidnight - offsetMinutes(midnight) * 60_000
  const midnightInstant = new Date(exact).toISOString().replace('.000Z', 'Z')
  if (remembered.size >= REMEMBERED_LIMIT) remembered.clear()
  remembered.set(instant, midnightInstant)
  return midnightInstant
}
