import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, anApi } from './anApi.ts'
import { people } from './sampleRows.ts'

interface ErrorOf {
  error: { reason: string; pl: string; en: string; reference: string; fields?: unknown[] }
}

describe('requests', () => {
  let api: Api
  beforeAll(async () => {
    const short = 2_000
    api = await anApi({
      timing: { patience: { alert: short, answer: short, reminder: short, background: short } },
    })
  })
  const ask = (path: string, init?: RequestInit) => api.ask(people.deputyOfOR, path, init)
  const post = (path: string, body: string, type = 'application/json') =>
    ask(path, { method: 'POST', headers: { 'Content-Type': type }, body })
  const errorOf = async (answer: Response) => (await answer.json()) as ErrorOf

  it.each([
    ['/api/board?kind=cat&year=2026', [{ in: 'query', name: 'kind' }]],
    ['/api/board?kind=unit&year=soon', [{ in: 'query', name: 'year' }]],
    [
      '/api/board',
      [
        { in: 'query', name: 'kind' },
        { in: 'query', name: 'year' },
      ],
    ],
    ['/api/reviews/cat/OR/2026-10', [{ in: 'path', name: 'kind' }]],
    ['/api/reviews/unit/OR/2026-13', [{ in: 'path', name: 'period' }]],
    ['/api/reviews/unit/OR/2026-H1', [{ in: 'path', name: 'period' }]],
    ['/api/reviews/process/GZ%208/2026-10', [{ in: 'path', name: 'period' }]],
    ['/api/reviews/unit/OR/2026-10/minutes/unit:OR:2026-10/first/file', [{ in: 'path', name: 'version' }]],
  ])('%s is answered with what is wrong in it', async (path, fields) => {
    const answer = await ask(path)
    expect(answer.status).toBe(400)
    const { error } = await errorOf(answer)
    expect(error.reason).toBe('bad-request')
    expect(error.fields).toMatchObject(fields)
  })

  it.each([
    '/api/reviews/unit/XX/2026-10',
    '/api/reviews/process/GZ%2099/2026-H1',
    '/api/reviews/unit/OR/2026-10/minutes/unit:OR:2026-10/7/file',
    '/api/reviews/unit/OR/2026-10/minutes/unit:GD:2026-10/1/file',
    '/api/reviews/unit/OR/2026-09/minutes/unit:OR:2026-10/1/findings',
  ])('%s is not there', async path => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect((await errorOf(answer)).error.reason).toBe('no-such-review')
  })

  it.each([
    ['{"heldOn":', 400, 'body-not-json'],
    ['heldOn=2026-11-20', 400, 'body-not-json'],
    ['{"heldOn":"2026-02-30"}', 400, 'bad-request'],
    ['{"heldOn":20261120}', 400, 'bad-request'],
    ['[]', 400, 'bad-request'],
    ['null', 400, 'bad-request'],
    ['', 400, 'bad-request'],
  ])('the body %s is refused', async (body, status, reason) => {
    const answer = await post('/api/reviews/unit/OR/2026-11/held', body)
    expect([answer.status, (await errorOf(answer)).error.reason]).toEqual([status, reason])
  })

  it('refuses a body that is no JSON by its type, and one that is too large', async () => {
    const form = await post(
      '/api/reviews/unit/OR/2026-11/held',
      'heldOn=2026-11-20',
      'application/x-www-form-urlencoded',
    )
    expect((await errorOf(form)).error.reason).toBe('body-not-json')
    const large = await post(
      '/api/reviews/unit/OR/2026-11/held',
      JSON.stringify({ heldOn: 'x'.repeat(300_000) }),
    )
    expect(large.status).toBe(413)
    expect((await errorOf(large)).error.reason).toBe('body-too-large')
  })

  it('takes text with characters that SharePoint cannot hold, as Word leaves them behind', async () => {
    const answer = await post(
      '/api/answers/pass-on',
      JSON.stringify({ question: 'pytanie-1', text: 'Do kiedy protok\u0000ół,\u000bktóry \ud800ginie?' }),
    )
    expect(answer.status).toBe(200)
    const [kept] = api.office.registers.passedQuestions.rows()
    expect(kept?.text).toBe('Do kiedy protok ół,\nktóry  ginie?')
  })

  it('says no in the words of the rule', async () => {
    const answer = await post('/api/reviews/unit/OR/2026-12/held', '{"heldOn":"2026-12-20"}')
    expect(answer.status).toBe(422)
    expect((await errorOf(answer)).error).toMatchObject({
      reason: 'review-in-the-future',
      pl: expect.stringContaining('w przyszłości'),
      en: expect.stringContaining('in the future'),
    })
  })

  it('answers JSON for addresses and methods that it does not know', async () => {
    for (const path of [
      '/',
      '/api/nothing',
      '/api/reviews',
      '/favicon.ico',
      '/api/reviews/unit/%zz/2026-10',
    ]) {
      const answer = await ask(path)
      expect([path, answer.status, (await errorOf(answer)).error.reason]).toEqual([path, 404, 'no-such-page'])
    }
    const answer = await ask('/api/board', { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect((await errorOf(answer)).error.reason).toBe('method-not-allowed')
  })

  it('gives each refusal a number under which the log has it', async () => {
    const { error } = await errorOf(await ask('/api/board?kind=cat&year=2026'))
    expect(error.reference).toMatch(/^[0-9A-F]{8}$/)
    expect(api.lines).toContainEqual(
      expect.objectContaining({
        event: 'request-refused',
        reference: error.reference,
        reason: 'bad-request',
      }),
    )
  })

  it('lets nothing of a fault out but its number, and logs where it happened without what was sent', async () => {
    const path = '/api/reviews/unit/OR/2026-11/held'
    api.office.standin.faults.set({ cutOff: { rate: 1, only: 'POST .*/lists/.*/items' } })
    const answer = await post(path, '{"heldOn":"2026-11-19"}')
    api.office.standin.faults.clear()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/)
    const text = await answer.text()
    expect(text).not.toMatch(/graph|https?:|stack|\.ts|lists/i)
    const { error } = JSON.parse(text) as ErrorOf
    expect(error.reason).toBe('sharepoint-unavailable')
    const line = api.lines.find(one => one.event === 'request-failed' && one.reference === error.reference)
    expect(line).toMatchObject({ operation: 'recordHeld', error: { name: 'SharePointUnavailable' } })
    expect(JSON.stringify(line)).not.toContain('message')
  }, 60_000)

  it('is kept by no shared cache, and says how fresh it is', async () => {
    const answer = await ask('/api/duties')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-cache')
    expect(answer.headers.get('X-Data-As-Of')).toMatch(/Z$/)
    expect(answer.headers.get('X-Data-Stale')).toBe('false')
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(answer.headers.get('Server')).toBeNull()
    expect((await ask('/api/freshness')).headers.get('Cache-Control')).toBe('no-store')
    expect((await ask('/api/nothing')).headers.get('Cache-Control')).toBe('no-store')
  })

  it('answers 304 until something changes, a day begins, or somebody else asks', async () => {
    const first = await ask('/api/duties')
    const tag = first.headers.get('ETag') as string
    const again = (name: 'deputyOfOR' | 'headOfOR' = 'deputyOfOR') =>
      api.ask(people[name], '/api/duties', { headers: { 'If-None-Match': tag } })
    expect((await again()).status).toBe(304)
    expect((await again('headOfOR')).status).toBe(200)
    api.clockAt('2026-11-24T08:00:00Z')
    expect((await again()).status).toBe(200)
    api.clockAt('2026-11-23T08:00:00Z')
    expect((await again()).status).toBe(304)
    await api.office.registers.units.add({
      key: 'ZZ@2026-11-01',
      unit: 'ZZ',
      name: 'Wydział Przykładowy',
      holdsReviews: false,
      from: '2026-11-01',
    })
    expect((await again()).status).toBe(200)
  })

  it('compresses what is worth it, for those who can read it', async () => {
    const token = await api.office.standin.tokens.issueUserToken(people.employee)
    const raw = async (path: string, encoding: string) => {
      const asking = request(`${api.server.url}${path}`, {
        headers: { Authorization: `Bearer ${token}`, 'Accept-Encoding': encoding },
      }).end()
      const [answer] = (await once(asking, 'response')) as [IncomingMessage]
      const body = Buffer.concat(await answer.toArray())
      return { encoding: answer.headers['content-encoding'], body }
    }
    const path = '/api/board?kind=unit&year=2026'
    const plain = await raw(path, 'identity')
    const zipped = await raw(path, 'gzip, br')
    expect([plain.encoding, zipped.encoding]).toEqual([undefined, 'gzip'])
    expect(gunzipSync(zipped.body)).toEqual(plain.body)
    expect(zipped.body.length).toBeLessThan(plain.body.length)
    expect((await raw(path, 'gzip;q=0')).encoding).toBeUndefined()
    expect((await raw('/api/freshness', 'gzip')).encoding).toBeUndefined()
  })

  it('logs ids and numbers, nobody by name', async () => {
    await ask('/api/me')
    const text = JSON.stringify(api.lines)
    expect(text).not.toMatch(/przykładowa|urzad\.example/i)
    expect(api.lines.at(-1)).toMatchObject({ event: 'request', operation: 'me', status: 200 })
  })

  it('answers who is not served yet that it is starting, and tells why on the health page', async () => {
    api.notOpenBecause('unreachable')
    expect((await ask('/api/me')).status).toBe(503)
    const health = await fetch(`${api.server.url}/api/health`)
    expect(await health.json()).toMatchObject({ ok: false, state: 'starting', reason: 'unreachable' })
    api.notOpenBecause(undefined)
    expect(await (await fetch(`${api.server.url}/api/health`)).json()).toMatchObject({
      ok: true,
      stale: false,
    })
  })
})
