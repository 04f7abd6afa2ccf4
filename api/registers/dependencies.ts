import type { Graph } from './graph/graph.ts'
import type { GraphIdentity } from './graph/graphIdentity.ts'
import { reasonOf, type UnavailableReason } from './graph/unavailableReason.ts'
import { siteLists } from './siteLists.ts'

/** An answer, or why there was none. */
export type Told<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: UnavailableReason }

/** A declared list as the site has it now; `there` is the version that provisioning recorded, absent when it is gone. */
export interface ListState {
  readonly list: string
  readonly declared: number
  readonly there?: number
}

/** What Microsoft 365 itself says of this program, asked at the moment. */
export interface Dependencies {
  readonly identity: Told<GraphIdentity>
  readonly lists: Told<readonly ListState[]>
  /** Microsoft's clock ahead of this machine's, in milliseconds. */
  readonly clockAhead?: number
}

/** Asks Entra and SharePoint, two requests at most. What fails is told by its name, and never thrown. */
export async function askDependencies(
  graph: Graph,
  site: string,
  declared: readonly { readonly list: string; readonly version: number }[],
): Promise<Dependencies> {
  const [identity, lists] = await Promise.all([
    told(() => graph.identity()),
    told(async () => {
      const found = await siteLists(graph, site)
      return declared.map(({ list, version }): ListState => {
        const there = found.get(list)
        return { list, declared: version, ...(there ? { there: there.version ?? 0 } : {}) }
      })
    }),
  ])
  const clockAhead = graph.clockAhead()
  return { identity, lists, ...(clockAhead === undefined ? {} : { clockAhead }) }
}

const told = async <Value>(ask: () => Promise<Value>): Promise<Told<Value>> => {
  try {
    return { ok: true, value: await ask() }
  } catch (fault) {
    return { ok: false, reason: reasonOf(fault) }
  }
}
