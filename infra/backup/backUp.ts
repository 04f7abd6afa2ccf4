import { stringify } from 'csv-stringify/sync'
import { columnName } from '../../api/registers/columnName.ts'
import type { Declaration } from '../../api/registers/declaration.ts'
import type { Graph } from '../../api/registers/graph/graph.ts'
import { atPriority } from '../../api/registers/graph/priority.ts'
import { signals } from '../../api/registers/lists/signals.ts'
import { type SiteList, siteLists, sitePath } from '../../api/registers/siteLists.ts'
import { officeLibraries, officeLists } from '../provisioning/provisionOffice.ts'
import { newBackup } from './backupFolder.ts'
import {
  BACKUP_FORMAT,
  BackupRefused,
  filesPath,
  type Manifest,
  type RowBackup,
  rowsPath,
} from './backupFormat.ts'
import { libraryReader } from './libraryReader.ts'
import { listReader } from './listReader.ts'

/** What is kept: signals between instances are of the moment. */
export const keptLists: readonly Declaration[] = officeLists.filter(one => one.name !== signals.name)

/** After so many readings an office that never rests is backed up as it is; what still moved is named. */
const MOST_ROUNDS = 6

/**
 * Takes a backup of a site (id, or 'host:/sites/name') into an empty folder while the office goes on working: rows with
 * all their versions, files with theirs, and each list once more as a CSV table for other programs. All is read again
 * until nothing has changed in between, so that rows and files belong together. Throws BackupRefused.
 */
export async function backUp(
  graph: Graph,
  site: string,
  folder: string,
  now: () => Date,
  say: (line: string) => void = () => undefined,
): Promise<Manifest> {
  return atPriority('background', async () => {
    const path = await sitePath(graph, site)
    const found = await siteLists(graph, path)
    const backup = await newBackup(folder)
    const lists = keptLists.flatMap(declaration => {
      const list = foundList(found, declaration)
      return list ? [listReader(graph, list.path, declaration)] : []
    })
    const libraries = officeLibraries.flatMap(declaration => {
      const list = foundList(found, declaration)
      return list ? [libraryReader(graph, list.path, declaration.list, backup)] : []
    })
    let moved: string[] = []
    for (let round = 1; round <= MOST_ROUNDS && (round === 1 || moved.length > 0); round++) {
      moved = []
      // A row is written after its file: the files are read after the rows.
      for (const reader of lists) if ((await reader.read()) > 0) moved.push(reader.declaration.list)
      for (const reader of libraries) if ((await reader.read()) > 0) moved.push(reader.list)
      say(`${round}: ${moved.join(', ')}`)
    }
    for (const { declaration, rows } of lists) {
      await backup.write(rowsPath(declaration.list), jsonLines(rows()))
      await backup.write(`tables/${declaration.list}.csv`, [tableOf(declaration, rows())])
    }
    for (const { list, files } of libraries) await backup.write(filesPath(list), jsonLines(files()))
    const { body } = await graph.call<{ id: string; webUrl: string }>({ method: 'GET', path })
    const manifest: Manifest = {
      format: BACKUP_FORMAT,
      takenAt: now().toISOString(),
      site: { id: body.id, webUrl: body.webUrl },
      lists: lists.map(({ declaration: { list, name, version }, rows }) => ({
        list,
        name,
        version,
        count: rows().length,
      })),
      libraries: libraries.map(({ list, files }) => ({
        list,
        name: officeLibraries.find(one => one.list === list)!.name,
        version: officeLibraries.find(one => one.list === list)!.version,
        count: files().length,
      })),
      unsettled: moved,
    }
    await backup.finish(manifest)
    return manifest
  })
}

/** A list that is missing has nothing to keep; one that a newer program has changed holds what this one cannot read. */
function foundList(
  found: ReadonlyMap<string, SiteList>,
  declared: { readonly list: string; readonly version: number },
): SiteList | undefined {
  const list = found.get(declared.list)
  if (list?.version !== undefined && list.version > declared.version)
    throw new BackupRefused('site-newer', declared.list)
  return list?.version === undefined ? undefined : list
}

async function* jsonLines(values: readonly unknown[]): AsyncGenerator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`
}

/** The rows as they are, with Polish headings; a cell that a table program would take for a formula is quoted. */
function tableOf({ columns }: Declaration, rows: readonly RowBackup[]): string {
  return stringify(
    rows.map(({ fields }) => Object.keys(columns).map(name => fields[columnName(name)])),
    {
      header: true,
      bom: true,
      columns: Object.values(columns).map(({ label }) => label.pl),
      escape_formulas: true,
      cast: { boolean: value => (value ? 'tak' : 'nie') },
    },
  )
}
