import type { DocumentFormat, ReadDocument } from './blocks.ts'
import { acceptedExtensions, extensionOf, formatOf } from './fileType.ts'
import type { ReadingLimits } from './limits.ts'
import { readDoc } from './readDoc.ts'
import { readDocx } from './readDocx.ts'
import { readMail } from './readMail.ts'
import { readOdt } from './readOdt.ts'
import { readPdf } from './readPdf.ts'
import { readRtf } from './readRtf.ts'
import { readText } from './readText.ts'
import { RefusedReading } from './refusedReading.ts'
import { openZip, partText } from './zipParts.ts'

/** Reads a document of any accepted type; throws RefusedReading. Runs inside the reading process. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  limits: ReadingLimits,
): Promise<ReadDocument> {
  const extension = extensionOf(name)
  if (!acceptedExtensions.some(one => one === extension)) throw new RefusedReading('type-not-accepted')
  if (bytes.length === 0) throw new RefusedReading('file-empty')
  if (bytes.length > limits.fileBytes) throw new RefusedReading('file-too-large')
  const format = formatOf(bytes, extension)
  if (!format) throw new RefusedReading('content-not-as-named')
  const document = await readAs(format, bytes, limits)
  const differs = document.format !== extension && !(document.format === 'txt' && extension === 'md')
  return differs ? { ...document, warnings: [...document.warnings, 'name-differs-from-content'] } : document
}

async function readAs(
  format: DocumentFormat | 'zip',
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<ReadDocument> {
  switch (format) {
    case 'zip':
      return readZip(bytes, limits)
    case 'docx':
      return readDocx(bytes, limits)
    case 'odt':
      return readOdt(bytes, limits)
    case 'pdf':
      return readPdf(bytes, limits)
    case 'rtf':
      return readRtf(bytes, limits)
    case 'doc':
      return readDoc(bytes, limits)
    case 'txt':
    case 'md':
      return readText(bytes, format, limits)
    case 'eml':
      return readMailOrItsAttachment(bytes, limits)
  }
}

/** Which of the two zip formats it is shows in its parts. */
async function readZip(bytes: Uint8Array, limits: ReadingLimits): Promise<ReadDocument> {
  const zip = await openZip(bytes, limits)
  if (zip.names.includes('[Content_Types].xml')) return readDocx(bytes, limits)
  const type = (await partText(zip, 'mimetype', 1000))?.trim() ?? ''
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return readOdt(bytes, limits)
  throw new RefusedReading('content-not-as-named', 'a zip that is no document')
}

const ENOUGH_TEXT = 400

/** Mails often only announce the minutes; then the first attachment that can be read is the document. */
async function readMailOrItsAttachment(bytes: Uint8Array, limits: ReadingLimits): Promise<ReadDocument> {
  const { document, attachments } = await readMail(bytes, limits)
  const length = document.blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? 500 : block.text.length),
    0,
  )
  const documents = attachments.filter(one => acceptedExtensions.some(ext => ext === extensionOf(one.name)))
  if (length >= ENOUGH_TEXT || documents.length === 0) {
    if (document.blocks.length === 0) throw new RefusedReading('file-without-text')
    return document
  }
  for (const attached of documents) {
    const format = formatOf(attached.bytes, extensionOf(attached.name))
    if (!format || format === 'eml') continue
    const inner = await readAs(format, attached.bytes, limits)
    return { ...inner, warnings: [...inner.warnings, 'read-from-attachment'] }
  }
  return document
}
