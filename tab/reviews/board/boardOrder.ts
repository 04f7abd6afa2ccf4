import type { BoardRow } from '../../../api/domain/reviews/board.ts'
import { CELL_STATES, type CellState } from '../../../api/domain/reviews/cell.ts'
import { alphabetical } from '../../format.ts'

/** States in which somebody has to do something now. */
const NEEDS_ACTION: readonly CellState[] = ['overdue', 'incomplete', 'due-soon']

/** Whether somebody has to do something about a review of this row. */
export const needsAction = (row: BoardRow): boolean =>
  row.cells.some(cell => NEEDS_ACTION.includes(cell.state))

const worstOf = (row: BoardRow): number =>
  Math.min(CELL_STATES.length, ...row.cells.map(cell => CELL_STATES.indexOf(cell.state)))

const oldestOf = (row: BoardRow): number => Math.max(0, ...row.cells.map(cell => cell.days ?? 0))

/** The rows by their worst state, then the oldest overdue, then how many are overdue, then by name; or by name only. */
export const ordered = (rows: readonly BoardRow[], byName: boolean): BoardRow[] =>
  rows.toSorted(
    (a, b) =>
      (byName ? 0 : worstOf(a) - worstOf(b) || oldestOf(b) - oldestOf(a) || b.overdue - a.overdue) ||
      alphabetical.compare(a.name, b.name),
  )
