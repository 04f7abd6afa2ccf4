import type { AnyRow } from '../../api/registers/listItem.ts'
import type { FileBackup } from './backupFormat.ts'

/** A file as it is in the site that it was restored to. */
export interface RestoredFile {
  readonly was: FileBackup
  readonly id: string
  readonly url: string
  readonly contentTag: string | undefined
  /** Its versions there, oldest first, the present one last. */
  readonly versions: readonly string[]
}

/** Where the files of a backup are now: another site gives them other ids, addresses and tags. */
export interface MovedFiles {
  /** The row with its files named as they are now; the very same row when it names none. */
  inRow(row: AnyRow): AnyRow
}

/** Ids, addresses and tags of files are long and given by SharePoint: a value that equals one means that file. */
export function movedFiles(files: readonly RestoredFile[]): MovedFiles {
  const names = new Map<string, string>()
  const byOldId = new Map(files.map(file => [file.was.id, file]))
  for (const { was, id, url, contentTag } of files) {
    names.set(was.id, id)
    names.set(was.url, url)
    if (was.contentTag !== undefined && contentTag !== undefined) names.set(was.contentTag, contentTag)
  }

  function renamed(value: unknown): unknown {
    if (typeof value === 'string') return names.get(value) ?? value
    if (Array.isArray(value)) return value.map(renamed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one)]))
  }

  /** A version of a file is named by its place among the versions of that file. */
  function versionOf(row: AnyRow): { fileVersion?: string } {
    const file = byOldId.get(String(row.fileId))
    const at = file?.was.earlier.findIndex(({ version }) => version === row.fileVersion) ?? -1
    const now = at < 0 ? undefined : file?.versions[at]
    return now === undefined ? {} : { fileVersion: now }
  }

  return {
    inRow(row) {
      const now = { ...(renamed(row) as AnyRow), ...versionOf(row) }
      return JSON.stringify(now) === JSON.stringify(row) ? row : now
    },
  }
}
