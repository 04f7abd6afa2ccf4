import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Period } from '../../../api/domain/calendar/period.ts'
import type { Board, BoardRow } from '../../../api/domain/reviews/board.ts'
import { periodName, shortPeriod } from '../../format.ts'
import { useSay } from '../../words.ts'
import { boardWords, reviewWords } from '../words.ts'
import { BoardGridRow } from './BoardGridRow.tsx'
import { type GridPlace, gridMove } from './gridKeys.ts'
import { ROW_PX, useRowWindow } from './useRowWindow.ts'

interface Props {
  board: Board
  rows: readonly BoardRow[]
  /** The cell whose details are open. */
  opened?: { subject: string; period: Period } | undefined
  open(subject: string, period: Period): void
}

/**
 * The status board as one table that the keyboard walks through: one stop for Tab, arrows inside. Cells are plain and
 * share their drawings, since there are hundreds of them; rows far from what is visible are left out.
 */
export function BoardGrid({ board, rows, opened, open }: Props) {
  const say = useSay()
  const table = useRef<HTMLTableElement>(null)
  const moved = useRef(false)
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 1 })
  const columns = board.periods.length + 2
  const focus: GridPlace = {
    row: Math.min(at.row, rows.length - 1),
    column: Math.min(at.column, columns - 1),
  }
  const shown = useRowWindow(table, rows.length)

  const cellAt = (place: GridPlace) =>
    table.current?.querySelector<HTMLElement>(`[data-place="${place.row}:${place.column}"]`)

  const moveTo = (place: GridPlace) => {
    moved.current = true
    shown.bring(place.row)
    setAt(place)
  }

  // In the same turn as the key: the next key may already be waiting.
  useLayoutEffect(() => {
    if (moved.current) cellAt(focus)?.focus()
    moved.current = false
  })

  const openAt = ({ row, column }: GridPlace) => {
    const period = board.periods[column - 1]
    const subject = rows[row]?.subject
    if (period && subject) open(subject, period)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      openAt(focus)
      return
    }
    const to = gridMove(focus, event.key, event.ctrlKey || event.metaKey, rows.length, columns)
    if (!to) return
    event.preventDefault()
    moveTo(to)
  }

  const onClick = (event: MouseEvent) => {
    const place = (event.target as Element).closest<HTMLElement>('[data-place]')?.dataset.place
    if (!place) return
    const [row = 0, column = 0] = place.split(':').map(Number)
    setAt({ row, column })
    openAt({ row, column })
  }

  return (
    <table
      ref={table}
      className="board"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern on a real table
      role="grid"
      aria-label={`${say(reviewWords.board)}: ${say(boardWords[board.kind].name)}, ${board.year}`}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns}
      aria-describedby="board-help"
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{say(boardWords[board.kind].row)}</th>
          {board.periods.map(period => (
            <th key={period} scope="col" className={period === board.current ? 'current' : ''}>
              <span aria-hidden="true">{shortPeriod(say.language, period)}</span>
              <span className="hidden-text">
                {periodName(say.language, period)}
                {period === board.current && `, ${say(reviewWords.currentPeriod)}`}
              </span>
            </th>
          ))}
          <th scope="col">{say(reviewWords.overdueAndNext)}</th>
        </tr>
      </thead>
      <tbody>
        {shown.from > 0 && <Gap rows={shown.from} columns={columns} />}
        {rows.slice(shown.from, shown.until).map((row, index) => {
          const number = shown.from + index
          return (
            <BoardGridRow
              key={row.subject}
              row={row}
              number={number}
              current={board.current}
              stopAt={focus.row === number ? focus.column : undefined}
              opened={opened?.subject === row.subject ? opened.period : undefined}
            />
          )
        })}
        {shown.until < rows.length && <Gap rows={rows.length - shown.until} columns={columns} />}
      </tbody>
    </table>
  )
}

function Gap({ rows, columns }: { rows: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" className="gap">
      <td colSpan={columns} style={{ height: rows * ROW_PX }} />
    </tr>
  )
}
