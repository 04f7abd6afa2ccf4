import { readFileSync } from 'node:fs'

/** A page of invented minutes as an office scanner leaves it; see makePage.ts. */
const PAGE = readFileSync(new URL('./page.jpg', import.meta.url))
const WIDTH = 1270
const HEIGHT = 1797

interface ScanOptions {
  readonly pages?: number
  /** Degrees that the picture lies turned in the file, and the viewer turns it back. */
  readonly turned?: 0 | 90 | 180 | 270
  readonly picture?: Uint8Array
}

/** A PDF as scanners make it: each page one picture. */
export function aScan({ pages = 1, turned = 0, picture = PAGE }: ScanOptions = {}): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  const add = (dictionary: string, stream?: Uint8Array): void => {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0))
    parts.push(
      Buffer.from(`${offsets.length} 0 obj\n${dictionary}`),
      ...(stream ? [Buffer.from('\nstream\n'), Buffer.from(stream), Buffer.from('\nendstream')] : []),
      Buffer.from('\nendobj\n'),
    )
  }
  const onSide = turned === 90 || turned === 270
  const box = onSide ? [842, 595] : [595, 842]
  // The unit square of the picture, turned the other way than the page is shown.
  const matrix = {
    0: '595 0 0 842 0 0',
    90: '0 595 -842 0 842 0',
    180: '-595 0 0 -842 595 842',
    270: '0 -595 842 0 0 595',
  }[turned]
  const content = Buffer.from(`q ${matrix} cm /I Do Q`)
  const kids = Array.from({ length: pages }, (_, at) => `${5 + at} 0 R`).join(' ')
  add('<</Type/Catalog/Pages 2 0 R>>')
  add(`<</Type/Pages/Kids[${kids}]/Count ${pages}>>`)
  add(
    `<</Type/XObject/Subtype/Image/Width ${WIDTH}/Height ${HEIGHT}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${picture.length}>>`,
    picture,
  )
  add(`<</Length ${content.length}>>`, content)
  for (let page = 0; page < pages; page++)
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${box.join(' ')}]/Rotate ${turned}/Contents 4 0 R/Resources<</XObject<</I 3 0 R>>>>>>`,
    )
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}trailer<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}
