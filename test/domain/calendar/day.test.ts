import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { type Day, daysBetween, isDay, plusDays, weekdayOf } from '../../../api/domain/calendar/day.ts'

const someDay = fc.integer({ min: -29_220, max: 47_480 }).map(days => plusDays('1970-01-01', days))
const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day)

describe('A day', () => {
  test('some days later is the day that Temporal says', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4_000, max: 4_000 }), (day, days) => {
        expect(plusDays(day, days)).toBe(plain(day).add({ days }).toString())
      }),
    )
  })

  test('is as many days from another as Temporal says', () => {
    fc.assert(
      fc.property(someDay, someDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(plain(from).until(plain(to)).days)
      }),
    )
  })

  test('has the weekday that Temporal says, before 1970 too', () => {
    fc.assert(
      fc.property(someDay, day => {
        expect(weekdayOf(day)).toBe(plain(day).dayOfWeek)
      }),
    )
  })

  test('after 28 February is the 29th in leap years only', () => {
    expect(plusDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(plusDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(plusDays('2100-02-28', 1)).toBe('2100-03-01')
  })

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '2026-11-02T00:00', ''])(
    'is not written %j',
    text => expect(isDay(text)).toBe(false),
  )
})
