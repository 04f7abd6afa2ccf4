import { deflateSync, strToU8, zipSync } from 'fflate'
import type { Part } from './samples/sampleDocument.ts'
import { fileOf } from './samples/sampleFiles.ts'

const MB = 1024 * 1024

export const GOOD_PARTS: readonly Part[] = [
  { kind: 'paragraph', text: 'Protokół z narady Wydziału Spraw Społecznych z dnia 12 października 2026 r.' },
  { kind: 'paragraph', text: 'Obecni: Olga Sowa, Paweł Zięba' },
  { kind: 'paragraph', text: 'Omawiane zagadnienia: budżet, ryzyka, incydenty, awarie, wykaz aktywów' },
  { kind: 'paragraph', text: 'Wnioski: potrzebne są szkolenia' },
  { kind: 'paragraph', text: 'Ustalenia: przeprowadzić szkolenie – Paweł Zięba – do 30.10.2026 r.' },
]

const CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** A Word file with that main part and further parts. */
export const wordFile = (
  main: string,
  more: Record<string, Uint8Array> = {},
  types = CONTENT_TYPES,
): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(main),
    ...more,
  })

export const wordMain = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

export const goodWord = (): Uint8Array => fileOf(GOOD_PARTS, 'docx').bytes

/** The main part is so many megabytes of blanks. */
export const wordBomb = (megabytes: number): Uint8Array =>
  wordFile(wordMain(`<w:p><w:r><w:t>${' '.repeat(megabytes * MB)}</w:t></w:r></w:p>`))

/** The directory and the part's own header say that the part is small; it is not. */
export function lyingBomb(): Uint8Array {
  const bytes = wordBomb(60)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 30 < bytes.length; at++) {
    const mark = view.getUint32(at, true)
    if (mark === 0x04034b50 && view.getUint32(at + 22, true) > MB) view.setUint32(at + 22, 1000, true)
    if (mark === 0x02014b50 && view.getUint32(at + 24, true) > MB) view.setUint32(at + 24, 1000, true)
  }
  return bytes
}

export const manyEntries = (count: number): Uint8Array =>
  wordFile(
    wordMain(''),
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`x/${at}.txt`, new Uint8Array(1)])),
  )

export const deepWord = (depth: number): Uint8Array =>
  wordFile(wordMain(`${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`))

export const entityBomb = (): Uint8Array =>
  wordFile(
    `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${wordMain('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>').slice(21)}`,
  )

export const outsideEntity = (): Uint8Array =>
  wordFile(
    `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>${wordMain('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>').slice(21)}`,
  )

/** Old compound file with a stream of that name in its directory. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Buffer.from(stream, 'utf16le'), 1024)
  return bytes
}

/** A page whose content inflates to so many megabytes, packed twice. */
export function pdfBomb(megabytes: number): Uint8Array {
  const packed = deflateZlibTwice(new Uint8Array(megabytes * MB).fill(32))
  const head = `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${packed.length}/Filter[/FlateDecode/FlateDecode]>>stream\n`
  return new Uint8Array([
    ...strToU8(head),
    ...packed,
    ...strToU8('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ])
}

const zlibWrapped = (bytes: Uint8Array): Uint8Array => {
  const raw = deflateSync(bytes, { level: 9 })
  let a = 1
  let b = 0
  for (const byte of bytes) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return new Uint8Array([0x78, 0xda, ...raw, b >> 8, b & 255, a >> 8, a & 255])
}
const deflateZlibTwice = (bytes: Uint8Array): Uint8Array => zlibWrapped(zlibWrapped(bytes))
