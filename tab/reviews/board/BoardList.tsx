import type { Period } from '../../../api/domain/calendar/period.ts'
import type { BoardRow } from '../../../api/domain/reviews/board.ts'
import { CELL_STATES, type Cell, type CellState, cellStateWords } from '../../../api/domain/reviews/cell.ts'
import { capital, periodName } from '../../format.ts'
import { StateMark } from '../../shell/StateMark.tsx'
import { useSay } from '../../words.ts'
import { cellText } from '../cellText.ts'

/** States that are listed one by one; the quiet ones are only counted in the headline. */
const LISTED: readonly CellState[] = CELL_STATES.filter(
  state => state !== 'not-yet' && state !== 'not-applicable',
)

interface Props {
  rows: readonly BoardRow[]
  open(subject: string, period: Period): void
}

/** The board read by trouble instead of by month: for small screens, and one click away for everybody. */
export function BoardList({ rows, open }: Props) {
  const say = useSay()
  const cells = rows.flatMap(row => row.cells.map(cell => ({ row, cell })))
  return (
    <div className="board-list">
      {LISTED.map(state => {
        const found = cells.filter(one => one.cell.state === state).sort(byUrgency)
        if (found.length === 0) return null
        return (
          <details key={state} className="group" open={state !== 'done-in-time' && state !== 'done-late'}>
            <summary>
              <h2>
                {say(cellStateWords[state].word)} ({found.length})
              </h2>
            </summary>
            <ul className="rows">
              {found.map(({ row, cell }) => (
                <li key={`${row.subject} ${cell.period}`}>
                  <button type="button" className="row" onClick={() => open(row.subject, cell.period)}>
                    <strong>{row.name}</strong>
                    <span>{capital(periodName(say.language, cell.period))}</span>
                    <StateMark state={cell.state} word={capital(cellText(say, cell))} />
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}

const byUrgency = (a: { cell: Cell }, b: { cell: Cell }): number =>
  (b.cell.days ?? 0) - (a.cell.days ?? 0) || (a.cell.period < b.cell.period ? 1 : -1)
