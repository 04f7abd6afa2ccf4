import { describe, expect, test } from 'vitest'
import type { Instant } from '../../../api/domain/calendar/officeTime.ts'
import type { CaseEvent } from '../../../api/domain/incidents/caseEntry.ts'
import { type CasePart, enter } from '../../../api/domain/incidents/caseRules.ts'
import { statutoryClocks } from '../../../api/domain/incidents/clockRule.ts'
import type { IncidentCase } from '../../../api/domain/incidents/incidentCase.ts'
import { aCase, breachAt, classified, DPO, SECRETARY } from './aCase.ts'

const NOW: Instant = '2026-11-24T10:00:00.000Z'
const ANYONE: CasePart = { person: 'anna', keepsIncidents: false, decidesOnNotices: false, alerted: false }
const tried = (incident: IncidentCase, part: CasePart, event: CaseEvent, now = NOW) => {
  const outcome = enter(incident, event, part, statutoryClocks, now)
  return outcome.ok ? 'entered' : outcome.reason
}

const recommend: CaseEvent = {
  type: 'recommended',
  clock: 'uodo',
  notify: true,
  reasons: 'PESEL w załączniku',
}
const decide = (notify = true): CaseEvent => ({ type: 'decided', clock: 'uodo', notify, reasons: 'zgoda' })
const file = (more: Partial<Extract<CaseEvent, { type: 'filed' }>> = {}): CaseEvent => ({
  type: 'filed',
  clock: 'uodo',
  filedAt: NOW,
  proof: 'UPP 77',
  supplement: false,
  ...more,
})
const close: CaseEvent = { type: 'closed', cause: 'pomyłka', effect: 'brak', lessons: 'szkolenie' }

type Step = [Instant, string, CaseEvent]
const judged: Step = ['2026-11-23T08:00:00.000Z', 'ewa', classified({ publicIncident: 'no' })]
const breach: Step = ['2026-11-23T09:00:00.000Z', 'ewa', breachAt('2026-11-23T09:00:00.000Z')]
const recommended: Step = ['2026-11-23T11:00:00.000Z', 'ewa', recommend]
const decided: Step = ['2026-11-23T12:00:00.000Z', 'jan', decide()]

describe('The two keys', () => {
  test('the Secretary decides only after the officer has recommended', () => {
    expect(tried(aCase({}, judged, breach), SECRETARY, decide())).toBe('not-recommended-yet')
    expect(tried(aCase({}, judged, breach, recommended), SECRETARY, decide())).toBe('entered')
  })

  test('the officer cannot decide, the Secretary cannot recommend', () => {
    expect(tried(aCase({}, judged, breach, recommended), DPO, decide())).toBe('not-allowed-in-case')
    expect(tried(aCase({}, judged, breach), SECRETARY, recommend)).toBe('not-allowed-in-case')
  })

  test('whoever holds both roles for a day does not turn both keys', () => {
    const both: CasePart = { person: 'ewa', keepsIncidents: true, decidesOnNotices: true, alerted: false }
    expect(tried(aCase({}, judged, breach, recommended), both, decide())).toBe(
      'decided-by-the-one-who-recommends',
    )
  })

  test('both give reasons', () => {
    expect(tried(aCase({}, judged, breach), DPO, { ...recommend, reasons: ' ' } as CaseEvent)).toBe(
      'reason-missing',
    )
  })

  test('the Secretary notifies, and only what was decided', () => {
    expect(tried(aCase({}, judged, breach, recommended), SECRETARY, file())).toBe('not-decided-yet')
    expect(tried(aCase({}, judged, breach, recommended, decided), DPO, file())).toBe('not-allowed-in-case')
    expect(tried(aCase({}, judged, breach, recommended, decided), SECRETARY, file())).toBe('entered')
    const against: Step = ['2026-11-23T12:00:00.000Z', 'jan', decide(false)]
    expect(tried(aCase({}, judged, breach, recommended, against), SECRETARY, file())).toBe(
      'not-to-be-notified',
    )
  })
})

describe('A notification after the limit', () => {
  const late: Instant = '2026-11-27T10:00:00.000Z'
  const incident = aCase({}, judged, breach, recommended, decided)

  test('carries the reason for the delay', () => {
    expect(tried(incident, SECRETARY, file({ filedAt: late }), late)).toBe('late-reason-missing')
    const reasoned = file({ filedAt: late, lateReason: 'brak danych od podmiotu przetwarzającego' })
    expect(tried(incident, SECRETARY, reasoned, late)).toBe('entered')
  })

  test('is supplemented only once there is one', () => {
    expect(tried(incident, SECRETARY, file({ supplement: true }))).toBe('nothing-to-supplement')
    const filed = aCase({}, judged, breach, recommended, decided, [NOW, 'jan', file()])
    expect(tried(filed, SECRETARY, file({ supplement: true }))).toBe('entered')
  })
})

describe('A case', () => {
  test('belongs to whoever acknowledged it first', () => {
    const taken = aCase({}, ['2026-11-23T07:31:00.000Z', 'ewa', { type: 'acknowledged' }])
    expect(tried(taken, DPO, { type: 'acknowledged' })).toBe('already-acknowledged')
    expect(tried(aCase({}), SECRETARY, { type: 'acknowledged' })).toBe('not-allowed-in-case')
    expect(tried(aCase({}), { ...SECRETARY, alerted: true }, { type: 'acknowledged' })).toBe('entered')
    expect(tried(aCase({}), ANYONE, { type: 'acknowledged' })).toBe('not-allowed-in-case')
  })

  test('is not closed before kind, cause, effect and lessons are recorded', () => {
    const none = classified({ personalData: 'no', publicIncident: 'no' })
    const free = aCase({}, ['2026-11-23T08:00:00.000Z', 'ewa', none])
    expect(tried(aCase({ personalData: 'no' }), DPO, close)).toBe('notice-outstanding')
    expect(tried(free, DPO, { ...close, cause: '' } as CaseEvent)).toBe('not-judged')
    expect(tried(free, DPO, close)).toBe('entered')
  })

  test('is not closed while a limit for notifying is running', () => {
    expect(tried(aCase({}, judged, breach), DPO, close)).toBe('notice-outstanding')
    const against: Step = ['2026-11-23T12:00:00.000Z', 'jan', decide(false)]
    expect(tried(aCase({}, judged, breach, recommended, against), DPO, close)).toBe('entered')
  })

  test('takes nothing more once it is closed, until it is reopened with a reason', () => {
    const closed = aCase({}, judged, ['2026-11-23T12:00:00.000Z', 'ewa', close])
    expect(tried(closed, DPO, classified())).toBe('case-closed')
    expect(tried(closed, DPO, { type: 'reopened', reason: '' })).toBe('reason-missing')
    expect(tried(closed, DPO, { type: 'reopened', reason: 'nowe ustalenia' })).toBe('entered')
  })

  test('a start that is changed needs a reason, and lies in the past', () => {
    expect(tried(aCase({}, judged, breach), DPO, breachAt('2026-11-23T08:00:00.000Z'))).toBe('reason-missing')
    expect(tried(aCase({}, judged), DPO, breachAt('2026-11-25T08:00:00.000Z'))).toBe('in-the-future')
  })
})

describe('The rule of a limit', () => {
  const uodo = statutoryClocks.find(one => one.id === 'uodo')!
  const rules = [
    ...statutoryClocks,
    { ...uodo, version: 2, length: { hours: 48 }, from: '2027-01-01' as const },
  ]
  const moved = (from: string, to: string, reason = 'przepis przejściowy') => {
    const incident = aCase({}, judged, breach)
    const outcome = enter(incident, { type: 'rule-replaced', from, to, reason }, DPO, rules, NOW)
    return outcome.ok ? 'entered' : outcome.reason
  }

  test('is moved to another version of the same rule, with a reason', () => {
    expect(moved('uodo@1', 'uodo@2')).toBe('entered')
    expect(moved('uodo@1', 'uodo@2', ' ')).toBe('reason-missing')
  })

  test.each([
    ['uodo@1', 'csirt@1'],
    ['uodo@1', 'uodo@9'],
    ['uodo@2', 'uodo@1'],
    ['people@1', 'people@1'],
  ])('is not moved from %s to %s', (from, to) => {
    expect(moved(from, to)).toBe('no-such-clock')
  })
})
