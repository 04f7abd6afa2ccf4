import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTable } from '../../api/incidents/incoming/readTable.ts'
import { reportIncident } from '../../api/incidents/reportIncident.ts'
import { type Api, anApi } from './anApi.ts'
import { people, type SamplePerson } from './sampleRows.ts'

const SECRET = 'Koperta z wynikami konkursu leżała na korytarzu'
const NUMBER = 'INC/2026/0001'
const CASE = '/api/incidents/INC-2026-0001'

const told = {
  form: 'a-form',
  what: SECRET,
  noticedAt: '2026-11-23T07:30:00.000Z',
  personalData: 'yes',
  ongoing: 'no',
}

describe('An incident by HTTP', () => {
  let api: Api
  beforeAll(async () => {
    api = await anApi()
    await api.suite.registers.roleHoldings.add({
      key: 'secretary',
      person: people.mayor,
      role: 'secretary',
      scopeKind: 'office',
      from: '2024-01-01',
    })
    const taken = await post('headOfOR', '/api/incidents', told)
    expect(await taken.json()).toEqual({ number: NUMBER, again: false })
  })
  const ask = (name: SamplePerson, path: string, init?: RequestInit) => api.ask(people[name], path, init)
  const post = (name: SamplePerson, path: string, body: unknown) =>
    ask(name, path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const enter = async (name: SamplePerson, event: unknown, seen: number) => {
    const answer = await post(name, `${CASE}/entries`, { event, seen })
    const body = (await answer.json()) as { error?: { reason: string } }
    return body.error?.reason ?? 'entered'
  }

  it.each<[SamplePerson, string]>([
    ['dpo', 'whole'],
    ['headOfOR', 'own-report'],
    ['deputyOfOR', 'nothing'],
    ['headOfGD', 'nothing'],
    ['representative', 'nothing'],
    ['mayor', 'nothing'],
    ['employee', 'nothing'],
  ])('%s sees of it: %s', async (name, view) => {
    const answer = await ask(name, CASE)
    if (view === 'nothing') {
      expect(answer.status).toBe(404)
      const unknown = await ask(name, '/api/incidents/INC-2026-9999')
      const reasonOf = async (one: Response) =>
        ((await one.json()) as { error: { reason: string } }).error.reason
      expect(await reasonOf(answer)).toBe(await reasonOf(unknown))
    } else expect(await answer.json()).toMatchObject({ number: NUMBER, view })
  })

  it('shows the reporter no entries of the inquiry', async () => {
    const page = await (await ask('headOfOR', CASE)).json()
    expect(page).not.toHaveProperty('entries')
    expect(page).not.toHaveProperty('clocks')
  })

  it('is worked on by the officer, whose second step on a case that moved on is refused', async () => {
    const classified = {
      type: 'classified',
      kind: 'incident',
      severity: 'high',
      personalData: 'yes',
      publicIncident: 'no',
    }
    expect(await enter('dpo', classified, 0)).toBe('entered')
    expect(await enter('dpo', classified, 0)).toBe('case-moved-on')
    const breach = {
      type: 'start-recorded',
      event: 'breach-established',
      happenedAt: '2026-11-23T07:45:00.000Z',
    }
    expect(await enter('dpo', breach, 1)).toBe('entered')
    const page = (await (await ask('dpo', CASE)).json()) as {
      clocks: { rule: { id: string }; limit: string }[]
    }
    expect(page.clocks).toMatchObject([{ rule: { id: 'uodo' }, limit: '2026-11-26T07:45:00.000Z' }])
  })

  it('comes to the Secretary once a recommendation waits for a decision, and only then', async () => {
    expect((await ask('mayor', CASE)).status).toBe(404)
    const recommended = { type: 'recommended', clock: 'uodo', notify: true, reasons: 'numery PESEL' }
    expect(await enter('employee', recommended, 2)).toBe('no-such-case')
    expect(await enter('dpo', recommended, 2)).toBe('entered')
    expect(await (await ask('mayor', CASE)).json()).toMatchObject({ view: 'decision' })
    const decided = { type: 'decided', clock: 'uodo', notify: true, reasons: 'zgodnie z rekomendacją' }
    expect(await enter('dpo', decided, 3)).toBe('not-allowed-in-case')
    expect(await enter('mayor', decided, 3)).toBe('entered')
  })

  it('stands in the register of breaches, which is the officer’s', async () => {
    expect((await ask('mayor', '/api/incidents/breach-register')).status).toBe(403)
    const sheet = await ask('dpo', '/api/incidents/breach-register')
    expect(sheet.headers.get('Content-Disposition')).toContain('rejestr-naruszen-2026-11-23.xlsx')
    const table = await readTable(new Uint8Array(await sheet.arrayBuffer()))
    expect(table).toMatchObject({
      ok: true,
      value: [
        { Numer: NUMBER, Okoliczności: SECRET, 'Decyzja o zgłoszeniu': 'zgłosić: zgodnie z rekomendacją' },
      ],
    })
  })

  it('refuses a form that holds what is no report, with its reason', async () => {
    const empty = await post('employee', '/api/incidents', { ...told, what: '  ' })
    expect(empty.status).toBe(422)
    expect(await empty.json()).toMatchObject({ error: { reason: 'nothing-told' } })
    const early = await post('employee', '/api/incidents', { ...told, noticedAt: '2027-01-01T00:00:00.000Z' })
    expect(await early.json()).toMatchObject({ error: { reason: 'noticed-in-the-future' } })
  })

  it('that another system reported is a figure for the head of its unit once its kind is known', async () => {
    const taken = await reportIncident(api.suite, {
      delivery: 'obud|77',
      source: 'obud',
      what: 'Zalanie archiwum',
      noticedAt: '2026-11-23T06:00:00.000Z',
      personalData: 'no',
      ongoing: 'no',
      unit: 'GD',
    })
    expect(taken).toMatchObject({ ok: true, value: { number: 'INC/2026/0002' } })
    const figures = async () =>
      ((await (await ask('headOfGD', '/api/incidents')).json()) as { figures: unknown[] }).figures
    expect(await figures()).toEqual([])
    const failure = {
      type: 'classified',
      kind: 'failure',
      severity: 'low',
      personalData: 'no',
      publicIncident: 'no',
    }
    const answer = await post('dpo', '/api/incidents/INC-2026-0002/entries', { event: failure, seen: 0 })
    expect(answer.status).toBe(200)
    expect(await figures()).toEqual([{ unit: 'GD', month: '2026-11', kind: 'failure', count: 1 }])
  })
})

describe('Incidents of other systems by HTTP', () => {
  let api: Api
  const KEY = 'a-key-that-is-long-enough-to-be-random-0123456789'
  beforeAll(async () => {
    api = await anApi()
    const value = createHash('sha256').update(KEY).digest('hex')
    await api.suite.registers.settings.add({ name: 'incomingKey.atmosfera', value })
  })
  const rows = [
    {
      'Numer zgłoszenia': 'A-1',
      Opis: 'Nie działa poczta',
      'Data zgłoszenia': '2026-11-20 08:00',
      Kategoria: 'Awaria',
    },
  ]
  const send = (system: string, key: string | undefined, body: unknown = { rows }) =>
    api.ask(undefined, `/api/incoming/${system}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(key === undefined ? {} : { 'X-System-Key': key }) },
      body: JSON.stringify(body),
    })

  it('are taken with the key of the system, and once however often they are sent', async () => {
    expect(await (await send('atmosfera', KEY)).json()).toMatchObject({ taken: 1, known: 0 })
    expect(await (await send('atmosfera', KEY)).json()).toMatchObject({ taken: 0, known: 1 })
  })

  it.each<[string, string, string | undefined]>([
    ['another key', 'atmosfera', `${KEY}x`],
    ['no key', 'atmosfera', undefined],
    ['the key of another system', 'obud', KEY],
    ['a system that there is not', 'nieznany', KEY],
  ])('are refused with %s', async (_what, system, key) => {
    const answer = await send(system, key)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error: { reason: 'key-not-accepted' } })
  })

  it('are refused whole when they are no rows', async () => {
    expect((await send('atmosfera', KEY, { rows: 'many' })).status).toBe(400)
  })

  it('come as a file from the officer, in a dry run first; not from anybody', async () => {
    const form = () => {
      const sent = new FormData()
      const text =
        'Nr;Treść;Data;Budynek;Rodzaj\nB-1;Włamanie;2026-11-20;Ratusz;Włamanie\nB-2;;2026-11-20;;Awaria'
      sent.append('file', new Blob([text]), 'obud.csv')
      return sent
    }
    const importing = async (name: SamplePerson, dryRun: boolean) =>
      (
        await api.ask(people[name], `/api/incidents/import/obud?dryRun=${dryRun}`, {
          method: 'POST',
          body: form(),
        })
      ).json()
    const tried = { taken: 1, known: 0, refused: [{ row: 3, reason: 'text-missing' }] }
    expect(await importing('dpo', true)).toMatchObject(tried)
    expect(await importing('dpo', false)).toMatchObject(tried)
    expect(await importing('dpo', false)).toMatchObject({ taken: 0, known: 1 })
    expect(await importing('employee', true)).toMatchObject({ error: { reason: 'not-allowed-to-import' } })
  })
})
