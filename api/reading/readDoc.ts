import { blockList } from './blockList.ts'
import type { ReadDocument } from './blocks.ts'
import { addDocText } from './docRows.ts'
import type { ReadingLimits } from './limits.ts'
import { RefusedReading } from './refusedReading.ts'
import { readOle } from './wordOle.ts'

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** Word 97-2003 files (MS-DOC in an OLE compound file, MS-CFB). Only text is taken; macros are refused. */
export async function readDoc(bytes: Uint8Array, limits: ReadingLimits): Promise<ReadDocument> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.includes(utf16('EncryptedPackage')) || file.includes(utf16('EncryptionInfo')))
    throw new RefusedReading('file-encrypted')
  if (file.includes(utf16('_VBA_PROJECT')) || file.includes(utf16('VBA\0')) || file.includes(utf16('Macros')))
    throw new RefusedReading('file-has-macros')
  if (!file.includes(utf16('WordDocument'))) throw new RefusedReading('type-not-accepted', 'not a Word file')
  if (isEncrypted(file)) throw new RefusedReading('file-encrypted')
  const list = blockList(limits)
  try {
    const document = await readOle(file)
    const body = document.getBody()
    const boxes = document.getTextboxes() ?? ''
    // Where a box stands is not told; one that opens the minutes comes before them.
    const opening = /protok|notatk|przegl|narad/i.test(boxes.slice(0, 300))
    for (const part of [
      document.getHeaders({ includeFooters: false }),
      ...(opening ? [boxes, body] : [body, boxes]),
    ])
      addDocText(list, part ?? '')
  } catch (error) {
    if (error instanceof RefusedReading) throw error
    throw new RefusedReading('file-not-readable', error instanceof Error ? error.message : String(error))
  }
  if (list.blocks.length === 0) throw new RefusedReading('file-without-text')
  return { format: 'doc', blocks: list.blocks, warnings: [] }
}

/** The flag fEncrypted of the file information block (MS-DOC 2.5.2), which begins at a sector of 512 bytes. */
function isEncrypted(file: Buffer): boolean {
  for (let at = 512; at + 12 < file.length; at += 512)
    if (file.readUInt16LE(at) === 0xa5ec) return (file.readUInt16LE(at + 10) & 0x0100) !== 0
  return false
}
