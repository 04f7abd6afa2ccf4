import type { Graph } from './graph/graph.ts'
import { query, segment } from './graph/odata.ts'

/** A list or library of the office's site, with the declared version that its provisioning recorded. */
export interface SiteList {
  readonly id: string
  readonly displayName: string
  readonly description: string
  /** Undefined when Magistrat has not provisioned it. */
  readonly version: number | undefined
  readonly path: string
  /** Server-relative address, '/sites/szj/ProtokolyPliki'. */
  readonly root: string
}

const RECORDED = /\[magistrat (\w+) (\d+)\]/

/** What provisioning writes at the end of a list's description. */
export const recordedVersion = (name: string, version: number): string => `[magistrat ${name} ${version}]`

/**
 * `/sites/<id>` for a site given by its id ('host,guid,guid') or by its address ('host:/sites/name').
 * Throws GraphFailure 403 when the app has no grant on the site, 404 when there is none.
 */
export async function sitePath(graph: Graph, site: string): Promise<string> {
  if (site.includes(',')) return `/sites/${segment(site)}`
  const [host, path = ''] = site.replace(/^https:\/\//, '').split(/:?\/(.*)/s)
  const address = `${segment(host ?? '')}:/${path.split('/').filter(Boolean).map(segment).join('/')}`
  const { body } = await graph.call<{ id: string }>({
    method: 'GET',
    path: `/sites/${address}${query({ $select: 'id' })}`,
  })
  return `/sites/${segment(body.id)}`
}

/** The lists and libraries of a site by display name. */
export async function siteLists(graph: Graph, site: string): Promise<Map<string, SiteList>> {
  const found = new Map<string, SiteList>()
  const options = query({ $select: 'id,displayName,description,webUrl' })
  for await (const page of graph.pages<{
    id: string
    displayName: string
    description?: string
    webUrl: string
  }>(`${site}/lists${options}`)) {
    for (const { id, displayName, description = '', webUrl } of page) {
      const version = RECORDED.exec(description)?.[2]
      found.set(displayName, {
        id,
        displayName,
        description,
        version: version === undefined ? undefined : Number(version),
        path: `${site}/lists/${segment(id)}`,
        root: decodeURIComponent(new URL(webUrl).pathname),
      })
    }
  }
  return found
}
