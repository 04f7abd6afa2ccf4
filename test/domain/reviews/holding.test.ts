import { describe, expect, test } from 'vitest'
import { holdReview, nextIdentity, periodHeldFor, reviewMeant } from '../../../api/domain/reviews/holding.ts'
import { aReview, extraordinary, of } from '../anOffice.ts'

const since = '2024-01-01'

describe('Which period a review is for', () => {
  test('a unit review is for the month it is held in, even when the month before has none', () => {
    expect(periodHeldFor([], 'unit', 'OR', '2026-11-02', since)).toBe('2026-11')
  })

  test('a process review in August is for the first half-year until the 15th', () => {
    expect(periodHeldFor([], 'process', 'GZ 8', '2026-08-15', since)).toBe('2026-H1')
    expect(periodHeldFor([], 'process', 'GZ 8', '2026-08-16', since)).toBe('2026-H2')
  })

  test('a second process review in July is for the second half-year', () => {
    const first = aReview.held(of('process', 'GZ 8', '2026-H1'), '2026-07-02')
    expect(periodHeldFor([first], 'process', 'GZ 8', '2026-07-20', since)).toBe('2026-H2')
  })

  test('a yearly review is for the year before, and however late still for it', () => {
    expect(periodHeldFor([], 'isms', 'office', '2027-02-10', since)).toBe('2026')
    expect(periodHeldFor([], 'isms', 'office', '2027-05-10', since)).toBe('2026')
  })

  test('a yearly review that was only planned is still owed', () => {
    const planned = aReview.planned(of('isms', '', '2026'), '2027-02-01')
    expect(periodHeldFor([planned], 'isms', 'office', '2027-02-10', since)).toBe('2026')
  })

  test('an ISMS review besides the yearly one is for its own year', () => {
    const yearly = aReview.held(of('isms', '', '2025'), '2026-02-10')
    expect(periodHeldFor([yearly], 'isms', 'office', '2026-06-10', since)).toBe('2026')
  })

  test('a year before the office began here is not made up for in mid-year', () => {
    expect(periodHeldFor([], 'steering', 'office', '2024-06-10', since)).toBe('2024')
    expect(periodHeldFor([], 'steering', 'office', '2024-03-10', since)).toBe('2023')
  })
})

describe('A further review', () => {
  test('of a month gets the next ordinal', () => {
    const first = aReview.held(of('unit', 'OR', '2026-11'), '2026-11-02')
    expect(nextIdentity([first], 'unit', 'OR', '2026-11', '2026-11-20')).toEqual(
      of('unit', 'OR', '2026-11', 2),
    )
  })

  test('of the ISMS within its year is extraordinary and leaves the yearly one owed', () => {
    expect(nextIdentity([], 'isms', 'office', '2026', '2026-06-10').extraordinary).toBe(true)
    expect(nextIdentity([], 'isms', 'office', '2026', '2027-01-20').extraordinary).toBe(false)
  })

  test('of the Steering Team after the yearly one is extraordinary', () => {
    const yearly = aReview.held(of('steering', '', '2026'), '2027-03-01')
    expect(nextIdentity([yearly], 'steering', 'office', '2026', '2027-03-10').extraordinary).toBe(true)
  })

  test('of a process or an area is never extraordinary', () => {
    expect(nextIdentity([], 'process', 'GZ 8', '2026-H1', '2026-03-01').extraordinary).toBe(false)
    expect(nextIdentity([], 'technical', 'systems', '2026', '2026-03-01').extraordinary).toBe(false)
  })
})

describe('Telling that a review was held', () => {
  const identity = of('unit', 'OR', '2026-11')

  test('is refused for a day in the future', () => {
    const outcome = holdReview(undefined, identity, '2026-11-11', '2026-11-10')
    expect(outcome).toEqual({ ok: false, reason: 'review-in-the-future' })
  })

  test('is refused for a day before the period', () => {
    const outcome = holdReview(undefined, identity, '2026-10-31', '2026-11-10')
    expect(outcome).toEqual({ ok: false, reason: 'review-before-its-period' })
  })

  test('is taken for an earlier month, as a late review of that month', () => {
    const october = of('unit', 'OR', '2026-10')
    const outcome = holdReview(undefined, october, '2026-11-05', '2026-11-10')
    expect(outcome).toEqual({ ok: true, value: aReview.held(october, '2026-11-05') })
  })

  test('is refused for another day once minutes are filed', () => {
    const filed = aReview.recorded(identity, '2026-11-03', '2026-11-04')
    expect(holdReview(filed, identity, '2026-11-05', '2026-11-10')).toEqual({
      ok: false,
      reason: 'minutes-already-filed',
    })
    expect(holdReview(filed, identity, '2026-11-03', '2026-11-10')).toEqual({ ok: true, value: filed })
  })

  test('for another day before there are minutes corrects the day', () => {
    const held = aReview.held(identity, '2026-11-03')
    expect(reviewMeant([held], '2026-11-05')).toBe(held)
  })

  test('of the year past does not correct an extraordinary ISMS review held within the year', () => {
    const summer = aReview.held(extraordinary(of('isms', '', '2026')), '2026-06-10')
    expect(reviewMeant([summer], '2027-02-01')).toBeUndefined()
    expect(reviewMeant([summer], '2026-06-11')).toBe(summer)
  })

  test('of a planned ISMS review holds the planned one, and one within the year does not', () => {
    const planned = aReview.planned(of('isms', '', '2026'), '2027-02-01')
    expect(reviewMeant([planned], '2027-02-05')).toBe(planned)
    expect(reviewMeant([planned], '2026-09-05')).toBeUndefined()
  })
})
