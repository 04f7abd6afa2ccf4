import { yearOf } from '../../../api/domain/calendar/day.ts'
import type { Board } from '../../../api/domain/reviews/board.ts'
import { REVIEW_KINDS } from '../../../api/domain/reviews/schedule.ts'
import { useSuite } from '../../suite.ts'
import { useSay } from '../../words.ts'
import { boardWords, reviewWords } from '../words.ts'

const YEARS_BACK = 4

/** What the board shows and in which order; everything stays in the link. */
export function BoardFilters({ board, narrow }: { board: Board; narrow: boolean }) {
  const say = useSay()
  const { route, go, filter, today } = useSuite()
  const { filters } = route
  const thisYear = yearOf(today)
  const years = new Set([board.year, ...Array.from({ length: YEARS_BACK }, (_, back) => thisYear - back)])
  const show = (kind: string, year: string) => go({ ...route, path: ['board', kind, year] })
  const fields = (
    <div className="filters">
      <label>
        {say(reviewWords.kind)}
        <select value={board.kind} onChange={event => show(event.target.value, String(board.year))}>
          {REVIEW_KINDS.map(kind => (
            <option key={kind} value={kind}>
              {say(boardWords[kind].name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(reviewWords.year)}
        <select value={board.year} onChange={event => show(board.kind, event.target.value)}>
          {[...years]
            .sort((a, b) => b - a)
            .map(year => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
        </select>
      </label>
      <label>
        {say(reviewWords.order)}
        <select
          value={filters.order ?? ''}
          onChange={event => filter({ order: event.target.value || undefined })}
        >
          <option value="">{say(reviewWords.byTrouble)}</option>
          <option value="name">{say(reviewWords.byName)}</option>
        </select>
      </label>
      {!narrow && (
        <label>
          {say(reviewWords.view)}
          <select
            value={filters.view ?? ''}
            onChange={event => filter({ view: event.target.value || undefined })}
          >
            <option value="">{say(reviewWords.table)}</option>
            <option value="list">{say(reviewWords.list)}</option>
          </select>
        </label>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={filters.only === 'trouble'}
          onChange={event => filter({ only: event.target.checked ? 'trouble' : undefined })}
        />
        {say(reviewWords.onlyTrouble)}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filters.legend === 'yes'}
          onChange={event => filter({ legend: event.target.checked ? 'yes' : undefined })}
        />
        {say(reviewWords.legend)}
      </label>
    </div>
  )
  if (!narrow) return fields
  return (
    <details className="filters-fold">
      <summary>{say(reviewWords.filters)}</summary>
      {fields}
    </details>
  )
}
