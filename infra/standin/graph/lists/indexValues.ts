import type { StandinDatabase, Value } from '../../database.ts'
import type { Column } from './columnTypes.ts'
import type { StoredFields } from './itemStore.ts'

/** The comparable form of a stored value: text folded, since SharePoint compares without regard to case. */
export function comparable(column: Column, stored: unknown): string | number | undefined {
  if (stored === undefined || stored === null) return undefined
  if (typeof stored === 'boolean') return stored ? 1 : 0
  if (typeof stored === 'number') return stored
  if (typeof stored === 'string') return stored.toLowerCase()
  const first = (stored as { ids?: number[] }).ids?.[0]
  return column.type === 'lookup' || column.type === 'personOrGroup' ? first : undefined
}

/** Writes the values of indexed columns of one item anew. */
export function reindexItem(
  database: StandinDatabase,
  listId: string,
  itemId: number,
  columns: Column[],
  fields: StoredFields | undefined,
) {
  database.run('DELETE FROM index_value WHERE list_id = ? AND item_id = ?', listId, itemId)
  if (!fields) return
  for (const column of columns) {
    if (!column.indexed) continue
    const value = comparable(column, fields[column.name])
    if (value !== undefined) {
      database.run('INSERT INTO index_value VALUES (?, ?, ?, ?)', listId, column.name, value, itemId)
    }
  }
}

/** Fills the index of one column for all items. */
export function reindexColumn(database: StandinDatabase, listId: string, column: Column) {
  database.run('DELETE FROM index_value WHERE list_id = ? AND name = ?', listId, column.name)
  if (!column.indexed) return
  const rows = database.all<{ id: number; fields: string }>(
    'SELECT id, fields FROM item WHERE list_id = ? AND deleted = 0',
    listId,
  )
  for (const row of rows) {
    const value = comparable(column, (JSON.parse(row.fields) as StoredFields)[column.name])
    if (value !== undefined) {
      database.run('INSERT INTO index_value VALUES (?, ?, ?, ?)', listId, column.name, value, row.id)
    }
  }
}

/** Id of another item that already has the value. */
export function holderOf(
  database: StandinDatabase,
  listId: string,
  name: string,
  value: Value,
  otherThan: number,
): number | undefined {
  return database.get<{ item_id: number }>(
    'SELECT item_id FROM index_value WHERE list_id = ? AND name = ? AND value = ? AND item_id <> ? LIMIT 1',
    listId,
    name,
    value,
    otherThan,
  )?.item_id
}
