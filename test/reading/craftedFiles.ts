import { deflateRawSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { GOOD_PARTS, goodWord, wordFile, wordMain } from './hostileFiles.ts'
import { fileOf } from './samples/sampleFiles.ts'

/** Files that somebody took pains over: each is ordinary minutes with something more, or only looks like minutes. */

export const bytesOf = (text: string): Uint8Array => Buffer.from(text)
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
export const goodText = (): string => Buffer.from(fileOf(GOOD_PARTS, 'txt').bytes).toString()

/** The good Word file with parts added or replaced. */
export const goodWordWith = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync({
    ...unzipSync(goodWord()),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  })

/** The good Word file whose main part is changed. */
export function goodWordChanged(change: (main: string) => string): Uint8Array {
  const parts = unzipSync(goodWord())
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(strFromU8(parts['word/document.xml']!))) })
}

/** Directory entries that all point at the same packed part of so many megabytes. */
export function overlappingZip(entries: number, megabytes: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 32), { level: 9 })
  const size = megabytes * 1024 * 1024
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(size, 22)
  local.writeUInt16LE(1, 26)
  const directory = Buffer.concat(
    Array.from({ length: entries }, (_, at) => {
      const name = Buffer.from(`word/${at}.xml`)
      const entry = Buffer.alloc(46)
      entry.writeUInt32LE(0x02014b50, 0)
      entry.writeUInt16LE(8, 10)
      entry.writeUInt32LE(packed.length, 20)
      entry.writeUInt32LE(size, 24)
      entry.writeUInt16LE(name.length, 28)
      return Buffer.concat([entry, name])
    }),
  )
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(31 + packed.length, 16)
  return Buffer.concat([local, Buffer.from('a'), packed, directory, end])
}

/** The good file with the flag of encryption on every part. */
export function lockedZip(): Uint8Array {
  const bytes = Buffer.from(goodWord())
  for (let at = 0; at + 30 < bytes.length; at++) {
    if (bytes.readUInt32LE(at) === 0x04034b50) bytes.writeUInt16LE(bytes.readUInt16LE(at + 6) | 1, at + 6)
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8)
  }
  return bytes
}

/** One byte of the packed main part turned round. */
export function bentZip(): Uint8Array {
  const bytes = Buffer.from(goodWord())
  const at = bytes.indexOf('word/document.xml') + 200
  bytes[at] = bytes[at]! ^ 255
  return bytes
}

export const wideTable = (columns: number, rows: number): Uint8Array =>
  wordFile(
    wordMain(
      `<w:tbl>${`<w:tr>${'<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>'.repeat(columns)}</w:tr>`.repeat(rows)}</w:tbl>`,
    ),
  )

/** Cells that claim to span a thousand million columns, and merges without a beginning. */
export const oddSpans = (): Uint8Array =>
  goodWordChanged(main =>
    main.replace(
      '</w:body>',
      `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val="-5"/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(50)}</w:tbl></w:body>`,
    ),
  )

export const longParagraph = (letters: number): Uint8Array =>
  wordFile(wordMain(paragraph('a1b2 – c, d; '.repeat(letters / 13))))

export const manyParagraphs = (count: number): Uint8Array =>
  wordFile(wordMain(paragraph('Ustalono: wymienić zamki').repeat(count)))

const page = (content: string, more = ''): string =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${more}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`

const LINES = [
  'Protokol z narady Wydzialu Spraw Spolecznych z dnia 12 pazdziernika 2026 r.',
  'Obecni: Olga Sowa, Pawel Lis',
  'Omawiane zagadnienia: budzet, ryzyka, incydenty, awarie, wykaz aktywow',
  'Wnioski: potrzebne sa szkolenia',
  'Ustalenia: przeprowadzic szkolenie - Pawel Lis - do 30.10.2026 r.',
]
const CONTENT = `BT /F1 11 Tf 50 780 Td 16 TL ${LINES.map(line => `(${line}) Tj T*`).join(' ')} ET`

export const goodPdf = (more = ''): Uint8Array => latin(page(CONTENT, more))

/** Pages that are their own parents and children. */
export const pdfPageLoop = (): Uint8Array =>
  latin(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Parent 2 0 R/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  )

/** A form that draws itself. */
export const pdfFormLoop = (): Uint8Array =>
  latin(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>endobj\n4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>>stream\n/X Do\nendstream endobj\n5 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  )

/** Cross-reference tables that name each other as the one before. */
export const pdfTableLoop = (): Uint8Array => {
  const body = page(CONTENT).replace(/trailer[\s\S]*$/, '')
  const at = body.length
  return latin(
    `${body}xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 6/Prev ${at}>>\nstartxref\n${at}\n%%EOF`,
  )
}

export const pdfOfManyPages = (count: number): Uint8Array =>
  latin(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[${'3 0 R '.repeat(count)}]/Count ${count}>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
  )

/** A scan: a page with a picture and no text. */
export const pdfScan = (): Uint8Array => latin(page('q 595 0 0 842 0 0 cm Q'))

export const pdfLocked = (): Uint8Array =>
  latin(
    page(CONTENT).replace(
      'trailer<<',
      `trailer<</ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`,
    ),
  )

export const rtfOf = (more: string): Uint8Array =>
  latin(`{\\rtf1\\ansi ${more}${LINES.map(line => `\\pard ${line}\\par`).join('\n')}}`)

/** A mail of so many parts, the minutes in the first. */
export const mailOfParts = (parts: number): Uint8Array =>
  bytesOf(
    `From: a@urzad.example\nSubject: Protokół z narady\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n${goodText()}\n${'--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename="a.exe"\n\nMZ\n'.repeat(parts)}--x--\n`,
  )

/** Parts inside parts. */
export const mailOfDepth = (depth: number): Uint8Array =>
  bytesOf(
    `From: a@urzad.example\nSubject: x\nMIME-Version: 1.0\n${Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}Content-Type: text/plain\n\n${goodText()}`,
  )

export const mailWith = (name: string, content: Uint8Array): Uint8Array =>
  bytesOf(
    `From: a@urzad.example\nSubject: Protokół\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\nProtokół w załączniku.\n--x\nContent-Type: application/octet-stream; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\n')}\n--x--\n`,
  )
