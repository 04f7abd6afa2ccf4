import type { Cell } from './blocks.ts'
import type { Segment } from './pdfText.ts'

const HEADING_WORDS =
  /^(?:l\.? ?p\.?|nr|zadani[ea]|działani[ea]|ustaleni[ea]|tre[sś]ć|opis|czynno[sś]ć|co|kto|kiedy|odpowiedzialn|osoba|wykonawca|realizuj|termin|data|imi[eę]|nazwisko|stanowisko|funkcja|podpis|komórka|uwagi|status|temat|wniosk|owner|deadline|task)/i

/**
 * A table without rules: a row of known column headings, and the rows below that keep to its columns.
 * Undefined when no such table begins at that row.
 */
export function openTable(
  rows: readonly Segment[][],
  at: number,
): { rows: Cell[][]; next: number } | undefined {
  const heading = rows[at]!
  if (heading.length < 2 || heading.filter(one => HEADING_WORDS.test(one.text.trim())).length < 2)
    return undefined
  if (heading.some(one => /[:;]\s*\S/.test(one.text))) return undefined
  const lefts = heading.map(one => one.left)
  const columnOf = (one: Segment): number =>
    Math.max(
      0,
      lefts.findLastIndex(left => left <= one.left + 6),
    )
  const table: string[][] = [heading.map(one => one.text)]
  let next = at + 1
  const pitch = next < rows.length ? heading[0]!.base - rows[next]![0]!.base : 0
  for (; next < rows.length; next++) {
    const row = rows[next]!
    const gap = rows[next - 1]![0]!.base - row[0]!.base
    const last = lefts.length - 1
    const overflows = row.some(one => columnOf(one) < last && one.right > lefts[columnOf(one) + 1]! + 2)
    if (overflows || gap > Math.max(pitch, row[0]!.size * 1.4) * 1.9) break
    const starts = row.length >= 2 && (row.length >= Math.min(3, lefts.length) || columnOf(row[0]!) === 0)
    if (starts || table.length === 1) table.push(lefts.map(() => ''))
    else if (
      row.length === 1 &&
      columnOf(row[0]!) === 0 &&
      /:$|^\p{Lu}[\p{L} ]+$/u.test(row[0]!.text) &&
      gap > pitch * 1.3
    )
      break
    for (const one of row) {
      const column = columnOf(one)
      const current = table.at(-1)!
      current[column] = `${current[column]} ${one.text}`.trim()
    }
  }
  if (table.length < 2) return undefined
  return { rows: table.map(row => row.map((text, column) => ({ text, columns: 1, rows: 1, column }))), next }
}
