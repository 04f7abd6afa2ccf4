import { CELL_STATES, cellStateWords } from '../../../api/domain/reviews/cell.ts'
import { StateMark } from '../../shell/StateMark.tsx'
import { useSay } from '../../words.ts'
import { reviewWords } from '../words.ts'

/** Every state that a cell can have; in print with the letters that stand for it. */
export function Legend({ print = false }: { print?: boolean }) {
  const say = useSay()
  return (
    <ul className="legend" aria-label={say(reviewWords.legend)}>
      {CELL_STATES.map(state => {
        const { word, print: letters } = cellStateWords[state]
        return (
          <li key={state}>
            {print && <b>{say(letters)} </b>}
            <StateMark state={state} word={say(word)} />
          </li>
        )
      })}
    </ul>
  )
}
