import { beforeAll, describe, expect, it } from 'vitest'
import { plusDays } from '../../api/domain/calendar/day.ts'
import {
  DEPENDENCIES,
  type Dependency,
  type DependencyState,
  type Finding,
} from '../../api/domain/health/dependency.ts'
import { findingText, findingTexts, findingTodo } from '../../api/domain/health/findingWords.ts'
import { GRANTS } from '../../api/domain/health/grants.ts'
import { noteTurn } from '../../api/health/lastTurns.ts'
import { healthOf } from '../../api/health/lookAtHealth.ts'
import { identityOf } from '../../api/registers/graph/graphIdentity.ts'
import { listPlace } from '../../api/registers/permissions/presentPermissions.ts'
import { grantSuite } from '../../infra/standin/office.ts'
import { graphCaller } from '../infra/standin/graphCalls.ts'
import { certificateFor, settingsOf } from '../registers/anOffice.ts'
import { type Api, anApi } from './anApi.ts'
import { people } from './sampleRows.ts'

const ADMINISTRATOR = people.employee
interface Answer {
  readonly dependencies: readonly DependencyState[]
  readonly permissionsCheckedAt?: string
}

let api: Api

const look = async (path = '/api/dependencies', init?: RequestInit): Promise<Answer> => {
  const answer = await api.ask(ADMINISTRATOR, path, init)
  expect(answer.status).toBe(200)
  return (await answer.json()) as Answer
}
const of = ({ dependencies }: Answer, dependency: Dependency) =>
  dependencies.find(one => one.dependency === dependency)!
const check = () => look('/api/dependencies/permissions', { method: 'POST', body: '{}' })

beforeAll(async () => {
  api = await anApi({ certified: true })
  await api.suite.registers.roleHoldings.add({
    key: `administrator|office||${ADMINISTRATOR}|2024-01-01`,
    person: ADMINISTRATOR,
    role: 'administrator',
    scopeKind: 'office',
    from: '2024-01-01',
  })
  await api.suite.registers.permissions.setUp(api.suite.office().organisation, api.suite.today())
})

describe('The health page', () => {
  it('is not there for anybody but the administrator', async () => {
    for (const person of [people.headOfGD, people.representative, people.dpo])
      for (const [path, init] of [
        ['/api/dependencies', {}],
        ['/api/dependencies/permissions', { method: 'POST', body: '{}' }],
        ['/api/dependencies/permissions/repair', { method: 'POST', body: '{}' }],
      ] as const) {
        const answer = await api.ask(person, path, init)
        expect(answer.status).toBe(404)
        expect(JSON.stringify(await answer.json())).toContain('no-such-page')
      }
    expect((await api.ask(undefined, '/api/dependencies')).status).toBe(401)
  })

  it('tells each dependency', async () => {
    const { dependencies } = await look()
    expect(dependencies.map(one => one.dependency)).toEqual([...DEPENDENCIES])
    expect(of({ dependencies }, 'lists')).toMatchObject({ condition: 'fine' })
    expect(of({ dependencies }, 'site-grant')).toMatchObject({ condition: 'fine' })
    const asked = GRANTS.filter(one => one.by === 'graph-application').length
    expect(of({ dependencies }, 'graph-permissions')).toMatchObject({
      condition: 'fine',
      share: { count: asked, of: asked },
    })
    expect(of({ dependencies }, 'clock')).toMatchObject({ condition: 'fine' })
    expect(of({ dependencies }, 'certificate')).toMatchObject({ condition: 'fine' })
  })

  it('tells of a list that is gone, and of one that is older than the program', async () => {
    const { standin } = api.office
    standin.database.run(`UPDATE list SET display_name = 'Inna' WHERE display_name = 'SladKotwice'`)
    standin.database.run(
      `UPDATE list SET description = '[magistrat reviews 0]' WHERE display_name = 'Przeglady'`,
    )
    const lists = of(await look(), 'lists')
    expect(lists.condition).toBe('broken')
    expect(lists.findings).toEqual([
      { reason: 'list-older', what: 'Przeglady' },
      { reason: 'list-missing', what: 'SladKotwice' },
    ])
    standin.database.run(`UPDATE list SET display_name = 'SladKotwice' WHERE display_name = 'Inna'`)
    standin.database.run(
      `UPDATE list SET description = '[magistrat reviews 99]' WHERE display_name = 'Przeglady'`,
    )
    expect(of(await look(), 'lists').findings).toEqual([{ reason: 'list-newer', what: 'Przeglady' }])
  })

  it('tells of a permission that was taken away, once Entra gives a token without it', async () => {
    const { registrations, faults } = api.office.standin
    const suite = registrations.suite()
    registrations.save({ ...suite, roles: suite.roles.filter(role => role !== 'User.Read.All') })
    faults.set({ tokenRejected: { rate: 1, times: 1 } })
    await look()
    const permissions = of(await look(), 'graph-permissions')
    expect(permissions.findings).toEqual([{ reason: 'permission-missing', what: 'User.Read.All' }])
    registrations.save(suite)
    faults.set({ tokenRejected: { rate: 1, times: 1 } })
    await look()
  })

  it('tells what SharePoint lets people do past the rules, after it was asked to check', async () => {
    const { standin, graph } = api.office
    const caller = await graphCaller(standin)
    const { body: incidents } = await caller.get<{ id: string }>(`${caller.site}/lists/Incydenty`)
    await graph.sharepoint(caller.site)!.post(`${listPlace(incidents.id)}/resetroleinheritance`)
    const answer = await check()
    expect(answer.permissionsCheckedAt).toBeDefined()
    expect(of(answer, 'permissions')).toMatchObject({
      condition: 'broken',
      findings: [{ reason: 'place-open', what: 'Incydenty' }],
    })
    expect(of(await look(), 'permissions').findings).toHaveLength(1)
  })

  it('tells when the sweep has failed or has not come for long', async () => {
    expect(of(await look(), 'sweep').condition).toBe('unknown')
    noteTurn(api.suite, 'sweep', 60, false)
    expect(of(await look(), 'sweep')).toMatchObject({ condition: 'fine', at: '2026-11-23T08:00:00.000Z' })
    api.clockAt('2026-11-23T09:00:00Z')
    expect(of(await look(), 'sweep').findings).toEqual([{ reason: 'sweep-late' }])
    api.clockAt('2026-11-23T08:00:00Z')
  })

  it('tells when Teams was last heard', async () => {
    expect(of(await look(), 'bot').at).toBeUndefined()
    await api.ask(undefined, '/api/messages', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ type: 'message' }),
    })
    expect(of(await look(), 'bot').at).toBe('2026-11-23T08:00:00.000Z')
  })

  it('counts reminders that reached nobody, names people without the app, and tells nothing of incidents', async () => {
    const { registers } = api.suite
    await registers.reminders.add({
      key: 'a|b|before',
      person: people.headOfGD,
      obligation: 'unit:OR:2026-10|hold',
      step: 'before',
      claimedAt: '2026-11-23T07:00:00Z',
      claimedBy: 'x',
      state: 'undelivered',
      settledAt: '2026-11-23T07:00:01Z',
      failure: 'teams-unreachable',
    })
    await registers.incidentAlerts.add({
      key: 'INC/2026/0001|first|x',
      incident: 'INC/2026/0001',
      step: 'first',
      person: people.dpo,
      claimedAt: '2026-11-23T07:00:00Z',
      claimedBy: 'x',
      state: 'undelivered',
    })
    const answer = await look()
    expect(of(answer, 'undelivered').findings).toEqual([{ reason: 'reminders-undelivered', count: 1 }])
    expect(of(answer, 'bot').findings.map(one => one.reason)).toContain('teams-unreachable')
    expect(of(answer, 'installed').findings[0]).toMatchObject({ reason: 'not-installed' })
    expect(JSON.stringify(answer)).not.toContain('INC/')
  })

  it('tells when the grant on the site is taken away, and goes on answering', async () => {
    grantSuite(api.office.standin, [])
    expect(of(await look(), 'site-grant').findings).toEqual([{ reason: 'site-not-granted' }])
    grantSuite(api.office.standin, ['write'])
    expect(of(await check(), 'site-grant').findings).toEqual([{ reason: 'needs-full-control' }])
    grantSuite(api.office.standin, ['fullcontrol'])
    expect(of(await check(), 'site-grant').condition).toBe('fine')
  })

  it('names what does not answer, and a clock that is wrong', () => {
    const answer = healthOf(
      api.suite,
      {
        identity: { ok: false, reason: 'sign-in-failed' },
        lists: { ok: false, reason: 'access-denied' },
        clockAhead: -120_000,
      },
      { state: 'blocked', reason: 'needs-full-control' },
    )
    const findings = (dependency: Dependency) => answer.find(one => one.dependency === dependency)!.findings
    expect(findings('graph-permissions')).toEqual([{ reason: 'sign-in-failed' }])
    expect(findings('site-grant')).toEqual([{ reason: 'site-not-granted' }])
    expect(findings('permissions')).toEqual([{ reason: 'needs-full-control' }])
    expect(findings('clock')).toEqual([{ reason: 'clock-ahead', count: 120 }])
  })

  it('counts the days that a certificate has left', async () => {
    const { standin } = api.office
    const token = await standin.tokens.issueAppToken(standin.suite.appId, 'https://graph.microsoft.com')
    const until = (days: number) => new Date(`${plusDays(api.suite.today(), days)}T12:00:00Z`)
    const foundWith = async (days: number): Promise<readonly Finding[]> => {
      const identity = identityOf(token, {
        ...settingsOf(standin),
        ...(await certificateFor(standin, until(days))),
      })
      const asked = { identity: { ok: true, value: identity }, lists: { ok: true, value: [] } } as const
      const states = healthOf(api.suite, asked, undefined)
      return states.find(one => one.dependency === 'certificate')!.findings
    }
    expect(await foundWith(12)).toEqual([{ reason: 'certificate-ends', what: '2026-12-05', count: 12 }])
    expect(await foundWith(90)).toEqual([])
  })
})

describe('A finding', () => {
  it.each(Object.keys(findingTexts) as (keyof typeof findingTexts)[])(
    '%s says what it is and what to do, in both languages',
    reason => {
      for (const language of ['pl', 'en'] as const) {
        const finding = { reason, what: 'Lista', count: 3 }
        expect(findingText(language, finding)).not.toMatch(/[{}]/)
        expect(findingTodo(language, finding)).toMatch(/\S+/)
      }
    },
  )
})
