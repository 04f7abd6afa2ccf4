import type { Glyphs } from '../pdfText.ts'
import type { SeenWord } from './recogniser.ts'

/** Marks that are dirt, a signature or a piece of a rule, and not writing. */
const NO_WORD = /^[|_\\~`'^*=<>«»{}[\]¦¬]+$/
const LEAST_CONFIDENCE = 25
/** How far the height of a line may be from the usual one of its page and still count as the same size of type. */
const SAME_SIZE = 0.3

/** Words seen in a picture as runs of text on a page, in points from its lower left corner. */
export function glyphsOf(words: readonly SeenWord[], height: number, scale: number): Glyphs[] {
  const lines = new Map<string, SeenWord[]>()
  for (const word of words.filter(isWriting)) lines.set(word.line, [...(lines.get(word.line) ?? []), word])
  const heights = [...lines.values()].map(line => heightOf(line))
  const usual = median(heights)
  return [...lines.values()].flatMap(line => {
    const own = heightOf(line)
    const size = Math.abs(own - usual) <= usual * SAME_SIZE ? usual : Math.min(own, usual * 2)
    const base = median(line.map(word => word.bottom))
    return line.map((word, at) => ({
      // Words stand apart however narrow the gap is.
      text: at === 0 ? word.text : ` ${word.text}`,
      left: word.left / scale,
      right: word.right / scale,
      base: (height - base) / scale,
      size: size / scale,
    }))
  })
}

/** Whether it is writing and not dirt or a rule; what cannot be read at all is left out. */
export const isWriting = ({ text, confidence }: SeenWord): boolean =>
  confidence >= LEAST_CONFIDENCE && !NO_WORD.test(text)

const heightOf = (line: readonly SeenWord[]): number =>
  Math.max(...line.map(word => word.bottom)) - Math.min(...line.map(word => word.top))

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
