import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { type Instant, instantOf, millisecondsOf } from '../../../api/domain/calendar/officeTime.ts'
import { clocksOf, warningsOf } from '../../../api/domain/incidents/caseClocks.ts'
import type { CaseEvent } from '../../../api/domain/incidents/caseEntry.ts'
import {
  type ClockRule,
  limitOf,
  ruleKey,
  rulesInForce,
  statutoryClocks,
} from '../../../api/domain/incidents/clockRule.ts'
import { caseOf } from '../../../api/domain/incidents/incidentCase.ts'
import { aCase, aReport, breachAt, classified } from './aCase.ts'

const instants = fc
  .date({ min: new Date('1980-01-01T00:00:00Z'), max: new Date('2079-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => instantOf(date.getTime()))
const clock = (incident: ReturnType<typeof aCase>, id: string, now: Instant, rules = statutoryClocks) =>
  clocksOf(incident, rules, now).find(one => one.rule.id === id)
const filed = (filedAt: Instant, clockId = 'uodo'): CaseEvent => ({
  type: 'filed',
  clock: clockId,
  filedAt,
  proof: 'UPP 1',
  supplement: false,
})

describe('A limit in hours', () => {
  test('is as many hours after the start, through nights, holidays and changes of the clock', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 8_760 }), (start, hours) => {
        const limit = Temporal.Instant.from(start).add({ hours })
        expect(millisecondsOf(limitOf({ hours }, start)!)).toBe(limit.epochMilliseconds)
      }),
    )
  })

  test('of 72 hours that begins before the spring change ends an hour later on the wall', () => {
    // Friday 27 March 2026, 10:00 in Kraków; the clocks go forward on Sunday.
    expect(limitOf({ hours: 72 }, '2026-03-27T09:00:00.000Z')).toBe('2026-03-30T09:00:00.000Z')
  })
})

describe('A limit in months', () => {
  test('ends at the same time of the day, on the last day where the month has no such day', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 24 }), (instant, months) => {
        const start = Temporal.Instant.from(instant)
          .toZonedDateTimeISO('Europe/Warsaw')
          .with({ second: 0, millisecond: 0 })
        const limit = start.toPlainDateTime().add({ months }, { overflow: 'constrain' })
        const expected = limit.toZonedDateTime('Europe/Warsaw', { disambiguation: 'compatible' })
        const found = limitOf({ months }, instantOf(start.epochMilliseconds))!
        expect(millisecondsOf(found)).toBe(expected.epochMilliseconds)
      }),
    )
  })

  test('that begins on 31 January ends on the last day of February', () => {
    expect(limitOf({ months: 1 }, '2027-01-31T08:00:00.000Z')).toBe('2027-02-28T08:00:00.000Z')
  })
})

describe('The clocks of a case', () => {
  test('the 24 hours to the CSIRT run from detection, tentative until it is judged', () => {
    const csirt = clock(aCase({}), 'csirt', '2026-11-23T13:05:00.000Z')
    expect(csirt).toMatchObject({ limit: '2026-11-24T07:10:00.000Z', tentative: true, state: 'running' })
    const judged = aCase({}, ['2026-11-23T08:00:00.000Z', 'ewa', classified()])
    expect(clock(judged, 'csirt', '2026-11-23T13:05:00.000Z')?.tentative).toBe(false)
  })

  test('the 72 hours to the supervisory authority run from when the breach was established', () => {
    const before = aCase({}, ['2026-11-23T08:00:00.000Z', 'ewa', classified()])
    expect(clock(before, 'uodo', '2026-11-23T09:00:00.000Z')).toBeUndefined()
    const after = aCase({}, ['2026-11-23T09:05:00.000Z', 'ewa', breachAt('2026-11-23T09:00:00.000Z')])
    expect(clock(after, 'uodo', '2026-11-23T10:00:00.000Z')?.limit).toBe('2026-11-26T09:00:00.000Z')
  })

  test('a clock whose condition turned out not to be met is gone', () => {
    const no = classified({ personalData: 'no', publicIncident: 'no' })
    const incident = aCase(
      {},
      ['2026-11-23T08:00:00.000Z', 'ewa', breachAt('2026-11-23T08:00:00.000Z')],
      ['2026-11-23T08:10:00.000Z', 'ewa', no],
    )
    expect(clocksOf(incident, statutoryClocks, '2026-11-23T09:00:00.000Z')).toEqual([])
  })

  test('a high risk to people starts the duty to tell them, without a length', () => {
    const incident = aCase({ personalData: 'yes' }, [
      '2026-11-23T10:00:00.000Z',
      'ewa',
      { type: 'assessed', risk: 'high', reasons: 'PESEL' },
    ])
    const people = clock(incident, 'people', '2026-11-25T10:00:00.000Z')
    expect(people).toMatchObject({ startedAt: '2026-11-23T10:00:00.000Z', state: 'running' })
    expect(people?.limit).toBeUndefined()
  })

  test('the final report counts a month from the notification', () => {
    const incident = aCase({}, [
      '2026-11-24T07:00:00.000Z',
      'ewa',
      filed('2026-11-24T07:00:00.000Z', 'csirt'),
    ])
    expect(clock(incident, 'csirt-final', '2026-11-24T08:00:00.000Z')?.limit).toBe('2026-12-24T07:00:00.000Z')
  })

  test('a filing stops it, in time up to the last moment and late after it', () => {
    const breach: [Instant, string, CaseEvent] = [
      '2026-11-23T09:05:00.000Z',
      'ewa',
      breachAt('2026-11-23T09:00:00.000Z'),
    ]
    const stateWhenFiled = (at: Instant) =>
      clock(aCase({}, breach, [at, 'jan', filed(at)]), 'uodo', '2027-01-01T00:00:00.000Z')?.state
    expect(stateWhenFiled('2026-11-26T09:00:00.000Z')).toBe('filed-in-time')
    expect(stateWhenFiled('2026-11-26T09:00:00.001Z')).toBe('filed-late')
  })

  test('a start that is corrected moves the limit and keeps the rule', () => {
    const incident = aCase(
      {},
      ['2026-11-23T09:05:00.000Z', 'ewa', breachAt('2026-11-23T09:00:00.000Z')],
      ['2026-11-23T12:00:00.000Z', 'ewa', breachAt('2026-11-23T08:00:00.000Z', 'wcześniejsza notatka')],
    )
    expect(clock(incident, 'uodo', '2026-11-23T12:00:00.000Z')?.limit).toBe('2026-11-26T08:00:00.000Z')
  })

  test('warnings come at 50, 75 and 90 per cent', () => {
    const csirt = clock(aCase({}), 'csirt', '2026-11-23T08:00:00.000Z')!
    expect(warningsOf(csirt).map(one => one.at)).toEqual([
      '2026-11-23T19:10:00.000Z',
      '2026-11-24T01:10:00.000Z',
      '2026-11-24T04:46:00.000Z',
    ])
  })
})

describe('A change of law', () => {
  const uodo = statutoryClocks.find(one => one.id === 'uodo')!
  const shorter: ClockRule = { ...uodo, version: 2, length: { hours: 48 }, from: '2027-01-01' }
  const rules = [...statutoryClocks, shorter]
  const inForceOn = (day: '2026-12-31' | '2027-01-01') => rulesInForce(rules, day).map(ruleKey)
  const breach = (at: Instant, day: '2026-12-31' | '2027-01-01') => ({
    place: 1,
    at,
    by: 'ewa',
    event: breachAt(at),
    rules: inForceOn(day),
  })

  test('is met by cases that begin under it', () => {
    const begun = breach('2027-01-01T08:00:00.000Z', '2027-01-01')
    const incident = caseOf(aReport({ personalData: 'yes' }), [begun], inForceOn('2027-01-01'))
    expect(clock(incident, 'uodo', begun.at, rules)?.limit).toBe('2027-01-03T08:00:00.000Z')
  })

  test('leaves a running case its rule, unless told otherwise', () => {
    const begun = breach('2026-12-31T08:00:00.000Z', '2026-12-31')
    const report = aReport({ personalData: 'yes' })
    const kept = caseOf(report, [begun], inForceOn('2026-12-31'))
    expect(clock(kept, 'uodo', '2027-01-01T08:00:00.000Z', rules)?.limit).toBe('2027-01-03T08:00:00.000Z')
    const moved = {
      ...begun,
      place: 2,
      event: { type: 'rule-replaced' as const, from: 'uodo@1', to: 'uodo@2', reason: 'przepis przejściowy' },
    }
    const told = caseOf(report, [begun, moved], inForceOn('2026-12-31'))
    expect(clock(told, 'uodo', '2027-01-01T08:00:00.000Z', rules)?.limit).toBe('2027-01-02T08:00:00.000Z')
  })
})
