import { getDocumentProxy } from 'unpdf'
import { blockList } from '../blockList.ts'
import type { ReadDocument, ReadingWarning } from '../blocks.ts'
import type { ReadingLimits } from '../limits.ts'
import { addPage } from '../pdfLayout.ts'
import type { Rules } from '../pdfRules.ts'
import { refusePdfBomb } from '../pdfStreams.ts'
import type { Glyphs } from '../pdfText.ts'
import { RefusedReading } from '../refusedReading.ts'
import { turned } from './greyImage.ts'
import { picturesOf } from './pagePictures.ts'
import { type Sheet, sheetOf } from './pageSheet.ts'
import type { Recogniser, SeenWord } from './recogniser.ts'
import type { ScanLimits } from './scanLimits.ts'
import { rulesOf, strokesOf, withoutStrokes } from './seenRules.ts'
import { glyphsOf, isWriting } from './seenText.ts'

/** A word that may have been read wrongly. */
export interface DoubtfulWord {
  readonly text: string
  readonly page: number
}

/** A scan as blocks like any other document, and what of it may have been read wrongly. */
export interface ReadScan {
  readonly document: ReadDocument
  readonly doubtful: readonly DoubtfulWord[]
}

/** Confidence, of 100, below which a word is asked about; see test/reading/README.md for what it was set by. */
const SURE = 75
/** Radians: with less slope than this neither the words nor the rules of a table are read worse. */
const LEVEL = 0.0015

/**
 * Reads a PDF whose pages are pictures. Throws RefusedReading with `file-without-text` when there is no page that can
 * be read, or more of them than the limits allow.
 */
export async function readScan(
  bytes: Uint8Array,
  recogniser: Recogniser,
  limits: ReadingLimits,
  scan: ScanLimits,
): Promise<ReadScan> {
  refusePdfBomb(bytes, limits)
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    disableAutoFetch: true,
    isOffscreenCanvasSupported: false,
    maxImageSize: scan.picturePixels,
    verbosity: 0,
  })
  if (pdf.numPages > scan.pages) throw new RefusedReading('file-without-text', 'too many pages')
  const list = blockList(limits)
  const doubtful: DoubtfulWord[] = []
  let left = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const sheet = sheetOf(await picturesOf(page), page)
    page.cleanup()
    const seen = sheet && seenOn(sheet, recogniser, scan.legible)
    if (!seen || !isLegible(seen, scan.legible)) {
      left += 1
      continue
    }
    const { glyphs, rules, words, width } = seen
    if (glyphs.length > 0) addPage(list, glyphs, rules, number, width)
    for (const word of words)
      if (isWriting(word) && word.confidence < SURE) doubtful.push({ text: word.text, page: number })
  }
  if (list.blocks.length === 0) throw new RefusedReading('file-without-text')
  const warnings: ReadingWarning[] = [
    'read-from-scan',
    ...(left > 0 ? (['some-pages-without-text'] as const) : []),
  ]
  return { document: { format: 'pdf', blocks: list.blocks, pages: pdf.numPages, warnings }, doubtful }
}

/** A page as it was seen, its width in points. */
interface SeenPage {
  readonly words: readonly SeenWord[]
  readonly glyphs: readonly Glyphs[]
  readonly rules: Rules
  readonly width: number
}

/** The page with its lines level; as it came where that reads better: of a few words no slope can be told. */
function seenOn(sheet: Sheet, recogniser: Recogniser, legible: number): SeenPage {
  const slope = recogniser.slopeOf(sheet.image)
  if (Math.abs(slope) <= LEVEL) return seenAt(sheet, recogniser)
  const first = turned(sheet.image, slope)
  const left = recogniser.slopeOf(first)
  const better = Math.abs(left) > LEVEL && Math.abs(left) < Math.abs(slope)
  const level = seenAt({ ...sheet, image: better ? turned(sheet.image, slope + left) : first }, recogniser)
  if (isLegible(level, legible)) return level
  const asItCame = seenAt(sheet, recogniser)
  return confidenceOf(asItCame) > confidenceOf(level) ? asItCame : level
}

function seenAt({ image, scale }: Sheet, recogniser: Recogniser): SeenPage {
  const strokes = strokesOf(image, scale)
  const words = recogniser.wordsIn(withoutStrokes(image, strokes))
  return {
    words,
    glyphs: glyphsOf(words, image.height, scale),
    rules: rulesOf(strokes, image.height, scale),
    width: image.width / scale,
  }
}

const confidenceOf = ({ words }: SeenPage): number =>
  words.length === 0 ? 0 : words.reduce((sum, one) => sum + one.confidence, 0) / words.length

const isLegible = (page: SeenPage, least: number): boolean => confidenceOf(page) >= least
