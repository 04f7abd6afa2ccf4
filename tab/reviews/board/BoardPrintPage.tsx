import { Button } from '@fluentui/react-components'
import type { Board } from '../../../api/domain/reviews/board.ts'
import { cellStateWords } from '../../../api/domain/reviews/cell.ts'
import type { ReviewKind } from '../../../api/domain/reviews/schedule.ts'
import { shortPeriod } from '../../format.ts'
import { Icon } from '../../shell/Icon.tsx'
import { PageHeader } from '../../shell/PageHeader.tsx'
import { PageState } from '../../shell/PageState.tsx'
import { countChanges, useData } from '../../useData.ts'
import { useSay } from '../../words.ts'
import './board.css'
import { boardWords, nextStepWords, reviewPhrases, reviewWords } from '../words.ts'
import { ordered } from './boardOrder.ts'
import { Legend } from './Legend.tsx'

/** The board for paper: letters instead of colours, headings on every page, the whole year on A4 across. */
export default function BoardPrintPage({ kind, year }: { kind: ReviewKind; year: number }) {
  const say = useSay()
  const data = useData<Board>(`/api/board?kind=${kind}&year=${year}`, [])
  const name = `${say(reviewWords.printView)}: ${say(boardWords[kind].name)} ${year}`
  return (
    <PageState
      data={data}
      name={name}
      changes={(shown, newer) => countChanges(shown.rows, newer.rows, row => row.subject)}
    >
      {board => (
        <div className="print-view">
          <PageHeader
            name={name}
            title={say(reviewPhrases.boardOn, say(boardWords[kind].name), year, board.asOf)}
            above={[
              {
                name: say(reviewWords.board),
                to: { page: 'reviews', path: ['board', kind, String(year)], filters: {} },
              },
            ]}
          >
            <Button appearance="primary" icon={<Icon name="print" />} onClick={() => window.print()}>
              {say(reviewWords.print)}
            </Button>
          </PageHeader>
          <p>{say(reviewPhrases.headline, board.headline.period, board.headline.counts)}</p>
          <Legend print />
          <PrintedTable board={board} />
        </div>
      )}
    </PageState>
  )
}

function PrintedTable({ board }: { board: Board }) {
  const say = useSay()
  return (
    // A region that scrolls must be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="print-table" tabIndex={0} aria-label={say(reviewWords.printView)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(boardWords[board.kind].row)}</th>
            {board.periods.map(period => (
              <th key={period} scope="col">
                {shortPeriod(say.language, period)}
              </th>
            ))}
            <th scope="col">{say(reviewWords.overdueAndNext)}</th>
          </tr>
        </thead>
        <tbody>
          {ordered(board.rows, true).map(row => (
            <tr key={row.subject}>
              <th scope="row">{row.name}</th>
              {row.cells.map(cell => (
                <td key={cell.period}>
                  {say(cellStateWords[cell.state].print)}
                  {cell.days !== undefined && ` ${cell.days}`}
                </td>
              ))}
              <td>{row.overdue > 0 ? `${row.overdue} · ${say(nextStepWords[row.next])}` : row.overdue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
