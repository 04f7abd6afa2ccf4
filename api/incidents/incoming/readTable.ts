import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import type { Words } from '../../domain/language.ts'
import { accepted, type Outcome, refused } from '../../domain/outcome.ts'

/** One row by the names of its columns. */
export type TableRow = Readonly<Record<string, string>>

export type TableRefusal = 'table-not-readable' | 'table-too-large' | 'table-empty'

export const tableRefusalWords: Readonly<Record<TableRefusal, Words>> = {
  'table-not-readable': {
    pl: 'Nie udało się odczytać tabeli. Przyjmowane są pliki CSV i XLSX z nagłówkami kolumn w pierwszym wierszu.',
    en: 'The table could not be read. CSV and XLSX files with column headings in the first row are taken.',
  },
  'table-too-large': {
    pl: 'Tabela jest za duża: można przesłać do 20 000 wierszy i 5 MB.',
    en: 'The table is too large: up to 20,000 rows and 5 MB can be sent.',
  },
  'table-empty': { pl: 'W tabeli nie ma wierszy.', en: 'The table has no rows.' },
}

export const tableRefusals = Object.keys(tableRefusalWords) as TableRefusal[]

const MOST_ROWS = 20_000
const MOST_BYTES = 5 * 1024 * 1024
const MOST_UNPACKED_BYTES = 100 * 1024 * 1024
const ZIP = Buffer.from('PK\u0003\u0004')

/** Rows of an export, CSV (comma, semicolon or tab; UTF-8 or Windows-1250) or the first sheet of an XLSX. */
export async function readTable(content: Uint8Array): Promise<Outcome<TableRow[], TableRefusal>> {
  if (content.length > MOST_BYTES) return refused('table-too-large')
  const bytes = Buffer.from(content)
  const isZip = bytes.subarray(0, 4).equals(ZIP)
  if (isZip && unpackedBytes(bytes) > MOST_UNPACKED_BYTES) return refused('table-too-large')
  let cells: string[][]
  try {
    cells = isZip ? await xlsxCells(bytes) : csvCells(textOf(bytes))
  } catch {
    return refused('table-not-readable')
  }
  const [names = [], ...rows] = cells.filter(row => row.some(cell => cell !== ''))
  if (rows.length > MOST_ROWS) return refused('table-too-large')
  if (names.length < 2) return refused('table-not-readable')
  if (rows.length === 0) return refused('table-empty')
  return accepted(
    rows.map(row => Object.fromEntries(names.map((name, at) => [name.trim(), (row[at] ?? '').trim()]))),
  )
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1250').decode(bytes)
  }
}

const csvCells = (text: string): string[][] =>
  parse(text, { bom: true, delimiter: [';', ',', '\t'], relax_column_count: true, skip_empty_lines: true })

async function xlsxCells(bytes: Buffer): Promise<string[][]> {
  const sheets = await readXlsxFile(bytes)
  return (sheets[0]?.data ?? []).map(row => row.map(cellText))
}

/** Excel keeps a moment without a zone, which is read as one in UTC: what stood in the cell is given back. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  // Excel counts days in fractions that do not hit the second.
  const seconds = Math.round(cell.getTime() / 1000)
  return new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')
}

/** What the packed file says of its own sizes, from its central directory; a lie ends in the reader's own error. */
function unpackedBytes(bytes: Buffer): number {
  const ENTRY = 0x02014b50
  let sum = 0
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0 && at + 46 <= bytes.length; ) {
    if (bytes.readUInt32LE(at) !== ENTRY) break
    sum += bytes.readUInt32LE(at + 24)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return sum
}
