import type { getDocumentProxy } from 'unpdf'
import { getResolvedPDFJS } from 'unpdf'
import type { Operators } from '../pdfRules.ts'

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** As in PDF: [a, b, c, d, e, f] takes (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number]

/** A picture as a page draws it: its unit square, with the picture's upper edge at 1, is put on the page by the matrix. */
export interface PagePicture {
  readonly width: number
  readonly height: number
  /** The shade of a pixel, 0 black to 255 white; 255 where a stencil leaves the page as it is. */
  shade(x: number, y: number): number
  readonly matrix: Matrix
  /** Only its dark pixels are drawn. */
  readonly stencil: boolean
}

const ONE_BIT = 1
const RGB = 2
const RGBA = 3

interface PictureData {
  readonly width?: number
  readonly height?: number
  readonly kind?: number
  readonly data?: unknown
}

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

/** The pictures of a page in the order in which they are drawn, from its lower left corner in points. */
export async function picturesOf(page: PdfPage): Promise<PagePicture[]> {
  const { OPS } = await getResolvedPDFJS()
  const operators = (await page.getOperatorList()) as Operators
  const pictures: PagePicture[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const saved: Matrix[] = []
  for (const [at, code] of operators.fnArray.entries()) {
    const args = operators.argsArray[at] as readonly unknown[] | null
    if (code === OPS.save) saved.push(matrix)
    else if (code === OPS.restore || code === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    else if (code === OPS.transform) matrix = times(matrix, args as unknown as Matrix)
    else if (code === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      const own = args?.[0]
      if (Array.isArray(own) || own instanceof Float32Array) matrix = times(matrix, own as unknown as Matrix)
    } else if (code === OPS.paintImageXObject || code === OPS.paintInlineImageXObject) {
      const data = await pictureData(page, args?.[0])
      const shade = data && shadeOf(data)
      if (shade) pictures.push({ ...shade, matrix, stencil: false })
    } else if (code === OPS.paintImageMaskXObject) {
      const data = await stencilData(page, args?.[0])
      const shade = data && stencilShade(data)
      if (shade) pictures.push({ ...shade, matrix, stencil: true })
    }
  }
  return pictures
}

/** What the library keeps under a name, or the very picture where it stands in the page itself; null when it was left out. */
async function pictureData(page: PdfPage, named: unknown): Promise<PictureData | null> {
  if (typeof named !== 'string') return (named ?? null) as PictureData | null
  const objects = named.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise(resolve => objects.get(named, (data: unknown) => resolve(data as PictureData | null)))
}

async function stencilData(page: PdfPage, argument: unknown): Promise<PictureData | null> {
  const { data, width, height } = (argument ?? {}) as PictureData
  if (typeof data !== 'string') return { data, width: width ?? 0, height: height ?? 0 }
  return pictureData(page, data)
}

type Shade = Pick<PagePicture, 'width' | 'height' | 'shade'>

function shadeOf({ width = 0, height = 0, kind, data }: PictureData): Shade | undefined {
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined
  if (kind === ONE_BIT) {
    const stride = (width + 7) >> 3
    if (data.length < stride * height) return undefined
    return {
      width,
      height,
      shade: (x, y) => ((data[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0),
    }
  }
  const size = kind === RGB ? 3 : kind === RGBA ? 4 : 0
  if (size === 0 || data.length < width * height * size) return undefined
  return {
    width,
    height,
    shade(x, y) {
      const at = (y * width + x) * size
      return (data[at]! * 77 + data[at + 1]! * 151 + data[at + 2]! * 28) >> 8
    },
  }
}

/** Of a stencil, a bit of 0 is drawn. What colour it is drawn in does not matter to a reader of text: it is taken as black. */
function stencilShade({ width = 0, height = 0, data }: PictureData): Shade | undefined {
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined
  const stride = (width + 7) >> 3
  if (data.length < stride * height) return undefined
  return {
    width,
    height,
    shade: (x, y) => ((data[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0),
  }
}
