import { incidentKindWords, severityWords } from '../../api/domain/incidents/incident.ts'
import type { CellState } from '../../api/domain/reviews/cell.ts'
import type { CaseSummary } from '../../api/incidents/incidentViews.ts'
import { dayAndTime } from '../format.ts'
import { routeOf } from '../route.ts'
import { ColumnHeads } from '../shell/ColumnHeads.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { type Say, useSay } from '../words.ts'
import { caseId } from './answers.ts'
import { clockText } from './Clocks.tsx'
import { clockAt, nextLimit } from './clockAt.ts'
import { incidentPhrases, incidentWords as words } from './words.ts'

/** Cases that somebody works on, the state first, each with the limit that comes next. */
export function CaseTable({
  name,
  cases,
  since,
}: {
  name?: string
  cases: readonly CaseSummary[]
  since: number
}) {
  const say = useSay()
  if (cases.length === 0) return null
  return (
    <section>
      {name && <h2>{name}</h2>}
      <table className="register">
        <ColumnHeads
          words={[words.state, words.number, words.kind, words.severity, words.nextLimit, words.reportedAt]}
        />
        <tbody>
          {cases.map(one => (
            <tr key={one.number}>
              <td>
                <StateMark {...markOf(say, one)} />
              </td>
              <th scope="row">
                <PlaceLink to={routeOf('incidents', caseId(one.number))}>{one.number}</PlaceLink>
                {one.exercise && <strong> {say(words.exercise)}</strong>}
              </th>
              <td data-name={say(words.kind)}>
                {say(one.kind ? incidentKindWords[one.kind] : words.toBeJudged)}
              </td>
              <td data-name={say(words.severity)}>{one.severity ? say(severityWords[one.severity]) : '–'}</td>
              <td data-name={say(words.nextLimit)}>{limitText(say, one, since)}</td>
              <td data-name={say(words.reportedAt)}>{dayAndTime(say.language, one.reportedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function markOf(say: Say, one: CaseSummary): { state: CellState; word: string } {
  if (one.stage === 'closed') return { state: 'done-in-time', word: say(words.closed) }
  if (one.clocks?.some(clock => clock.state === 'past')) return { state: 'overdue', word: say(words.past) }
  if (one.stage === 'reported') return { state: 'incomplete', word: say(words.unacknowledged) }
  return nextLimit(one.clocks)
    ? { state: 'due-soon', word: say(words.clockRuns) }
    : { state: 'in-progress', word: say(words.inProgress) }
}

function limitText(say: Say, one: CaseSummary, since: number): string {
  const clock = one.stage === 'closed' ? undefined : nextLimit(one.clocks)
  if (!clock?.limit) return '–'
  return [
    say(clock.rule.name),
    say(incidentPhrases.until, dayAndTime(say.language, clock.limit)),
    clockText(say, clockAt(clock, since)).toLocaleLowerCase('pl-PL'),
  ].join(', ')
}
