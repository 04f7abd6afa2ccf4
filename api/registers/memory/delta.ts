import type { Graph } from '../graph/graph.ts'
import { GraphFailure } from '../graph/graphFailure.ts'

/** What every entry of a delta has. */
interface DeltaItem {
  readonly id: string
}

interface Page<Item> {
  readonly value: readonly Item[]
  readonly '@odata.nextLink'?: string
  readonly '@odata.deltaLink'?: string
}

export interface DeltaReading<Item> {
  /** The last word on each entry by id, the deleted ones among them. */
  readonly items: ReadonlyMap<string, Item>
  /** Everything was enumerated: what is not among the entries is gone. */
  readonly whole: boolean
  /** Where the next reading begins. */
  readonly next: string
}

/** Graph may answer "gone" again while it is being reorganised; more often than this is a fault. */
const MOST_RESTARTS = 3
/** A reading that never ends is a fault as well. */
const MOST_PAGES = 2_000

/**
 * Reads a delta to its end, with everything in memory: from a link that an earlier reading ended with, or from `whole`,
 * the address that enumerates all; a link that is gone (410) leads there too.
 */
export async function readDelta<Item extends DeltaItem>(
  graph: Graph,
  whole: string,
  from?: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<DeltaReading<Item>> {
  const items = new Map<string, Item>()
  let path = from ?? whole
  let restarts = 0
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await pageAt<Item>(graph, path, headers)
    if (page === 'gone') {
      if (++restarts > MOST_RESTARTS) throw new Error('The changes cannot be read: Graph keeps saying gone')
      items.clear()
      path = whole
      continue
    }
    for (const item of page.value) {
      items.delete(item.id)
      items.set(item.id, item)
    }
    const deltaLink = page['@odata.deltaLink']
    if (deltaLink !== undefined)
      return { items, whole: from === undefined || restarts > 0, next: graph.pathOf(deltaLink) }
    const nextLink = page['@odata.nextLink']
    if (nextLink === undefined) break
    path = graph.pathOf(nextLink)
  }
  throw new Error('The changes ended without a link to the next ones')
}

async function pageAt<Item>(
  graph: Graph,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Page<Item> | 'gone'> {
  try {
    return (await graph.call<Page<Item>>({ method: 'GET', path, headers })).body
  } catch (fault) {
    if (fault instanceof GraphFailure && fault.status === 410) return 'gone'
    throw fault
  }
}
