import { createHash } from 'node:crypto'
import type { Graph } from '../../api/registers/graph/graph.ts'
import { segment } from '../../api/registers/graph/odata.ts'
import { download } from '../../api/registers/libraries/download.ts'
import { type DriveItem, folderOf } from '../../api/registers/libraries/driveItem.ts'
import { libraryDrive, sharepointLibrary } from '../../api/registers/libraries/sharepointLibrary.ts'
import { readDelta } from '../../api/registers/memory/delta.ts'
import type { Backup } from './backupFolder.ts'
import { BackupRefused, type FileBackup } from './backupFormat.ts'
import type { RestoredFile } from './movedFiles.ts'
import { RESTORING } from './restoreRows.ts'

interface FileToRestore {
  readonly was: FileBackup
  readonly contents: readonly FileBackup['content'][]
  /** Contents that are there already, and the file that holds them. */
  done: number
  id: string | undefined
}

/** What has to be written to a library, known before anything is. */
export interface FilesToRestore {
  /** Those that are there whole already. */
  readonly there: readonly RestoredFile[]
  /** Writes every content of every file in the order of their making; answers where each file is now. */
  write(): Promise<RestoredFile[]>
}

/**
 * Compares a library with its files of a backup. What an earlier try of the same restoring has written is taken as
 * done; throws BackupRefused `site-not-empty` for any other file.
 */
export async function filesToRestore(
  graph: Graph,
  listPath: string,
  backup: Backup,
  files: readonly FileBackup[],
): Promise<FilesToRestore> {
  const drive = await libraryDrive(graph, listPath)()
  const library = sharepointLibrary(graph, listPath)
  const itemPath = (id: string) => `${drive}/items/${segment(id)}`
  const placeOf = (folder: string, name: string) => `${folder}/${name}`.toLowerCase()
  const wanted = new Map(
    files.map((was): [string, FileToRestore] => [
      placeOf(was.folder, was.name),
      { was, contents: [...was.earlier.map(one => one.content), was.content], done: 0, id: undefined },
    ]),
  )

  async function restored({ was, id }: FileToRestore): Promise<RestoredFile> {
    const { body } = await graph.call<DriveItem>({ method: 'GET', path: itemPath(id!) })
    const versions = await graph.call<{ value: { id: string }[] }>({
      method: 'GET',
      path: `${itemPath(id!)}/versions`,
    })
    return {
      was,
      id: body.id,
      url: body.webUrl ?? '',
      contentTag: body.cTag,
      versions: versions.body.value.map(one => one.id).reverse(),
    }
  }

  const present = await readDelta<DriveItem>(graph, `${drive}/root/delta`)
  for (const item of present.items.values()) {
    if (!item.file || item.deleted) continue
    const file = wanted.get(placeOf(folderOf(item), item.name))
    const sum = await sumOf(await download(graph, itemPath(item.id)))
    const at = file?.contents.findLastIndex(({ sha256 }) => sha256 === sum) ?? -1
    if (file && at >= 0) {
      file.done = at + 1
      file.id = item.id
    } else if (!item.name.includes(` ${RESTORING}-`))
      throw new BackupRefused('site-not-empty', `${folderOf(item)}/${item.name}`)
  }
  const isWhole = (file: FileToRestore) => file.done === file.contents.length

  async function write(file: FileToRestore): Promise<void> {
    const { folder, name } = file.was
    for (; !isWhole(file); file.done++) {
      const bytes = await backup.bytes(file.contents[file.done]!.path)
      if (file.id === undefined) file.id = (await library.store(folder, name, bytes)).id
      else
        await graph.call({
          method: 'PUT',
          path: `${itemPath(file.id)}/content`,
          headers: { 'Content-Type': 'application/octet-stream' },
          body: bytes,
        })
    }
  }

  return {
    there: await Promise.all([...wanted.values()].filter(isWhole).map(restored)),
    async write() {
      const written: RestoredFile[] = []
      for (const file of wanted.values()) {
        await write(file)
        written.push(await restored(file))
      }
      return written
    },
  }
}

async function sumOf(content: ReadableStream<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of content) hash.update(chunk)
  return hash.digest('hex')
}
