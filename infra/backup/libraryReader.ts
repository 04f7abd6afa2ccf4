import type { Graph } from '../../api/registers/graph/graph.ts'
import { query, segment } from '../../api/registers/graph/odata.ts'
import { download } from '../../api/registers/libraries/download.ts'
import { type DriveItem, folderOf } from '../../api/registers/libraries/driveItem.ts'
import { libraryDrive } from '../../api/registers/libraries/sharepointLibrary.ts'
import { readDelta } from '../../api/registers/memory/delta.ts'
import type { NewBackup } from './backupFolder.ts'
import type { FileBackup } from './backupFormat.ts'

interface StampedFile extends DriveItem {
  readonly createdDateTime?: string
  readonly createdBy?: unknown
  readonly lastModifiedBy?: unknown
}

interface Version {
  readonly id: string
  readonly lastModifiedDateTime?: string
  readonly lastModifiedBy?: unknown
}

export interface LibraryReader {
  readonly list: string
  /** Fetches what is new since the last time, everything at the first; answers how many files that were. */
  read(): Promise<number>
  /** The files as last read, by their places. */
  files(): FileBackup[]
}

const SELECTED =
  'id,name,size,webUrl,createdDateTime,createdBy,lastModifiedDateTime,lastModifiedBy,file,folder,cTag,deleted,root,parentReference'

/** Reads a library, `/sites/<id>/lists/<id>`, into a backup: every file under its own name, earlier contents beside. */
export function libraryReader(
  graph: Graph,
  listPath: string,
  list: string,
  backup: Pick<NewBackup, 'write'>,
): LibraryReader {
  const drive = libraryDrive(graph, listPath)
  const files = new Map<string, FileBackup>()
  let next: string | undefined

  async function fetched(item: StampedFile): Promise<FileBackup> {
    const folder = folderOf(item)
    const path = `${await drive()}/items/${segment(item.id)}`
    const { body } = await graph.call<{ value: Version[] }>({ method: 'GET', path: `${path}/versions` })
    const earlier: FileBackup['earlier'] = []
    // The newest comes first, and is the file as it is.
    for (const { id, lastModifiedDateTime = '', lastModifiedBy } of body.value.slice(1).reverse())
      earlier.push({
        version: id,
        changed: { at: lastModifiedDateTime, by: lastModifiedBy },
        content: await backup.write(
          `libraries/${list}.earlier/${item.id}/${id}`,
          await download(graph, `${path}/versions/${segment(id)}`),
        ),
      })
    return {
      id: item.id,
      url: item.webUrl ?? '',
      folder,
      name: item.name,
      created: { at: item.createdDateTime ?? '', by: item.createdBy },
      changed: { at: item.lastModifiedDateTime ?? '', by: item.lastModifiedBy },
      ...(item.cTag === undefined ? {} : { contentTag: item.cTag }),
      content: await backup.write(
        ['libraries', list, folder, item.name].filter(Boolean).join('/'),
        await download(graph, path),
      ),
      earlier,
    }
  }

  return {
    list,
    async read() {
      const whole = `${await drive()}/root/delta${query({ $select: SELECTED })}`
      const reading = await readDelta<StampedFile>(graph, whole, next, { Prefer: 'deltaExcludeParent' })
      if (reading.whole) files.clear()
      for (const item of reading.items.values()) {
        files.delete(item.id)
        if (item.file && !item.deleted) files.set(item.id, await fetched(item))
      }
      next = reading.next
      return reading.items.size
    },
    files: () =>
      [...files.values()].sort((one, other) =>
        `${one.folder}/${one.name}`.localeCompare(`${other.folder}/${other.name}`, 'pl'),
      ),
  }
}
