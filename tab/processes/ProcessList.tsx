import type { ProcessStatus } from '../../api/domain/processes/hierarchy.ts'
import { cellStateWords } from '../../api/domain/reviews/cell.ts'
import { longDay } from '../format.ts'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { useSay } from '../words.ts'
import { processWords } from './words.ts'

/** The processes as a table; on a phone each row becomes a block of its own. */
export function ProcessList({ processes }: { processes: readonly ProcessStatus[] }) {
  const say = useSay()
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{say(processWords.process)}</th>
          <th scope="col">{say(processWords.state)}</th>
          <th scope="col">{say(processWords.owner)}</th>
          <th scope="col">{say(processWords.lastReview)}</th>
          <th scope="col">{say(processWords.nextReview)}</th>
        </tr>
      </thead>
      <tbody>
        {processes.map(({ process, review, owners, lastHeldOn, nextDue }) => (
          <tr key={process.code}>
            <th scope="row">
              <PlaceLink to={{ page: 'processes', path: [process.code], filters: {} }}>
                {process.code.replace(' ', '\u00a0')} {process.name}
              </PlaceLink>
            </th>
            <td>
              <StateMark state={review.state} word={say(cellStateWords[review.state].word)} />
            </td>
            <td data-name={say(processWords.owner)}>
              {owners.map(owner => owner.name).join(', ') || say(processWords.vacant)}
            </td>
            <td data-name={say(processWords.lastReview)}>
              {lastHeldOn ? longDay(say.language, lastHeldOn) : say(processWords.notHeld)}
            </td>
            <td data-name={say(processWords.nextReview)}>{longDay(say.language, nextDue)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
