import { createRequire } from 'node:module'

/** What the library gives of an old Word file. Cells end in tabs, rows in a tab and a line end. */
export interface OleDocument {
  getBody(): string
  getHeaders(options: { includeFooters: boolean }): string
  getTextboxes(): string
}

interface OleExtractor {
  extract(reader: unknown): Promise<OleDocument>
  writeParagraphProperties(stream: Buffer, table: Buffer): void
}

const load = createRequire(import.meta.url)
const Extractor = load('word-extractor/lib/word-ole-extractor') as new () => OleExtractor
const Reader = load('word-extractor/lib/buffer-reader') as new (
  file: Buffer,
) => { open(): Promise<unknown>; close(): Promise<unknown> }

/**
 * The library takes the length of every property of a paragraph from one byte. The definition of a table row has two
 * (MS-DOC 2.9.17, sprmTDefTable), so wide tables lead it out of the buffer. It is blotted out before: nothing of it is
 * used.
 */
class TableProofExtractor extends Extractor {
  override writeParagraphProperties(stream: Buffer, table: Buffer): void {
    for (const properties of paragraphProperties(stream, table)) blotTableDefinition(properties)
    super.writeParagraphProperties(stream, table)
  }
}

/** The text of a Word 97-2003 file; throws what the library throws on a damaged one. */
export async function readOle(file: Buffer): Promise<OleDocument> {
  const reader = new Reader(file)
  await reader.open()
  try {
    return await new TableProofExtractor().extract(reader)
  } finally {
    await reader.close()
  }
}

const PAGE = 512

/** The property lists of all paragraphs (PlcBtePapx, MS-DOC 2.8.6, and its pages of 512 bytes, 2.9.175). */
function* paragraphProperties(stream: Buffer, table: Buffer): Iterable<Buffer> {
  const start = stream.readUInt32LE(0x0102)
  const size = stream.readUInt32LE(0x0106)
  const pages = (size - 4) / 8
  const list = table.subarray(start, start + size)
  for (let at = 0; at < pages; at++) {
    const number = list.readUInt32LE((pages + 1) * 4 + at * 4)
    const page = stream.subarray(number * PAGE, (number + 1) * PAGE)
    const runs = page[PAGE - 1] ?? 0
    for (let run = 0; run < runs; run++) {
      const from = (page[(runs + 1) * 4 + run * 13] ?? 0) * 2
      const words = page[from] ?? 0
      yield words === 0
        ? page.subarray(from + 2, from + 2 + 2 * (page[from + 1] ?? 0))
        : page.subarray(from + 1, from + 2 * words)
    }
  }
}

const TABLE_DEFINITION = 0xd608
/** Operand bytes by the kind of a property (its three highest bits); kind 6 tells its own length. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3]

function blotTableDefinition(properties: Buffer): void {
  for (let at = 2; at + 2 <= properties.length; ) {
    const property = properties.readUInt16LE(at)
    if (property === TABLE_DEFINITION) {
      properties.fill(0, at)
      return
    }
    const kind = property >> 13
    at += 2 + (kind === 6 ? (properties[at + 2] ?? 0) + 1 : OPERAND_BYTES[kind]!)
  }
}
