import { Client } from '@microsoft/microsoft-graph-client'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedItems } from '../../../infra/standin/graph/lists/seedItems.ts'
import { aStandin } from './aStandin.ts'
import { aList, type GraphCaller, graphCaller } from './graphCalls.ts'

let graph: GraphCaller
let list: string
beforeAll(async () => {
  graph = await graphCaller(await aStandin())
})
beforeEach(async () => {
  graph.standin.faults.clear()
  list = await aList(graph)
})

const setting = (settings: Parameters<typeof graph.standin.faults.set>[0]) =>
  graph.standin.faults.set(settings)
const titles = async () => {
  graph.standin.faults.clear()
  const { body } = await graph.get<{ value: { fields: { Title: string } }[] }>(`${list}/items?$expand=fields`)
  return body.value.map(item => item.fields.Title)
}

describe('Graph at its worst', () => {
  it.each([
    ['seconds', '1', 'activityLimitReached'],
    ['decimal', '1.128', 'TooManyRequests'],
    ['missing', null, 'activityLimitReached'],
    ['long', '120', 'activityLimitReached'],
  ] as const)('throttles with Retry-After %s', async (retryAfter, header, code) => {
    setting({ throttled: { rate: 1, retryAfter } })
    const { status, headers, body } = await graph.get(list)
    expect([status, headers.get('retry-after')]).toEqual([429, header])
    expect(body).toMatchObject({ error: { code } })
  })

  it('is unavailable in HTML', async () => {
    setting({ unavailable: { rate: 1 } })
    const { status, headers, body } = await graph.get<string>(list)
    expect([status, headers.get('content-type')]).toEqual([503, 'text/html'])
    expect(body).toContain('<HTML>')
  })

  it('does the work and says 503, so that a client that tries again writes twice', async () => {
    setting({ appliedThenUnavailable: { rate: 1, times: 1, retryAfter: 'seconds', only: '^POST .*/items$' } })
    const token = await graph.standin.tokens.issueAppToken(
      graph.standin.suite.appId,
      'https://graph.microsoft.com',
    )
    const client = Client.init({
      baseUrl: graph.standin.graphUrl,
      customHosts: new Set(['localhost']),
      authProvider: done => done(null, token),
    })
    await client.api(`${list}/items`).post({ fields: { Title: 'x' } })
    expect(await titles()).toEqual(['x', 'x'])
  })

  it('closes the connection without an answer', async () => {
    setting({ cutOff: { rate: 1 } })
    await expect(graph.get(list)).rejects.toThrow()
  })

  it('rejects a valid token', async () => {
    setting({ tokenRejected: { rate: 1 } })
    expect((await graph.get(list)).status).toBe(401)
  })

  it('moves an eTag although nothing has changed', async () => {
    const { body } = await graph.post<{ id: string }>(`${list}/items`, { fields: { Title: 'a' } })
    setting({ eTagMoves: { rate: 1 } })
    const written = await graph.patch<{ eTag: string }>(`${list}/items/${body.id}`, {
      fields: { Title: 'b' },
    })
    const refused = await graph.patch(
      `${list}/items/${body.id}`,
      { fields: { Title: 'c' } },
      { 'If-Match': written.body.eTag },
    )
    expect(refused.status).toBe(412)
  })

  it('refuses the first change after an upload with 409, and takes the second', async () => {
    const library = await aList(graph, [], 'documentLibrary')
    const { body: drive } = await graph.get<{ id: string }>(`${library}/drive`)
    const { body: file } = await graph.put<{ id: string }>(
      `/drives/${drive.id}/root:/a.txt:/content`,
      Buffer.from('x'),
    )
    setting({ changedAfterUpload: { rate: 1 } })
    const rename = () => graph.patch(`/drives/${drive.id}/items/${file.id}`, { name: 'b.txt' })
    expect((await rename()).status).toBe(409)
    expect((await rename()).status).toBe(200)
  })

  it('has a file locked', async () => {
    const library = await aList(graph, [], 'documentLibrary')
    const { body: drive } = await graph.get<{ id: string }>(`${library}/drive`)
    const put = () => graph.put(`/drives/${drive.id}/root:/a.txt:/content`, Buffer.from('x'))
    await put()
    setting({ locked: { rate: 1, times: 1 } })
    expect([(await put()).status, (await put()).status]).toEqual([423, 200])
  })

  it('has a clock of its own', async () => {
    graph.standin.clock.set(new Date('2026-11-02T07:00:00Z'), 0)
    setting({ clockSkew: { rate: 1, milliseconds: -90_000 } })
    const { body } = await graph.post<{ createdDateTime: string }>(`${list}/items`, { fields: {} })
    expect(body.createdDateTime).toBe('2026-11-02T06:58:30Z')
  })

  it('exceeds the list view threshold when the first clause selects too much', async () => {
    const { body } = await graph.get<{ displayName: string }>(list)
    await graph.post(`${list}/columns`, { name: 'Unit', text: {}, indexed: true })
    await graph.post(`${list}/columns`, { name: 'Key', text: {}, indexed: true })
    const rows = Array.from({ length: 5_001 }, (_, number) => ({ Unit: 'OR', Key: `k${number}` }))
    seedItems(graph.standin, body.displayName, rows)
    const query = (filter: string) => graph.get(`${list}/items?$filter=${filter}`)
    expect((await query("fields/Unit eq 'OR' and fields/Key eq 'k7'")).status).toBe(429)
    expect((await query("fields/Key eq 'k7' and fields/Unit eq 'OR'")).body.value).toHaveLength(1)
  })

  it('lets a download address expire', async () => {
    const library = await aList(graph, [], 'documentLibrary')
    const { body: drive } = await graph.get<{ id: string }>(`${library}/drive`)
    await graph.put(`/drives/${drive.id}/root:/a.txt:/content`, Buffer.from('x'))
    setting({ downloadExpired: { rate: 1, times: 1 } })
    const { headers } = await graph.get(`/drives/${drive.id}/root:/a.txt:/content`)
    expect((await fetch(headers.get('location')!)).status).toBe(401)
  })

  it('breaks an upload in the middle of a range, whose bytes are then lost', async () => {
    const library = await aList(graph, [], 'documentLibrary')
    const { body: drive } = await graph.get<{ id: string }>(`${library}/drive`)
    const { body } = await graph.post<{ uploadUrl: string }>(
      `/drives/${drive.id}/root:/a.bin:/createUploadSession`,
      {},
    )
    const content = new Uint8Array(500_000)
    const put = () =>
      fetch(body.uploadUrl, {
        method: 'PUT',
        headers: { 'Content-Range': `bytes 0-${content.length - 1}/${content.length}` },
        body: content,
      })
    setting({ uploadBroken: { rate: 1, times: 1 } })
    await expect(put()).rejects.toThrow()
    const status = (await (await fetch(body.uploadUrl)).json()) as { nextExpectedRanges: string[] }
    expect(status.nextExpectedRanges).toEqual(['0-'])
    expect((await put()).status).toBe(201)
  })

  it('charges resource units for real, warns at 80 % and throttles above the limit', async () => {
    setting({ resourceUnitLimits: { rate: 1, perMinute: 10 } })
    const seen: [number, string | null][] = []
    for (let call = 0; call < 6; call++) {
      const { status, headers } = await graph.get(`${list}/items`)
      seen.push([status, headers.get('ratelimit-remaining')])
    }
    expect(seen).toEqual([
      [200, null],
      [200, null],
      [200, null],
      [200, '2'],
      [200, '0'],
      [429, '0'],
    ])
  })

  it('strikes the same requests again when it starts from the same seed', async () => {
    const run = async () => {
      setting({ seed: 42, throttled: { rate: 0.5 } })
      const seen: number[] = []
      for (let call = 0; call < 12; call++) seen.push((await graph.get(list)).status)
      return seen
    }
    const first = await run()
    expect(new Set(first)).toEqual(new Set([200, 429]))
    expect(await run()).toEqual(first)
  })
})

describe('Control over loopback', () => {
  it('takes the grant of the site away and gives it back, while the suite runs', async () => {
    const grant = (roles: string[]) =>
      fetch(`${graph.standin.httpUrl}/standin/grant`, { method: 'PUT', body: JSON.stringify({ roles }) })
    await grant([])
    expect((await graph.get(list)).status).toBe(403)
    await grant(['read'])
    expect((await graph.get(list)).status).toBe(200)
    expect((await graph.post(`${list}/items`, { fields: {} })).status).toBe(403)
    await grant(['write'])
    expect((await graph.post(`${list}/items`, { fields: {} })).status).toBe(201)
  })

  it('makes all delta tokens old', async () => {
    const { body } = await graph.get<Record<string, string>>(`${list}/items/delta`)
    await fetch(`${graph.standin.httpUrl}/standin/delta/expire`, { method: 'POST' })
    expect((await graph.get(body['@odata.deltaLink']!)).status).toBe(410)
  })

  it('sets faults, counts usage and moves the clock', async () => {
    const control = `${graph.standin.httpUrl}/standin`
    const put = (path: string, body: unknown) =>
      fetch(`${control}/${path}`, { method: 'PUT', body: JSON.stringify(body) }).then(answer => answer.json())
    await fetch(`${control}/usage/reset`, { method: 'POST' })
    await put('faults', { throttled: { rate: 1 } })
    expect((await graph.get(list)).status).toBe(429)
    await put('faults', {})
    expect((await graph.get(list)).status).toBe(200)
    const usage = (await (await fetch(`${control}/usage`)).json()) as Record<string, unknown>
    expect(usage).toMatchObject({ requests: 2, throttled: 1, resourceUnits: 2 })
    await put('clock', { at: '2026-11-02T07:00:00Z', speed: 0 })
    const { body } = await graph.post<{ createdDateTime: string }>(`${list}/items`, { fields: {} })
    expect(body.createdDateTime).toBe('2026-11-02T07:00:00Z')
  })
})
