import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { type Day, plusDays } from '../../../api/domain/calendar/day.ts'
import {
  dayOf,
  instantAt,
  instantOf,
  millisecondsOf,
  timeOfDay,
} from '../../../api/domain/calendar/officeTime.ts'

const zone = 'Europe/Warsaw'
type Time = `${number}:${number}`

const temporalInstant = (day: Day, time: Time): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds

/** The days on which the clocks of Warsaw change, from 1950 to 2049. */
const changes: readonly Day[] = (() => {
  const found: Day[] = []
  let at = Temporal.ZonedDateTime.from(`1950-01-01T00:00[${zone}]`)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (!next || next.year > 2049) return found
    found.push(next.toPlainDate().toString() as Day)
    at = next
  }
})()

const times = Array.from(
  { length: 24 * 4 },
  (_, quarter) =>
    `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}` as Time,
)

describe('The office clock', () => {
  test('answers on each day around a clock change of a century what Temporal does', () => {
    expect(changes.length).toBeGreaterThan(140)
    const wrong = changes
      .flatMap(day => [plusDays(day, -1), day, plusDays(day, 1)])
      .flatMap(day => times.map(time => [day, time] as const))
      .filter(([day, time]) => millisecondsOf(instantAt(day, time)) !== temporalInstant(day, time))
    expect(wrong).toEqual([])
  })

  test('shows at any moment the day and the time that Temporal does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -631_152_000, max: 2_524_608_000 }), seconds => {
        const shown = Temporal.Instant.fromEpochMilliseconds(seconds * 1_000).toZonedDateTimeISO(zone)
        const instant = instantOf(seconds * 1_000)
        expect(dayOf(instant)).toBe(shown.toPlainDate().toString())
        expect(timeOfDay(instant)).toBe(shown.toPlainTime().toString().slice(0, 5))
      }),
      { numRuns: 2_000 },
    )
  })

  test('shows again the day and time that a moment was made from, where the clocks show it at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 28_000 }), fc.constantFrom(...times), (days, time) => {
        const day = plusDays('1970-01-01', days)
        fc.pre(!changes.includes(day))
        expect([dayOf(instantAt(day, time)), timeOfDay(instantAt(day, time))]).toEqual([day, time])
      }),
    )
  })

  test('begins a day at 23:00 UTC of the day before in winter and at 22:00 in summer', () => {
    expect(instantAt('2026-01-15')).toBe('2026-01-14T23:00:00.000Z')
    expect(instantAt('2026-07-15')).toBe('2026-07-14T22:00:00.000Z')
  })

  test('counts a file that comes at half past midnight to the new day', () => {
    expect(dayOf('2026-11-05T23:30:00.000Z')).toBe('2026-11-06')
  })
})
