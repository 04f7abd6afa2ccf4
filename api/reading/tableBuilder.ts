import type { BlockList } from './blockList.ts'
import type { Cell } from './blocks.ts'
import { RefusedReading } from './refusedReading.ts'

/** No table of minutes has more; it is refused before it fills the memory. */
const MOST_CELLS = 20_000

interface OpenCell {
  lines: { kind: 'heading' | 'paragraph' | 'listItem'; text: string; level: number }[]
  columns: number
  rows: number
  column: number
  /** A cell that continues the one above it. */
  continues: boolean
  covered: boolean
}

/** A table while it is read: rows and cells come in order, merged cells are joined at the end. */
export interface TableBuilder {
  openRow(): void
  openCell(columns?: number): void
  spanColumns(columns: number): void
  spanRows(rows: number): void
  continueAbove(): void
  /** The open cell is covered by a span of another and holds nothing of its own. */
  cover(): void
  /** Columns that an earlier cell's row span covers. */
  skipColumns(columns: number): void
  addLine(kind: 'heading' | 'paragraph' | 'listItem', text: string, level: number): void
  dropRow(): void
  isEmpty(): boolean
  finish(into: BlockList, page?: number): void
}

export function tableBuilder(): TableBuilder {
  const rows: OpenCell[][] = []
  let column = 0
  let cells = 0
  const row = (): OpenCell[] => {
    const last = rows.at(-1)
    if (last) return last
    const first: OpenCell[] = []
    rows.push(first)
    return first
  }
  const cell = (): OpenCell => {
    const last = row().at(-1)
    if (last) return last
    const first = { lines: [], columns: 1, rows: 1, column, continues: false, covered: false }
    row().push(first)
    return first
  }
  return {
    openRow() {
      rows.push([])
      column = 0
    },
    openCell(columns = 1) {
      cells += 1
      if (cells > MOST_CELLS) throw new RefusedReading('file-too-many-rows')
      const before = row().at(-1)
      if (before) column = Math.max(column, before.column + (before.covered ? 1 : before.columns))
      row().push({ lines: [], columns, rows: 1, column, continues: false, covered: false })
    },
    spanColumns(columns) {
      cell().columns = Math.min(100, Math.max(1, columns))
    },
    spanRows(count) {
      cell().rows = Math.min(1000, Math.max(1, count))
    },
    continueAbove() {
      cell().continues = true
    },
    cover() {
      cell().covered = true
    },
    skipColumns(columns) {
      const before = row().at(-1)
      if (before) column = Math.max(column, before.column + before.columns)
      column += Math.min(100, Math.max(1, columns))
    },
    addLine(kind, text, level) {
      cell().lines.push({ kind, text, level })
    },
    dropRow() {
      rows.pop()
    },
    isEmpty: () => rows.every(one => one.length === 0),
    finish(into, page) {
      const width = Math.max(0, ...rows.map(one => one.length))
      if (width <= 1) {
        // A frame around text, not a table: its lines are read as if there were no frame.
        for (const one of rows)
          for (const only of one)
            for (const line of only.lines) into.add(line.kind, line.text, line.level, page)
        return
      }
      into.addTable(joined(rows), page)
    },
  }
}

/** The rows with continued cells taken out and counted in the height of the cell that they continue. */
function joined(rows: OpenCell[][]): Cell[][] {
  const openAbove = new Map<number, OpenCell>()
  for (const row of rows)
    for (const cell of row) {
      const above = openAbove.get(cell.column)
      if (cell.continues && above) above.rows += 1
      else openAbove.set(cell.column, cell)
    }
  return rows.map(row =>
    row
      .filter(cell => !cell.continues && !cell.covered)
      .map(cell => ({
        text: cell.lines.map(line => line.text).join('\n'),
        columns: cell.columns,
        rows: cell.rows,
        column: cell.column,
      })),
  )
}
