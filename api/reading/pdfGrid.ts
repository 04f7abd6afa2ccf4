import type { Cell } from './blocks.ts'
import type { Rules } from './pdfRules.ts'
import { type Glyphs, joinLines, paragraphsOf, segmentsOf } from './pdfText.ts'

/** A ruled table on a page. */
export interface Grid {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly rows: Cell[][]
}

const NEAR = 3

/** Positions that lie nearer than a few points are one. */
function positions(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of values.toSorted((a, b) => a - b))
    if (found.length === 0 || value - found.at(-1)! > NEAR) found.push(value)
  return found
}

/** The ruled tables of a page with the runs in their cells; runs in no table are handed back. */
export function gridsOf(rules: Rules, glyphs: readonly Glyphs[]): { grids: Grid[]; rest: Glyphs[] } {
  const grids: Grid[] = []
  let rest = [...glyphs]
  for (const group of connected(rules)) {
    const xs = positions(group.down.map(line => line.x))
    const ys = positions(group.across.map(line => line.y)).reverse()
    if (xs.length < 3 || ys.length < 2 || xs.length > 40 || ys.length > 300) continue
    const inside = (run: Glyphs): boolean =>
      (run.left + run.right) / 2 > xs[0]! &&
      (run.left + run.right) / 2 < xs.at(-1)! &&
      run.base > ys.at(-1)! - 1 &&
      run.base + run.size * 0.3 < ys[0]!
    const own = rest.filter(inside)
    if (own.length === 0) continue
    rest = rest.filter(run => !inside(run))
    grids.push({
      top: ys[0]!,
      bottom: ys.at(-1)!,
      left: xs[0]!,
      right: xs.at(-1)!,
      rows: cellsOf(group, xs, ys, own),
    })
  }
  return { grids, rest }
}

/** Lines that touch each other, group by group. */
function connected(rules: Rules): Rules[] {
  const groups: { top: number; bottom: number; left: number; right: number; rules: Rules }[] = []
  const boxes = [
    ...rules.across.map(line => ({
      top: line.y,
      bottom: line.y,
      left: line.from,
      right: line.to,
      across: line,
    })),
    ...rules.down.map(line => ({ top: line.to, bottom: line.from, left: line.x, right: line.x, down: line })),
  ].toSorted((a, b) => b.top - a.top)
  for (const box of boxes) {
    const touching = groups.filter(
      group =>
        box.left <= group.right + NEAR &&
        box.right >= group.left - NEAR &&
        box.top >= group.bottom - NEAR &&
        box.bottom <= group.top + NEAR,
    )
    const into = touching[0] ?? {
      top: box.top,
      bottom: box.bottom,
      left: box.left,
      right: box.right,
      rules: { across: [], down: [] },
    }
    if (touching.length === 0) groups.push(into)
    for (const other of touching.slice(1)) {
      into.rules.across.push(...other.rules.across)
      into.rules.down.push(...other.rules.down)
      groups.splice(groups.indexOf(other), 1)
    }
    if ('across' in box) into.rules.across.push(box.across)
    else into.rules.down.push(box.down)
    into.top = Math.max(into.top, box.top, ...touching.map(group => group.top))
    into.bottom = Math.min(into.bottom, box.bottom, ...touching.map(group => group.bottom))
    into.left = Math.min(into.left, box.left, ...touching.map(group => group.left))
    into.right = Math.max(into.right, box.right, ...touching.map(group => group.right))
  }
  return groups.map(group => group.rules)
}

/** Cells between the rules; where a rule is missing between two fields of the grid, they are one cell. */
function cellsOf(
  rules: Rules,
  xs: readonly number[],
  ys: readonly number[],
  glyphs: readonly Glyphs[],
): Cell[][] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const owner = Array.from({ length: rows * columns }, (_, at) => at)
  const find = (at: number): number => {
    let root = at
    while (owner[root] !== root) root = owner[root]!
    return root
  }
  const ruledRight = (row: number, column: number): boolean => {
    const middle = (ys[row]! + ys[row + 1]!) / 2
    return rules.down.some(
      line => Math.abs(line.x - xs[column + 1]!) <= NEAR && line.from < middle && line.to > middle,
    )
  }
  const ruledBelow = (row: number, column: number): boolean => {
    const middle = (xs[column]! + xs[column + 1]!) / 2
    return rules.across.some(
      line => Math.abs(line.y - ys[row + 1]!) <= NEAR && line.from < middle && line.to > middle,
    )
  }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      if (column + 1 < columns && !ruledRight(row, column)) owner[find(at + 1)] = find(at)
      if (row + 1 < rows && !ruledBelow(row, column)) owner[find(at + columns)] = find(at)
    }
  const held = new Map<number, Glyphs[]>()
  for (const run of glyphs.flatMap(one => splitAtRules(one, xs))) {
    const x = (run.left + run.right) / 2
    const y = run.base + run.size * 0.3
    const column = Math.max(
      0,
      Math.min(
        columns - 1,
        xs.findLastIndex(edge => edge <= x),
      ),
    )
    const row = Math.max(
      0,
      Math.min(
        rows - 1,
        ys.findLastIndex(edge => edge >= y),
      ),
    )
    const root = find(row * columns + column)
    held.set(root, [...(held.get(root) ?? []), run])
  }
  const table: Cell[][] = Array.from({ length: rows }, () => [])
  for (let root = 0; root < owner.length; root++) {
    if (find(root) !== root) continue
    const members = owner.flatMap((_, at) => (find(at) === root ? [at] : []))
    const column = Math.min(...members.map(at => at % columns))
    const lastColumn = Math.max(...members.map(at => at % columns))
    const row = Math.min(...members.map(at => Math.floor(at / columns)))
    const lastRow = Math.max(...members.map(at => Math.floor(at / columns)))
    table[row]!.push({
      text: cellText(held.get(root) ?? [], xs[lastColumn + 1]!),
      columns: lastColumn - column + 1,
      rows: lastRow - row + 1,
      column,
    })
  }
  return table.map(cells => cells.toSorted((a, b) => a.column - b.column))
}

/** A run that reaches over a rule holds the words of two cells: it is cut between its words. */
function splitAtRules(run: Glyphs, xs: readonly number[]): Glyphs[] {
  const crossed = xs.slice(1, -1).filter(x => x > run.left + 2 && x < run.right - 2)
  if (crossed.length === 0 || !run.text.trim().includes(' ')) return [run]
  const width = (run.right - run.left) / run.text.length
  return [...run.text.matchAll(/\S+/g)].map(word => ({
    ...run,
    text: word[0],
    left: run.left + word.index * width,
    right: run.left + (word.index + word[0].length) * width,
  }))
}

function cellText(glyphs: readonly Glyphs[], rightEdge: number): string {
  const lines = segmentsOf(glyphs).map(row => ({
    ...row[0]!,
    text: row.map(one => one.text).join(' '),
    right: row.at(-1)!.right,
  }))
  const padding = lines.length === 0 ? 0 : 5
  return paragraphsOf(lines, rightEdge - padding)
    .map(joinLines)
    .join('\n')
}
