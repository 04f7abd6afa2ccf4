import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aStandin } from './aStandin.ts'
import { aList, type GraphCaller, graphCaller } from './graphCalls.ts'

let graph: GraphCaller
let list: string
beforeAll(async () => {
  graph = await graphCaller(await aStandin())
})
beforeEach(async () => {
  list = await aList(graph)
  graph.standin.faults.clear()
})

interface DeltaPage {
  value: { id: string; deleted?: { state: string }; fields?: Record<string, unknown> }[]
  '@odata.nextLink'?: string
  '@odata.deltaLink'?: string
}

const add = async (title: string) =>
  (await graph.post<{ id: string }>(`${list}/items`, { fields: { Title: title } })).body.id

/** Reads to the deltaLink; the latest entry of an id counts. */
async function readAll(from = `${list}/items/delta?$expand=fields`) {
  const entries: DeltaPage['value'] = []
  for (let next = from; ; ) {
    const { status, body } = await graph.get<DeltaPage>(next)
    expect(status).toBe(200)
    entries.push(...body.value)
    if (body['@odata.deltaLink']) return { entries, link: body['@odata.deltaLink'] }
    next = body['@odata.nextLink']!
  }
}

describe('Delta of a list', () => {
  it('first enumerates everything, page by page', async () => {
    for (const title of ['a', 'b', 'c', 'd', 'e']) await add(title)
    const { entries } = await readAll(`${list}/items/delta?$expand=fields&$top=2`)
    expect(entries.map(entry => entry.fields?.Title)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('then tells only what has changed, as it is now', async () => {
    const id = await add('a')
    await add('b')
    const { link } = await readAll()
    await graph.patch(`${list}/items/${id}/fields`, { Title: 'a1' })
    await graph.patch(`${list}/items/${id}/fields`, { Title: 'a2' })
    const { entries } = await readAll(link)
    expect(entries.map(entry => [entry.id, entry.fields?.Title])).toEqual([[id, 'a2']])
  })

  it('shows of a deleted item its id and nothing of its content', async () => {
    const id = await add('a')
    const { link } = await readAll()
    await graph.remove(`${list}/items/${id}`)
    const { entries } = await readAll(link)
    expect(entries).toEqual([
      {
        id,
        parentReference: { siteId: graph.site.slice('/sites/'.length) },
        contentType: expect.objectContaining({ name: 'Item' }),
        deleted: { state: 'deleted' },
      },
    ])
  })

  it('says nothing of items deleted before the reader began', async () => {
    const id = await add('a')
    await add('b')
    await graph.remove(`${list}/items/${id}`)
    const { entries, link } = await readAll()
    expect(entries.map(entry => entry.fields?.Title)).toEqual(['b'])
    expect((await readAll(link)).entries).toEqual([])
  })

  it('tells of an item deleted while the reader was between pages', async () => {
    const id = await add('a')
    for (const title of ['b', 'c']) await add(title)
    const first = await graph.get<DeltaPage>(`${list}/items/delta?$top=2`)
    await graph.remove(`${list}/items/${id}`)
    const { entries } = await readAll(first.body['@odata.nextLink'])
    expect(entries.find(entry => entry.id === id)?.deleted).toEqual({ state: 'deleted' })
  })

  it('starts at the present with token=latest', async () => {
    await add('a')
    const { entries, link } = await readAll(`${list}/items/delta?token=latest`)
    expect(entries).toEqual([])
    await add('b')
    expect((await readAll(link)).entries).toHaveLength(1)
  })

  it('costs one resource unit with a token and two without', async () => {
    const { link } = await readAll()
    graph.standin.usage.reset()
    await readAll(link)
    expect(graph.standin.usage.report().resourceUnits).toBe(1)
    await readAll()
    expect(graph.standin.usage.report().resourceUnits).toBe(3)
  })

  it.each(['resyncRequired', 'resyncChangesApplyDifferences', 'resyncChangesUploadDifferences'])(
    'answers a dead token with 410 %s and where to begin anew',
    async code => {
      await add('a')
      const { link } = await readAll()
      graph.standin.faults.set({ deltaGone: { rate: 1, times: 1, code } })
      const { status, headers, body } = await graph.get(link)
      expect(status).toBe(410)
      expect(body).toMatchObject({ error: { code } })
      expect((await readAll(headers.get('location')!)).entries).toHaveLength(1)
    },
  )

  it('refuses $filter', async () => {
    expect((await graph.get(`${list}/items/delta?$filter=fields/Title eq 'a'`)).status).toBe(400)
  })
})
