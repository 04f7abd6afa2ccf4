import { FileMissing, NameTaken, type WatchedFile } from '../registers/library.ts'
import type { DocumentRow } from '../registers/lists/documents.ts'
import { Conflict } from '../registers/register.ts'
import type { Suite } from '../suite.ts'

/** Folder in which files that were handed in wait until their edition is noted. */
export const RECEIVED = 'Przyjmowane'

/** Whether a file lies where received files are put, in a folder below that too. */
export const isReceived = ({ folder }: Pick<WatchedFile, 'folder'>): boolean =>
  folder === RECEIVED || folder.startsWith(`${RECEIVED}/`)

const MOST_NAMES = 30

/** Moves a noted file to its folder; a file of its name that is there already stays, and the new one gets a number. */
export async function moveToFolder(
  suite: Suite,
  row: DocumentRow,
  folder: string,
  name: string,
): Promise<DocumentRow> {
  const { documents, documentsLibrary } = suite.registers
  const dot = name.lastIndexOf('.')
  for (let number = 1; number <= MOST_NAMES; number++) {
    const free = number === 1 || dot < 0 ? name : `${name.slice(0, dot)} (${number})${name.slice(dot)}`
    try {
      const file = await documentsLibrary.move(row.fileId, folder, free)
      const entry = documents.find(row.key)
      if (!entry) return row
      return (
        await documents.save({ ...entry, row: { ...entry.row, fileName: file.name, fileUrl: file.url } })
      ).row
    } catch (fault) {
      if (fault instanceof NameTaken) continue
      // The edition is noted and can be asked wherever its file lies; the next look moves it.
      if (fault instanceof Conflict || fault instanceof FileMissing) return row
      throw fault
    }
  }
  return row
}

/** Puts a file that an interrupted handing-in has left behind into its folder; nothing is done before it is noted. */
export async function tidyReceived(suite: Suite, file: WatchedFile): Promise<void> {
  const row = suite.registers.documents
    .rows()
    .find(one => one.fileId === file.id && one.contentTag === file.contentTag)
  if (row) await moveToFolder(suite, row, row.folder ?? '', row.fileName)
}
