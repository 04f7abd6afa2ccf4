import type { StandinDatabase } from '../../database.ts'
import type { Column } from './columnTypes.ts'

export interface ColumnStore {
  /** Columns in their order; remembered until one changes. */
  of(listId: string): Column[]
  find(listId: string, idOrName: string): Column | undefined
  add(listId: string, column: Column): void
  save(listId: string, column: Column): void
  remove(listId: string, columnId: string): void
  forget(listId: string): void
}

const remembered = new WeakMap<StandinDatabase, Map<string, Column[]>>()

export function columnStore(database: StandinDatabase): ColumnStore {
  let known = remembered.get(database)
  if (!known) {
    known = new Map()
    remembered.set(database, known)
  }
  const cache = known
  // The id of a built-in column is shared by all lists; the row's key is made unique by the list's id.
  const key = (listId: string, columnId: string) => `${listId}/${columnId}`
  const store: ColumnStore = {
    of(listId) {
      const kept = cache.get(listId)
      if (kept) return kept
      const columns = database
        .all<{ definition: string }>(
          'SELECT definition FROM list_column WHERE list_id = ? ORDER BY position',
          listId,
        )
        .map(row => JSON.parse(row.definition) as Column)
      cache.set(listId, columns)
      return columns
    },
    find: (listId, idOrName) =>
      store
        .of(listId)
        .find(
          column =>
            column.id === idOrName.toLowerCase() || column.name.toLowerCase() === idOrName.toLowerCase(),
        ),
    add(listId, column) {
      database.run(
        `INSERT INTO list_column SELECT ?, ?, ?, coalesce(max(position), 0) + 1, ? FROM list_column WHERE list_id = ?`,
        key(listId, column.id),
        listId,
        column.name,
        JSON.stringify(column),
        listId,
      )
      cache.delete(listId)
    },
    save(listId, column) {
      database.run(
        'UPDATE list_column SET definition = ? WHERE id = ?',
        JSON.stringify(column),
        key(listId, column.id),
      )
      cache.delete(listId)
    },
    remove(listId, columnId) {
      database.run('DELETE FROM list_column WHERE id = ?', key(listId, columnId))
      cache.delete(listId)
    },
    forget: listId => void cache.delete(listId),
  }
  return store
}
