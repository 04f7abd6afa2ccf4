import type { Duties } from '../../api/domain/obligations/duties.ts'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { useSay } from '../words.ts'
import { obligationWords } from './words.ts'

/** Actions without a day: nothing of them is ever late, so they stand apart and folded. */
export function OngoingActions({ actions }: { actions: Duties['ongoing'] }) {
  const say = useSay()
  if (actions.length === 0) return null
  return (
    <details className="group">
      <summary>
        <h2>
          {say(obligationWords.ongoing)} ({actions.length})
        </h2>
      </summary>
      <ul className="plain">
        {actions.map(one => (
          <li key={one.key}>
            <PlaceLink to={{ page: 'actions', path: [one.key], filters: {} }}>{one.number}</PlaceLink>{' '}
            {one.task} <span className="quiet">({one.text})</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
