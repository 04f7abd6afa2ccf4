import { beforeAll, describe, expect, it } from 'vitest'
import { aStandin } from './aStandin.ts'
import { aList, type GraphCaller, graphCaller } from './graphCalls.ts'

let graph: GraphCaller
let list: string
beforeAll(async () => {
  graph = await graphCaller(await aStandin())
  list = await aList(graph)
})

interface BatchReply {
  responses: { id: string; status: number; headers: Record<string, string>; body?: Record<string, unknown> }[]
}

const aGet = (id: string, more: Record<string, unknown> = {}) => ({ id, method: 'GET', url: list, ...more })
const send = (requests: unknown[]) => graph.post<BatchReply>('/$batch', { requests })

describe('A batch', () => {
  it('answers every member, in an order that nobody can lean on', async () => {
    const ids = Array.from({ length: 20 }, (_, number) => String(number))
    const { body } = await send(ids.map(id => aGet(id)))
    const answered = body.responses.map(response => response.id)
    expect(answered.toSorted((one, other) => Number(one) - Number(other))).toEqual(ids)
    expect(answered).not.toEqual(ids)
  })

  it('takes no more than 20 members', async () => {
    expect((await send(Array.from({ length: 21 }, (_, number) => aGet(String(number))))).status).toBe(400)
  })

  it('refuses ids that differ in case only', async () => {
    expect((await send([aGet('a'), aGet('A')])).status).toBe(400)
  })

  it('refuses a body without Content-Type', async () => {
    expect(
      (await send([{ id: '1', method: 'POST', url: `${list}/items`, body: { fields: {} } }])).status,
    ).toBe(400)
  })

  it('fails what depends on a failed member with 424', async () => {
    const { body } = await send([
      aGet('1', { url: `${graph.site}/lists/unknown` }),
      aGet('2', { dependsOn: ['1'] }),
    ])
    expect(Object.fromEntries(body.responses.map(({ id, status }) => [id, status]))).toEqual({
      1: 404,
      2: 424,
    })
  })

  it('charges each member', async () => {
    graph.standin.usage.reset()
    await send([aGet('1'), aGet('2'), aGet('3', { url: `${list}/items` })])
    expect(graph.standin.usage.report().resourceUnits).toBe(4)
  })

  it('may throttle a single member, whose answer carries its own Retry-After', async () => {
    graph.standin.faults.set({ batchMemberThrottled: { rate: 1, times: 1 } })
    const { status, body } = await send([aGet('1'), aGet('2')])
    expect(status).toBe(200)
    const throttled = body.responses.filter(response => response.status === 429)
    expect(throttled.map(response => response.headers['Retry-After'])).toEqual(['1'])
  })

  it('answers 504 for a member behind which the connection was cut, and the others as ever', async () => {
    graph.standin.faults.set({ cutOff: { rate: 1, times: 1, only: 'lists' } })
    const { status, body } = await send([aGet('1'), aGet('2'), aGet('3')])
    expect(status).toBe(200)
    expect(body.responses.map(response => response.status).sort()).toEqual([200, 200, 504])
  })

  it('is no answer at all when its own connection is cut', async () => {
    graph.standin.faults.set({ cutOff: { rate: 1, times: 1, only: 'batch$' } })
    await expect(send([aGet('1')])).rejects.toThrow('fetch failed')
  })

  it('carries Content in base64 when it is no JSON', async () => {
    const library = await aList(graph, [], 'documentLibrary')
    const { body: drive } = await graph.get<{ id: string }>(`${library}/drive`)
    const content = Buffer.from('Zażółć').toString('base64')
    const put = {
      id: '1',
      method: 'PUT',
      url: `/drives/${drive.id}/root:/a.txt:/content`,
      headers: { 'Content-Type': 'text/plain' },
      body: content,
    }
    const { body } = await send([put])
    expect(body.responses[0]?.body).toMatchObject({ name: 'a.txt', size: 10 })
  })
})
