import { columnName, WRITTEN_BY } from '../../api/registers/columnName.ts'
import type { Declaration } from '../../api/registers/declaration.ts'
import type { Graph } from '../../api/registers/graph/graph.ts'
import { failureOf, graphBatch } from '../../api/registers/graph/graphBatch.ts'
import { query, segment } from '../../api/registers/graph/odata.ts'
import { fieldsExpansion, type ListItem, versionNumber, versionOf } from '../../api/registers/listItem.ts'
import { readDelta } from '../../api/registers/memory/delta.ts'
import type { RowBackup } from './backupFormat.ts'

interface StampedItem extends ListItem {
  readonly createdDateTime?: string
  readonly createdBy?: unknown
  readonly lastModifiedBy?: unknown
}

interface ItemVersion {
  readonly lastModifiedDateTime?: string
  readonly lastModifiedBy?: unknown
  readonly fields?: Readonly<Record<string, unknown>>
}

export interface ListReader {
  readonly declaration: Declaration
  /** Reads what is new since the last time, everything at the first; answers how many rows that were. */
  read(): Promise<number>
  /** The rows as last read, in the order of their making. */
  rows(): RowBackup[]
}

/** Reads a list, `/sites/<id>/lists/<id>`, with every version of every row. */
export function listReader(graph: Graph, listPath: string, declaration: Declaration): ListReader {
  const rows = new Map<string, RowBackup>()
  const whole = `${listPath}/items/delta${query({ $top: 5_000, $expand: fieldsExpansion(declaration) })}`
  let next: string | undefined

  /** A row was changed as often as its ETag counts, at least: one that never was has no earlier versions. */
  const wasChanged = (item: ListItem): boolean => !(versionNumber(versionOf(item)) <= 1)

  async function earlierOf(items: readonly StampedItem[]): Promise<RowBackup['earlier'][]> {
    const asked = items.map(({ id }) => ({
      method: 'GET' as const,
      path: `${listPath}/items/${segment(id)}/versions${query({ $expand: 'fields' })}`,
    }))
    const answers = await graphBatch(graph, asked)
    return answers.map(answer => {
      if (answer.status >= 300) throw failureOf('read versions', answer)
      // The newest comes first, and is the row as it is.
      const versions = (answer.body as { value: ItemVersion[] }).value.slice(1).reverse()
      return versions.map(one => ({
        changed: { at: one.lastModifiedDateTime ?? '', by: one.lastModifiedBy },
        fields: ownFields(declaration, one.fields),
      }))
    })
  }

  return {
    declaration,
    async read() {
      const reading = await readDelta<StampedItem>(graph, whole, next)
      if (reading.whole) rows.clear()
      const found = [...reading.items.values()]
      const there = found.filter(item => item.fields !== undefined && !item.deleted)
      const changed = there.filter(wasChanged)
      const earlier = new Map(
        (await earlierOf(changed)).map((versions, index) => [changed[index]!.id, versions]),
      )
      for (const item of found) rows.delete(item.id)
      for (const item of there)
        rows.set(item.id, {
          id: item.id,
          created: { at: item.createdDateTime ?? '', by: item.createdBy },
          changed: { at: item.lastModifiedDateTime ?? '', by: item.lastModifiedBy },
          fields: ownFields(declaration, item.fields),
          earlier: earlier.get(item.id) ?? [],
        })
      next = reading.next
      return found.length
    },
    rows: () => [...rows.values()].sort((one, other) => Number(one.id) - Number(other.id)),
  }
}

/** The declared columns, and not what SharePoint keeps of every row besides. */
function ownFields(
  declaration: Declaration,
  fields: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const names = new Set([...Object.keys(declaration.columns).map(columnName), WRITTEN_BY])
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => names.has(name) && value !== null),
  )
}
