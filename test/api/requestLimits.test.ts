import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { type Api, anApi } from './anApi.ts'
import { people } from './sampleRows.ts'

interface Answer {
  readonly status: number
  readonly reason: string | undefined
  readonly retryAfter: number
}

/** One request, as it comes through our own proxy when an address is given. */
const asking = (api: Api, path: string, headers: Record<string, string>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(`${api.server.url}${path}`, { headers }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () => {
        const body = JSON.parse(String(Buffer.concat(chunks)) || '{}') as { error?: { reason: string } }
        resolve({
          status: answer.statusCode ?? 0,
          reason: body.error?.reason,
          retryAfter: Number(answer.headers['retry-after']),
        })
      })
    })
    asked.on('error', reject)
    asked.end()
  })

const signedIn = async (api: Api, person: string) => ({
  Authorization: `Bearer ${await api.office.standin.tokens.issueUserToken(person)}`,
})

describe('Too many requests', () => {
  it('by one person are refused with the wait, while others are answered', async () => {
    const api = await anApi({ limits: { requestsPerMinute: 20 } })
    const [busy, other] = [await signedIn(api, people.employee), await signedIn(api, people.representative)]
    for (let turn = 0; turn < 20; turn++) expect((await asking(api, '/api/me', busy)).status).toBe(200)
    const refused = await asking(api, '/api/me', busy)
    expect(refused).toMatchObject({ status: 429, reason: 'too-many-requests' })
    expect(refused.retryAfter).toBeGreaterThan(0)
    expect(refused.retryAfter).toBeLessThanOrEqual(60)
    expect((await asking(api, '/api/me', other)).status).toBe(200)
  })

  it('that write count tenfold', async () => {
    const api = await anApi({ limits: { requestsPerMinute: 20 } })
    const headers = { ...(await signedIn(api, people.employee)), 'Content-Type': 'application/json' }
    const statuses: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      const answer = await fetch(`${api.server.url}/api/reviews/unit/OR/2026-10/held`, {
        method: 'POST',
        headers,
        body: '{}',
      })
      statuses.push(answer.status)
    }
    expect(statuses.map(status => status === 429)).toEqual([false, false, true])
  })

  it('without sign-in from one address end in not being listened to, whoever else comes from it', async () => {
    const api = await anApi({ limits: { proxies: 1 } })
    const from = (address: string) => ({ 'X-Forwarded-For': address })
    for (let turn = 0; turn <= 600; turn++) await asking(api, '/api/me', from('203.0.113.7'))
    expect(await asking(api, '/api/me', from('203.0.113.7'))).toMatchObject({
      status: 429,
      reason: 'too-many-requests',
    })
    expect((await asking(api, '/api/me', from('203.0.113.8'))).status).toBe(401)
    // What the client adds itself stands before what the proxy has seen.
    expect((await asking(api, '/api/me', from('198.51.100.1, 203.0.113.7'))).status).toBe(429)
  })

  it('with wrong keys of other systems count too', async () => {
    const api = await anApi()
    const statuses = new Set<number>()
    for (let turn = 0; turn <= 610; turn++) {
      const answer = await fetch(`${api.server.url}/api/incoming/atmosfera`, {
        method: 'POST',
        headers: { 'X-System-Key': `guess-${turn}-`.padEnd(40, 'x') },
        body: '{}',
      })
      statuses.add(answer.status)
      await answer.arrayBuffer()
    }
    expect([...statuses]).toContain(429)
  })
})
