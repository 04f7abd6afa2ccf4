import type { Declaration } from '../declaration.ts'
import type { Graph } from '../graph/graph.ts'
import { query } from '../graph/odata.ts'
import { entryOf, fieldsExpansion, type ListItem } from '../listItem.ts'
import { type TrailRow, trail } from '../lists/trail.ts'
import { type SiteList, siteLists, sitePath } from '../siteLists.ts'
import { readAnchors, type TrailAnchor } from './readAnchors.ts'
import { contentHash, rowHash, type TrailWrite } from './trailRow.ts'

/** Something that the trail and the lists do not agree on. */
export interface TrailFinding {
  readonly kind:
    | 'row-changed' // a row of the trail is not what its hash says
    | 'row-removed' // a place of a chain has no row
    | 'row-inserted' // a place of a chain has two rows, or one that does not follow the one before
    | 'row-unreadable'
    | 'anchor-broken' // a chain does not have the hash that was anchored
    | 'entry-changed' // a row of a register is not what was last written to it
    | 'entry-removed' // a row of a register is gone and nobody removed it
    | 'entry-added' // a row of a register was put in past the suite, after the trail began
  /** The row of the trail, or `register: key`. */
  readonly where: string
}

export interface TrailReport {
  readonly chains: number
  readonly rows: number
  readonly writes: number
  readonly anchors: number
  /** Rows of registers that were there before the trail began. */
  readonly before: number
  readonly findings: readonly TrailFinding[]
}

/** Reads the whole trail of a site and says what in it, or in the registers, somebody has changed past the suite. */
export async function verifyTrail(
  graph: Graph,
  site: string,
  declarations: readonly Declaration[],
): Promise<TrailReport> {
  const path = await sitePath(graph, site)
  const lists = await siteLists(graph, path)
  const findings: TrailFinding[] = []
  const rows = await trailRows(graph, lists, findings)
  const chains = Map.groupBy(rows, row => row.chain)
  for (const chain of chains.values()) findings.push(...chainFindings(chain))
  const anchors = await readAnchors(graph, lists)
  findings.push(...anchorFindings(anchors, chains))
  const writes = rows.flatMap(row => row.writes as readonly TrailWrite[])
  const { found, before } = await entryFindings(graph, lists, declarations, writes)
  findings.push(...found)
  return {
    chains: chains.size,
    rows: rows.length,
    writes: writes.length,
    anchors: anchors.length,
    before,
    findings,
  }
}

async function itemsOf(
  graph: Graph,
  list: SiteList | undefined,
  declaration: Declaration,
): Promise<ListItem[]> {
  if (!list) return []
  const items: ListItem[] = []
  const options = query({ $expand: fieldsExpansion(declaration), $top: 999 })
  for await (const page of graph.pages<ListItem>(`${list.path}/items${options}`)) items.push(...page)
  return items
}

async function trailRows(
  graph: Graph,
  lists: ReadonlyMap<string, SiteList>,
  findings: TrailFinding[],
): Promise<TrailRow[]> {
  return (await itemsOf(graph, lists.get(trail.list), trail)).flatMap(item => {
    try {
      return [entryOf(trail, item).row as unknown as TrailRow]
    } catch {
      findings.push({ kind: 'row-unreadable', where: `item ${item.id}` })
      return []
    }
  })
}

function chainFindings(rows: readonly TrailRow[]): TrailFinding[] {
  const findings: TrailFinding[] = []
  const ordered = [...rows].sort((one, other) => one.place - other.place)
  let before: TrailRow | undefined
  for (const row of ordered) {
    const where = `${row.chain}#${row.place}`
    const expected = (before?.place ?? 0) + 1
    for (let place = expected; place < row.place; place++)
      findings.push({ kind: 'row-removed', where: `${row.chain}#${place}` })
    if (rowHash(row) !== row.hash) findings.push({ kind: 'row-changed', where })
    else if (row.place < expected || (row.place === expected && row.previous !== before?.hash))
      findings.push({ kind: 'row-inserted', where })
    before = row
  }
  return findings
}

function anchorFindings(
  anchors: readonly TrailAnchor[],
  chains: ReadonlyMap<string, readonly TrailRow[]>,
): TrailFinding[] {
  return anchors.flatMap(({ chain, place, hash }) => {
    const row = chains.get(chain)?.find(one => one.place === place)
    return row?.hash === hash ? [] : [{ kind: 'anchor-broken' as const, where: `${chain}#${place}` }]
  })
}

async function entryFindings(
  graph: Graph,
  lists: ReadonlyMap<string, SiteList>,
  declarations: readonly Declaration[],
  writes: readonly TrailWrite[],
): Promise<{ found: TrailFinding[]; before: number }> {
  const found: TrailFinding[] = []
  let before = 0
  const ordered = [...writes].sort((one, other) => one.at.localeCompare(other.at))
  const began = ordered[0]?.at
  const byRegister = Map.groupBy(ordered, write => write.register)
  for (const declaration of declarations) {
    const noted = Map.groupBy(byRegister.get(declaration.name) ?? [], write => write.key.toLowerCase())
    const seen = new Set<string>()
    for (const item of await itemsOf(graph, lists.get(declaration.list), declaration)) {
      const entry = readable(declaration, item)
      if (!entry) {
        found.push({ kind: 'entry-changed', where: `${declaration.name}: item ${item.id}` })
        continue
      }
      const key = String(entry.row[declaration.key])
      seen.add(key.toLowerCase())
      const own = noted.get(key.toLowerCase())
      if (own) {
        if (!mayBe(contentHash(declaration, entry.row), own))
          found.push({ kind: 'entry-changed', where: `${declaration.name}: ${key}` })
      } else if (began !== undefined && createdAt(item) >= began.slice(0, 19))
        found.push({ kind: 'entry-added', where: `${declaration.name}: ${key}` })
      else before++
    }
    for (const [key, own] of noted) {
      const last = own.at(-1)
      if (!seen.has(key) && last && last.what !== 'remove' && !last.unsure)
        found.push({ kind: 'entry-removed', where: `${declaration.name}: ${last.key}` })
    }
  }
  return { found, before }
}

/** What a row may hold: what was last written for certain, or anything written since then without an answer. */
function mayBe(hash: string, own: readonly TrailWrite[]): boolean {
  const certain = own.findLastIndex(write => !write.unsure)
  // Clocks of instances differ a little: writes of the same second as the last one may be the later ones.
  const last = own[Math.max(0, certain)]?.at.slice(0, 19) ?? ''
  return own.some((write, at) => write.after === hash && (at >= certain || write.at.slice(0, 19) === last))
}

function readable(declaration: Declaration, item: ListItem) {
  try {
    return entryOf(declaration, item)
  } catch {
    return undefined
  }
}

const createdAt = (item: ListItem): string =>
  new Date(
    Date.parse((item as { createdDateTime?: string }).createdDateTime ?? '1970-01-01T00:00:00Z'),
  ).toISOString()
