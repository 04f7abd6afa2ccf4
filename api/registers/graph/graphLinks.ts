import type { Graph, GraphAnswer } from './graph.ts'

/** What follows links that Graph gave: no link leads away from `root`, 'https://graph.microsoft.com/v1.0'. */
export function graphLinks(root: string, call: Graph['call']): Pick<Graph, 'pages' | 'pathOf'> {
  function pathOf(link: string): string {
    if (link.startsWith('/')) return link
    if (!link.startsWith(`${root}/`))
      throw new Error(`Graph answered a link to another place: ${new URL(link).origin}`)
    return link.slice(root.length)
  }

  async function* pages<Item>(path: string, headers?: Readonly<Record<string, string>>) {
    for (let next: string | undefined = path; next !== undefined; ) {
      const { body }: GraphAnswer<{ value: Item[]; '@odata.nextLink'?: string }> = await call({
        method: 'GET',
        path: next,
        ...(headers ? { headers } : {}),
      })
      yield body.value
      next = body['@odata.nextLink'] === undefined ? undefined : pathOf(body['@odata.nextLink'])
    }
  }

  return { pages, pathOf }
}
