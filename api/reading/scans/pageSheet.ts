import { blankImage, type GreyImage } from './greyImage.ts'
import { type Matrix, type PagePicture, times } from './pagePictures.ts'

/** A page as somebody sees it, with how many of its pixels make a point (1/72 of an inch). */
export interface Sheet {
  readonly image: GreyImage
  readonly scale: number
}

const POINTS_PER_INCH = 72
/** What the recogniser was made for; coarser scans are enlarged, finer ones reduced. */
const BEST_RESOLUTION = 300
const LEAST_RESOLUTION = 200
/** Pixels of a sheet: A4 at 300 dpi has 8.7 million. */
const MOST_PIXELS = 12_000_000
/** A picture that covers less of the page than this is a logo or a photograph, and the page is no scan. */
const LEAST_COVER = 0.3

export interface PageBox {
  readonly view: readonly number[]
  /** Degrees that the page is turned clockwise to be seen: 0, 90, 180 or 270. */
  readonly rotate: number
}

/** The page with its pictures drawn on it as it is seen; undefined when its pictures are no scan of a page. */
export function sheetOf(pictures: readonly PagePicture[], page: PageBox): Sheet | undefined {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const width = right - left
  const height = top - bottom
  if (!(width > 0 && height > 0)) return undefined
  const covered = pictures.reduce((sum, { matrix }) => sum + areaOf(matrix), 0)
  if (covered < width * height * LEAST_COVER) return undefined
  const turned = page.rotate % 180 !== 0
  const [seenWidth, seenHeight] = turned ? [height, width] : [width, height]
  const finest = Math.max(
    ...pictures.map(({ width: pixels, matrix }) => pixels / Math.hypot(matrix[0], matrix[1])),
  )
  const fitting = Math.sqrt(MOST_PIXELS / (seenWidth * seenHeight))
  const scale = Math.min(
    Math.max(finest, LEAST_RESOLUTION / POINTS_PER_INCH),
    BEST_RESOLUTION / POINTS_PER_INCH,
    fitting,
  )
  const image = blankImage(Math.round(seenWidth * scale), Math.round(seenHeight * scale))
  const seen = times(viewOf(page.rotate, { left, bottom, right, top }, scale), [1, 0, 0, 1, 0, 0])
  for (const picture of pictures) draw(image, picture, times(seen, picture.matrix))
  return { image, scale }
}

const areaOf = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c)

/** From points of the page to pixels of the sheet, whose first row is the upper one. */
function viewOf(
  rotate: number,
  { left, bottom, right, top }: { left: number; bottom: number; right: number; top: number },
  scale: number,
): Matrix {
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [0, scale, scale, 0, -bottom * scale, -left * scale]
    case 180:
      return [-scale, 0, 0, scale, right * scale, -bottom * scale]
    case 270:
      return [0, -scale, -scale, 0, top * scale, right * scale]
    default:
      return [scale, 0, 0, -scale, -left * scale, top * scale]
  }
}

/** Draws a picture: each pixel of the sheet has the mean shade of what lies under it. */
function draw(image: GreyImage, picture: PagePicture, matrix: Matrix): void {
  const [a, b, c, d, e, f] = matrix
  const area = a * d - b * c
  if (Math.abs(area) < 1) return
  const xs = [e, e + a, e + c, e + a + c]
  const ys = [f, f + b, f + d, f + b + d]
  const fromX = Math.max(0, Math.floor(Math.min(...xs)))
  const toX = Math.min(image.width, Math.ceil(Math.max(...xs)))
  const fromY = Math.max(0, Math.floor(Math.min(...ys)))
  const toY = Math.min(image.height, Math.ceil(Math.max(...ys)))
  const finer = Math.sqrt((picture.width * picture.height) / Math.abs(area))
  const samples = Math.min(4, Math.max(1, Math.ceil(finer - 0.25)))
  for (let y = fromY; y < toY; y++)
    for (let x = fromX; x < toX; x++) {
      let sum = 0
      let count = 0
      for (let below = 0; below < samples; below++)
        for (let beside = 0; beside < samples; beside++) {
          const dx = x + (beside + 0.5) / samples - e
          const dy = y + (below + 0.5) / samples - f
          const column = Math.floor(((d * dx - c * dy) / area) * picture.width)
          const row = Math.floor((1 - (a * dy - b * dx) / area) * picture.height)
          if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) continue
          sum += picture.shade(column, row)
          count += 1
        }
      if (count === 0) continue
      const at = y * image.width + x
      const shade = sum / count
      image.pixels[at] = picture.stencil ? Math.min(image.pixels[at]!, shade) : shade
    }
}
