import { memo } from 'react'
import type { Period } from '../../../api/domain/calendar/period.ts'
import type { BoardRow } from '../../../api/domain/reviews/board.ts'
import { Icon } from '../../shell/Icon.tsx'
import { useSay } from '../../words.ts'
import { cellText } from '../cellText.ts'
import { nextStepWords } from '../words.ts'

interface Props {
  row: BoardRow
  /** Place in the table, from 0. */
  number: number
  current: Period | undefined
  /** Column that Tab stops at, when it is in this row. */
  stopAt: number | undefined
  /** Period of this row whose details are open. */
  opened: Period | undefined
}

/** One row of the status board. While the table is scrolled, rows that stay are not drawn again. */
export const BoardGridRow = memo(function BoardGridRow({ row, number, current, stopAt, opened }: Props) {
  const say = useSay()
  const last = row.cells.length + 1
  const stop = (column: number) => ({
    'data-place': `${number}:${column}`,
    tabIndex: stopAt === column ? 0 : -1,
  })
  return (
    <tr aria-rowindex={number + 2}>
      <th scope="row" title={row.name} {...stop(0)}>
        <span>{row.name}</span>
      </th>
      {row.cells.map((cell, column) => (
        <td
          key={cell.period}
          className={`cell state-${cell.state}${cell.period === current ? ' current' : ''}`}
          data-opened={opened === cell.period}
          {...stop(column + 1)}
        >
          <Icon name={cell.state} />
          {cell.days !== undefined && <span aria-hidden="true">{cell.days}</span>}
          <span className="hidden-text">{cellText(say, cell)}</span>
        </td>
      ))}
      <td className="next" {...stop(last)}>
        {row.overdue > 0 ? `${row.overdue} · ${say(nextStepWords[row.next])}` : row.overdue}
      </td>
    </tr>
  )
})
