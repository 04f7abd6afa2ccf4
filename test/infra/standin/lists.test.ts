import { beforeAll, describe, expect, it } from 'vitest'
import { aStandin } from './aStandin.ts'
import { aList, type GraphCaller, graphCaller } from './graphCalls.ts'

let graph: GraphCaller
beforeAll(async () => {
  graph = await graphCaller(await aStandin())
})

interface Column {
  id: string
  name: string
  displayName: string
  indexed: boolean
  text?: { maxLength: number }
}

describe('A site', () => {
  it('is found by host and path, with a three-part id', async () => {
    const { body } = await graph.get(`/sites/${graph.standin.siteAddress}`)
    expect(String(body.id)).toMatch(/^office\.sharepoint\.example,[0-9a-f-]{36},[0-9a-f-]{36}$/)
  })

  it('carries the hidden list of its users', async () => {
    const { body } = await graph.get<{ value: { fields: Record<string, string> }[] }>(
      `${graph.site}/lists/User Information List/items?$expand=fields`,
    )
    const mails = body.value.map(item => item.fields.EMail)
    expect(mails).toContain(graph.standin.directory.people()[0]?.mail)
  })
})

describe('A list', () => {
  it('is found by id and by title', async () => {
    const list = await aList(graph)
    const { body } = await graph.get(list)
    const byTitle = await graph.get(`${graph.site}/lists/${String(body.displayName)}`)
    expect(byTitle.body.id).toBe(body.id)
  })

  it('refuses a title that is taken', async () => {
    const { body } = await graph.get(await aList(graph))
    expect((await graph.post(`${graph.site}/lists`, { displayName: body.displayName })).status).toBe(409)
  })

  it('can be filtered by displayName and by nothing else', async () => {
    const { body } = await graph.get(await aList(graph))
    const found = await graph.get<{ value: { id: string }[] }>(
      `${graph.site}/lists?$filter=displayName eq '${body.displayName}'`,
    )
    expect(found.body.value.map(list => list.id)).toEqual([body.id])
    const refused = await graph.get(`${graph.site}/lists?$filter=name eq 'x'`)
    expect(refused.body).toMatchObject({
      error: { message: 'The provided filter statement is not supported' },
    })
  })
})

describe('A column', () => {
  it('has a frozen internal name, with spaces written as _x0020_', async () => {
    const list = await aList(graph)
    const { status, body } = await graph.post<Column>(`${list}/columns`, {
      displayName: 'Held on',
      dateTime: {},
    })
    expect(status).toBe(201)
    expect(body.name).toBe('Held_x0020_on')
    expect((await graph.patch(`${list}/columns/${body.id}`, { name: 'Other' })).status).toBe(400)
  })

  it('of text takes 255 characters unless it has several lines', async () => {
    const list = await aList(graph, [
      { name: 'Short', text: {} },
      { name: 'Long', text: { allowMultipleLines: true } },
    ])
    const long = 'a'.repeat(256)
    expect((await graph.post(`${list}/items`, { fields: { Short: long } })).status).toBe(400)
    expect((await graph.post(`${list}/items`, { fields: { Long: long } })).status).toBe(201)
  })

  it('cannot be unique without an index, nor over duplicates', async () => {
    const list = await aList(graph, [{ name: 'Code', text: {}, indexed: true }])
    await graph.post(`${list}/items`, { fields: { Code: 'A' } })
    await graph.post(`${list}/items`, { fields: { Code: 'a' } })
    expect((await graph.patch(`${list}/columns/Code`, { enforceUniqueValues: true })).status).toBe(400)
    const refused = await graph.post(`${list}/columns`, {
      name: 'Other',
      text: {},
      enforceUniqueValues: true,
    })
    expect(refused.status).toBe(400)
  })

  it('can be indexed later, and filters then find the rows that were there before', async () => {
    const list = await aList(graph, [{ name: 'Code', text: {} }])
    await graph.post(`${list}/items`, { fields: { Code: 'GZ 1' } })
    expect((await graph.get(`${list}/items?$filter=fields/Code eq 'GZ 1'`)).status).toBe(400)
    await graph.patch(`${list}/columns/Code`, { indexed: true })
    const { body } = await graph.get<{ value: unknown[] }>(`${list}/items?$filter=fields/Code eq 'GZ 1'`)
    expect(body.value).toHaveLength(1)
  })

  it('is the twenty-first index of its list and refused', async () => {
    const columns = Array.from({ length: 20 }, (_, number) => ({
      name: `C${number}`,
      text: {},
      indexed: true,
    }))
    const list = await aList(graph, columns)
    expect((await graph.post(`${list}/columns`, { name: 'C20', text: {}, indexed: true })).status).toBe(400)
  })

  it('of a hyperlink is written only with apiversion=2.1', async () => {
    const list = await aList(graph, [{ name: 'Link', hyperlinkOrPicture: {} }])
    const fields = { Link: { Url: 'https://urzad.example/p', Description: 'Protokół' } }
    expect((await graph.post(`${list}/items`, { fields })).status).toBe(400)
    const written = await graph.post<{ fields: object }>(
      `${list}/items`,
      { fields },
      { Prefer: 'apiversion=2.1' },
    )
    expect(written.body.fields).toMatchObject(fields)
  })
})

describe('A lookup', () => {
  it('to people is written as the site user id, and read as text', async () => {
    const list = await aList(graph, [{ name: 'Head', personOrGroup: {} }])
    const users = await graph.get<{ value: { id: string; fields: { EMail?: string } }[] }>(
      `${graph.site}/lists/User Information List/items?$expand=fields`,
    )
    const user = users.body.value.find(item => item.fields.EMail)!
    const { body } = await graph.post<{ id: string; fields: object }>(`${list}/items`, {
      fields: { HeadLookupId: Number(user.id) },
    })
    expect(body.fields).toMatchObject({ HeadLookupId: user.id })
    const shown = await graph.get<{ fields: Record<string, unknown> }>(
      `${list}/items/${body.id}?$expand=fields($select=Head,HeadLookupId)`,
    )
    expect(shown.body.fields.Head).toBe('Kierująca Wydziałem Przykładowym')
  })

  it('with several values needs the type annotation, and is emptied with it', async () => {
    const target = await aList(graph)
    const { body: targetList } = await graph.get<{ id: string }>(target)
    await graph.post(`${target}/items`, { fields: { Title: 'A' } })
    await graph.post(`${target}/items`, { fields: { Title: 'B' } })
    const list = await aList(graph, [
      { name: 'Units', lookup: { listId: targetList.id, columnName: 'Title', allowMultipleValues: true } },
    ])
    expect((await graph.post(`${list}/items`, { fields: { UnitsLookupId: [1, 2] } })).status).toBe(400)
    const annotation = { 'UnitsLookupId@odata.type': 'Collection(Edm.Int32)' }
    const made = await graph.post<{ id: string; fields: Record<string, unknown> }>(`${list}/items`, {
      fields: { ...annotation, UnitsLookupId: [1, 2] },
    })
    expect(made.body.fields.Units).toEqual([
      { LookupId: 1, LookupValue: 'A' },
      { LookupId: 2, LookupValue: 'B' },
    ])
    const emptied = await graph.patch<Record<string, unknown>>(`${list}/items/${made.body.id}/fields`, {
      ...annotation,
      UnitsLookupId: [],
    })
    expect(emptied.body).not.toHaveProperty('Units')
  })
})

describe('A page of items', () => {
  it('has 200 rows unless asked otherwise, and never more than 5,000', async () => {
    const list = await aList(graph)
    const requests = (start: number) =>
      Array.from({ length: 20 }, (_, number) => ({
        id: String(number),
        method: 'POST',
        url: `${list}/items`,
        headers: { 'Content-Type': 'application/json' },
        body: { fields: { Title: `Wpis ${start + number}` } },
      }))
    for (let start = 0; start < 220; start += 20) await graph.post('/$batch', { requests: requests(start) })
    const first = await graph.get<{ value: unknown[]; '@odata.nextLink': string }>(`${list}/items`)
    expect(first.body.value).toHaveLength(200)
    expect(first.body['@odata.nextLink']).toContain('$skiptoken=')
    const second = await graph.get<{ value: unknown[] }>(first.body['@odata.nextLink'])
    expect(second.body.value).toHaveLength(20)
    expect((await graph.get<{ value: unknown[] }>(`${list}/items?$top=1000000`)).body.value).toHaveLength(220)
  })
})

describe('Versions of an item', () => {
  it('show the earlier fields, and one can be restored as a new version', async () => {
    const list = await aList(graph)
    const { body } = await graph.post<{ id: string }>(`${list}/items`, { fields: { Title: 'first' } })
    await graph.patch(`${list}/items/${body.id}/fields`, { Title: 'second' })
    const { body: versions } = await graph.get<{ value: { id: string }[] }>(
      `${list}/items/${body.id}/versions`,
    )
    expect(versions.value.map(version => version.id)).toEqual(['2.0', '1.0'])
    expect((await graph.post(`${list}/items/${body.id}/versions/1.0/restoreVersion`, {})).status).toBe(204)
    const now = await graph.get<{ fields: object }>(`${list}/items/${body.id}?$expand=fields`)
    expect(now.body.fields).toMatchObject({ Title: 'first', _UIVersionString: '3.0' })
  })
})
