import { describe, expect, it } from 'vitest'
import type { CaseClock } from '../../api/domain/incidents/caseClocks.ts'
import { statutoryClocks } from '../../api/domain/incidents/clockRule.ts'
import { draftOf, fieldsOf, problemsOf } from '../../tab/actions/agreedFields.ts'
import { fieldOfMoment, momentOfField } from '../../tab/form/officeMoment.ts'
import type { CaseAnswer } from '../../tab/incidents/answers.ts'
import { momentIn, sameCases } from '../../tab/incidents/answers.ts'
import { clockAt, nextLimit } from '../../tab/incidents/clockAt.ts'
import { durationText, lengthText } from '../../tab/incidents/durationText.ts'
import { nextStep } from '../../tab/incidents/nextStep.ts'
import { routeFromTeams, routeOf, sharedPlace } from '../../tab/route.ts'
import { sayIn } from '../../tab/words.ts'

const HOUR = 3_600_000
const say = sayIn('pl')
const ruleOf = (id: string) => {
  const rule = statutoryClocks.find(one => one.id === id)
  if (!rule) throw new Error(id)
  return rule
}
const uodo: CaseClock = {
  rule: ruleOf('uodo'),
  startedAt: '2026-11-23T08:00:00.000Z',
  limit: '2026-11-26T08:00:00.000Z',
  state: 'running',
  tentative: false,
  passed: 0.5,
}
const csirt: CaseClock = { ...uodo, rule: ruleOf('csirt'), limit: '2026-11-24T08:00:00.000Z' }
const page = (facts: Partial<CaseAnswer>): CaseAnswer => ({
  number: 'INC/2026/0001',
  view: 'whole',
  stage: 'acknowledged',
  reportedAt: '2026-11-23T08:00:00.000Z',
  now: '2026-11-23T08:00:00.000Z',
  exercise: false,
  seen: 1,
  ...facts,
})

describe('a clock on the page', () => {
  it('goes on from what the server told, and is past once its length has gone', () => {
    expect(clockAt(uodo, 0)).toEqual({ state: 'running', left: 36 * HOUR, share: 0.5 })
    expect(clockAt(uodo, 18 * HOUR)).toMatchObject({ state: 'running', left: 18 * HOUR, share: 0.75 })
    expect(clockAt(uodo, 37 * HOUR)).toMatchObject({ state: 'past', left: -HOUR, share: 1 })
  })

  it('that has stopped does not go on', () => {
    expect(clockAt({ ...uodo, state: 'filed-in-time' }, 90 * HOUR)).toEqual({
      state: 'filed-in-time',
      share: 0.5,
    })
  })

  it('is told in hours and minutes, a limit of months in days', () => {
    expect(durationText(say, 18 * HOUR + 5 * 60_000)).toBe('18 godz. 05 min')
    expect(durationText(say, 7 * 60_000)).toBe('7 min')
    expect(durationText(say, 28 * 24 * HOUR)).toBe('28 dni')
    expect(lengthText(say, 72 * HOUR)).toBe('72 godz.')
  })

  it('that ends first is the next limit', () => {
    expect(nextLimit([uodo, csirt])?.rule.id).toBe('csirt')
    expect(nextLimit([{ ...uodo, state: 'not-to-notify' }])).toBeUndefined()
  })
})

describe('a case', () => {
  it('names the step that brings it on', () => {
    expect(nextStep(page({ stage: 'reported' })).step).toBe('acknowledge')
    expect(nextStep(page({})).step).toBe('classify')
    const judged = page({ kind: 'incident', clocks: [uodo] })
    expect(nextStep(page({ kind: 'incident', clocks: [{ ...csirt, tentative: true }, uodo] })).step).toBe(
      'judge',
    )
    expect(nextStep(judged).step).toBe('assess')
    const assessed = { ...judged, risk: 'risk' as const }
    expect(nextStep(assessed)).toMatchObject({ step: 'recommend', role: 'data-protection-officer' })
    const signed = {
      at: uodo.startedAt,
      event: { type: 'recommended', clock: 'uodo', notify: true, reasons: '.' },
    }
    const recommended = { ...assessed, recommended: { uodo: signed } } as CaseAnswer
    expect(nextStep(recommended)).toMatchObject({ step: 'decide', role: 'secretary' })
    const decided = { ...recommended, decided: { uodo: signed } } as unknown as CaseAnswer
    expect(nextStep(decided)).toMatchObject({ step: 'file', role: 'secretary' })
    expect(nextStep({ ...decided, clocks: [{ ...uodo, state: 'filed-in-time' }] }).step).toBe('close')
  })

  it('is the same when only time has passed', () => {
    const list = (clock: CaseClock, now: CaseAnswer['now']) => ({
      cases: [page({ clocks: [clock], now })],
      figures: [],
      securityFigures: [],
    })
    const before = list(uodo, '2026-11-23T08:00:00.000Z')
    expect(sameCases(before, list({ ...uodo, passed: 0.6 }, '2026-11-23T09:00:00.000Z'))).toBe(true)
    expect(sameCases(before, list({ ...uodo, state: 'past' }, '2026-11-23T09:00:00.000Z'))).toBe(false)
  })

  it('that is rehearsed runs at its own speed', () => {
    const report = { rehearsal: { speed: 60, participants: [] } } as unknown as NonNullable<
      CaseAnswer['report']
    >
    expect(momentIn(page({ report }), 60_000)).toBe('2026-11-23T09:00:00.000Z')
    expect(momentIn(page({}), 60_000)).toBe('2026-11-23T08:01:00.000Z')
  })
})

it('a moment goes through a field on the office’s clocks', () => {
  expect(fieldOfMoment('2026-07-01T10:15:30.000Z')).toBe('2026-07-01T12:15')
  expect(momentOfField('2026-11-23T08:10')).toBe('2026-11-23T07:10:00.000Z')
  expect(momentOfField('')).toBeUndefined()
})

it('an action needs what, who and by when', () => {
  const empty = draftOf({ task: ' ', responsible: [] })
  expect([...problemsOf(empty)]).toEqual(['task', 'people', 'deadline'])
  expect(fieldsOf(empty)).toBeUndefined()
  const draft = { ...draftOf({ task: 'Uzupełnić wykaz', responsible: [{ id: 'a' }] }), day: '2026-12-15' }
  expect(fieldsOf(draft)).toEqual({
    task: 'Uzupełnić wykaz',
    people: ['a'],
    deadline: { kind: 'day', day: '2026-12-15' },
  })
})

it('a page that Teams does not know goes through Teams inside a place of one that it knows', () => {
  const route = routeOf('incidents', 'INC-2026-0042')
  expect(sharedPlace(route)).toBe('~incidents/INC-2026-0042')
  expect(routeFromTeams('mine', sharedPlace(route))).toEqual(route)
  expect(routeFromTeams('reviews', 'board/unit/2026').page).toBe('reviews')
  expect(routeFromTeams('mine', '~nowhere/x')).toEqual(routeOf('mine', ''))
})
