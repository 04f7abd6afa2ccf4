import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../api/domain/incidents/caseEntry.ts'
import { securityControls } from '../../api/domain/incidents/securityControls.ts'
import { enterInCase } from '../../api/incidents/enterInCase.ts'
import { casePage } from '../../api/incidents/incidentViews.ts'
import { linkChoices } from '../../api/incidents/linkChoices.ts'
import { reportIncident } from '../../api/incidents/reportIncident.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'

type Linked = Extract<CaseEvent, { type: 'linked' }>

const NOTHING: Linked = { type: 'linked', units: [], assets: [], risks: [], controls: [], actions: [] }
const SERVER = { code: 'S-12', name: 'Serwer plików' }

describe('A case is linked', () => {
  let api: Api
  let numbers: string[]
  beforeAll(async () => {
    api = await anApi()
    numbers = []
    for (const delivery of ['one', 'two']) {
      const taken = await reportIncident(api.suite, {
        delivery,
        source: 'person',
        reporter: people.headOfOR,
        what: 'Zniknął plik',
        noticedAt: '2026-11-23T07:00:00.000Z',
        personalData: 'no',
        ongoing: 'no',
      })
      if (taken.ok) numbers.push(taken.value.number)
    }
  })
  const link = async (links: Partial<Linked>, number = numbers[0]!) => {
    const entered = await enterInCase(api.suite, people.dpo, number, { ...NOTHING, ...links })
    return entered.ok ? 'entered' : entered.reason
  }

  it('to units of the register, controls of the annex, and assets and risks as the office calls them', async () => {
    const links = { units: ['GD'], controls: ['A.8.13'], assets: [SERVER] }
    expect(await link(links)).toBe('entered')
    expect(casePage(api.suite, people.dpo, numbers[0]!)).toMatchObject({ value: { linked: links } })
  })

  it.each<[string, Partial<Linked>]>([
    ['a unit', { units: ['NIE-MA'] }],
    ['a control', { controls: ['A.9.9'] }],
    ['an action', { actions: ['D/1'] }],
  ])('not to %s that there is not', async (_what, links) => {
    expect(await link(links)).toBe('link-not-known')
  })

  it('no more to what is left out', async () => {
    expect(await link({ assets: [SERVER] })).toBe('entered')
    expect(casePage(api.suite, people.dpo, numbers[0]!)).toMatchObject({
      value: { linked: { units: [], controls: [], assets: [SERVER] } },
    })
  })

  it('with what earlier cases were linked to as a suggestion, for who leads the case alone', () => {
    expect(linkChoices(api.suite, people.dpo, numbers[1]!)).toMatchObject({
      value: { assets: [SERVER], risks: [], units: [{ code: 'OR' }, { code: 'GD' }] },
    })
    for (const person of [people.headOfOR, people.mayor, people.employee])
      expect(linkChoices(api.suite, person, numbers[1]!)).toEqual({ ok: false, reason: 'no-such-case' })
  })

  it('to 93 controls that can be chosen', () => {
    expect(securityControls.size).toBe(93)
    const groups = Map.groupBy(securityControls.keys(), code => code.slice(0, 3))
    expect([...groups].map(([group, codes]) => [group, codes.length])).toEqual([
      ['A.5', 37],
      ['A.6', 8],
      ['A.7', 14],
      ['A.8', 34],
    ])
  })
})
