import {
  type Condition,
  conditionWords,
  type DependencyState,
  dependencyWords,
  type Finding,
} from '../../api/domain/health/dependency.ts'
import { findingText, findingTodo } from '../../api/domain/health/findingWords.ts'
import { GRANTS } from '../../api/domain/health/grants.ts'
import type { CellState } from '../../api/domain/reviews/cell.ts'
import { momentSeenOn } from '../format.ts'
import { StateMark } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { healthPhrases, healthWords as words } from './words.ts'

const MARKS: Readonly<Record<Condition, CellState>> = {
  fine: 'done-in-time',
  attention: 'incomplete',
  broken: 'overdue',
  unknown: 'not-yet',
}
/** A site opened by mistake differs in each of its folders. */
const SHOWN = 8

/** One dependency: its state in a word, what was found, and what to grant or click. */
export function DependencyItem({ state }: { state: DependencyState }) {
  const say = useSay()
  const { today } = useSuite()
  const { dependency, condition, findings, at, share } = state
  const facts = [
    ...(share ? [say(healthPhrases.share, share.count, share.of)] : []),
    ...(at ? [say(healthPhrases.last, momentSeenOn(say.language, at, today))] : []),
  ]
  const shown = findings.slice(0, SHOWN)
  const todos = [...new Set(shown.map(one => findingTodo(say.language, one)))]
  return (
    <li className={`dependency dependency-${condition}`}>
      <div className="dependency-head">
        <h2>{say(dependencyWords[dependency])}</h2>
        <StateMark state={MARKS[condition]} word={say(conditionWords[condition])} />
        {facts.length > 0 && <span className="quiet">{facts.join(', ')}</span>}
      </div>
      {shown.length > 0 && (
        <ul className="findings">
          {shown.map(one => (
            <li key={`${one.reason} ${one.what ?? ''}`}>
              {findingText(say.language, one)} <Without finding={one} />
            </li>
          ))}
          {findings.length > SHOWN && <li>{say(healthPhrases.more, findings.length - SHOWN)}</li>}
        </ul>
      )}
      {todos.map(todo => (
        <p key={todo} className="todo">
          <strong>{say(words.todo)}:</strong> {todo}
        </p>
      ))}
    </li>
  )
}

/** What does not work without a permission that is missing. */
function Without({ finding }: { finding: Finding }) {
  const say = useSay()
  const grant =
    finding.reason === 'permission-missing'
      ? GRANTS.find(one => one.by === 'graph-application' && one.name === finding.what)
      : undefined
  if (!grant) return null
  return (
    <>
      {say(words.without)}: {say(grant.without)}.
    </>
  )
}
