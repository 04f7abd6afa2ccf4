import { instantOf } from '../domain/calendar/officeTime.ts'
import { download } from './download.ts'
import { type DriveItem, libraryFile } from './driveItem.ts'
import type { Graph } from './graph.ts'
import { GraphFailure } from './graphFailure.ts'
import type { FileVersion, LibraryChanges, WatchedFile, WatchedLibrary } from './library.ts'
import { drivePath, query, segment } from './odata.ts'
import { libraryDrive, sharepointLibrary } from './sharepointLibrary.ts'

interface Page {
  readonly value: readonly DriveItem[]
  readonly '@odata.nextLink'?: string
  readonly '@odata.deltaLink'?: string
}

const SELECTED = 'id,name,size,webUrl,lastModifiedDateTime,file,folder,cTag,deleted,root,parentReference'
/** Graph may answer "gone" again while it is being reorganised; more often than this is a fault. */
const MOST_RESTARTS = 3
/** A reading of changes that never ends is a fault as well. */
const MOST_PAGES = 2_000

/**
 * The document library of a list whose files people put there and replace themselves. Changes are read by delta of the
 * drive's root. Source: the Graph page on driveItem: delta. `told` is for notifications of SharePoint.
 */
export function watchedLibrary(graph: Graph, listPath: string): WatchedLibrary & { told(): void } {
  const drive = libraryDrive(graph, listPath)
  const listeners = new Set<() => void>()

  async function firstPath(): Promise<string> {
    return `${await drive()}/root/delta${query({ $select: SELECTED })}`
  }

  async function page(path: string): Promise<Page | 'gone'> {
    try {
      // The folders around a changed file are of no interest.
      const headers = { Prefer: 'deltaExcludeParent' }
      return (await graph.call<Page>({ method: 'GET', path, headers })).body
    } catch (fault) {
      if (fault instanceof GraphFailure && fault.status === 410) return 'gone'
      throw fault
    }
  }

  async function changes(from?: string): Promise<LibraryChanges> {
    let whole = from === undefined
    let path = from ?? (await firstPath())
    let restarts = 0
    const files = new Map<string, WatchedFile>()
    const removed = new Set<string>()
    for (let pages = 0; pages < MOST_PAGES; pages++) {
      const found = await page(path)
      if (found === 'gone') {
        if (++restarts > MOST_RESTARTS) throw new Error('The changes of the library cannot be read')
        files.clear()
        removed.clear()
        whole = true
        path = await firstPath()
        continue
      }
      for (const item of found.value) {
        // The last word on an item counts.
        files.delete(item.id)
        removed.delete(item.id)
        if (item.deleted) removed.add(item.id)
        else if (item.file) files.set(item.id, watched(item))
      }
      const deltaLink = found['@odata.deltaLink']
      if (deltaLink !== undefined)
        return { files: [...files.values()], removed: [...removed], whole, next: graph.pathOf(deltaLink) }
      const nextLink = found['@odata.nextLink']
      if (nextLink === undefined) break
      path = graph.pathOf(nextLink)
    }
    throw new Error('The changes of the library ended without a link to the next ones')
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
