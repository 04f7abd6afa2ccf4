import { DefaultHeaders, DefaultInit } from '@pnp/graph/behaviors/defaults.js'
import { ListItems } from '@pnp/graph/list-item/index.js'
import { BearerToken, BrowserFetchWithRetry, DefaultParse } from '@pnp/queryable'
import { beforeAll, describe, expect, it } from 'vitest'
import { aStandin } from './aStandin.ts'
import { aList, type GraphCaller, graphCaller } from './graphCalls.ts'

let graph: GraphCaller
let list: string
beforeAll(async () => {
  graph = await graphCaller(await aStandin())
  list = await aList(graph, [{ name: 'Unit', text: {}, indexed: true }])
})

async function itemsThroughPnp() {
  const token = await graph.standin.tokens.issueAppToken(
    graph.standin.suite.appId,
    'https://graph.microsoft.com',
  )
  const base = `${graph.standin.graphUrl}/v1.0`
  return () =>
    ListItems(`${base}${list}`).using(
      DefaultHeaders(),
      DefaultInit(base),
      BearerToken(token),
      BrowserFetchWithRetry(),
      DefaultParse(),
    )
}

const fieldsOf = (item: { fields?: unknown }) => item.fields as Record<string, unknown>

describe('PnPjs, a client that is not ours', () => {
  it('writes, filters, changes and deletes items, and follows the pages of a list', async () => {
    const items = await itemsThroughPnp()
    for (const unit of ['OR', 'FK', 'OR']) {
      const fields: object = { Title: `Przegląd ${unit}`, Unit: unit }
      await items().add({ fields })
    }

    const found = await items().filter("fields/Unit eq 'FK'").expand('fields')()
    expect(found.map(item => fieldsOf(item).Title)).toEqual(['Przegląd FK'])

    const id = String(found[0]?.id)
    const fields: object = { Unit: 'GK' }
    await items().getById(id).update({ fields })
    await items().getById(id).delete()

    const paged: string[] = []
    for await (const page of items().top(1)) paged.push(...page.map(item => String(item.id)))
    expect(paged).toEqual(['1', '3'])
  })

  it('waits as Retry-After says, and gets through', async () => {
    graph.standin.faults.set({ throttled: { rate: 1, times: 1, retryAfter: 'seconds' } })
    const before = Date.now()
    expect(await (await itemsThroughPnp())()()).toHaveLength(2)
    expect(Date.now() - before).toBeGreaterThanOrEqual(1_000)
  })
})
