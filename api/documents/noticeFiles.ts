import type { ReadDocument } from '../reading/blocks.ts'
import { checksumOf, FileMissing, type LibraryChanges, type WatchedFile } from '../registers/library.ts'
import type { DocumentRow } from '../registers/lists/documents.ts'
import { Conflict, type Entry, KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { bytesOf } from './editionContent.ts'
import { type GivenFacts, newEdition, type Reading } from './newEdition.ts'
import { MAY_PASS, readFile } from './readFile.ts'
import { isReceived, tidyReceived } from './receivedFiles.ts'

/** Work files of Office and of SharePoint itself. */
const NO_DOCUMENT = /^(~\$|\.)|\.(tmp|lnk|url|one|onetoc2|aspx|ini|db)$/i

/**
 * Notes what has become of the library's files as editions of documents: new files, new contents, files that were moved
 * and files that are gone. `read` hears of each new reading.
 */
export async function noticeFiles(
  suite: Suite,
  changes: LibraryChanges,
  read: (key: string, document: ReadDocument) => void,
): Promise<void> {
  const { documents } = suite.registers
  for (const file of changes.files) {
    if (NO_DOCUMENT.test(file.name)) continue
    try {
      if (isReceived(file)) await tidyReceived(suite, file)
      else await noticeFile(suite, file, {}, read)
    } catch (fault) {
      // The file was deleted or the row changed meanwhile: the next changes tell.
      if (!(fault instanceof FileMissing || fault instanceof Conflict)) throw fault
    }
  }
  const there = new Set(changes.files.map(one => one.id))
  const gone = new Set(changes.removed)
  for (const entry of documents.entries()) {
    if (entry.row.state === 'removed') continue
    if (gone.has(entry.row.fileId) || (changes.whole && !there.has(entry.row.fileId)))
      await documents.save({ ...entry, row: { ...entry.row, state: 'removed' } })
  }
}

/** Notes one file; answers the row of the edition that it now is. */
export async function noticeFile(
  suite: Suite,
  file: WatchedFile,
  given: GivenFacts,
  read: (key: string, document: ReadDocument) => void,
): Promise<DocumentRow> {
  const { documents, documentsLibrary } = suite.registers
  const ofFile = documents.entries().filter(one => one.row.fileId === file.id)
  const known = ofFile.find(one => one.row.contentTag === file.contentTag)
  if (known) return broughtUpToDate(suite, known, file, read)
  const bytes = await bytesOf(await documentsLibrary.read(file.id))
  const checksum = checksumOf(bytes)
  const before = ofFile.sort((a, b) => (a.row.addedAt < b.row.addedAt ? -1 : 1)).at(-1)
  // SharePoint raises the tag now and then without another content.
  if (before?.row.sha256 === checksum) return broughtUpToDate(suite, before, file, read)
  const reading = await readFile(suite, bytes, file.name)
  const row = newEdition(suite, file, checksum, reading, before?.row, given)
  try {
    await documents.add(row)
  } catch (fault) {
    if (!(fault instanceof KeyTaken)) throw fault
    return (await documents.refetch(row.key))?.row ?? row
  }
  if (reading.ok) read(row.key, reading.value)
  suite.log.info('document-noted', { edition: row.key, state: row.state, refusal: row.refusal })
  return row
}

async function broughtUpToDate(
  suite: Suite,
  entry: Entry<DocumentRow>,
  file: WatchedFile,
  read: (key: string, document: ReadDocument) => void,
): Promise<DocumentRow> {
  const { folder: _folder, refusal, ...kept } = entry.row
  const again = MAY_PASS.includes(refusal ?? '') ? await readAgain(suite, file) : undefined
  const failed = again ? (again.ok ? undefined : again.reason) : refusal
  if (again?.ok) read(entry.row.key, again.value)
  const now: DocumentRow = {
    ...kept,
    contentTag: file.contentTag,
    fileName: file.name,
    fileUrl: file.url,
    ...(file.folder === '' ? {} : { folder: file.folder }),
    state: failed === undefined ? 'read' : 'unreadable',
    ...(failed === undefined ? {} : { refusal: failed }),
  }
  const alike = (['contentTag', 'fileName', 'fileUrl', 'folder', 'state', 'refusal'] as const).every(
    name => now[name] === entry.row[name],
  )
  return alike ? entry.row : (await suite.registers.documents.save({ ...entry, row: now })).row
}

/** What could not be read for lack of time or memory is tried again whenever its file is seen. */
async function readAgain(suite: Suite, file: WatchedFile): Promise<Reading> {
  const bytes = await bytesOf(await suite.registers.documentsLibrary.read(file.id))
  return readFile(suite, bytes, file.name)
}
