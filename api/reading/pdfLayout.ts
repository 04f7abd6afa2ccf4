import type { BlockList } from './blockList.ts'
import { gridsOf } from './pdfGrid.ts'
import { openTable } from './pdfOpenTable.ts'
import type { Rules } from './pdfRules.ts'
import { type Glyphs, joinLines, paragraphsOf, type Segment, segmentsOf } from './pdfText.ts'

/** Adds the text of a page in reading order: ruled tables as tables, columns one after the other. */
export function addPage(
  list: BlockList,
  glyphs: readonly Glyphs[],
  rules: Rules,
  page: number,
  pageWidth: number,
): void {
  // Where nothing tells the right margin, it is as wide as the left one.
  const margin = Math.min(...glyphs.map(run => run.left))
  const edge = Math.max(pageWidth - margin, ...glyphs.map(run => run.right))
  const { grids, rest } = gridsOf(rules, glyphs)
  const tops = grids.toSorted((a, b) => b.top - a.top)
  let waiting = rest
  for (const grid of tops) {
    addFlow(
      list,
      waiting.filter(run => run.base > grid.top - 1),
      { page, edge },
    )
    waiting = waiting.filter(run => run.base <= grid.top - 1)
    list.addTable(grid.rows, page)
  }
  addFlow(list, waiting, { page, edge })
}

interface PageEdge {
  readonly page: number
  /** Right margin of the page; 0 inside a column, where the longest line tells. */
  readonly edge: number
}

function addFlow(list: BlockList, glyphs: readonly Glyphs[], sheet: PageEdge): void {
  const rows = segmentsOf(glyphs)
  let at = 0
  while (at < rows.length) {
    const table = openTable(rows, at)
    if (table) {
      list.addTable(table.rows, sheet.page)
      at = table.next
      continue
    }
    let end = at + 1
    while (end < rows.length && !openTable(rows, end)) end += 1
    addText(list, rows.slice(at, end), sheet)
    at = end
  }
}

/** Text in one column, or in two when a gutter runs down between many lines. */
function addText(list: BlockList, rows: readonly Segment[][], sheet: PageEdge): void {
  const gutter = gutterOf(rows)
  if (gutter === undefined) {
    addLines(list, rows.map(oneLine), sheet)
    return
  }
  let at = 0
  while (at < rows.length) {
    let end = at
    const crosses = (row: readonly Segment[]): boolean =>
      row.some(one => one.left < gutter - 2 && one.right > gutter + 2)
    if (crosses(rows[at]!)) {
      while (end < rows.length && crosses(rows[end]!)) end += 1
      addLines(list, rows.slice(at, end).map(oneLine), sheet)
    } else {
      while (end < rows.length && !crosses(rows[end]!)) end += 1
      const part = rows.slice(at, end)
      for (const side of [
        part.map(row => row.filter(one => one.right <= gutter + 2)),
        part.map(row => row.filter(one => one.left >= gutter - 2)),
      ])
        addLines(list, side.filter(row => row.length > 0).map(oneLine), { page: sheet.page, edge: 0 })
    }
    at = end
  }
}

const oneLine = (row: readonly Segment[]): Segment => ({
  ...row[0]!,
  text: row.map(one => one.text.trim()).join(' '),
  right: row.at(-1)!.right,
})

function addLines(list: BlockList, lines: readonly Segment[], { page, edge }: PageEdge): void {
  if (lines.length === 0) return
  const rightEdge = Math.max(edge, ...lines.map(line => line.right))
  for (const [at, paragraph] of paragraphsOf(lines, rightEdge, edge === 0).entries()) {
    const text = joinLines(paragraph)
    if (at === 0 && list.goesOn(text)) {
      list.extend(text)
      continue
    }
    if (/^(?:strona|str\.|page)?\s*\d{1,3}(?:\s*(?:z|of|\/)\s*\d{1,3})?$/i.test(text)) continue
    const bullet = /^[•▪‣·o–-]\s+/.exec(text)
    if (bullet) list.add('listItem', text.slice(bullet[0].length), 1, page)
    else list.add('paragraph', text, 1, page)
  }
}

/** The x of a white stripe that parts two columns of running text; undefined for a page in one column. */
function gutterOf(rows: readonly Segment[][]): number | undefined {
  const split = rows.filter(row => row.length === 2 && row[1]!.left - row[0]!.right > 8)
  if (split.length < 4) return undefined
  const lefts = split.map(row => row[1]!.left).toSorted((a, b) => a - b)
  const start = lefts[Math.floor(lefts.length / 2)]!
  const aligned = split.filter(row => Math.abs(row[1]!.left - start) < 4)
  if (aligned.length < Math.max(4, split.length * 0.6)) return undefined
  const gutter = Math.min(...aligned.map(row => row[1]!.left)) - 3
  const crossing = rows.filter(row => row.some(one => one.left < gutter - 2 && one.right > gutter + 2)).length
  return crossing > rows.length / 2 ? undefined : gutter
}
