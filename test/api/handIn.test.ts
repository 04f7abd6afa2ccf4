import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, anApi } from './anApi.ts'
import { people, type SamplePerson } from './sampleRows.ts'

const NOVEMBER = '/api/reviews/unit/OR/2026-11'

/** Sample minutes of the department of organisation; invented. */
const minutesOf = (date: string) => `Protokół z przeglądu zarządzania w Wydziale Organizacji
Data przeglądu: ${date}
Lista obecności:
1. Osoba Przykładowa
2. Osoba Wymyślona
Omówione zagadnienia: bieżące zadania wydziału, budżet zadaniowy i jego ryzyka.
Wnioski i zadania: wykaz aktywów wymaga uzupełnienia.
Ustalone działania:
1. Uzupełnić wykaz aktywów. Odpowiedzialna: Osoba Przykładowa. Termin: 15 grudnia 2026 r.
`

describe('minutes handed in by the tab', () => {
  let api: Api
  beforeAll(async () => {
    api = await anApi()
  })

  const form = (file: { name: string; content: string | Uint8Array<ArrayBuffer> }, heldOn?: string) => {
    const data = new FormData()
    data.append('file', new Blob([file.content]), file.name)
    if (heldOn) data.append('heldOn', heldOn)
    return data
  }
  const handIn = (
    body: FormData | string,
    options: { by?: SamplePerson; key?: string | undefined; path?: string } = {},
  ) => {
    const { by = 'deputyOfOR', path = NOVEMBER } = options
    const key = 'key' in options ? options.key : crypto.randomUUID()
    return api.ask(people[by], `${path}/minutes`, {
      method: 'POST',
      body,
      ...(key === undefined ? {} : { headers: { 'Idempotency-Key': key } }),
    })
  }
  const reasonOf = async (answer: Response) => {
    const { error } = (await answer.json()) as { error: { reason: string } }
    return [answer.status, error.reason]
  }
  const text = (content: string, name = 'protokół żółty listopad.txt') => ({ name, content })

  it('are stored, read and filed, and come back byte for byte', async () => {
    const content = minutesOf('18 listopada 2026 r.')
    const answer = await handIn(form(text(content), '2026-11-18'))
    expect(answer.status).toBe(200)
    const filed = (await answer.json()) as Record<string, unknown>
    expect(filed).toMatchObject({
      status: 'filed',
      heldOn: '2026-11-18',
      version: 1,
      due: '2026-11-23',
      inTime: true,
      review: { kind: 'unit', subject: 'OR', period: '2026-11' },
    })
    const page = await api.ask(people.headOfOR, NOVEMBER)
    expect(await page.json()).toMatchObject({ reviews: [{ state: 'recorded', heldOn: '2026-11-18' }] })
    const file = await api.ask(people.headOfOR, `${NOVEMBER}/minutes/unit:OR:2026-11/1/file`)
    expect(file.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="protokol zolty listopad\.txt"; filename\*=UTF-8''protok%C3%B3%C5%82/,
    )
    expect(file.headers.get('Content-Security-Policy')).toContain('sandbox')
    const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
    expect(sha256(new Uint8Array(await file.arrayBuffer()))).toBe(sha256(content))
    expect(api.office.registers.minutes.find('unit:OR:2026-11#1')?.row.sha256).toBe(sha256(content))
  })

  it('sent again under the same key are the same file', async () => {
    const key = crypto.randomUUID()
    const body = () => form(text(minutesOf('19 listopada 2026 r.')), '2026-11-19')
    const first = await handIn(body(), { key, path: '/api/reviews/unit/GD/2026-11', by: 'headOfGD' })
    const second = await handIn(body(), { key, path: '/api/reviews/unit/GD/2026-11', by: 'headOfGD' })
    expect([first.status, second.status]).toEqual([200, 200])
    expect(await second.json()).toMatchObject({ status: 'filed', version: 1 })
    const versions = api.office.registers.minutes.rows().filter(row => row.review === 'unit:GD:2026-11')
    expect(versions).toHaveLength(1)
  })

  it('need a key, so that a repeated request cannot file twice', async () => {
    for (const key of [undefined, 'short', 'with space in it', 'a/../../b-and-more'])
      expect(await reasonOf(await handIn(form(text('x')), { key }))).toEqual([400, 'bad-request'])
  })

  it('are not taken from somebody who does not answer for the review', async () => {
    const before = api.office.registers.intakes.rows().length
    for (const by of ['employee', 'representative', 'headOfGD'] as const)
      expect(await reasonOf(await handIn(form(text('x')), { by }))).toEqual([403, 'not-allowed-to-record'])
    expect(api.office.registers.intakes.rows()).toHaveLength(before)
  })

  it('that are too large are refused, and the answer arrives', async () => {
    const body = form({ name: 'duży.txt', content: new Uint8Array(26 * 1024 * 1024) })
    expect(await reasonOf(await handIn(body))).toEqual([413, 'file-too-large'])
  })

  it('without a file, with two files, or in a broken form are refused', async () => {
    const empty = new FormData()
    empty.append('heldOn', '2026-11-18')
    expect(await reasonOf(await handIn(empty))).toEqual([400, 'file-not-sent'])
    const two = form(text('x'))
    two.append('file', new Blob(['y']), 'drugi.txt')
    expect(await reasonOf(await handIn(two))).toEqual([400, 'file-not-sent'])
    expect(await reasonOf(await handIn('{"file":"x"}'))).toEqual([400, 'file-not-sent'])
    const broken = await api.ask(people.deputyOfOR, `${NOVEMBER}/minutes`, {
      method: 'POST',
      headers: {
        'Idempotency-Key': crypto.randomUUID(),
        'Content-Type': 'multipart/form-data; boundary=there-is-none',
      },
      body: 'no boundary anywhere',
    })
    expect(await reasonOf(broken)).toEqual([400, 'file-not-sent'])
  })

  it('of a kind that is not accepted are refused in the words of the reader', async () => {
    const answer = await handIn(
      form({ name: 'program.exe', content: new Uint8Array([0x4d, 0x5a, 0, 1, 2, 3]) }),
    )
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      error: { reason: 'type-not-accepted', pl: expect.any(String) },
    })
  })

  it('with a day that does not exist are refused before anything is stored', async () => {
    const before = api.office.registers.intakes.rows().length
    expect(await reasonOf(await handIn(form(text('x'), '2026-02-30')))).toEqual([400, 'bad-request'])
    expect(api.office.registers.intakes.rows()).toHaveLength(before)
  })

  it('of the information security review are for the data protection officer, though everybody sees that they exist', async () => {
    const path = '/api/reviews/isms/office/2026'
    const filed = await handIn(form(text('Wyniki analizy ryzyka.'), '2026-11-12'), { path, by: 'dpo' })
    expect(await filed.json()).toMatchObject({ status: 'filed', version: 1 })
    const file = (by: SamplePerson) => api.ask(people[by], `${path}/minutes/isms:office:2026/1/file`)
    expect((await file('dpo')).status).toBe(200)
    for (const by of ['employee', 'representative', 'mayor', 'areaHead'] as const)
      expect(await reasonOf(await file(by))).toEqual([403, 'no-access-to-minutes'])
    const page = await api.ask(people.representative, path)
    expect(await page.json()).toMatchObject({ reviews: [{ state: 'recorded', versions: [{ version: 1 }] }] })
  })

  it('without a date are asked about, and filed once the day is given', async () => {
    const key = crypto.randomUUID()
    const path = '/api/reviews/process/GZ%208/2026-H2'
    const file = text('Analiza przebiegu procesu. Bez daty i bez podpisu.')
    const asked = await handIn(form(file), { key, path, by: 'processOwner' })
    expect(await asked.json()).toMatchObject({ status: 'asked', questions: expect.arrayContaining(['date']) })
    const filed = await handIn(form(file, '2026-11-10'), { key, path, by: 'processOwner' })
    expect(await filed.json()).toMatchObject({
      status: 'filed',
      heldOn: '2026-11-10',
      missing: expect.any(Array),
    })
    const published = await api.ask(people.employee, `${path}/minutes/process:GZ%208:2026-H2/1/file`)
    expect(await published.text()).toBe(file.content)
  })
})
