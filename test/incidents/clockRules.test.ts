import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../api/domain/incidents/caseEntry.ts'
import type { RuleDraft } from '../../api/domain/incidents/ruleVersion.ts'
import { changeClockRule } from '../../api/incidents/changeClockRule.ts'
import { clockRules } from '../../api/incidents/clockRules.ts'
import { clockRulesView } from '../../api/incidents/clockRuleViews.ts'
import { enterInCase } from '../../api/incidents/enterInCase.ts'
import { casePage } from '../../api/incidents/incidentViews.ts'
import { noticeOf } from '../../api/incidents/notices/noticeOf.ts'
import { reportIncident } from '../../api/incidents/reportIncident.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'

const SHORTER: RuleDraft = {
  id: 'uodo',
  after: 1,
  from: '2026-12-01',
  basis: { pl: 'art. 33 ust. 1 RODO po zmianie', en: 'art. 33(1) GDPR as amended' },
  starts: 'breach-established',
  length: { hours: 48 },
  responsible: 'secretary',
  warnAt: [40, 80],
}

describe('A change of law is a change of settings', () => {
  let api: Api
  let before: string
  let after: string
  beforeAll(async () => {
    api = await anApi()
    before = await breached('2026-11-23T08:00:00.000Z')
  })

  /** A case whose breach is established at once. */
  async function breached(at: string): Promise<string> {
    const { suite } = api
    api.clockAt(at)
    const taken = await reportIncident(suite, {
      delivery: at,
      source: 'person',
      reporter: people.headOfOR,
      what: 'Zniknął plik',
      noticedAt: suite.now(),
      personalData: 'yes',
      ongoing: 'no',
    })
    if (!taken.ok) throw new Error(taken.reason)
    await entered(taken.value.number, {
      type: 'start-recorded',
      event: 'breach-established',
      happenedAt: suite.now(),
    })
    return taken.value.number
  }
  async function entered(number: string, event: CaseEvent): Promise<void> {
    const outcome = await enterInCase(api.suite, people.dpo, number, event)
    if (!outcome.ok) throw new Error(outcome.reason)
  }
  const clockOf = (number: string) => {
    const page = casePage(api.suite, people.dpo, number)
    return page.ok ? page.value.clocks?.find(one => one.rule.id === 'uodo') : undefined
  }

  it('is made by the officer or the administrator, and by nobody else', async () => {
    for (const person of [people.employee, people.headOfOR, people.mayor, people.representative]) {
      const refused = { ok: false, reason: 'not-allowed-to-change-rules' }
      expect(await changeClockRule(api.suite, person, SHORTER)).toEqual(refused)
      expect(clockRulesView(api.suite, person)).toEqual(refused)
    }
    expect(await changeClockRule(api.suite, people.dpo, SHORTER)).toMatchObject({
      ok: true,
      value: { id: 'uodo', version: 2, length: { hours: 48 } },
    })
  })

  it('is a row more, with who and when', async () => {
    expect(api.suite.registers.clockRules.find('uodo@2')?.row).toMatchObject({
      clock: 'uodo',
      version: 2,
      hours: 48,
      warnAt: [40, 80],
      setBy: people.dpo,
      setAt: '2026-11-23T08:00:00.000Z',
    })
  })

  it('is made once of two who make it at the same time', async () => {
    const both = await Promise.all(
      [24, 36].map(hours =>
        changeClockRule(api.suite, people.dpo, {
          ...SHORTER,
          id: 'csirt',
          starts: 'detected',
          length: { hours },
        }),
      ),
    )
    expect(both.map(one => (one.ok ? 'made' : one.reason)).sort()).toEqual(['made', 'rule-version-taken'])
  })

  it('is announced until its first day', () => {
    const view = clockRulesView(api.suite, people.dpo)
    const uodo = view.ok && view.value.limits.find(one => one.id === 'uodo')
    expect(uodo).toMatchObject({
      versions: [
        { version: 2, standing: 'later', setByName: 'Osoba przykładowa dpo', name: { pl: 'UODO' } },
        { version: 1, standing: 'now' },
      ],
    })
    expect(clockRules(api.suite)).toBe(clockRules(api.suite))
  })

  it('leaves a running case its rule, and gives the new one to a case of the first day', async () => {
    after = await breached('2026-12-01T08:00:00.000Z')
    expect(clockOf(before)).toMatchObject({ rule: { version: 1 }, limit: '2026-11-26T08:00:00.000Z' })
    expect(clockOf(after)).toMatchObject({
      rule: { version: 2, basis: SHORTER.basis, warnAt: [40, 80], twoKeys: true },
      limit: '2026-12-03T08:00:00.000Z',
    })
  })

  it('leaves it to a running case whose start is corrected afterwards, too', async () => {
    await entered(before, {
      type: 'start-recorded',
      event: 'breach-established',
      happenedAt: '2026-11-23T07:50:00.000Z',
      reason: 'ustalono z dziennika',
    })
    expect(clockOf(before)).toMatchObject({ rule: { version: 1 }, limit: '2026-11-26T07:50:00.000Z' })
  })

  it('reaches a running case when somebody says so, with the reason', async () => {
    const move = (reason: string) =>
      enterInCase(api.suite, people.dpo, before, {
        type: 'rule-replaced',
        from: 'uodo@1',
        to: 'uodo@2',
        reason,
      })
    expect(await move('')).toEqual({ ok: false, reason: 'reason-missing' })
    expect(await move('przepis przejściowy')).toMatchObject({ ok: true })
    expect(clockOf(before)).toMatchObject({ rule: { version: 2 }, limit: '2026-11-25T07:50:00.000Z' })
  })

  it('is what the notice to the authority goes by', async () => {
    const notice = await noticeOf(api.suite, people.dpo, after, 'uodo')
    expect(notice).toMatchObject({ ok: true })
  })

  it('is refused from a day that has passed, by what the day is then', async () => {
    const late = { ...SHORTER, after: 2 }
    expect(await changeClockRule(api.suite, people.dpo, { ...late, from: '2026-11-30' })).toEqual({
      ok: false,
      reason: 'rule-from-in-the-past',
    })
  })
})
