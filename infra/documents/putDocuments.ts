import { globSync, statSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { dangerousContent } from '../../api/reading/dangerousContent.ts'
import { acceptedExtensions, extensionOf } from '../../api/reading/fileType.ts'
import type { ReadingRefusal } from '../../api/reading/refusals.ts'
import { safeFileName } from '../../api/reading/safeFileName.ts'
import { NameTaken, type WatchedLibrary } from '../../api/registers/library.ts'

/** What became of one file. */
export interface PutFile {
  /** As it was found on this machine. */
  readonly path: string
  /** In the library: 'SZBI/Zasady.md'. */
  readonly place: string
  readonly outcome: 'stored' | 'replaced' | 'other-content' | ReadingRefusal
}

/** The documents below a folder, or the file itself; names that begin with a dot or `~$` are left out. */
function documentsIn(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return globSync('**/*', { cwd: path })
    .filter(file => !file.split(sep).some(part => /^(\.|~\$)/.test(part)))
    .map(file => join(path, file))
    .filter(file => statSync(file).isFile() && acceptedExtensions.some(one => one === extensionOf(file)))
    .sort()
}

/**
 * Puts documents into the library as a person would by dragging them there; folders stay folders. The running service
 * notices them by itself. A file of the same name with other content is left alone unless `replace` says so: then it
 * becomes the next edition of its document.
 */
export async function putDocuments(
  library: WatchedLibrary,
  root: string,
  options: { readonly into?: string; readonly replace?: boolean },
): Promise<PutFile[]> {
  const base = (await stat(root)).isFile() ? dirname(root) : root
  const put: PutFile[] = []
  for (const path of documentsIn(root)) {
    const below = dirname(relative(base, path))
    const folder = [options.into ?? '', ...(below === '.' ? [] : below.split(sep))].filter(Boolean).join('/')
    const name = safeFileName(basename(path), 'dokument')
    const content = await readFile(path)
    const place = [folder, name].filter(Boolean).join('/')
    put.push({ path, place, outcome: await putOne(library, folder, name, content, options.replace === true) })
  }
  return put
}

async function putOne(
  library: WatchedLibrary,
  folder: string,
  name: string,
  content: Uint8Array,
  replace: boolean,
): Promise<PutFile['outcome']> {
  const danger = dangerousContent(content)
  if (danger) return danger
  try {
    await library.store(folder, name, content)
    return 'stored'
  } catch (fault) {
    if (!(fault instanceof NameTaken)) throw fault
    if (!replace) return 'other-content'
    await library.replace(folder, name, content)
    return 'replaced'
  }
}
