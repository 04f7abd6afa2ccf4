import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../api/domain/incidents/caseEntry.ts'
import { alertOfficers } from '../../api/incidents/alertOfficers.ts'
import { enterInCase } from '../../api/incidents/enterInCase.ts'
import { casePage } from '../../api/incidents/incidentViews.ts'
import { noticeOf } from '../../api/incidents/notices/noticeOf.ts'
import { reportIncident } from '../../api/incidents/reportIncident.ts'
import { securityFigures } from '../../api/incidents/securityFigures.ts'
import { startExercise } from '../../api/incidents/startExercise.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'

const FIRST = 'INC/2026/0001'

describe('Who leads a case is told', () => {
  let api: Api
  const report = (delivery: string) =>
    reportIncident(api.suite, {
      delivery,
      source: 'person',
      reporter: people.employee,
      what: 'Zniknął plik',
      noticedAt: '2026-11-23T07:00:00.000Z',
      personalData: 'yes',
      ongoing: 'no',
    })
  const enter = async (...events: readonly CaseEvent[]) => {
    for (const event of events)
      expect(await enterInCase(api.suite, people.dpo, FIRST, event)).toMatchObject({ ok: true })
  }
  beforeAll(async () => {
    api = await anApi()
  })

  it('that an alert did not arrive, why, and what became of the other way', async () => {
    api.deliver({ delivered: false, failure: 'blocked' })
    await report('one')
    await alertOfficers(api.suite)
    expect(casePage(api.suite, people.dpo, FIRST)).toMatchObject({
      value: {
        alerts: [{ kind: 'officer', state: 'undelivered', failure: 'blocked', feed: 'sent' }],
      },
    })
    const own = casePage(api.suite, people.employee, FIRST)
    expect(own.ok && own.value).not.toHaveProperty('alerts')
  })

  it('the figures of the year, without exercises; nobody else is', async () => {
    api.clockAt('2026-11-23T08:12:00Z')
    await report('two')
    await enter(
      { type: 'acknowledged' },
      { type: 'classified', kind: 'incident', severity: 'high', personalData: 'yes', publicIncident: 'yes' },
      { type: 'start-recorded', event: 'breach-established', happenedAt: '2026-11-23T07:30:00.000Z' },
      {
        type: 'filed',
        clock: 'csirt',
        filedAt: '2026-11-23T08:05:00.000Z',
        proof: 'CSIRT 1',
        supplement: false,
      },
    )
    const exercise = { delivery: 'three', what: 'Próba', personalData: 'yes', ongoing: 'yes' } as const
    await startExercise(api.suite, people.dpo, exercise, { speed: 60, participants: [people.dpo] })
    expect(securityFigures(api.suite, people.dpo)).toEqual([
      {
        year: 2026,
        reported: 2,
        kinds: { event: 0, weakness: 0, incident: 1, failure: 0 },
        unjudged: 1,
        open: 2,
        breaches: 1,
        filedInTime: 1,
        filedLate: 0,
        minutesToTake: 12,
      },
    ])
    for (const person of [people.employee, people.headOfOR, people.mayor, people.representative])
      expect(securityFigures(api.suite, person)).toEqual([])
  })

  it('by all its notices; the Secretary has those that wait for a decision', async () => {
    await api.suite.registers.roleHoldings.add({
      key: 'secretary',
      person: people.mayor,
      role: 'secretary',
      scopeKind: 'office',
      from: '2024-01-01',
    })
    await enter({ type: 'recommended', clock: 'uodo', notify: true, reasons: 'numery PESEL' })
    const had = async (person: string, clock: string) => (await noticeOf(api.suite, person, FIRST, clock)).ok
    expect([await had(people.dpo, 'csirt'), await had(people.dpo, 'uodo')]).toEqual([true, true])
    expect([await had(people.mayor, 'csirt'), await had(people.mayor, 'uodo')]).toEqual([false, true])
    expect([await had(people.employee, 'csirt'), await had(people.employee, 'uodo')]).toEqual([false, false])
  })
})
