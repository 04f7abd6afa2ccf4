import type { CellState } from '../../api/domain/reviews/cell.ts'
import { partWords } from '../../api/domain/reviews/requiredParts.ts'
import { capital } from '../format.ts'
import { StateMark } from '../shell/StateMark.tsx'
import { useSay } from '../words.ts'
import type { FindingsAnswer } from './answers.ts'
import { reviewPagePhrases, reviewPageWords } from './reviewPageWords.ts'

type Found = FindingsAnswer['parts'][number]
type FoundPart = Pick<Found, 'part' | 'state'> & {
  readonly passage?: string | undefined
  readonly page?: number | undefined
}

const marks: Readonly<Record<FoundPart['state'], CellState>> = {
  present: 'done-in-time',
  missing: 'overdue',
  partial: 'incomplete',
  unclear: 'due-soon',
}

/** Parts that minutes must have, each with how it stands and the passage and page that show it. */
export function FoundParts({ parts }: { parts: readonly FoundPart[] }) {
  const say = useSay()
  return (
    <ul className="parts">
      {parts.map(found => (
        <li key={found.part}>
          <StateMark
            state={marks[found.state]}
            word={`${capital(say(partWords[found.part]))}: ${say(reviewPageWords[found.state]).toLocaleLowerCase('pl-PL')}`}
          />
          {found.passage && (
            <blockquote>
              „{found.passage}”
              {found.page !== undefined && (
                <span className="quiet"> {say(reviewPagePhrases.page, found.page)}</span>
              )}
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  )
}
