import type { Standing } from '../../api/domain/obligations/obligation.ts'
import type { CellState } from '../../api/domain/reviews/cell.ts'
import { Icon } from './Icon.tsx'

/** The drawing that stands for an obligation: an open one has no trouble yet. */
export const stateOfStanding: Readonly<Record<Standing, CellState>> = {
  'not-yet': 'not-yet',
  open: 'in-progress',
  'due-soon': 'due-soon',
  overdue: 'overdue',
  incomplete: 'incomplete',
  'done-in-time': 'done-in-time',
  'done-late': 'done-late',
}

/** A state as icon, shape and word; colour is only the third signal. */
export function StateMark({ state, word }: { state: CellState; word: string }) {
  return (
    <span className={`state state-${state}`}>
      <Icon name={state} />
      <span>{word}</span>
    </span>
  )
}
