import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { blockList } from './blockList.ts'
import type { ReadDocument, ReadingWarning } from './blocks.ts'
import type { ReadingLimits } from './limits.ts'
import { addPage } from './pdfLayout.ts'
import { type Operators, ruledLines } from './pdfRules.ts'
import { refusePdfBomb } from './pdfStreams.ts'
import type { Glyphs } from './pdfText.ts'
import { RefusedReading } from './refusedReading.ts'

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/**
 * PDF (ISO 32000), with layout: ruled tables, columns and wrapped lines are put together again.
 * Scripts, attachments, forms and links are never run or followed.
 */
export async function readPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<ReadDocument> {
  const warnings = new Set<ReadingWarning>()
  refusePdfBomb(bytes, limits)
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (/\/(?:JavaScript|JS|Launch|OpenAction|AA)\b/.test(source)) warnings.add('script-ignored')
  if (/\/EmbeddedFile\b/.test(source)) warnings.add('embedded-object-ignored')
  if (!/%%EOF|trailer|\/XRef\b/.test(source)) throw new RefusedReading('file-not-readable', 'cut short')
  const pdf = await open(bytes)
  if (pdf.numPages > limits.pages) throw new RefusedReading('file-too-many-pages')
  const list = blockList(limits)
  let empty = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readable(() => pdf.getPage(number))
    const glyphs = await glyphsOf(page)
    if (glyphs.length === 0) empty += 1
    else addPage(list, glyphs, await linesOf(page), number, page.view[2]! - page.view[0]!)
    page.cleanup()
  }
  if (list.blocks.length === 0) throw new RefusedReading('file-without-text')
  if (empty > 0) warnings.add('some-pages-without-text')
  return { format: 'pdf', blocks: list.blocks, pages: pdf.numPages, warnings: [...warnings] }
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      disableAutoFetch: true,
      stopAtErrors: false,
      maxImageSize: 1,
      verbosity: 0,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new RefusedReading('file-encrypted')
    throw new RefusedReading('file-not-readable', error instanceof Error ? error.message : String(error))
  }
}

/** What the library throws on a damaged file is a refusal, not a fault of ours. */
async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw new RefusedReading('file-not-readable', error instanceof Error ? error.message : String(error))
  }
}

async function glyphsOf(page: PdfPage): Promise<Glyphs[]> {
  const content = await readable(() => page.getTextContent({ disableNormalization: false }))
  const glyphs: Glyphs[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, , d, x, y] = item.transform as number[]
    // Text that runs up or down the page is a stamp or a margin note.
    if (Math.abs(b!) > Math.abs(a!)) continue
    const size = Math.abs(d!) || item.height || 10
    // The private area holds the bullets of Symbol and Wingdings.
    glyphs.push({
      text: item.str.replace(/[\uF020-\uF0FF]/g, '•'),
      left: x!,
      right: x! + item.width,
      base: y!,
      size,
    })
  }
  return glyphs
}

async function linesOf(page: PdfPage): Promise<ReturnType<typeof ruledLines>> {
  const { OPS } = await getResolvedPDFJS()
  const operators = await readable(() => page.getOperatorList())
  return ruledLines(operators as Operators, OPS)
}
