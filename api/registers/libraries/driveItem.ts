import { instantOf } from '../../domain/calendar/officeTime.ts'
import type { LibraryFile } from '../library.ts'

/** The parts of a driveItem that the library uses. */
export interface DriveItem {
  readonly id: string
  readonly name: string
  readonly size?: number
  readonly webUrl?: string
  readonly lastModifiedDateTime?: string
  readonly file?: unknown
  readonly cTag?: string
  readonly deleted?: unknown
  readonly root?: unknown
  readonly folder?: unknown
  readonly parentReference?: { readonly id?: string; readonly path?: string }
}

/** Folder below the root, 'OR/2026-10': Graph answers `/drives/<id>/root:/OR/2026-10`, encoded or not. */
export function folderOf(item: DriveItem): string {
  const path = item.parentReference?.path ?? ''
  const below = path.slice(path.indexOf('root:') + 'root:'.length).replace(/^\//, '')
  try {
    return decodeURIComponent(below)
  } catch {
    // A percent sign in a folder's own name.
    return below
  }
}

/** A file as the suite knows it. */
export const libraryFile = (item: DriveItem): LibraryFile => ({
  id: item.id,
  name: item.name,
  folder: folderOf(item),
  size: item.size ?? 0,
  url: item.webUrl ?? '',
  changedAt: instantOf(Date.parse(item.lastModifiedDateTime ?? '1970-01-01T00:00:00Z')),
})
