/** A cell of a table, counted from 0; column 0 is the heading of its row. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

const PAGE_ROWS = 10

/**
 * Where a key takes the focus in a table of so many rows and columns; undefined for keys that do not move.
 * Source: ARIA Authoring Practices, grid pattern.
 */
export function gridMove(
  at: GridPlace,
  key: string,
  ctrl: boolean,
  rows: number,
  columns: number,
): GridPlace | undefined {
  const to = (row: number, column: number): GridPlace => ({
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  })
  switch (key) {
    case 'ArrowUp':
      return to(at.row - 1, at.column)
    case 'ArrowDown':
      return to(at.row + 1, at.column)
    case 'ArrowLeft':
      return to(at.row, at.column - 1)
    case 'ArrowRight':
      return to(at.row, at.column + 1)
    case 'Home':
      return to(ctrl ? 0 : at.row, 0)
    case 'End':
      return to(ctrl ? rows - 1 : at.row, columns - 1)
    case 'PageUp':
      return to(at.row - PAGE_ROWS, at.column)
    case 'PageDown':
      return to(at.row + PAGE_ROWS, at.column)
    default:
      return undefined
  }
}
