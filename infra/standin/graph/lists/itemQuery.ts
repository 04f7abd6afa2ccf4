import { badRequest, GraphError, invalidRequest } from '../graphError.ts'
import type { GraphCore } from '../graphRoute.ts'
import { comparableLiteral, type Filter, fits, parseFilter, propertiesOf } from '../odataFilter.ts'
import { type Column, isLookup } from './columnTypes.ts'
import { comparable } from './indexValues.ts'
import type { ItemRow, StoredFields } from './itemStore.ts'
import type { ListRow } from './listStore.ts'

/** Rows that a query may scan in a list (list view threshold); it cannot be raised online. */
const SCAN_LIMIT = 5_000

interface Target {
  core: GraphCore
  list: ListRow
  columns: Column[]
  /** Prefer: HonorNonIndexedQueriesWarningMayFailRandomly. */
  allowUnindexed: boolean
}

const notIndexed = (name: string) =>
  invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  )
const thresholdExceeded = () =>
  new GraphError(
    429,
    'activityLimitReached',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
    {
      innerCode: 'throttledRequest',
      headers: { 'Retry-After': '10' },
    },
  )

/** The column behind `fields/Name` or `fields/NameLookupId`; 400 when there is none or it is no field. */
function columnOf(target: Target, property: string): Column {
  const name = /^fields\/(.+)$/i.exec(property)?.[1]
  if (!name) throw badRequest('Invalid filter clause')
  const column =
    target.columns.find(candidate => isLookup(candidate) && `${candidate.name}LookupId` === name) ??
    target.columns.find(candidate => candidate.name === name || (candidate.name === 'ID' && name === 'id'))
  if (!column) throw invalidRequest(`Field '${name}' is not recognized`)
  if (!column.indexed && !target.allowUnindexed) throw notIndexed(name)
  return column
}

function queryValue(column: Column, row: ItemRow, stored: StoredFields): string | number | undefined {
  if (column.name === 'ID') return row.id
  if (column.name === 'Created') return row.created.toLowerCase()
  if (column.name === 'Modified') return row.modified.toLowerCase()
  return comparable(column, stored[column.name])
}

/** Condition on index_value that finds a comparison's rows, where an index can. */
function indexCondition(
  column: Column,
  filter: Filter,
): { sql: string; values: (string | number)[] } | undefined {
  if (!column.indexed || column.name === 'ID') return undefined
  if (filter.kind !== 'compare' && filter.kind !== 'call') return undefined
  const numeric = ['number', 'currency', 'boolean', 'lookup', 'personOrGroup'].includes(column.type)
  const wanted = comparableLiteral(filter.value, numeric ? 0 : '')
  if (wanted === undefined) return undefined
  if (filter.kind === 'call')
    return { sql: 'value >= ? AND value < ?', values: [wanted, `${wanted}\u{10ffff}`] }
  const signs = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=' } as const
  if (filter.operator === 'ne') return undefined
  return { sql: `value ${signs[filter.operator]} ?`, values: [wanted] }
}

/** Ids that the leading clause selects through an index; undefined when the whole list must be scanned. */
function leadingIds(target: Target, filter: Filter): number[] | undefined {
  if (filter.kind === 'and') return leadingIds(target, filter.left)
  if (filter.kind === 'or') {
    const left = leadingIds(target, filter.left)
    const right = leadingIds(target, filter.right)
    return left && right ? [...new Set([...left, ...right])] : undefined
  }
  if (filter.kind === 'not') return undefined
  const column = columnOf(target, filter.property)
  const condition = indexCondition(column, filter)
  if (!condition) return undefined
  return target.core.database
    .all<{ item_id: number }>(
      `SELECT item_id FROM index_value WHERE list_id = ? AND name = ? AND ${condition.sql}`,
      target.list.id,
      column.name,
      ...condition.values,
    )
    .map(row => row.item_id)
}

function scan(target: Target, filter: Filter | undefined): ItemRow[] {
  const { database } = target.core
  const ids = filter ? leadingIds(target, filter) : undefined
  const total = database.get<{ count: number }>(
    'SELECT count(*) AS count FROM item WHERE list_id = ? AND deleted = 0',
    target.list.id,
  )!.count
  if (filter && (ids?.length ?? total) > SCAN_LIMIT) throw thresholdExceeded()
  if (!ids)
    return database.all<ItemRow>(
      'SELECT * FROM item WHERE list_id = ? AND deleted = 0 ORDER BY id',
      target.list.id,
    )
  return ids
    .sort((one, other) => one - other)
    .map(id => database.get<ItemRow>('SELECT * FROM item WHERE list_id = ? AND id = ?', target.list.id, id)!)
}

function checkOperators(filter: Filter) {
  if (filter.kind === 'and' || filter.kind === 'or') {
    checkOperators(filter.left)
    checkOperators(filter.right)
  } else if (filter.kind === 'not' || (filter.kind === 'call' && filter.name !== 'startswith')) {
    throw badRequest('Invalid filter clause')
  }
}

/** Whether a filter uses only `fields/...`; the others are refused, or ignored where the tenant is set so. */
function isUsable(target: Target, filter: Filter): boolean {
  const strange = propertiesOf(filter).find(property => !/^fields\//i.test(property))
  if (!strange) return true
  if (target.core.faults.strikes('unknownFiltersIgnored')) return false
  throw badRequest('Invalid filter clause')
}

interface Order {
  column: Column
  descending: boolean
}

function orderOf(target: Target, source: string): Order {
  const match = /^\s*([^\s,]+)(?:\s+(asc|desc))?\s*$/i.exec(source)
  if (!match) throw badRequest('Invalid orderby clause')
  return { column: columnOf(target, match[1]!), descending: match[2]?.toLowerCase() === 'desc' }
}

/** One page of a list's items by id, or by an indexed column; `after` is where the last page ended. */
export function queryItems(
  target: Target,
  asked: { filter: string | null; orderby: string | null; top: number; after: { id: number; skip: number } },
): { rows: ItemRow[]; next: { id: number; skip: number } | undefined } {
  const { database } = target.core
  const parsed = asked.filter === null ? undefined : parseFilter(asked.filter)
  const filter = parsed && isUsable(target, parsed) ? parsed : undefined
  if (filter) {
    checkOperators(filter)
    for (const property of propertiesOf(filter)) columnOf(target, property)
  }
  const order = asked.orderby === null ? undefined : orderOf(target, asked.orderby)

  if (!filter && !order) {
    const rows = database.all<ItemRow>(
      'SELECT * FROM item WHERE list_id = ? AND deleted = 0 AND id > ? ORDER BY id LIMIT ?',
      target.list.id,
      asked.after.id,
      asked.top + 1,
    )
    const page = rows.slice(0, asked.top)
    return { rows: page, next: rows.length > asked.top ? { id: page.at(-1)!.id, skip: 0 } : undefined }
  }

  const fitting = scan(target, filter)
    .map(row => ({ row, stored: JSON.parse(row.fields) as StoredFields }))
    .filter(
      ({ row, stored }) =>
        !filter || fits(filter, property => queryValue(columnOf(target, property), row, stored)),
    )
  if (order) {
    const sign = order.descending ? -1 : 1
    const key = (entry: (typeof fitting)[number]) => queryValue(order.column, entry.row, entry.stored)
    const compare = (one: string | number | undefined, other: string | number | undefined) =>
      one === other ? 0 : one === undefined ? -1 : other === undefined ? 1 : one < other ? -1 : 1
    fitting.sort((one, other) => sign * compare(key(one), key(other)) || one.row.id - other.row.id)
    const page = fitting.slice(asked.after.skip, asked.after.skip + asked.top).map(entry => entry.row)
    const end = asked.after.skip + page.length
    return { rows: page, next: end < fitting.length ? { id: 0, skip: end } : undefined }
  }
  const later = fitting.filter(entry => entry.row.id > asked.after.id).map(entry => entry.row)
  const page = later.slice(0, asked.top)
  return { rows: page, next: later.length > asked.top ? { id: page.at(-1)!.id, skip: 0 } : undefined }
}
