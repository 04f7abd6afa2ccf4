import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, plusDays, weekdayOf, yearOf } from '../../../api/domain/calendar/day.ts'
import {
  easterSunday,
  holidaysOf,
  isHoliday,
  isWorkingDay,
  plusWorkingDays,
  workingDayAtOrAfter,
  workingDayAtOrBefore,
  workingDaysBetween,
} from '../../../api/domain/calendar/workingDays.ts'

const someDay = fc.integer({ min: -29_220, max: 47_480 }).map(days => plusDays('1970-01-01', days))

/** The library's Polish public holidays of a year. */
const libraryHolidays = (year: number): string[] =>
  new Holidays('PL', { types: ['public'] }).getHolidays(year).map(one => one.date.slice(0, 10))

describe('Polish days off', () => {
  test.each(Array.from({ length: 111 }, (_, at) => 1990 + at))(
    'of %i are those that date-holidays knows',
    year => {
      const theirs = new Set(libraryHolidays(year))
      expect([...new Set(holidaysOf(year))].sort()).toEqual([...theirs].sort())
    },
  )

  test.each([
    [1954, '1954-04-18'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
  ])('Easter of %i is on %s', (year, day) => expect(easterSunday(year)).toBe(day))

  test('Christmas Eve is a day off since 2025', () => {
    expect(isHoliday('2024-12-24')).toBe(false)
    expect(isHoliday('2025-12-24')).toBe(true)
  })

  test('Epiphany is a day off since 2011', () => {
    expect(isHoliday('2010-01-06')).toBe(false)
    expect(isHoliday('2011-01-06')).toBe(true)
  })

  test('the day after Christmas of 2025 is a Friday and off, the Monday after it is worked', () => {
    expect(plusWorkingDays('2025-12-23', 1)).toBe('2025-12-29')
  })

  test('Corpus Christi falls on a Thursday sixty days after Easter', () => {
    expect(isHoliday('2026-06-04')).toBe(true)
    expect(weekdayOf('2026-06-04')).toBe(4)
  })
})

describe('Counting working days', () => {
  test('forth and back ends on the same working day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const start = workingDayAtOrAfter(day)
        expect(plusWorkingDays(plusWorkingDays(start, count), -count)).toBe(start)
      }),
    )
  })

  test('between a day and the n-th working day after it lie n working days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), (day, count) => {
        expect(workingDaysBetween(day, plusWorkingDays(day, count))).toBe(count)
      }),
    )
  })

  test('the nearest working day is one, on the right side, with none skipped', () => {
    fc.assert(
      fc.property(someDay, day => {
        const [before, after] = [workingDayAtOrBefore(day), workingDayAtOrAfter(day)]
        expect([isWorkingDay(before), isWorkingDay(after)]).toEqual([true, true])
        expect(before <= day && day <= after).toBe(true)
        if (before !== day) expect(workingDaysBetween(before, plusDays(after, -1))).toBe(0)
      }),
    )
  })

  test('a working day is neither a weekend nor a holiday', () => {
    fc.assert(
      fc.property(someDay, (day: Day) => {
        expect(isWorkingDay(day)).toBe(weekdayOf(day) < 6 && !holidaysOf(yearOf(day)).includes(day))
      }),
    )
  })
})
