import { type ClientRequest, request } from 'node:http'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MOST_UPLOADS, MOST_WAITING_UPLOADS } from '../../api/http/uploadRoom.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'

const PATH = '/api/reviews/unit/OR/2026-11/minutes'
let api: Api
let token: string
const sending: ClientRequest[] = []
beforeAll(async () => {
  api = await anApi()
  token = await api.office.standin.tokens.issueUserToken(people.deputyOfOR)
})
afterEach(() => {
  for (const one of sending.splice(0)) one.destroy()
})

const load = async () => {
  const health = (await (await fetch(`${api.server.url}/api/health`)).json()) as {
    uploads: { running: number; waiting: number; refused: number }
  }
  return health.uploads
}

/** Begins to send a file and stops in the middle, as a slow line does. */
function halfSent(): void {
  const { hostname, port } = new URL(api.server.url)
  const one = request({
    hostname,
    port,
    path: PATH,
    method: 'POST',
    agent: false,
    headers: {
      Authorization: `Bearer ${token}`,
      'Idempotency-Key': crypto.randomUUID(),
      'Content-Type': 'multipart/form-data; boundary=x',
      'Content-Length': 1_000,
    },
  })
  one.on('error', () => undefined)
  one.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nProtokół')
  sending.push(one)
}

function handIn(): Promise<Response> {
  const form = new FormData()
  form.append('file', new Blob(['Protokół z narady Wydziału z dnia 18.11.2026']), 'protokol.txt')
  return api.ask(people.deputyOfOR, PATH, {
    method: 'POST',
    body: form,
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  })
}

describe('A rush of files before a deadline', () => {
  it('is received a few at a time; the next ones wait, and who comes on top of them is told so by name', async () => {
    for (let count = 0; count < MOST_UPLOADS + MOST_WAITING_UPLOADS; count++) halfSent()
    await expect.poll(load, { timeout: 10_000 }).toMatchObject({
      running: MOST_UPLOADS,
      waiting: MOST_WAITING_UPLOADS,
    })
    const refused = await handIn()
    expect(refused.status).toBe(503)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ error: { reason: 'too-busy' } })
    expect((await load()).refused).toBe(1)
    // Pages open as ever.
    expect((await api.ask(people.deputyOfOR, '/api/board?kind=unit&year=2026')).status).toBe(200)
  })

  it('leaves room again when those who waited have gone, and none of their files was kept', async () => {
    await expect.poll(load, { timeout: 10_000 }).toMatchObject({ running: 0, waiting: 0 })
    expect(api.suite.registers.intakes.rows()).toEqual([])
    expect((await handIn()).status).toBe(200)
  })

  it('lets one that waits come in as soon as another is done', async () => {
    for (let count = 0; count < MOST_UPLOADS; count++) halfSent()
    await expect.poll(load, { timeout: 10_000 }).toMatchObject({ running: MOST_UPLOADS, waiting: 0 })
    const waiting = handIn()
    await expect.poll(load, { timeout: 10_000 }).toMatchObject({ waiting: 1 })
    sending[0]!.destroy()
    expect((await waiting).status).toBe(200)
  })
})
