import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { aStandin } from './aStandin.ts'
import { aList, type GraphCaller, graphCaller } from './graphCalls.ts'

interface Notification {
  value: { subscriptionId: string; clientState: string; changeType: string; resourceData: object }[]
}

let graph: GraphCaller
let list: string
let suite: Server
let received: Notification[] = []
let handshake: (token: string) => { status: number; type: string; body: string }

beforeAll(async () => {
  suite = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const token = new URL(request.url!, 'http://x').searchParams.get('validationToken')
    if (token !== null) {
      const { status, type, body } = handshake(token)
      response.writeHead(status, { 'Content-Type': type }).end(body)
      return
    }
    received.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Notification)
    response.writeHead(202).end()
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => suite.once('listening', resolve))
  const url = `http://127.0.0.1:${(suite.address() as AddressInfo).port}`
  const standin = await aStandin({ suite: { appId: '3a1f6c52-8f0e-4f0b-9d5e-6b1c2f7a9d01', url } })
  graph = await graphCaller(standin)
})
afterAll(() => suite.close())
beforeEach(async () => {
  received = []
  handshake = token => ({ status: 200, type: 'text/plain', body: token })
  graph.standin.faults.clear()
  list = await aList(graph)
})

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const subscribe = (changes: Record<string, unknown> = {}) =>
  graph.post<{ id: string; clientState: string | null; expirationDateTime: string }>('/subscriptions', {
    changeType: 'updated',
    notificationUrl: `${graph.standin.tunnelUrl}/api/changes?instance=1`,
    resource: list.slice(1),
    expirationDateTime: inMinutes(60),
    clientState: 'tajemnica',
    ...changes,
  })

describe('A subscription', () => {
  it('is made after the address has echoed the decoded token', async () => {
    const { status, body } = await subscribe()
    expect(status).toBe(201)
    expect((await graph.get(`/subscriptions/${body.id}`)).body.clientState).toBeNull()
  })

  it.each([
    ['another text', { status: 200, type: 'text/plain', body: 'x' }],
    ['another type', { status: 200, type: 'application/json', body: '"x"' }],
    ['another status', { status: 404, type: 'text/plain', body: '' }],
  ])('is refused when the address answers with %s', async (_what, answer) => {
    handshake = () => answer
    expect((await subscribe()).status).toBe(400)
  })

  it('lives 42,300 minutes at most', async () => {
    expect((await subscribe({ expirationDateTime: inMinutes(42_290) })).status).toBe(201)
    expect((await subscribe({ expirationDateTime: inMinutes(42_310) })).status).toBe(400)
  })

  it('takes only updates of a list', async () => {
    const { status, body } = await subscribe({ changeType: 'created' })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: { message: "Invalid 'changeType' attribute: 'created'." } })
  })

  it.each([
    ['an absolute resource', { resource: 'https://graph.microsoft.com/v1.0/sites/x/lists/y' }],
    ['site/ for sites/', { resource: 'site/x/lists/y' }],
    ['plain http', { notificationUrl: 'http://127.0.0.1:1/changes' }],
    ['a long clientState', { clientState: 'x'.repeat(129) }],
  ])('refuses %s', async (_what, changes) => {
    expect((await subscribe(changes)).status).toBe(400)
  })

  it('is renewed by PATCH and ended by DELETE', async () => {
    const { body } = await subscribe()
    const later = inMinutes(120)
    const renewed = await graph.patch<{ expirationDateTime: string }>(`/subscriptions/${body.id}`, {
      expirationDateTime: later,
    })
    expect(renewed.body.expirationDateTime).toBe(later)
    expect((await graph.remove(`/subscriptions/${body.id}`)).status).toBe(204)
    expect((await graph.get(`/subscriptions/${body.id}`)).status).toBe(404)
  })
})

describe('A notification', () => {
  const change = () => graph.post(`${list}/items`, { fields: { Title: 'x' } })

  it('says that the list has changed, and neither what nor how', async () => {
    const { body } = await subscribe()
    await change()
    await vi.waitFor(() => expect(received).toHaveLength(1), 2_000)
    expect(received[0]?.value).toEqual([
      expect.objectContaining({
        subscriptionId: body.id,
        clientState: 'tajemnica',
        changeType: 'updated',
        resource: list.slice(1),
        tenantId: graph.standin.tenantId,
        resourceData: { '@odata.type': '#Microsoft.Graph.ListItem' },
      }),
    ])
  })

  it('may come twice', async () => {
    await subscribe()
    graph.standin.faults.set({ notificationDoubled: { rate: 1 } })
    await change()
    await vi.waitFor(() => expect(received).toHaveLength(2), 2_000)
  })

  it('may be late', async () => {
    await subscribe()
    graph.standin.faults.set({ notificationLate: { rate: 1, milliseconds: 400 } })
    const before = Date.now()
    await change()
    await vi.waitFor(() => expect(received).toHaveLength(1), 3_000)
    expect(Date.now() - before).toBeGreaterThan(400)
  })

  it('may be lost, and nobody is told', async () => {
    await subscribe()
    graph.standin.faults.set({ notificationLost: { rate: 1, times: 1 } })
    await change()
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(received).toEqual([])
    await change()
    await vi.waitFor(() => expect(received).toHaveLength(1), 2_000)
  })
})

describe('A lifecycle notification', () => {
  it('asks to reauthorize at the address that shook hands', async () => {
    const { body } = await subscribe({ lifecycleNotificationUrl: `${graph.standin.tunnelUrl}/api/lifecycle` })
    await fetch(`${graph.standin.httpUrl}/standin/reauthorize`, { method: 'POST' })
    const events = received.flatMap(notification => notification.value)
    expect(events).toContainEqual(
      expect.objectContaining({ subscriptionId: body.id, lifecycleEvent: 'reauthorizationRequired' }),
    )
    expect((await graph.post(`/subscriptions/${body.id}/reauthorize`, {})).status).toBe(204)
  })

  it('cannot be asked for later', async () => {
    const { body } = await subscribe()
    const refused = await graph.patch(`/subscriptions/${body.id}`, {
      expirationDateTime: inMinutes(30),
      lifecycleNotificationUrl: `${graph.standin.tunnelUrl}/api/lifecycle`,
    })
    expect(refused.status).toBe(400)
  })
})
