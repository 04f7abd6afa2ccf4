import type { BlockList } from './blockList.ts'
import { addTextLines } from './textLines.ts'

/** A cell of many paragraphs runs over at most so many lines. */
const LONGEST_CELL = 40

/**
 * Adds the text of an old Word file. Its reader ends every cell with a tab and every row with a tab and a line end;
 * a cell of several paragraphs has line ends inside, so a row may begin some lines above the one where it ends.
 */
export function addDocText(list: BlockList, text: string): void {
  const lines = text.split('\n')
  let plain: string[] = []
  let rows: string[][] = []
  const closeTable = (): void => {
    if (rows.length > 0) addRows(list, rows)
    rows = []
  }
  const closePlain = (): void => {
    if (plain.some(line => line.trim() !== '')) {
      closeTable()
      addTextLines(list, plain.join('\n'), false)
    }
    plain = []
  }
  for (const [at, line] of lines.entries()) {
    if (!line.endsWith('\t')) {
      plain.push(line)
      continue
    }
    const inner = beginsAbove(plain, line, widthFrom(lines, at, rows))
    const whole = [...plain.splice(plain.length - inner), line].join('\n')
    closePlain()
    rows.push(whole.slice(0, -1).split('\t'))
  }
  closePlain()
  closeTable()
}

const tabsIn = (text: string): number => text.split('\t').length - 1

/** Cells of a row of this table: as many as in the row above, else in the fullest of the next lines that end a row. */
function widthFrom(lines: readonly string[], at: number, above: readonly string[][]): number {
  const next = lines.slice(at, at + LONGEST_CELL).filter(line => line.endsWith('\t'))
  return Math.max(above.at(-1)?.length ?? 0, ...next.map(tabsIn))
}

/** How many lines above belong to the row that ends here: those from the nearest one with a tab, when cells lack. */
function beginsAbove(before: readonly string[], line: string, width: number): number {
  let tabs = tabsIn(line)
  if (tabs >= width) return 0
  for (let count = 1; count <= Math.min(before.length, LONGEST_CELL); count++) {
    const inner = tabsIn(before[before.length - count]!)
    tabs += inner
    if (tabs > width) return 0
    if (inner > 0 && tabs === width) return count
  }
  return 0
}

/** A table of one column is a frame around text. */
function addRows(list: BlockList, rows: readonly (readonly string[])[]): void {
  if (rows.every(row => row.length === 1)) {
    for (const [text] of rows) addTextLines(list, text!, false)
    return
  }
  list.addTable(rows.map(row => row.map((text, column) => ({ text, columns: 1, rows: 1, column }))))
}
