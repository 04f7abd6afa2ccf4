import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Instant } from '../domain/calendar/officeTime.ts'

const PROPERTIES = 'docProps/core.xml'
/** Zip files keep local time without a zone: one moment for all, so that the same paper is the same file anywhere. */
const ZIP_TIME = new Date(1980, 0, 1)

/**
 * A docx that is the same, byte for byte, whenever and wherever it is written from the same things: the moment in its
 * properties is the one given, not that of the writing, and its language is Polish. A repeated try after a lost answer
 * then stores the very file that is there already.
 */
export function settledFile(docx: Uint8Array, at: Instant): Uint8Array {
  const files = unzipSync(docx)
  const properties = strFromU8(files[PROPERTIES] ?? new Uint8Array())
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${at}`)
    .replace('</cp:coreProperties>', '<dc:language>pl-PL</dc:language></cp:coreProperties>')
  return zipSync({ ...files, [PROPERTIES]: strToU8(properties) }, { mtime: ZIP_TIME, level: 6 })
}
