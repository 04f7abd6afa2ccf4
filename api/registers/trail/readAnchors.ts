import { z } from 'zod'
import type { Graph } from '../graph/graph.ts'
import { query, segment } from '../graph/odata.ts'
import { download } from '../libraries/download.ts'
import type { SiteList } from '../siteLists.ts'
import { trailAnchors } from './trailAnchors.ts'

const shape = z.object({ chain: z.string(), place: z.number(), hash: z.string() })
export type TrailAnchor = z.infer<typeof shape>

interface Found {
  readonly id: string
  readonly folder?: unknown
}

/** Every anchor of a site, in the folders of their months. A file that is none is an anchor of nothing: it breaks. */
export async function readAnchors(
  graph: Graph,
  lists: ReadonlyMap<string, SiteList>,
): Promise<TrailAnchor[]> {
  const list = lists.get(trailAnchors.list)
  if (!list) return []
  const { body } = await graph.call<{ id: string }>({
    method: 'GET',
    path: `${list.path}/drive${query({ $select: 'id' })}`,
  })
  const drive = `/drives/${segment(body.id)}`
  const childrenOf = async (item: string): Promise<Found[]> => {
    const found: Found[] = []
    for await (const page of graph.pages<Found>(`${drive}/${item}/children`)) found.push(...page)
    return found
  }
  const anchors: TrailAnchor[] = []
  for (const month of await childrenOf('root')) {
    if (!month.folder) continue
    for (const file of await childrenOf(`items/${segment(month.id)}`))
      anchors.push(await readAnchor(graph, `${drive}/items/${segment(file.id)}`))
  }
  return anchors
}

async function readAnchor(graph: Graph, itemPath: string): Promise<TrailAnchor> {
  const chunks: Uint8Array[] = []
  for await (const chunk of await download(graph, itemPath)) chunks.push(chunk)
  try {
    return shape.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
  } catch {
    return { chain: itemPath, place: 0, hash: '' }
  }
}
