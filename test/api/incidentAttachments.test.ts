import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesIn } from '../faults/filesIn.ts'
import { type Api, anApi } from './anApi.ts'
import { people, type SamplePerson } from './sampleRows.ts'

const CASE = '/api/incidents/INC-2026-0001'
const PICTURE = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(64)])

interface Page {
  attachments: { place: number; name: string; size: number; byName?: string }[]
  seen: number
  error?: { reason: string; pl: string }
}

describe('A file attached to an incident', () => {
  let api: Api
  let sent = 0
  beforeAll(async () => {
    api = await anApi()
    await api.suite.registers.roleHoldings.add({
      key: 'secretary',
      person: people.mayor,
      role: 'secretary',
      scopeKind: 'office',
      from: '2024-01-01',
    })
    const told = {
      form: 'a-form',
      what: 'Koperta leżała na korytarzu',
      noticedAt: '2026-11-23T07:30:00.000Z',
      personalData: 'yes',
      ongoing: 'no',
    }
    await api.ask(people.headOfOR, '/api/incidents', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(told),
    })
  })
  const attach = async (
    name: SamplePerson,
    file: { name: string; content: Uint8Array | string },
    key = `delivery-${++sent}`,
    address = CASE,
  ) => {
    const form = new FormData()
    form.append('file', new Blob([file.content as Uint8Array<ArrayBuffer>]), file.name)
    const headers = { 'Idempotency-Key': key }
    const answer = await api.ask(people[name], `${address}/attachments`, {
      method: 'POST',
      headers,
      body: form,
    })
    return { status: answer.status, page: (await answer.json()) as Page }
  }
  const pageOf = async (name: SamplePerson) => (await (await api.ask(people[name], CASE)).json()) as Page
  const open = (name: SamplePerson, place: number) => api.ask(people[name], `${CASE}/attachments/${place}`)

  it('is kept in a folder of its case, with its hash in the entry, and comes back as it was', async () => {
    const { status, page } = await attach('headOfOR', { name: 'zdjęcie koperty.png', content: PICTURE })
    expect([status, page.attachments]).toEqual([
      200,
      [expect.objectContaining({ place: 1, name: 'zdjęcie koperty.png', size: PICTURE.length })],
    ])
    const file = await open('headOfOR', 1)
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment;/)
    expect(Buffer.from(await file.arrayBuffer()).equals(PICTURE)).toBe(true)
    const [row] = api.suite.registers.incidentEntries.rows()
    expect(row?.event).toMatchObject({
      type: 'attached',
      sha256: createHash('sha256').update(PICTURE).digest('hex'),
    })
    const { incidentsLibrary } = api.suite.registers
    const stored = await incidentsLibrary.find((row!.event as { file: string }).file)
    expect(stored?.folder).toMatch(/^INC-2026-0001\/[0-9a-f]{24}$/)
  })

  it('sent twice is one file', async () => {
    const file = { name: 'lista.csv', content: 'nazwisko;pesel' }
    await attach('dpo', file, 'the-same-delivery')
    const { page } = await attach('dpo', file, 'the-same-delivery')
    expect(page.attachments.map(one => one.name)).toEqual(['zdjęcie koperty.png', 'lista.csv'])
    expect(filesIn(api.office.standin, 'lista.csv')).toHaveLength(1)
  })

  it('is seen by who leads the case; its reporter sees the own ones alone', async () => {
    expect((await pageOf('dpo')).attachments).toHaveLength(2)
    const own = await pageOf('headOfOR')
    expect(own.attachments.map(one => one.name)).toEqual(['zdjęcie koperty.png'])
    expect((await open('headOfOR', 2)).status).toBe(404)
    expect((await open('dpo', 1)).status).toBe(200)
  })

  it.each(['deputyOfOR', 'headOfGD', 'representative', 'mayor', 'employee', 'auditorOfOR'] as const)(
    'is not there for %s, who can attach nothing either',
    async name => {
      const reasonOf = async (answer: Response) => ((await answer.json()) as Page).error?.reason
      expect(await reasonOf(await open(name, 1))).toBe(await reasonOf(await open(name, 77)))
      const file = { name: 'a.txt', content: 'abc' }
      const none = await attach(name, file, undefined, '/api/incidents/INC-2026-9999')
      const there = await attach(name, file)
      expect([there.status, there.page.error?.reason]).toEqual([none.status, none.page.error?.reason])
      expect(filesIn(api.office.standin, 'a.txt')).toEqual([])
    },
  )

  it('cannot be an entry that somebody makes up', async () => {
    const event = {
      type: 'attached',
      delivery: 'x',
      file: 'any-item',
      name: 'x.txt',
      size: 1,
      sha256: 'a'.repeat(64),
    }
    const answer = await api.ask(people.dpo, `${CASE}/entries`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ event, seen: 2 }),
    })
    expect(((await answer.json()) as Page).error?.reason).toBe('not-allowed-in-case')
  })

  it.each<[string, string, Uint8Array | string, string]>([
    ['a program', 'raport.exe', 'MZ\0\0', 'attachment-type-not-accepted'],
    ['a program with another name', 'raport.docx', 'MZ\0\0', 'content-not-as-named'],
    ['nothing', 'pusty.txt', '', 'file-empty'],
    ['a page', 'strona.html', '<html></html>', 'attachment-type-not-accepted'],
    ['a sheet with macros', 'arkusz.xlsx', 'PK\x03\x04 xl/vbaProject.bin', 'file-has-macros'],
    ['too much', 'zrzut.txt', new Uint8Array(25 * 1024 * 1024 + 1), 'file-too-large'],
  ])('is refused by name when it is %s', async (_what, name, content, reason) => {
    const before = api.suite.registers.incidentEntries.rows().length
    const { page } = await attach('headOfOR', { name, content })
    expect(page.error?.reason).toBe(reason)
    expect(api.suite.registers.incidentEntries.rows()).toHaveLength(before)
  })

  it('that SharePoint took without its entry is named nowhere, and is completed by the next try', async () => {
    const file = { name: 'notatka.txt', content: 'Drzwi były otwarte.' }
    api.office.standin.faults.set({ quotaReached: { rate: 1 } })
    const failed = await attach('headOfOR', file, 'broken-delivery')
    api.office.standin.faults.clear()
    expect(failed.status).toBeGreaterThanOrEqual(500)
    expect((await pageOf('headOfOR')).attachments).toHaveLength(1)
    // The entry meets a fault that no waiting mends, after the file was stored.
    api.office.standin.faults.set({ tokenRejected: { rate: 1, only: '^POST .*/items' } })
    const half = await attach('headOfOR', file, 'broken-delivery')
    api.office.standin.faults.clear()
    expect(half.status).toBeGreaterThanOrEqual(500)
    expect((await pageOf('headOfOR')).attachments).toHaveLength(1)
    expect(filesIn(api.office.standin, 'notatka.txt')).toHaveLength(1)
    const { page } = await attach('headOfOR', file, 'broken-delivery')
    expect(page.attachments.map(one => one.name)).toEqual(['zdjęcie koperty.png', 'notatka.txt'])
    expect(filesIn(api.office.standin, 'notatka.txt')).toHaveLength(1)
  })

  it('that come at once from several people are all kept', async () => {
    const before = (await pageOf('dpo')).attachments.length
    const senders = ['dpo', 'headOfOR', 'dpo', 'headOfOR'] as const
    const answers = await Promise.all(
      senders.map((name, at) => attach(name, { name: `razem ${at}.txt`, content: `plik ${at}` })),
    )
    expect(answers.map(one => one.status)).toEqual([200, 200, 200, 200])
    expect((await pageOf('dpo')).attachments).toHaveLength(before + 4)
  })
})
