import { describe, expect, test } from 'vitest'
import { type Day, plusDays } from '../../../api/domain/calendar/day.ts'
import { isWorkingDay } from '../../../api/domain/calendar/workingDays.ts'
import { dutiesOf } from '../../../api/domain/obligations/duties.ts'
import { remindersOn } from '../../../api/domain/obligations/reminders.ts'
import type { Office } from '../../../api/domain/office.ts'
import type { Review } from '../../../api/domain/reviews/review.ts'
import { absent, anOffice, aReview, area, aUnit, aVersion, holds, of, unit } from '../anOffice.ts'

const anna = holds('anna', 'head-of-unit', unit('OR'))
const deputyMayor = holds('deputy mayor', 'deputy-mayor', unit('OR'))

/** An office that begins with a month and has one unit. */
const monthOnly = (month: `${number}-${number}`, but: Parameters<typeof anOffice>[0] = {}): Office =>
  anOffice({
    units: [aUnit('OR')],
    holdings: [anna, deputyMayor],
    ...but,
    settings: { reviewsSince: `${month}-01`, ...but.settings },
  })

/** Steps that are in force for the month's review on a day, `person step`. */
const stepsOn = (office: Office, today: Day, month = '2026-05'): string[] =>
  remindersOn(office, today)
    .filter(one => one.owed.obligation.review.period === month)
    .map(one => `${one.person} ${one.step}`)

/** The reminders a person gets when the sweep runs each day: each key once, on the first day it is in force. */
function sent(office: Office, from: Day, to: Day): string[] {
  const keys = new Set<string>()
  const all: string[] = []
  for (let at = from; at <= to; at = plusDays(at, 1))
    for (const one of remindersOn(office, at))
      if (!keys.has(one.key)) {
        keys.add(one.key)
        all.push(`${at} ${one.person} ${one.step}`)
      }
  return all
}

const may = monthOnly('2026-05')

/** The same with the months after it done, so that May is all that is owed. */
const onlyMay = (office: Office): Office => ({
  ...office,
  reviews: [
    ...office.reviews,
    ...(['2026-06', '2026-07', '2026-08'] as const).map(month =>
      aReview.recorded(of('unit', 'OR', month), '2026-01-01', '2026-01-02'),
    ),
  ],
})

describe('Reminders of a review due on Sunday, 31 May 2026', () => {
  test('go out 7 and 2 working days before, on the last working day before, then every second working day', () => {
    expect(sent(onlyMay(may), '2026-05-01', '2026-06-12').filter(one => one.includes(' anna '))).toEqual([
      '2026-05-21 anna before-7',
      '2026-05-28 anna before-2',
      '2026-05-29 anna due',
      '2026-06-02 anna overdue-2',
      '2026-06-05 anna overdue-4',
      '2026-06-09 anna overdue-6',
      '2026-06-11 anna overdue-8',
    ])
  })

  test('are told to the superior once, after five working days, Corpus Christi not being one', () => {
    expect(
      sent(onlyMay(may), '2026-05-01', '2026-07-10').filter(one => one.includes('deputy mayor')),
    ).toEqual(['2026-06-08 deputy mayor superior'])
  })

  test('do not go out on weekends and holidays', () => {
    for (let at: Day = '2026-05-01'; at <= '2026-07-01'; at = plusDays(at, 1))
      if (!isWorkingDay(at)) expect(remindersOn(may, at)).toEqual([])
  })

  test('are only the latest step after runs that were missed', () => {
    expect(stepsOn(may, '2026-06-09')).toEqual(['anna overdue-6', 'deputy mayor superior'])
  })

  test('end sixty days after the deadline', () => {
    expect(stepsOn(may, '2026-07-30')).not.toEqual([])
    expect(stepsOn(may, '2026-07-31')).toEqual([])
  })

  test('end when the review is told', () => {
    const told = monthOnly('2026-05', { reviews: [aReview.held(of('unit', 'OR', '2026-05'), '2026-05-29')] })
    expect(stepsOn(told, '2026-06-09').some(one => one.endsWith('before-7'))).toBe(false)
    expect(remindersOn(told, '2026-05-29').map(one => one.owed.obligation.kind)).not.toContain('hold-review')
  })

  test('follow the numbers that the office has set', () => {
    const own = monthOnly('2026-05', { settings: { remindBefore: [3], remindEvery: 3, escalateAfter: 2 } })
    expect(sent(onlyMay(own), '2026-05-01', '2026-06-09')).toEqual([
      '2026-05-27 anna before-3',
      '2026-05-29 anna due',
      '2026-06-02 deputy mayor superior',
      '2026-06-03 anna overdue-3',
      '2026-06-09 anna overdue-6',
    ])
  })
})

describe('Reminders of minutes', () => {
  const held = (heldOn: Day): Office =>
    monthOnly('2026-05', { reviews: [aReview.held(of('unit', 'OR', '2026-05'), heldOn)] })

  test('do not begin before the review was held', () => {
    const minutes = sent(onlyMay(held('2026-05-11')), '2026-05-11', '2026-05-20')
    expect(minutes).toEqual(['2026-05-14 anna before-2', '2026-05-15 anna due', '2026-05-19 anna overdue-2'])
  })

  test('are not sent for minutes that only lack a part, and no superior is told of it', () => {
    const lacking: Review = aReview.recorded(
      of('unit', 'OR', '2026-05'),
      '2026-05-11',
      aVersion('2026-05-12', 1, ['deadlines']),
    )
    const office = monthOnly('2026-05', { reviews: [lacking] })
    expect(stepsOn(office, '2026-06-09')).toEqual([])
    expect(dutiesOf(office, 'deputy mayor', '2026-06-30').waiting).toEqual([])
    expect(dutiesOf(office, 'anna', '2026-05-30').soon.map(duty => duty.kind)).toEqual(['complete-minutes'])
  })

  test('due on Christmas Eve go out on the day before', () => {
    const office = monthOnly('2026-12', {
      reviews: [aReview.held(of('unit', 'OR', '2026-12'), '2026-12-19')],
    })
    expect(stepsOn(office, '2026-12-23', '2026-12')).toEqual(['anna due'])
    expect(stepsOn(office, '2026-12-24', '2026-12')).toEqual([])
  })

  test('due on Easter Monday go out on Good Friday', () => {
    const office = monthOnly('2026-04', {
      reviews: [aReview.held(of('unit', 'OR', '2026-04'), '2026-04-01')],
    })
    expect(stepsOn(office, '2026-04-03', '2026-04')).toEqual(['anna due'])
    expect(stepsOn(office, '2026-04-07', '2026-04')).toEqual(['anna due'])
  })
})

describe('Reminders go', () => {
  test('to the deputy while the head is away, and to the head afterwards', () => {
    const office = monthOnly('2026-05', { absences: [absent('anna', 'beata', '2026-05-20', '2026-05-28')] })
    expect(stepsOn(office, '2026-05-28')).toEqual(['beata before-2'])
    expect(stepsOn(office, '2026-05-29')).toEqual(['anna due'])
  })

  test('to the superior at every step while nobody holds the role', () => {
    const office = monthOnly('2026-05', { holdings: [deputyMayor] })
    expect(stepsOn(office, '2026-05-21')).toEqual(['deputy mayor before-7'])
    expect(stepsOn(office, '2026-06-09')).toEqual(['deputy mayor overdue-6'])
    expect(dutiesOf(office, 'deputy mayor', '2026-05-20').waiting).toEqual([])
    expect(dutiesOf(office, 'deputy mayor', '2026-05-21').waiting).toHaveLength(1)
  })

  test('to the next above when the superior is the one who owes', () => {
    const holdings = [anna, holds('anna', 'deputy-mayor', unit('OR')), holds('mayor', 'mayor')]
    expect(stepsOn(monthOnly('2026-05', { holdings }), '2026-06-09')).toEqual([
      'anna overdue-6',
      'mayor superior',
    ])
  })

  test('to no one twice under the same key', () => {
    const holdings = [anna, deputyMayor, holds('deputy mayor', 'secretary', unit('OR'))]
    const keys = remindersOn(monthOnly('2026-05', { holdings }), '2026-06-09').map(one => one.key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('A technical review', () => {
  test('is reminded of by the day of the ISMS review, however late in the next year that one was held', () => {
    const office = anOffice({
      holdings: [holds('ewa', 'head-of-security-area', area('logs')), holds('mayor', 'mayor')],
      reviews: [aReview.held(of('isms', 'office', '2026'), '2027-06-30')],
      settings: { reviewsSince: '2026-01-01' },
    })
    const steps = remindersOn(office, '2027-07-01')
      .filter(one => one.owed.obligation.key === 'technical:logs:2026|hold-review')
      .map(one => `${one.person} ${one.step}`)
    expect(steps).toEqual(['ewa overdue-10', 'mayor superior'])
  })
})
