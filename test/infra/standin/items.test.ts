import { Client } from '@microsoft/microsoft-graph-client'
import { beforeAll, describe, expect, it } from 'vitest'
import { aStandin } from './aStandin.ts'
import { aList, type GraphCaller, graphCaller } from './graphCalls.ts'

let graph: GraphCaller
let list: string
beforeAll(async () => {
  graph = await graphCaller(await aStandin())
  list = await aList(graph, [
    { name: 'Unit', text: {}, indexed: true },
    { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
    { name: 'HeldOn', dateTime: { format: 'dateOnly' } },
    { name: 'Remarks', text: { allowMultipleLines: true } },
  ])
})

interface Item {
  id: string
  eTag: string
  '@odata.etag': string
  fields: Record<string, unknown>
}

const add = (fields: Record<string, unknown>) => graph.post<Item>(`${list}/items`, { fields })

describe('A list item', () => {
  it('has a decimal text as id, one eTag in three places, and no empty columns', async () => {
    const { status, body } = await add({ Title: 'Przegląd', Unit: 'OR' })
    expect(status).toBe(201)
    expect(body.id).toMatch(/^\d+$/)
    expect(body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/)
    expect(body['@odata.etag']).toBe(body.eTag)
    expect(body.fields['@odata.etag']).toBe(body.eTag)
    expect(body.fields).toMatchObject({
      Title: 'Przegląd',
      LinkTitle: 'Przegląd',
      id: body.id,
      _UIVersionString: '1.0',
    })
    expect(body.fields).not.toHaveProperty('Remarks')
  })

  it('refuses a field that the list does not have', async () => {
    const { status, body } = await add({ Title: 'x', Nope: 1 })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error: { code: 'invalidRequest', message: "Field 'Nope' is not recognized" },
    })
  })

  it('refuses a value that a unique column has already, whatever its case', async () => {
    await add({ Title: 'a', Key: 'OR-2026-11' })
    const { status, body } = await add({ Title: 'b', Key: 'or-2026-11' })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error: { message: 'One or more fields with unique constraints already has the provided value.' },
    })
  })

  it('is not written over an eTag that has moved', async () => {
    const { body } = await add({ Title: 'first' })
    const path = `${list}/items/${body.id}/fields`
    expect((await graph.patch(path, { Title: 'second' }, { 'If-Match': body.eTag })).status).toBe(200)
    expect((await graph.patch(path, { Title: 'third' }, { 'If-Match': body.eTag })).status).toBe(412)
    const read = await graph.get<Item>(`${list}/items/${body.id}?$expand=fields`)
    expect(read.body.fields.Title).toBe('second')
  })

  it('is written by the last writer in silence when no eTag is given', async () => {
    const { body } = await add({ Title: 'first' })
    const { status } = await graph.patch(`${list}/items/${body.id}`, { fields: { Title: 'second' } })
    expect(status).toBe(200)
  })

  it.each([
    ['2026-11-02', '2026-11-01T23:00:00Z'],
    ['2026-07-01', '2026-06-30T22:00:00Z'],
    ['2026-03-29', '2026-03-28T23:00:00Z'],
    ['2026-03-30', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z'],
    ['2026-10-26', '2026-10-25T23:00:00Z'],
    ['2026-11-02T23:30:00Z', '2026-11-02T23:00:00Z'],
  ])('keeps the day %s as midnight of the site, %s', async (written, kept) => {
    const { body } = await add({ Title: 'd', HeldOn: written })
    expect(body.fields.HeldOn).toBe(kept)
  })

  it('is gone after it was deleted', async () => {
    const { body } = await add({ Title: 'gone' })
    expect((await graph.remove(`${list}/items/${body.id}`)).status).toBe(204)
    expect((await graph.get(`${list}/items/${body.id}`)).status).toBe(404)
  })
})

describe('A query of list items', () => {
  it('refuses a filter on an unindexed column, even of a tiny list', async () => {
    const { status, body } = await graph.get(`${list}/items?$filter=fields/Title eq 'x'`)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('HonorNonIndexedQueriesWarningMayFailRandomly')
  })

  it('allows it with the header that warns of random failure', async () => {
    await add({ Title: 'Szukany' })
    const { status, body } = await graph.get<{ value: Item[] }>(
      `${list}/items?$expand=fields&$filter=fields/Title eq 'szukany'`,
      { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' },
    )
    expect(status).toBe(200)
    expect(body.value).toHaveLength(1)
  })

  it('finds rows by an indexed column', async () => {
    await add({ Title: 'u', Unit: 'FK' })
    const { body } = await graph.get<{ value: Item[] }>(
      `${list}/items?$expand=fields($select=Unit)&$filter=fields/Unit eq 'FK'`,
    )
    expect(body.value.map(item => item.fields.Unit)).toEqual(['FK'])
  })

  it('refuses $skip', async () => {
    expect((await graph.get(`${list}/items?$skip=5`)).body).toMatchObject({
      error: {
        message: '$skip is not supported on this API. Only URLs returned by the API can be used to page.',
      },
    })
  })

  it('refuses a text that is not closed', async () => {
    expect((await graph.get(`${list}/items?$filter=fields/Unit eq 'R`)).status).toBe(400)
  })
})

describe("Microsoft's own client", () => {
  it('reads and writes lists through pages, with the token on every request', async () => {
    const own = await aList(graph)
    const token = await graph.standin.tokens.issueAppToken(
      graph.standin.suite.appId,
      'https://graph.microsoft.com',
    )
    const client = Client.init({
      baseUrl: graph.standin.graphUrl,
      customHosts: new Set(['localhost']),
      authProvider: done => done(null, token),
    })
    for (let number = 0; number < 5; number++) {
      await client.api(`${own}/items`).post({ fields: { Title: `Wpis ${number}` } })
    }
    const titles: string[] = []
    let next: string | undefined = `${own}/items?$expand=fields&$top=2`
    while (next) {
      const page = (await client.api(next).get()) as { value: Item[]; '@odata.nextLink'?: string }
      titles.push(...page.value.map(item => String(item.fields.Title)))
      next = page['@odata.nextLink']
    }
    expect(titles).toEqual(['Wpis 0', 'Wpis 1', 'Wpis 2', 'Wpis 3', 'Wpis 4'])
  })
})
