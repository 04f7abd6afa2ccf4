import { notFound } from '../graphError.ts'
import type { GraphCore } from '../graphRoute.ts'
import type { ItemRow } from './itemStore.ts'

export interface VersionRow {
  version: number
  modified: string
  modified_by: string
  fields: string
  file: string | null
}

/** All versions of an item, newest first; the first is the current one. */
export function versionsOf(core: GraphCore, row: ItemRow, currentFile: string | null): VersionRow[] {
  const earlier = core.database.all<VersionRow>(
    'SELECT * FROM item_version WHERE list_id = ? AND item_id = ? ORDER BY version DESC',
    row.list_id,
    row.id,
  )
  return [{ ...row, file: currentFile }, ...earlier]
}

/** The version with an id like "3.0"; 404 when there is none. */
export function versionIn(versions: VersionRow[], id: string): VersionRow {
  const found = versions.find(
    version => `${version.version}.0` === id || (id === 'current' && version === versions[0]),
  )
  if (!found) throw notFound('The version could not be found.')
  return found
}
