import { isDeepStrictEqual } from 'node:util'
import { columnName } from '../../api/registers/columnName.ts'
import type { Declaration } from '../../api/registers/declaration.ts'
import type { Graph } from '../../api/registers/graph/graph.ts'
import {
  type BatchMember,
  failureOf,
  graphBatch,
  LARGEST_BATCH,
} from '../../api/registers/graph/graphBatch.ts'
import { segment } from '../../api/registers/graph/odata.ts'
import { type AnyRow, entryOf, UnreadableRow } from '../../api/registers/listItem.ts'
import { BackupRefused, type RowBackup } from './backupFormat.ts'
import { listReader } from './listReader.ts'
import type { MovedFiles } from './movedFiles.ts'

type Fields = RowBackup['fields']

/** A row of the backup with what of it is in the site already. */
interface RowToRestore {
  readonly title: string
  readonly versions: readonly Fields[]
  /** Versions that are there, and the item that holds them. */
  done: number
  item: string | undefined
}

/** What has to be written to a list, known before anything is. */
export interface RowsToRestore {
  readonly rows: number
  /** Writes every version of every row in the order of their making; may be done again after it was broken off. */
  write(): Promise<void>
}

/** What restoring itself has left in a list or library before, beside what the backup holds. */
export const RESTORING = 'restoring'

/**
 * Compares a list with its rows of a backup. What an earlier try of the same restoring has written is taken as done;
 * throws BackupRefused `site-not-empty` for any other row.
 * @param moved where the files of the backup are now, as far as they are there.
 */
export async function rowsToRestore(
  graph: Graph,
  listPath: string,
  declaration: Declaration,
  backup: readonly RowBackup[],
  moved: MovedFiles,
): Promise<RowsToRestore> {
  const keyOf = (fields: Fields): string => String(fields[columnName(declaration.key)])
  const wanted = new Map(
    backup.map(({ earlier, fields }): [string, RowToRestore] => [
      keyOf(fields).toLowerCase(),
      {
        title: keyOf(fields),
        versions: [...earlier.map(one => one.fields), fields],
        done: 0,
        item: undefined,
      },
    ]),
  )
  const reader = listReader(graph, listPath, declaration)
  await reader.read()
  for (const { id, fields } of reader.rows()) {
    const row = wanted.get(keyOf(fields).toLowerCase())
    const done = row ? versionsDone(declaration, row.versions, fields, moved) : 0
    if (row && done > 0) {
      row.done = done
      row.item = id
    } else if (!keyOf(fields).startsWith(`${RESTORING}-`))
      throw new BackupRefused('site-not-empty', `${declaration.list}: ${keyOf(fields)}`)
  }
  const open = [...wanted.values()].filter(row => row.done < row.versions.length)
  return {
    rows: open.length,
    async write() {
      for (let from = 0; from < open.length; from += LARGEST_BATCH)
        await writeTogether(graph, listPath, open.slice(from, from + LARGEST_BATCH))
    },
  }
}

/** Twenty rows at a time, a version of each after the other: SharePoint's own history comes out as it was. */
async function writeTogether(graph: Graph, listPath: string, rows: readonly RowToRestore[]): Promise<void> {
  for (let open = rows; open.length > 0; open = open.filter(row => row.done < row.versions.length)) {
    const answers = await graphBatch(
      graph,
      open.map(row => nextWrite(listPath, row)),
    )
    for (const [index, answer] of answers.entries()) {
      if (answer.status >= 300) throw failureOf('restore a row', answer)
      const row = open[index]!
      row.item ??= (answer.body as { id: string }).id
      row.done++
    }
  }
}

function nextWrite(listPath: string, { title, versions, done, item }: RowToRestore): BatchMember {
  const fields = versions[done]!
  if (item === undefined)
    return { method: 'POST', path: `${listPath}/items`, body: { fields: { Title: title, ...fields } } }
  const cleared = Object.keys(versions[done - 1] ?? {}).filter(name => !(name in fields))
  return {
    method: 'PATCH',
    path: `${listPath}/items/${segment(item)}/fields`,
    body: { ...fields, ...Object.fromEntries(cleared.map(name => [name, null])) },
  }
}

/** How many versions of a row the site holds already; 0 when what it holds is none of them. */
function versionsDone(
  declaration: Declaration,
  versions: readonly Fields[],
  there: Fields,
  moved: MovedFiles,
): number {
  const last = versions.at(-1)
  // The last step of a restoring names files by their new places.
  if (last && isDeepStrictEqual(moved.inRow(rowOf(declaration, last)), rowOf(declaration, there)))
    return versions.length
  return versions.findLastIndex(fields => isDeepStrictEqual(fields, there)) + 1
}

/** A row without the mark of the write that made it; the fields as they are where they cannot be read. */
function rowOf(declaration: Declaration, fields: Fields): AnyRow {
  try {
    return entryOf(declaration, { id: '', fields }).row
  } catch (fault) {
    if (fault instanceof UnreadableRow) return fields
    throw fault
  }
}
