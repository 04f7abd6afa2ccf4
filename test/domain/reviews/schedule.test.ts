import { describe, expect, test } from 'vitest'
import { minutesDue, reviewDue, reviewRules } from '../../../api/domain/reviews/schedule.ts'

describe('The deadlines of chapter 11', () => {
  test.each([
    ['unit', '2026-04', '2026-04-30'],
    ['unit', '2024-02', '2024-02-29'],
    ['unit', '2026-02', '2026-02-28'],
    ['unit', '2026-12', '2026-12-31'],
    ['process', '2026-H1', '2026-08-15'],
    ['process', '2026-H2', '2027-02-15'],
    ['isms', '2026', '2027-02-15'],
    ['technical', '2026', '2027-02-01'],
    ['steering', '2026', '2027-03-15'],
  ] as const)('a %s review for %s is held by %s', (kind, period, due) => {
    expect(reviewDue(kind, period)).toBe(due)
  })

  test.each([
    ['unit', '2026-11', '2026-11-20', '2026-11-25'],
    ['unit', '2026-12', '2026-12-29', '2027-01-03'],
    ['unit', '2026-12', '2026-12-24', '2026-12-29'],
    ['unit', '2024-02', '2024-02-26', '2024-03-02'],
    ['unit', '2026-04', '2026-04-01', '2026-04-06'],
    ['process', '2026-H1', '2026-07-01', '2026-08-15'],
    ['process', '2026-H2', '2027-01-20', '2027-02-15'],
    ['isms', '2027', '2028-02-10', '2028-02-28'],
    ['technical', '2026', '2026-10-10', '2026-10-10'],
    ['steering', '2026', '2027-03-01', '2027-03-31'],
  ] as const)('minutes of a %s review for %s held on %s are due on %s', (kind, period, heldOn, due) => {
    expect(minutesDue(kind, period, heldOn)).toBe(due)
  })

  test('an extraordinary ISMS review has its minutes within 10 days, over the end of a leap February', () => {
    expect(minutesDue('isms', '2024', '2024-02-20', true)).toBe('2024-03-01')
  })

  test('an extraordinary Steering Team review has its minutes within 14 days', () => {
    expect(minutesDue('steering', '2026', '2026-12-20', true)).toBe('2027-01-03')
  })

  test('technical reviews come 14 days before the day of the ISMS review where it is known', () => {
    expect(reviewDue('technical', '2026', '2027-01-20')).toBe('2027-01-06')
    expect(reviewDue('technical', '2026', '2027-01-10')).toBe('2026-12-27')
  })

  test('only process and Steering Team minutes are for every employee', () => {
    const published = Object.entries(reviewRules).filter(([, rule]) => rule.published)
    expect(published.map(([kind]) => kind)).toEqual(['process', 'steering'])
  })

  test('each review has the responsible role of the table', () => {
    expect(Object.values(reviewRules).map(rule => rule.responsible)).toEqual([
      'head-of-unit',
      'process-owner',
      'data-protection-officer',
      'head-of-security-area',
      'quality-representative',
    ])
  })
})
