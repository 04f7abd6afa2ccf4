import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { type Day, plusDays } from '../../../api/domain/calendar/day.ts'
import {
  firstDayOf,
  halfYearOf,
  isPeriod,
  lastDayOf,
  monthOf,
  monthsOfYear,
  type Period,
  periodsFrom,
  plusPeriods,
  yearPeriodOf,
} from '../../../api/domain/calendar/period.ts'

const someDay = fc.integer({ min: -20_000, max: 47_480 }).map(days => plusDays('1970-01-01', days))
const lengths: readonly ((day: Day) => Period)[] = [monthOf, halfYearOf, yearPeriodOf]
const somePeriod = fc.tuple(someDay, fc.constantFrom(...lengths)).map(([day, of]) => of(day))
const periodOf = (period: Period): ((day: Day) => Period) =>
  lengths.find(of => of(firstDayOf(period)) === period) ?? monthOf

describe('A period', () => {
  test('holds its first and its last day, and neither the day before nor the day after', () => {
    fc.assert(
      fc.property(somePeriod, period => {
        const of = periodOf(period)
        expect([of(firstDayOf(period)), of(lastDayOf(period))]).toEqual([period, period])
        expect(of(plusDays(firstDayOf(period), -1))).toBe(plusPeriods(period, -1))
        expect(of(plusDays(lastDayOf(period), 1))).toBe(plusPeriods(period, 1))
      }),
    )
  })

  test('moved forth and back is the same', () => {
    fc.assert(
      fc.property(somePeriod, fc.integer({ min: -300, max: 300 }), (period, count) => {
        expect(plusPeriods(plusPeriods(period, count), -count)).toBe(period)
      }),
    )
  })

  test('is recognised as one', () => {
    fc.assert(
      fc.property(somePeriod, period => {
        expect(isPeriod(period)).toBe(true)
      }),
    )
  })

  test('follows the one before it without a gap', () => {
    fc.assert(
      fc.property(somePeriod, fc.integer({ min: 0, max: 40 }), (period, count) => {
        const all = periodsFrom(period, plusPeriods(period, count))
        expect(all).toHaveLength(count + 1)
        for (const [at, one] of all.slice(1).entries())
          expect(firstDayOf(one)).toBe(plusDays(lastDayOf(all[at] as Period), 1))
      }),
    )
  })

  test('of a month ends on the day that Temporal says', () => {
    fc.assert(
      fc.property(someDay, day => {
        const month = Temporal.PlainYearMonth.from(monthOf(day))
        expect(lastDayOf(monthOf(day))).toBe(month.toPlainDate({ day: month.daysInMonth }).toString())
      }),
    )
  })

  test('of February ends on the 29th in 2024 and on the 28th in 2100', () => {
    expect(lastDayOf('2024-02')).toBe('2024-02-29')
    expect(lastDayOf('2100-02')).toBe('2100-02-28')
  })

  test('after December is January of the next year, after H2 is H1', () => {
    expect(plusPeriods('2026-12', 1)).toBe('2027-01')
    expect(plusPeriods('2026-H2', 1)).toBe('2027-H1')
    expect(monthsOfYear(2026)).toHaveLength(12)
  })

  test('of a half-year turns between 30 June and 1 July', () => {
    expect([halfYearOf('2026-06-30'), halfYearOf('2026-07-01')]).toEqual(['2026-H1', '2026-H2'])
  })
})
