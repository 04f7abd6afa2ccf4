import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import type { Graph } from '../../api/registers/graph/graph.ts'
import { atPriority } from '../../api/registers/graph/priority.ts'
import type { AnyRow } from '../../api/registers/listItem.ts'
import { openRegisters } from '../../api/registers/openRegisters.ts'
import type { Register } from '../../api/registers/register.ts'
import { declarations } from '../../api/registers/registers.ts'
import { siteLists, sitePath } from '../../api/registers/siteLists.ts'
import { officeLibraries, provisionOffice } from '../provisioning/provisionOffice.ts'
import { keptLists } from './backUp.ts'
import { openBackup } from './backupFolder.ts'
import {
  BACKUP_FORMAT,
  BackupRefused,
  fileBackup,
  filesPath,
  type Manifest,
  rowBackup,
  rowsPath,
} from './backupFormat.ts'
import { type MovedFiles, movedFiles, type RestoredFile } from './movedFiles.ts'
import { filesToRestore } from './restoreFiles.ts'
import { RESTORING, rowsToRestore } from './restoreRows.ts'

/** What was restored. */
export interface Restored {
  readonly rows: number
  readonly files: number
  /** Rows that name files by their new places now; the trail tells of each. */
  readonly renamed: number
}

/**
 * Restores a backup into a site without data (id, or 'host:/sites/name'): lists and libraries are provisioned, files and
 * rows written with all their versions, and rows that name a file name it by its new place, which the trail tells.
 * Nothing is written before the whole backup was checked and the site found empty, but for what an earlier try of the
 * same restoring has left. Who made a row, and when, is Microsoft's to say: it stays in the backup and in the trail.
 * Throws BackupRefused.
 */
export async function restore(
  graph: Graph,
  site: string,
  folder: string,
  now: () => Date,
  say: (line: string) => void = () => undefined,
): Promise<Restored> {
  const backup = await openBackup(folder)
  refuseNewer(backup.manifest)
  return atPriority('background', async () => {
    await provisionOffice(graph, site)
    const found = await siteLists(graph, await sitePath(graph, site))
    const pathOf = (list: string) => found.get(list)!.path
    const libraries = []
    for (const { list } of backup.manifest.libraries) {
      const files = await backup.lines(filesPath(list), fileBackup)
      libraries.push(await filesToRestore(graph, pathOf(list), backup, files))
    }
    const there = movedFiles(libraries.flatMap(library => library.there))
    const lists = []
    for (const { list } of backup.manifest.lists) {
      const declaration = keptLists.find(one => one.list === list)!
      const rows = await backup.lines(rowsPath(list), rowBackup)
      lists.push(await rowsToRestore(graph, pathOf(list), declaration, rows, there))
    }
    const files: RestoredFile[] = []
    for (const library of libraries) files.push(...(await library.write()))
    say(`files: ${files.length}`)
    let rows = 0
    for (const list of lists) {
      await list.write()
      rows += list.rows
    }
    say(`rows: ${rows}`)
    return { rows, files: files.length, renamed: await rename(graph, site, movedFiles(files), now) }
  })
}

function refuseNewer({ format, lists, libraries }: Manifest): void {
  if (format > BACKUP_FORMAT) throw new BackupRefused('backup-newer', `format ${format}`)
  const known: ReadonlyMap<string, number> = new Map(
    [...keptLists, ...officeLibraries].map(({ list, version }) => [list, version]),
  )
  for (const { list, version } of [...lists, ...libraries])
    if ((known.get(list) ?? 0) < version) throw new BackupRefused('backup-newer', `${list} ${version}`)
}

/** Through the registers, so that the trail tells what was changed and goes on to hold. */
async function rename(graph: Graph, site: string, moved: MovedFiles, now: () => Date): Promise<number> {
  const registers = await openRegisters({
    graph,
    site,
    clock: () => now().toISOString() as Instant,
    instance: RESTORING,
    trailEverySeconds: 1,
    log: () => undefined,
  })
  let renamed = 0
  try {
    const byName = registers as unknown as Readonly<Record<string, Register<AnyRow>>>
    for (const name of Object.keys(declarations))
      for (const entry of byName[name]!.entries()) {
        const row = moved.inRow(entry.row)
        if (row === entry.row) continue
        await byName[name]!.save({ ...entry, row })
        renamed++
      }
    await registers.trailed()
  } finally {
    await registers.close()
  }
  return renamed
}
