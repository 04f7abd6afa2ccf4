import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { type GreyImage, pgmOf } from './greyImage.ts'

/** A word seen in a picture; the edges are pixels from the upper left corner. */
export interface SeenWord {
  readonly text: string
  /** How sure the recogniser is, of 100. */
  readonly confidence: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The same for all words of one line. */
  readonly line: string
}

/** Reads printed Polish in pictures. */
export interface Recogniser {
  /** The angle in radians by which the picture has to be turned clockwise so that its lines are level. */
  slopeOf(image: GreyImage): number
  /** The words of an upright picture. */
  wordsIn(image: GreyImage): SeenWord[]
}

/** What is used of Tesseract compiled to WebAssembly, which comes without types. */
interface Tesseract {
  readonly FS: { writeFile(path: string, content: Uint8Array): void }
  readonly TessBaseAPI: new () => TesseractApi
}
type OpenTesseract = (settings: Readonly<Record<string, unknown>>) => Promise<Tesseract>
interface TesseractApi {
  Init(folder: null, language: string, engine: number, settings: undefined): number
  SetImageFile(orientation: number, angle: number): number
  FindLines(): void
  GetGradient(): number
  Recognize(monitor: null): number
  GetTSVText(page: number): string
}

const NEURAL_NETWORK = 1
const UPRIGHT = 1
const WORD = '5'

/**
 * Tesseract with its Polish words, both from packages that are installed: nothing is fetched. It takes some 0.2 s and
 * 100 MB, so it is opened in a process of its own.
 */
export async function openRecogniser(): Promise<Recogniser> {
  const require = createRequire(import.meta.url)
  const { resolve } = require
  const open = require('tesseract.js-core/tesseract-core-simd-lstm.js') as OpenTesseract
  const tesseract = await open({
    wasmBinary: readFileSync(resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm')),
    TesseractProgress: () => undefined,
    print: () => undefined,
    printErr: () => undefined,
  })
  const words = resolve('@tesseract.js-data/pol/4.0.0_best_int/pol.traineddata.gz')
  tesseract.FS.writeFile('/pol.traineddata', gunzipSync(readFileSync(words)))
  const api = new tesseract.TessBaseAPI()
  if (api.Init(null, 'pol', NEURAL_NETWORK, undefined) !== 0) throw new Error('Tesseract did not start.')
  const show = (image: GreyImage): void => {
    tesseract.FS.writeFile('/input', pgmOf(image))
    if (api.SetImageFile(UPRIGHT, 0) !== 0) throw new Error('Tesseract did not take the picture.')
  }
  return {
    slopeOf(image) {
      show(image)
      api.FindLines()
      return api.GetGradient()
    },
    wordsIn(image) {
      show(image)
      api.Recognize(null)
      return wordsOf(api.GetTSVText(0))
    },
  }
}

/** Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function wordsOf(table: string): SeenWord[] {
  return table.split('\n').flatMap(row => {
    const columns = row.split('\t')
    const text = columns[11]?.trim() ?? ''
    if (columns[0] !== WORD || text === '') return []
    const [left, top, width, height, confidence] = columns.slice(6, 11).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ]
    const line = columns.slice(2, 5).join('.')
    return [{ text, confidence, left, right: left + width, top, bottom: top + height, line }]
  })
}
