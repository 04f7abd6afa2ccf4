import { standingWords } from '../../api/domain/obligations/obligation.ts'
import type { OwedDetail } from '../../api/domain/reviews/periodDetail.ts'
import { StateMark, stateOfStanding } from '../shell/StateMark.tsx'
import { type Say, useSay } from '../words.ts'
import { owedWords, reviewPhrases, reviewWords } from './words.ts'

/** What is owed for a subject and period, each with its deadline and how it stands. */
export function OwedList({ owed }: { owed: readonly OwedDetail[] }) {
  const say = useSay()
  if (owed.length === 0) return <p>{say(reviewWords.nothingOwed)}</p>
  return (
    <ul className="plain owed">
      {owed.map(one => (
        <li key={one.key}>
          <StateMark state={stateOfStanding[one.standing]} word={say(owedWords[one.kind])} />
          <span className="quiet">{standingText(say, one)}</span>
        </li>
      ))}
    </ul>
  )
}

function standingText(say: Say, one: OwedDetail): string {
  const due = say(reviewPhrases.dueBy, one.due)
  const word = say(standingWords[one.standing]).toLocaleLowerCase('pl-PL')
  if (one.standing === 'overdue') return `${due}, ${say(reviewPhrases.lateBy, one.days)}`
  return one.doneOn === undefined
    ? `${due}, ${word}`
    : `${due}, ${say(reviewPhrases.doneOn, one.doneOn)}, ${word}`
}
