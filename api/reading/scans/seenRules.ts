import type { Rules } from '../pdfRules.ts'
import type { GreyImage } from './greyImage.ts'

/** A straight dark line in a picture: where it lies across its own direction, and from where to where it runs. */
export interface Stroke {
  readonly at: number
  readonly from: number
  readonly to: number
  /** The first and last row or column of pixels that it touches. */
  readonly first: number
  readonly last: number
}

/** The lines in an upright picture, in pixels. */
export interface Strokes {
  readonly across: readonly Stroke[]
  readonly down: readonly Stroke[]
}

/** Inches. A line of a table is longer than any letter is high, and thin. */
const SHORTEST = 0.4
const THICKEST = 0.07
/** Pixels that a scan may leave out of a line, and that a line may climb from one run to the next. */
const GAP = 3
const NEAR = 2
const MOST_RUNS = 20_000
/** Ink, as a share of the shade of the paper. */
const DARK = 0.68
/** How much of a line is dark. Along the letters of a word it is less, also where they are blurred. */
const SOLID = 0.88

export function strokesOf(image: GreyImage, scale: number): Strokes {
  const inch = scale * 72
  return {
    across: strokes(image.height, image.width, (line, along) => line * image.width + along, image, inch),
    down: strokes(image.width, image.height, (line, along) => along * image.width + line, image, inch),
  }
}

/** The same lines as the rules of a page, in points from its lower left corner. */
export const rulesOf = ({ across, down }: Strokes, height: number, scale: number): Rules => ({
  across: across.map(({ at, from, to }) => ({
    y: (height - at) / scale,
    from: from / scale,
    to: to / scale,
  })),
  down: down.map(({ at, from, to }) => ({
    x: at / scale,
    from: (height - to) / scale,
    to: (height - from) / scale,
  })),
})

/** The picture without the lines: words that touch the rules of a table would be taken for a drawing. */
export function withoutStrokes(image: GreyImage, { across, down }: Strokes): GreyImage {
  const paper = usualShade(image)
  const pixels = new Uint8Array(image.pixels)
  const clean = ({ first, last, from, to }: Stroke, place: (line: number, along: number) => number): void => {
    for (let line = first - 1; line <= last + 1; line++)
      for (let along = from - GAP; along <= to + GAP; along++) {
        const at = place(line, along)
        if (at >= 0 && at < pixels.length) pixels[at] = paper
      }
  }
  for (const stroke of across) clean(stroke, (line, along) => line * image.width + along)
  for (const stroke of down) clean(stroke, (line, along) => along * image.width + line)
  return { ...image, pixels }
}

/** The shade of the paper: more of a page is paper than ink. */
function usualShade({ pixels }: Pick<GreyImage, 'pixels'>): number {
  const counts = new Uint32Array(256)
  for (let at = 0; at < pixels.length; at += 7) counts[pixels[at]!]! += 1
  return counts.indexOf(Math.max(...counts))
}

function strokes(
  lines: number,
  length: number,
  place: (line: number, along: number) => number,
  { pixels }: GreyImage,
  inch: number,
): Stroke[] {
  const ink = usualShade({ pixels }) * DARK
  const groups: { runs: number; sum: number; first: number; last: number; from: number; to: number }[] = []
  let open: typeof groups = []
  let runs = 0
  for (let line = 0; line < lines && runs < MOST_RUNS; line++) {
    open = open.filter(one => line - one.last <= NEAR)
    let start = -1
    let dark = -1
    let darkPixels = 0
    for (let along = 0; along <= length; along++) {
      if (along < length && pixels[place(line, along)]! < ink) {
        if (start < 0) {
          start = along
          darkPixels = 0
        }
        dark = along
        darkPixels += 1
        continue
      }
      if (start < 0 || (along < length && along - dark <= GAP)) continue
      if (dark - start >= inch * SHORTEST && darkPixels >= (dark - start) * SOLID) {
        runs += 1
        const from = start
        const to = dark
        const touching = open.find(one => from <= one.to + inch / 10 && to >= one.from - inch / 10)
        if (touching) {
          touching.runs += to - from
          touching.sum += line * (to - from)
          touching.last = line
          touching.from = Math.min(touching.from, from)
          touching.to = Math.max(touching.to, to)
        } else {
          const group = { runs: to - from, sum: line * (to - from), first: line, last: line, from, to }
          groups.push(group)
          open.push(group)
        }
      }
      start = -1
    }
  }
  return groups
    .filter(one => one.last - one.first <= inch * THICKEST)
    .map(({ sum, runs, from, to, first, last }) => ({ at: sum / runs, from, to, first, last }))
}
