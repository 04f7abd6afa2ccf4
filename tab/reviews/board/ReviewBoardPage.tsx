import { Button } from '@fluentui/react-components'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Period } from '../../../api/domain/calendar/period.ts'
import type { Board } from '../../../api/domain/reviews/board.ts'
import type { ReviewKind } from '../../../api/domain/reviews/schedule.ts'
import { Icon } from '../../shell/Icon.tsx'
import { PageHeader } from '../../shell/PageHeader.tsx'
import { PageState } from '../../shell/PageState.tsx'
import { useNarrow } from '../../shell/useNarrow.ts'
import { useSuite } from '../../suite.ts'
import { countChanges, type Data, useData } from '../../useData.ts'
import { useSay } from '../../words.ts'
import './board.css'
import { boardWords, reviewPhrases, reviewWords } from '../words.ts'
import { BoardFilters } from './BoardFilters.tsx'
import { BoardGrid } from './BoardGrid.tsx'
import { BoardList } from './BoardList.tsx'
import { needsAction, ordered } from './boardOrder.ts'
import { Legend } from './Legend.tsx'

const PeriodPanel = lazy(() => import('../PeriodPanel.tsx'))
const UndeliveredPanel = lazy(() => import('../UndeliveredPanel.tsx'))

const REGISTERS = ['reviews', 'minutes', 'units', 'roleHoldings', 'absences', 'processes', 'settings']

interface Props {
  kind: ReviewKind
  year: number
}

/** Who is late: one kind of review and one year at a glance. */
export function ReviewBoardPage({ kind, year }: Props) {
  const say = useSay()
  const data = useData<Board>(`/api/board?kind=${kind}&year=${year}`, REGISTERS)
  return (
    <PageState
      data={data}
      name={`${say(reviewWords.board)}: ${say(boardWords[kind].name)} ${year}`}
      changes={(shown, newer) => countChanges(shown.rows, newer.rows, row => row.subject)}
    >
      {board => <ShownBoard board={board} data={data} />}
    </PageState>
  )
}

type Opened = { subject: string; period: Period } | 'undelivered'

function ShownBoard({ board, data }: { board: Board; data: Data<Board> }) {
  const say = useSay()
  const { route, go, me, announce } = useSuite()
  const narrow = useNarrow()
  const [opened, setOpened] = useState<Opened>()
  const opener = useRef<HTMLElement>(null)
  const { filters } = route
  const rows = ordered(
    filters.only === 'trouble' ? board.rows.filter(needsAction) : board.rows,
    filters.order === 'name',
  )
  const count = rows.length
  useEffect(() => announce(say(reviewPhrases.rows, count)), [announce, say, count])

  const open = (what: Opened) => {
    opener.current = document.activeElement as HTMLElement | null
    setOpened(what)
  }
  const close = () => {
    setOpened(undefined)
    requestAnimationFrame(() => opener.current?.focus())
  }
  const openCell = (subject: string, period: Period) => open({ subject, period })
  const asList = narrow || filters.view === 'list'
  return (
    <>
      <PageHeader
        name={`${say(reviewWords.board)}: ${say(boardWords[board.kind].name)} ${board.year}`}
        title={say(reviewPhrases.headline, board.headline.period, board.headline.counts)}
        asOf={data.state === 'ready' ? data.asOf : undefined}
      >
        {me.may.seeUndelivered && (
          <Button appearance="subtle" icon={<Icon name="remind" />} onClick={() => open('undelivered')}>
            {say(reviewWords.undelivered)}
          </Button>
        )}
        {!narrow && (
          <Button
            appearance="subtle"
            icon={<Icon name="print" />}
            onClick={() => go({ ...route, path: ['board', board.kind, String(board.year), 'print'] })}
          >
            {say(reviewWords.print)}
          </Button>
        )}
      </PageHeader>
      <BoardFilters board={board} narrow={narrow} />
      {filters.legend === 'yes' && <Legend />}
      <p className="hidden-text" id="board-help">
        {say(reviewWords.gridHelp)}
      </p>
      <div className="board-and-panel">
        <div className="board-place">
          {count === 0 ? (
            <p>{say(board.rows.length === 0 ? reviewWords.nothingHere : reviewWords.nothingInTrouble)}</p>
          ) : asList ? (
            <BoardList rows={rows} open={openCell} />
          ) : (
            <BoardGrid
              board={board}
              rows={rows}
              opened={opened === 'undelivered' ? undefined : opened}
              open={openCell}
            />
          )}
        </div>
        <Suspense>
          {opened === 'undelivered' ? (
            <UndeliveredPanel close={close} />
          ) : (
            opened && (
              <PeriodPanel
                key={`${opened.subject} ${opened.period}`}
                review={{ kind: board.kind, ...opened }}
                close={close}
              />
            )
          )}
        </Suspense>
      </div>
    </>
  )
}
