import { DefaultHeaders, DefaultInit } from '@pnp/graph/behaviors/defaults.js'
import { ListItems } from '@pnp/graph/list-item/index.js'
import { BearerToken, BrowserFetchWithRetry, DefaultParse } from '@pnp/queryable'
import { columnName } from '../api/registers/columnName.ts'
import type { StandinAddresses } from '../infra/start/standinProcess.ts'

/** Rows of one page at most; PnPjs asks for 200 unless told, which would cost more. */
const PAGE = 5_000

/**
 * Reads what the board of units of one year shows, straight from the lists with PnPjs: units, heads, and the reviews
 * of the year by the indexed column. Minutes are left out in PnPjs' favour: their list has no column for the year.
 */
export async function pnpBoard(standin: StandinAddresses, year: number): Promise<() => Promise<number>> {
  const token = await appToken(standin)
  const base = `${standin.graphUrl}/v1.0`
  const [host = '', path = ''] = standin.siteAddress.split(/:(.*)/s)
  const site = (await (
    await fetch(`${base}/sites/${host}:${path}`, { headers: { Authorization: `Bearer ${token}` } })
  ).json()) as { id: string }
  const items = (list: string) =>
    ListItems(`${base}/sites/${site.id}/lists/${encodeURIComponent(list)}`).using(
      DefaultHeaders(),
      DefaultInit(base),
      BearerToken(token),
      BrowserFetchWithRetry(),
      DefaultParse(),
    )
  const all = async (query: ReturnType<typeof items>): Promise<number> => {
    let rows = 0
    for await (const page of query.expand('fields').top(PAGE)) rows += page.length
    return rows
  }
  return async () => {
    const [, , reviews] = await Promise.all([
      all(items('Komorki')),
      all(items('Role')),
      all(items('Przeglady').filter(`startswith(fields/${columnName('period')},'${year}-')`)),
    ])
    return reviews ?? 0
  }
}

/** A token of the application for Graph. */
export async function appToken(standin: StandinAddresses): Promise<string> {
  const answer = await fetch(`${standin.authorityUrl}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: standin.appId,
      client_secret: standin.appSecret,
      grant_type: 'client_credentials',
      scope: 'https://graph.microsoft.com/.default',
    }),
  })
  return ((await answer.json()) as { access_token: string }).access_token
}
