import { describe, expect, test } from 'vitest'
import type { Day } from '../../../api/domain/calendar/day.ts'
import { dutiesOf } from '../../../api/domain/obligations/duties.ts'
import { standingOf } from '../../../api/domain/obligations/obligation.ts'
import { owedOn } from '../../../api/domain/obligations/owed.ts'
import { obligationsOf } from '../../../api/domain/obligations/reviewObligations.ts'
import type { Office } from '../../../api/domain/office.ts'
import type { Review } from '../../../api/domain/reviews/review.ts'
import {
  anOffice,
  aProcess,
  aReview,
  area,
  aUnit,
  aVersion,
  extraordinary,
  holds,
  of,
  unit,
} from '../anOffice.ts'

const or = (...reviews: Review[]): Office =>
  anOffice({
    units: [aUnit('OR')],
    holdings: [holds('anna', 'head-of-unit', unit('OR')), holds('dpo', 'data-protection-officer')],
    reviews,
    settings: { reviewsSince: '2026-01-01' },
  })

const keysOn = (office: Office, today: Day): string[] =>
  owedOn(office, today)
    .map(one => one.obligation.key)
    .sort()

const standings = (office: Office, period: `${number}-${number}`, today: Day): string[] =>
  obligationsOf(office, 'unit', 'OR', period).map(one => `${one.kind} ${standingOf(one, today, 7).standing}`)

describe('What a unit owes', () => {
  test('is a review from the first day of each month', () => {
    expect(keysOn(or(), '2026-01-01')).toEqual(['unit:OR:2026-01|hold-review'])
    expect(keysOn(or(), '2026-02-01')).toContain('unit:OR:2026-02|hold-review')
  })

  test('is not late on the last day of the month, and is the day after', () => {
    expect(standings(or(), '2026-01', '2026-01-31')).toEqual(['hold-review due-soon'])
    expect(standings(or(), '2026-01', '2026-02-01')).toEqual(['hold-review overdue'])
  })

  test('is only the minutes once the review was held', () => {
    const office = or(aReview.held(of('unit', 'OR', '2026-01'), '2026-01-15'))
    expect(keysOn(office, '2026-01-16')).toEqual(['unit:OR:2026-01|file-minutes'])
  })

  test('is minutes in time on the fifth day and overdue on the sixth', () => {
    const office = or(aReview.held(of('unit', 'OR', '2026-01'), '2026-01-15'))
    expect(standings(office, '2026-01', '2026-01-20')).toContain('file-minutes due-soon')
    expect(standings(office, '2026-01', '2026-01-21')).toContain('file-minutes overdue')
  })

  test('is minutes for every one of several reviews in a month', () => {
    const office = or(
      aReview.held(of('unit', 'OR', '2026-01'), '2026-01-10'),
      aReview.held(of('unit', 'OR', '2026-01', 2), '2026-01-20'),
    )
    expect(keysOn(office, '2026-01-25')).toEqual([
      'unit:OR:2026-01:2|file-minutes',
      'unit:OR:2026-01|file-minutes',
    ])
  })

  test('counts the first filing when the minutes were completed after the deadline', () => {
    const office = or(
      aReview.recorded(
        of('unit', 'OR', '2026-01'),
        '2026-01-10',
        aVersion('2026-01-12', 1, ['deadlines']),
        aVersion('2026-02-20', 2),
      ),
    )
    expect(standings(office, '2026-01', '2026-03-01')).toEqual([
      'hold-review done-in-time',
      'file-minutes done-in-time',
    ])
  })

  test('is to complete minutes that lack a part, from the day they were filed on', () => {
    const minutes = aVersion('2026-01-12', 1, ['deadlines'])
    const office = or(aReview.recorded(of('unit', 'OR', '2026-01'), '2026-01-10', minutes))
    expect(keysOn(office, '2026-01-12')).toEqual(['unit:OR:2026-01|complete-minutes'])
    expect(keysOn(office, '2026-01-11')).toEqual(['unit:OR:2026-01|file-minutes'])
  })

  test('for an earlier month is done late when the review is told for it later', () => {
    const office = or(aReview.held(of('unit', 'OR', '2026-01'), '2026-03-10'))
    expect(standings(office, '2026-01', '2026-03-10')[0]).toBe('hold-review done-late')
    expect(keysOn(office, '2026-03-10')).toContain('unit:OR:2026-02|hold-review')
  })

  test('stays owed and reminded of when minutes belong to a review of a month long past', () => {
    const office = or(aReview.held(of('unit', 'OR', '2026-01'), '2026-11-02'))
    expect(owedOn(office, '2026-11-10', 60).map(one => one.obligation.key)).toContain(
      'unit:OR:2026-01|file-minutes',
    )
  })

  test('does not reach back before the office began here', () => {
    const old = aReview.held(of('unit', 'OR', '2025-12'), '2025-12-10')
    expect(obligationsOf(or(old), 'unit', 'OR', '2025-12')).toEqual([])
  })
})

describe('What the yearly reviews owe', () => {
  test('is asked for from January and due on 15 February', () => {
    expect(keysOn(or(), '2026-12-31')).not.toContain('isms:office:2026|hold-review')
    expect(keysOn(or(), '2027-01-01')).toContain('isms:office:2026|hold-review')
  })

  test('stays owed after an extraordinary review, whose minutes are due after ten days', () => {
    const summer = aReview.held(extraordinary(of('isms', '', '2026')), '2026-06-10')
    const owed = obligationsOf(or(summer), 'isms', 'office', '2026')
    expect(owed.map(one => [one.kind, one.due, one.doneOn])).toEqual([
      ['hold-review', '2027-02-15', undefined],
      ['file-minutes', '2026-06-20', undefined],
    ])
  })

  test('is done by the first review held after the year', () => {
    const office = or(aReview.held(of('isms', '', '2026'), '2027-02-10'))
    expect(obligationsOf(office, 'isms', 'office', '2026')[0]?.doneOn).toBe('2027-02-10')
  })
})

describe('What the areas owe', () => {
  const due = (...reviews: Review[]): Day | undefined => {
    const office = anOffice({
      holdings: [holds('it', 'head-of-security-area', area('systems'))],
      reviews,
      settings: { reviewsSince: '2026-01-01' },
    })
    return obligationsOf(office, 'technical', 'systems', '2026')[0]?.due
  }

  test('is a review 14 days before the last day for the ISMS review', () => expect(due()).toBe('2027-02-01'))

  test('is a review 14 days before the ISMS review that is planned', () => {
    expect(due(aReview.planned(of('isms', '', '2026'), '2027-01-29'))).toBe('2027-01-15')
  })

  test('is a review 14 days before the ISMS review that was held, whatever was planned', () => {
    const planned = aReview.planned(of('isms', '', '2026'), '2027-02-12')
    const held = aReview.held(of('isms', '', '2026', 2), '2027-02-03')
    expect(due(planned, held)).toBe('2027-01-20')
  })

  test('does not follow an extraordinary ISMS review', () => {
    expect(due(aReview.held(extraordinary(of('isms', '', '2026')), '2026-05-05'))).toBe('2027-02-01')
  })
})

describe('What a process owes', () => {
  const owes = (from: Day, until?: Day): number =>
    obligationsOf(
      anOffice({ processes: [aProcess('GZ 8', { from, ...(until ? { until } : {}) })] }),
      'process',
      'GZ 8',
      '2026-H1',
    ).length

  test('is a review of each half-year at whose end it is in force', () => {
    expect([owes('2026-06-30'), owes('2026-07-01'), owes('2020-01-01', '2026-06-29')]).toEqual([1, 0, 0])
  })
})

describe('A person with nothing open', () => {
  test('is told the next deadline', () => {
    const office = or(aReview.recorded(of('unit', 'OR', '2026-01'), '2026-01-05', '2026-01-06'))
    const duties = dutiesOf(office, 'anna', '2026-01-10')
    expect([...duties.overdue, ...duties.soon, ...duties.later]).toEqual([])
    expect(duties.nextDue).toBe('2026-02-28')
    expect(duties.closed).toHaveLength(2)
  })
})
