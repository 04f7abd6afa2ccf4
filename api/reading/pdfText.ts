/** A run of text on a page. Points from the lower left corner. */
export interface Glyphs {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

/** Runs that stand on one line without a wide gap. */
export interface Segment {
  text: string
  left: number
  right: number
  base: number
  size: number
}

const WIDE_GAP = 1.6
const WORD_GAP = 0.12

/** Runs put together to segments, top line first and left to right. */
export function segmentsOf(glyphs: readonly Glyphs[]): Segment[][] {
  const rows: Glyphs[][] = []
  for (const run of glyphs.toSorted((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.base - run.base) < Math.min(first.size, run.size) * 0.45) row.push(run)
    else rows.push([run])
  }
  return rows.map(row => {
    const segments: Segment[] = []
    for (const run of row.toSorted((a, b) => a.left - b.left)) {
      const last = segments.at(-1)
      const gap = last ? run.left - last.right : 0
      if (last && gap < run.size * WIDE_GAP) {
        const spaced = last.text.endsWith(' ') || run.text.startsWith(' ')
        last.text += (gap > run.size * WORD_GAP && !spaced ? ' ' : '') + run.text
        last.right = Math.max(last.right, run.right)
      } else segments.push({ ...run })
    }
    return segments
  })
}

/**
 * Lines of one column put together to paragraphs: a line goes on in the next when the next line's first word
 * would not have fitted on it and there is no wider space between them.
 */
export function paragraphsOf(lines: readonly Segment[], rightEdge: number, inColumn = false): Segment[][] {
  const paragraphs: Segment[][] = []
  const pitch = usualPitch(lines)
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const word = line.text.trim().split(/\s/)[0] ?? ''
    const wordWidth = (word.length / Math.max(1, line.text.length)) * (line.right - line.left)
    const goesOn =
      before !== undefined &&
      (before.right + wordWidth + line.size * 0.2 > rightEdge - 1 ||
        endsNearEdge(before.text, before.right + wordWidth * 1.3 + line.size * 0.4 > rightEdge) ||
        (inColumn &&
          openEnded(before.text, line.text, before.right + wordWidth * 1.4 + line.size > rightEdge))) &&
      before.base - line.base < Math.min(Math.max(pitch, line.size) * 1.45, line.size * 2.1) &&
      Math.abs(before.size - line.size) < 1.5 &&
      !/^(?:[-•▪–]|\d{1,2}[.)])\s/.test(line.text) &&
      !/^\p{Lu}[\p{L} ]{2,40}:/u.test(line.text)
    if (goesOn) paragraphs.at(-1)!.push(line)
    else paragraphs.push([line])
  })
  return paragraphs
}

/** A line that stops near the margin without a mark that ends a sentence or an item: capitals are wide, the guess is not. */
const endsNearEdge = (before: string, nearEdge: boolean): boolean =>
  nearEdge && /[\p{L}\d]$/u.test(before.trim())

/** A sentence that goes on, near the margin; or a line that ends in a word that never ends one. */
const openEnded = (before: string, next: string, nearEdge: boolean): boolean =>
  (nearEdge && !/[.:;!?]\s*$/.test(before) && /^\p{Ll}/u.test(next.trim())) ||
  /\s(?:że|i|oraz|do|w|z|na|dla|przez|o|a|nr|ul\.|od|za)\s*$/i.test(before)

export const joinLines = (lines: readonly Segment[]): string =>
  lines.reduce((text, line) => {
    const next = line.text.trim()
    if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
    return text === '' ? next : `${text} ${next}`
  }, '')

function usualPitch(lines: readonly Segment[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => lines[at]!.base - line.base)
    .filter(gap => gap > 0)
  return gaps.length === 0 ? 0 : Math.min(...gaps)
}
