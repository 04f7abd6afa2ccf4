import { instantOf } from '../../domain/calendar/officeTime.ts'
import type { Graph } from '../graph/graph.ts'
import { GraphFailure } from '../graph/graphFailure.ts'
import { drivePath, query, segment } from '../graph/odata.ts'
import type { FileVersion, LibraryChanges, WatchedFile, WatchedLibrary } from '../library.ts'
import { readDelta } from '../memory/delta.ts'
import { download } from './download.ts'
import { type DriveItem, libraryFile } from './driveItem.ts'
import { libraryDrive, sharepointLibrary } from './sharepointLibrary.ts'

const SELECTED = 'id,name,size,webUrl,lastModifiedDateTime,file,folder,cTag,deleted,root,parentReference'
/** The folders around a changed file are of no interest. */
const WITHOUT_FOLDERS = { Prefer: 'deltaExcludeParent' }

/**
 * The document library of a list whose files people put there and replace themselves. Changes are read by delta of the
 * drive's root. Source: the Graph page on driveItem: delta. `told` is for notifications of SharePoint.
 */
export function watchedLibrary(graph: Graph, listPath: string): WatchedLibrary & { told(): void } {
  const drive = libraryDrive(graph, listPath)
  const listeners = new Set<() => void>()

  async function changes(from?: string): Promise<LibraryChanges> {
    const everything = `${await drive()}/root/delta${query({ $select: SELECTED })}`
    const { items, whole, next } = await readDelta<DriveItem>(graph, everything, from, WITHOUT_FOLDERS)
    const found = [...items.values()]
    return {
      files: found.filter(item => item.file && !item.deleted).map(watched),
      removed: found.filter(item => item.deleted).map(item => item.id),
      whole,
      next,
    }
  }

  return {
    ...sharepointLibrary(graph, listPath),
    changes,
    async replace(folder, name, content) {
      const { body } = await graph.call<DriveItem>({
        method: 'PUT',
        path: `${await drive()}/root:/${drivePath(`${folder}/${name}`)}:/content`,
        headers: { 'Content-Type': 'application/octet-stream' },
        body: content,
      })
      return libraryFile(body)
    },
    async fileNow(id) {
      try {
        const path = `${await drive()}/items/${segment(id)}${query({ $select: SELECTED })}`
        const { body } = await graph.call<DriveItem>({ method: 'GET', path })
        return watched(body)
      } catch (fault) {
        if (fault instanceof GraphFailure && fault.status === 404) return undefined
        throw fault
      }
    },
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    told() {
      for (const listener of listeners) listener()
    },
    async versions(id) {
      const path = `${await drive()}/items/${segment(id)}/versions${query({ $select: 'id,lastModifiedDateTime' })}`
      const { body } = await graph.call<{ value: { id: string; lastModifiedDateTime?: string }[] }>({
        method: 'GET',
        path,
      })
      return body.value.map(
        (one): FileVersion => ({
          id: one.id,
          changedAt: instantOf(Date.parse(one.lastModifiedDateTime ?? '1970-01-01T00:00:00Z')),
        }),
      )
    },
    readVersion: async (id, version) =>
      download(graph, `${await drive()}/items/${segment(id)}/versions/${segment(version)}`),
  }
}

const watched = (item: DriveItem): WatchedFile => ({
  ...libraryFile(item),
  contentTag: item.cTag ?? `${item.lastModifiedDateTime ?? ''}/${item.size ?? 0}`,
})
