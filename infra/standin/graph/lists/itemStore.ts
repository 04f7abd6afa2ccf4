import { randomUUID } from 'node:crypto'
import type { StandinDatabase } from '../../database.ts'
import type { Actor } from '../actor.ts'
import { GraphError } from '../graphError.ts'
import { columnStore } from './columnStore.ts'
import type { Column } from './columnTypes.ts'
import { comparable, holderOf, reindexItem } from './indexValues.ts'

/** Values by internal name, in the form they are kept: text, number, boolean, ISO instant, list of texts, {ids}, {Url}. */
export type StoredFields = Record<string, unknown>

export interface ItemRow {
  list_id: string
  id: number
  guid: string
  version: number
  created: string
  created_by: string
  modified: string
  modified_by: string
  fields: string
  deleted: number
  seq: number
}

export interface WriteStamp {
  at: string
  actor: Actor
}

/** Next number of the list's sequence of changes; delta walks along it. */
export function nextSeq(database: StandinDatabase, listId: string): number {
  return database.get<{ seq: number }>('UPDATE list SET seq = seq + 1 WHERE id = ? RETURNING seq', listId)!
    .seq
}

/** Keeps unique columns unique; null stands for "no value" and never collides. */
function checkUnique(
  database: StandinDatabase,
  listId: string,
  columns: Column[],
  fields: StoredFields,
  itemId: number,
) {
  for (const column of columns) {
    if (!column.enforceUniqueValues) continue
    const value = comparable(column, fields[column.name])
    if (value !== undefined && holderOf(database, listId, column.name, value, itemId) !== undefined) {
      throw new GraphError(
        400,
        'invalidRequest',
        'One or more fields with unique constraints already has the provided value.',
      )
    }
  }
}

const withoutEmpty = (fields: StoredFields): StoredFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))

/** Rows of lists. Every function writes as one transaction or joins the caller's. */
export function itemStore(database: StandinDatabase) {
  const columnsOf = columnStore(database).of

  function find(listId: string, id: number): ItemRow | undefined {
    return database.get<ItemRow>(
      'SELECT * FROM item WHERE list_id = ? AND id = ? AND deleted = 0',
      listId,
      id,
    )
  }

  function insert(listId: string, given: StoredFields, stamp: WriteStamp): ItemRow {
    const fields = withoutEmpty(given)
    return database.transaction(() => {
      const columns = columnsOf(listId)
      const { id, seq } = database.get<{ id: number; seq: number }>(
        'UPDATE list SET next_item_id = next_item_id + 1, seq = seq + 1 WHERE id = ? RETURNING next_item_id - 1 AS id, seq',
        listId,
      )!
      checkUnique(database, listId, columns, fields, id)
      const by = JSON.stringify(stamp.actor)
      const row: ItemRow = {
        list_id: listId,
        id,
        guid: randomUUID(),
        version: 1,
        created: stamp.at,
        created_by: by,
        modified: stamp.at,
        modified_by: by,
        fields: JSON.stringify(fields),
        deleted: 0,
        seq,
      }
      database.run(
        'INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        row.list_id,
        row.id,
        row.guid,
        row.version,
        row.created,
        row.created_by,
        row.modified,
        row.modified_by,
        row.fields,
        row.deleted,
        row.seq,
      )
      reindexItem(database, listId, id, columns, fields)
      return row
    })
  }

  /** Writes a new version; `changes` replaces the named values, null or undefined clears one. */
  function update(
    row: ItemRow,
    changes: StoredFields,
    stamp: WriteStamp,
    file: string | null = null,
  ): ItemRow {
    return database.transaction(() => {
      const fields = withoutEmpty({ ...(JSON.parse(row.fields) as StoredFields), ...changes })
      const columns = columnsOf(row.list_id)
      checkUnique(database, row.list_id, columns, fields, row.id)
      database.run(
        'INSERT INTO item_version VALUES (?, ?, ?, ?, ?, ?, ?)',
        row.list_id,
        row.id,
        row.version,
        row.modified,
        row.modified_by,
        row.fields,
        file,
      )
      const written = database.get<ItemRow>(
        `UPDATE item SET version = version + 1, modified = ?, modified_by = ?, fields = ?, seq = ?
         WHERE list_id = ? AND id = ? RETURNING *`,
        stamp.at,
        JSON.stringify(stamp.actor),
        JSON.stringify(fields),
        nextSeq(database, row.list_id),
        row.list_id,
        row.id,
      )!
      reindexItem(database, row.list_id, row.id, columns, fields)
      return written
    })
  }

  /** Leaves a trace for delta; the values are gone. */
  function remove(row: ItemRow, stamp: WriteStamp) {
    database.transaction(() => {
      database.run(
        `UPDATE item SET deleted = 1, fields = '{}', modified = ?, seq = ? WHERE list_id = ? AND id = ?`,
        stamp.at,
        nextSeq(database, row.list_id),
        row.list_id,
        row.id,
      )
      database.run('DELETE FROM item_version WHERE list_id = ? AND item_id = ?', row.list_id, row.id)
      reindexItem(database, row.list_id, row.id, [], undefined)
    })
  }

  return { find, insert, update, remove }
}
