import type { Graph } from '../../api/registers/graph/graph.ts'
import { GraphFailure, isNameTaken } from '../../api/registers/graph/graphFailure.ts'
import { query, segment } from '../../api/registers/graph/odata.ts'
import { type ColumnDefinition, typeOf } from './columnDefinition.ts'

/** What was done to one column; `left-alone`: it has another type than declared, and that is never changed. */
export interface ColumnReport {
  readonly column: string
  readonly outcome: 'added' | 'widened' | 'left-alone'
}

/** Adds the columns that a list lacks, and to those it has, what can be added without touching any value. */
export async function bringColumns(
  graph: Graph,
  listPath: string,
  wanted: readonly ColumnDefinition[],
): Promise<ColumnReport[]> {
  const there = await columnsOf(graph, listPath)
  const report: ColumnReport[] = []
  for (const column of wanted) {
    let known = there.get(column.name.toLowerCase())
    if (!known && (await added(graph, listPath, column))) {
      report.push({ column: column.name, outcome: 'added' })
      continue
    }
    known ??= (await columnsOf(graph, listPath)).get(column.name.toLowerCase())
    if (!known) throw new Error(`The column ${column.name} exists and is not among the list's columns`)
    const type = typeOf(known)
    if (type !== undefined && type !== typeOf(column)) {
      report.push({ column: column.name, outcome: 'left-alone' })
      continue
    }
    const change = wideningOf(known, column)
    if (!change) continue
    await graph.call({ method: 'PATCH', path: `${listPath}/columns/${segment(known.id!)}`, body: change })
    report.push({ column: column.name, outcome: 'widened' })
  }
  return report
}

/** Hidden columns are answered only when `hidden` is selected. */
const SELECTED = query({
  $select:
    'id,name,displayName,indexed,enforceUniqueValues,required,hidden,text,number,boolean,dateTime,choice',
})

async function columnsOf(graph: Graph, listPath: string): Promise<Map<string, ColumnDefinition>> {
  const found = new Map<string, ColumnDefinition>()
  for await (const page of graph.pages<ColumnDefinition>(`${listPath}/columns${SELECTED}`)) {
    for (const column of page) found.set(column.name.toLowerCase(), column)
  }
  return found
}

/** False when another instance has added it meanwhile. */
async function added(graph: Graph, listPath: string, column: ColumnDefinition): Promise<boolean> {
  try {
    await graph.call({ method: 'POST', path: `${listPath}/columns`, body: column, repeatable: true })
    return true
  } catch (fault) {
    if (fault instanceof GraphFailure && isNameTaken(fault)) return false
    throw fault
  }
}

/** What an existing column lacks of index, uniqueness and choices; nothing is ever taken away. */
function wideningOf(
  known: ColumnDefinition,
  wanted: ColumnDefinition,
): Partial<ColumnDefinition> | undefined {
  const missing = wanted.choice?.choices?.filter(choice => !known.choice?.choices?.includes(choice)) ?? []
  const change: Partial<ColumnDefinition> = {
    ...(wanted.indexed && !known.indexed ? { indexed: true } : {}),
    ...(wanted.enforceUniqueValues && !known.enforceUniqueValues ? { enforceUniqueValues: true } : {}),
    ...(missing.length > 0 ? { choice: { choices: [...(known.choice?.choices ?? []), ...missing] } } : {}),
  }
  return Object.keys(change).length > 0 ? change : undefined
}
