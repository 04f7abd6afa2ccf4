import { beforeAll, describe, expect, it } from 'vitest'
import { attachFile } from '../../api/incidents/attachFile.ts'
import { enterInCase } from '../../api/incidents/enterInCase.ts'
import { reportIncident } from '../../api/incidents/reportIncident.ts'
import { routes } from '../../api/routes.ts'
import { type Api, anApi } from './anApi.ts'
import { people, type SamplePerson } from './sampleRows.ts'

const NUMBER = 'INC/2026/0001'
/** Words of the report, of its file and of the inquiry. */
const SECRETS = ['Koperta', 'INC/2026', 'INC-2026', 'korytarz', 'strażnik']
const MOMENT = '2026-11-23T07:30:00.000Z'

/** Values for the parameters of every address, such as exist in the sample office. */
const PARAMS: Readonly<Record<string, string>> = {
  kind: 'unit',
  subject: 'OR',
  period: '2026-10',
  reviewKey: 'unit:OR:2026-10',
  version: '1',
  code: 'GZ 8',
  number: 'INC-2026-0001',
  place: '1',
  clock: 'uodo',
}

const BODIES: Readonly<Record<string, unknown>> = {
  enterInCase: { event: { type: 'noted', happenedAt: MOMENT, text: 'wpis', about: 'course' }, seen: 2 },
}

/** Everybody but the officer and who reported it. */
const OTHERS = (Object.keys(people) as SamplePerson[]).filter(
  name => !['dpo', 'headOfOR', 'personLeft', 'stranger'].includes(name),
)

/** A new version of a limit, as the tab sends it. */
const A_DRAFT = {
  after: 1,
  from: '2026-12-01',
  basis: { pl: 'art. 1', en: 'art. 1' },
  starts: 'csirt-notified',
  length: { months: 2 },
  responsible: 'data-protection-officer',
  warnAt: [50],
}
const ADMINISTRATORS: readonly SamplePerson[] = ['readerOfOR']

describe('A case that somebody has no part in', () => {
  let api: Api
  beforeAll(async () => {
    api = await anApi({ changes: { gather: 10 } })
    for (const [person, role] of [
      [people.mayor, 'secretary'],
      [people.readerOfOR, 'administrator'],
    ] as const)
      await api.suite.registers.roleHoldings.add({
        key: `${person}|${role}`,
        person,
        role,
        scopeKind: 'office',
        from: '2024-01-01',
      })
    await reportIncident(api.suite, {
      delivery: 'a-form',
      source: 'person',
      reporter: people.headOfOR,
      what: 'Koperta z wynikami leżała na korytarzu',
      noticedAt: MOMENT,
      personalData: 'yes',
      ongoing: 'no',
    })
    const content = Buffer.from('Koperta była otwarta.')
    await attachFile(api.suite, people.headOfOR, NUMBER, { delivery: 'a-file', name: 'Koperta.txt', content })
    await noted('Przyszedł strażnik')
  })
  const noted = (text: string) =>
    enterInCase(api.suite, people.dpo, NUMBER, { type: 'noted', happenedAt: MOMENT, text, about: 'course' })
  const addressOf = (path: string, number = PARAMS.number!) =>
    path.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
      encodeURIComponent(key === 'number' ? number : (PARAMS[key] ?? 'x')),
    )

  it.each(OTHERS)('leaves no trace behind any address for %s', async name => {
    for (const { method, path, answer } of routes) {
      if (method !== 'GET' || answer.kind === 'events') continue
      const address = `${addressOf(path)}?kind=unit&year=2026&q=koperta&find=koperta&text=koperta`
      const told = await api.ask(people[name], address)
      const text = (await told.text()) + JSON.stringify([...told.headers])
      for (const secret of SECRETS) expect(text, `${name} ${path}`).not.toContain(secret)
    }
  })

  it.each(OTHERS)('is answered to %s as if there were none, whatever is asked of it', async name => {
    for (const { method, path, operation, upload } of routes) {
      if (!path.startsWith('/api/incidents/{number}')) continue
      const asked = async (number: string) => {
        const form = new FormData()
        form.append('file', new Blob(['abc']), 'a.txt')
        const told = await api.ask(people[name], addressOf(path, number), {
          method,
          ...(method === 'GET'
            ? {}
            : {
                headers: upload
                  ? { 'Idempotency-Key': 'a-delivery-of-others' }
                  : { 'Content-Type': 'application/json' },
                body: upload ? form : JSON.stringify(BODIES[operation] ?? {}),
              }),
        })
        const { error } = (await told.json()) as { error: Record<string, unknown> }
        return { status: told.status, ...error, reference: undefined }
      }
      const there = await asked('INC-2026-0001')
      expect(there, `${name} ${operation}`).toEqual(await asked('INC-2026-9999'))
      expect(there.status, `${name} ${operation}`).toBe(404)
    }
  })

  it.each(OTHERS)(
    'has its limits from settings, which %s reads and changes only with the right role',
    async name => {
      const address = '/api/incidents/clock-rules'
      const read = await api.ask(people[name], address)
      const changed = await api.ask(people[name], address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...A_DRAFT, id: 'csirt-final' }),
      })
      const statuses = [read.status, changed.status]
      if (ADMINISTRATORS.includes(name)) {
        expect(statuses).toEqual([200, 200])
        expect(api.suite.registers.clockRules.find('csirt-final@2')?.row.setBy).toBe(people[name])
      } else {
        expect(statuses).toEqual([403, 403])
        expect(await changed.json()).toMatchObject({ error: { reason: 'not-allowed-to-change-rules' } })
      }
    },
  )

  it.each(OTHERS)('is not in the stream of changes of %s when something is entered', async name => {
    const ticket = await api.ask(people[name], '/api/changes/ticket', { method: 'POST' })
    const { token } = (await ticket.json()) as { token: string }
    const ending = new AbortController()
    const stream = await api.ask(undefined, `/api/changes?token=${token}`, { signal: ending.signal })
    let text = ''
    const reading = (async () => {
      for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) text += chunk
    })().catch(() => undefined)
    await noted('Wezwano strażnika')
    await api.suite.registers.incidentAlerts.add({
      key: `${NUMBER}|officer|${name}`,
      incident: NUMBER,
      step: 'officer',
      person: people.dpo,
      claimedAt: MOMENT,
      claimedBy: 'instance-1',
      state: 'claimed',
    })
    // A change that everybody is told of comes after those of the case.
    const [unit] = api.suite.registers.units.entries()
    await api.suite.registers.units.save({ ...unit!, row: { ...unit!.row, name: `Wydział dla ${name}` } })
    await expect.poll(() => text, { timeout: 10_000 }).toContain('"units"')
    ending.abort()
    await reading
    expect(text).not.toContain('incident')
    for (const secret of SECRETS) expect(text).not.toContain(secret)
  })
})
