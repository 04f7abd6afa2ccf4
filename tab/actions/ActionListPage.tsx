import { type ActionStatus, actionStatusWords } from '../../api/domain/improvement/action.ts'
import type { ActionView } from '../../api/improvement/actionViews.ts'
import { alphabetical } from '../format.ts'
import { placeOfReview } from '../reviews/answers.ts'
import { routeOf } from '../route.ts'
import { ColumnHeads } from '../shell/ColumnHeads.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { countChanges, useData } from '../useData.ts'
import { useSay } from '../words.ts'
import { deadlineText, responsibleText, sourceText, statusText } from './actionFacts.ts'
import { actionPhrases, markOfStatus, actionWords as words } from './words.ts'

interface ActionsAnswer {
  readonly actions: readonly ActionView[]
}

const REGISTERS = ['improvementActions', 'minutes', 'people', 'roleHoldings', 'absences']
const UNFINISHED: readonly ActionStatus[] = ['overdue', 'open', 'awaiting-judgement']
const STATUSES = Object.keys(actionStatusWords) as ActionStatus[]

/** The register of improvement actions, trouble first; the filters stay in the link. */
export function ActionListPage() {
  const say = useSay()
  const data = useData<ActionsAnswer>('/api/actions', REGISTERS)
  return (
    <PageState
      data={data}
      name={say(words.page)}
      changes={(shown, newer) => countChanges(shown.actions, newer.actions, one => one.key)}
    >
      {({ actions }) => <Register actions={actions} asOf={data.state === 'ready' ? data.asOf : undefined} />}
    </PageState>
  )
}

type HeaderProps = Parameters<typeof PageHeader>[0]

function Register({ actions, asOf }: { actions: readonly ActionView[]; asOf: HeaderProps['asOf'] }) {
  const say = useSay()
  const { route, me } = useSuite()
  const { status = '', subject = '', mine } = route.filters
  const chosen = actions.filter(
    one =>
      (status === 'all' || (status === '' ? UNFINISHED.includes(one.status) : one.status === status)) &&
      (subject === '' || one.review.subject === subject) &&
      (mine === undefined || one.responsible.some(person => person.id === me.id)),
  )
  const open = actions.filter(one => one.status === 'open' || one.status === 'overdue')
  return (
    <>
      <PageHeader
        name={say(words.page)}
        title={say(actionPhrases.headline, open.length, open.filter(one => one.status === 'overdue').length)}
        asOf={asOf}
      />
      {actions.length === 0 ? <p>{say(words.none)}</p> : <Filters actions={actions} />}
      {actions.length > 0 && chosen.length === 0 && <p>{say(words.filteredOut)}</p>}
      {chosen.length > 0 && <ActionTable actions={chosen} />}
    </>
  )
}

function Filters({ actions }: { actions: readonly ActionView[] }) {
  const say = useSay()
  const { route, filter } = useSuite()
  const subjects = [...new Map(actions.map(one => [one.review.subject, one.subjectName]))].toSorted((a, b) =>
    alphabetical.compare(a[1], b[1]),
  )
  return (
    <div className="filters">
      <label>
        {say(words.state)}
        <select value={route.filters.status ?? ''} onChange={event => filter({ status: event.target.value })}>
          <option value="">{say(words.open)}</option>
          {STATUSES.map(status => (
            <option key={status} value={status}>
              {say(actionStatusWords[status])}
            </option>
          ))}
          <option value="all">{say(words.all)}</option>
        </select>
      </label>
      <label>
        {say(words.subject)}
        <select
          value={route.filters.subject ?? ''}
          onChange={event => filter({ subject: event.target.value })}
        >
          <option value="">{say(words.all)}</option>
          {subjects.map(([subject, name]) => (
            <option key={subject} value={subject}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={route.filters.mine !== undefined}
          onChange={event => filter({ mine: event.target.checked ? 'yes' : undefined })}
        />
        {say(words.mine)}
      </label>
    </div>
  )
}

function ActionTable({ actions }: { actions: readonly ActionView[] }) {
  const say = useSay()
  const { today } = useSuite()
  return (
    <table className="register">
      <ColumnHeads
        words={[words.state, words.number, words.task, words.responsible, words.deadline, words.source]}
      />
      <tbody>
        {actions.map(one => (
          <tr key={one.key}>
            <td>
              <StateMark state={markOfStatus[one.status]} word={statusText(say, one, today)} />
            </td>
            <th scope="row" className="number">
              <PlaceLink to={{ ...routeOf('actions', ''), path: [one.key] }}>{one.number}</PlaceLink>
            </th>
            <td>{one.task}</td>
            <td data-name={say(words.responsible)}>{responsibleText(say, one)}</td>
            <td data-name={say(words.deadline)}>{deadlineText(say, one.deadline)}</td>
            <td data-name={say(words.source)}>
              <PlaceLink to={placeOfReview(one.review)}>{sourceText(say, one)}</PlaceLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
