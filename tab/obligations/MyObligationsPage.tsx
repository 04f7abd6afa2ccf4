import type { Words } from '../../api/domain/language.ts'
import type { Duties, Duty } from '../../api/domain/obligations/duties.ts'
import { alphabetical } from '../format.ts'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { useSuite } from '../suite.ts'
import { countChanges, useData } from '../useData.ts'
import { type Say, useSay } from '../words.ts'
import { DutyRow } from './DutyRow.tsx'
import { OngoingActions } from './OngoingActions.tsx'
import { obligationPhrases, obligationWords } from './words.ts'

const REGISTERS = [
  'reviews',
  'minutes',
  'units',
  'roleHoldings',
  'absences',
  'people',
  'settings',
  'improvementActions',
  'acceptances',
]

const allOf = (duties: Duties): Duty[] => [
  ...duties.overdue,
  ...duties.soon,
  ...duties.later,
  ...duties.waiting,
]

/** What the reader owes, and what waits for others. */
export default function MyObligationsPage() {
  const say = useSay()
  const data = useData<Duties>('/api/duties', REGISTERS)
  return (
    <PageState
      data={data}
      name={say(obligationWords.page)}
      changes={(shown, newer) => countChanges(allOf(shown), allOf(newer), duty => duty.key)}
    >
      {duties => <DutyLists duties={duties} asOf={data} onDone={data.reload} />}
    </PageState>
  )
}

interface ListsProps {
  duties: Duties
  asOf: ReturnType<typeof useData<Duties>>
  onDone(): void
}

function DutyLists({ duties, asOf, onDone }: ListsProps) {
  const say = useSay()
  const { route } = useSuite()
  const chosen = (duty: Duty): boolean =>
    (!route.filters.subject || duty.review.subject === route.filters.subject) &&
    (route.filters.deputy !== 'no' || duty.standsInFor === undefined)
  const overdue = duties.overdue.filter(chosen)
  const soon = duties.soon.filter(chosen)
  const later = duties.later.filter(chosen)
  const open = overdue.length + soon.length + later.length
  const nothingChosen = open === 0 && allOf(duties).length > 0 && Object.keys(route.filters).length > 0
  return (
    <>
      <PageHeader
        name={say(obligationWords.page)}
        title={titleOf(say, duties, overdue, soon, later)}
        asOf={asOf.state === 'ready' ? asOf.asOf : undefined}
      />
      <Filters duties={duties} />
      {nothingChosen && <p>{say(obligationWords.filteredOut)}</p>}
      {open === 0 && duties.nextDue && <p>{say(obligationPhrases.nextDue, duties.nextDue)}</p>}
      {open === 0 && duties.roles.length === 0 && <p>{say(obligationWords.noRole)}</p>}
      <Group name={obligationWords.overdue} duties={overdue} own onDone={onDone} />
      <Group name={obligationWords.soon} duties={soon} own onDone={onDone} />
      <Group
        name={obligationWords.later}
        duties={later}
        own
        folded={overdue.length + soon.length > 0}
        onDone={onDone}
      />
      <OngoingActions actions={duties.ongoing} />
      <Group
        name={obligationWords.waiting}
        duties={duties.waiting.filter(chosen)}
        folded={open > 0}
        onDone={onDone}
      />
      <Group name={obligationWords.closed} duties={duties.closed.filter(chosen)} own folded onDone={onDone} />
    </>
  )
}

function titleOf(
  say: Say,
  duties: Duties,
  overdue: readonly Duty[],
  soon: readonly Duty[],
  later: readonly Duty[],
): string {
  if (overdue.length + soon.length + later.length === 0)
    return `${say(obligationWords.page)}: ${say(obligationWords.nothing).toLocaleLowerCase('pl-PL')}`.replace(
      /\.$/,
      '',
    )
  const until = soon
    .filter(duty => duty.kind !== 'complete-minutes')
    .map(duty => duty.due)
    .sort()
    .at(-1)
  return say(
    obligationPhrases.headline,
    overdue.length,
    soon.length,
    until !== undefined && until >= duties.asOf ? until : undefined,
    later.length,
  )
}

interface GroupProps {
  name: Words
  duties: readonly Duty[]
  own?: boolean
  folded?: boolean
  onDone(): void
}

function Group({ name, duties, own = false, folded = false, onDone }: GroupProps) {
  const say = useSay()
  if (duties.length === 0) return null
  return (
    <details className="group" open={!folded}>
      <summary>
        <h2>
          {say(name)} ({duties.length})
        </h2>
      </summary>
      <ul className="duties">
        {duties.map(duty => (
          <DutyRow key={duty.key} duty={duty} own={own} onDone={onDone} />
        ))}
      </ul>
    </details>
  )
}

function Filters({ duties }: { duties: Duties }) {
  const say = useSay()
  const { route, filter } = useSuite()
  const subjects = new Map(allOf(duties).map(duty => [duty.review.subject, duty.subjectName]))
  const standsIn = allOf(duties).some(duty => duty.standsInFor !== undefined)
  if (subjects.size < 2 && !standsIn && Object.keys(route.filters).length === 0) return null
  return (
    <div className="filters">
      <label>
        {say(obligationWords.subject)}
        <select
          value={route.filters.subject ?? ''}
          onChange={event => filter({ subject: event.target.value || undefined })}
        >
          <option value="">{say(obligationWords.all)}</option>
          {[...subjects]
            .sort(([, a], [, b]) => alphabetical.compare(a, b))
            .map(([subject, name]) => (
              <option key={subject} value={subject}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {standsIn && (
        <label className="check">
          <input
            type="checkbox"
            checked={route.filters.deputy !== 'no'}
            onChange={event => filter({ deputy: event.target.checked ? undefined : 'no' })}
          />
          {say(obligationWords.deputies)}
        </label>
      )}
    </div>
  )
}
