import { checksumOf, FileMissing } from '../registers/library.ts'
import type { DocumentRow } from '../registers/lists/documents.ts'
import { Conflict } from '../registers/register.ts'
import type { Suite } from '../suite.ts'

/** The whole of what a library streams. */
export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Versions that are looked through for the content of an edition. */
const MOST_VERSIONS = 20

/**
 * The content of an edition, told by its checksum: the file's own, or that of an earlier version when other content was
 * put in its place. Undefined when SharePoint does not have it any more.
 */
export async function editionContent(suite: Suite, row: DocumentRow): Promise<Uint8Array | undefined> {
  const { documentsLibrary } = suite.registers
  try {
    const bytes = await bytesOf(
      row.fileVersion === undefined
        ? await documentsLibrary.read(row.fileId)
        : await documentsLibrary.readVersion(row.fileId, row.fileVersion),
    )
    if (checksumOf(bytes) === row.sha256) return bytes
    return await earlierContent(suite, row)
  } catch (fault) {
    if (fault instanceof FileMissing) return undefined
    throw fault
  }
}

async function earlierContent(suite: Suite, row: DocumentRow): Promise<Uint8Array | undefined> {
  const { documentsLibrary } = suite.registers
  const versions = await documentsLibrary.versions(row.fileId)
  for (const { id } of versions.slice(0, MOST_VERSIONS)) {
    const bytes = await bytesOf(await documentsLibrary.readVersion(row.fileId, id))
    if (checksumOf(bytes) !== row.sha256) continue
    await noteVersion(suite, row.key, id)
    return bytes
  }
  return undefined
}

async function noteVersion(suite: Suite, key: string, fileVersion: string): Promise<void> {
  const entry = suite.registers.documents.find(key)
  if (!entry || entry.row.fileVersion === fileVersion) return
  try {
    await suite.registers.documents.save({ ...entry, row: { ...entry.row, fileVersion } })
  } catch (fault) {
    // Somebody else has noted it, or the next reading finds it again.
    if (!(fault instanceof Conflict)) throw fault
  }
}
