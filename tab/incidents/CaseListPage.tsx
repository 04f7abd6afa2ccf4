import { incidentKindWords, severityWords } from '../../api/domain/incidents/incident.ts'
import type { CellState } from '../../api/domain/reviews/cell.ts'
import type { CaseSummary } from '../../api/incidents/incidentViews.ts'
import { dayAndTime, periodName } from '../format.ts'
import { routeOf } from '../route.ts'
import { FileButton } from '../shell/FileButton.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { countChanges, useData } from '../useData.ts'
import { type Say, useSay } from '../words.ts'
import { caseId, type IncidentsAnswer, sameCases } from './answers.ts'
import { clockText } from './Clocks.tsx'
import { clockAt, nextLimit } from './clockAt.ts'
import { exerciseWords } from './exerciseWords.ts'
import { importWords } from './importWords.ts'
import { useSince } from './useSince.ts'
import { incidentPhrases, stageWords, incidentWords as words } from './words.ts'

const REGISTERS = ['incidents', 'incidentEntries']

/** The cases that the reader may know of, each part of the list for a part that one can have in a case. */
export function CaseListPage() {
  const say = useSay()
  const data = useData<IncidentsAnswer>('/api/incidents', REGISTERS, sameCases)
  return (
    <PageState
      data={data}
      name={say(words.page)}
      changes={(shown, newer) => countChanges(shown.cases, newer.cases, one => one.number)}
    >
      {answer => <ShownList answer={answer} asOf={data.state === 'ready' ? data.asOf : undefined} />}
    </PageState>
  )
}

function ShownList({
  answer: { cases, figures },
  asOf,
}: {
  answer: IncidentsAnswer
  asOf: Parameters<typeof PageHeader>[0]['asOf']
}) {
  const say = useSay()
  const since = useSince(cases)
  const { me } = useSuite()
  const keeps = me.roles.some(held => held.role === 'data-protection-officer')
  const mayImport = keeps || me.roles.some(held => held.role === 'administrator')
  const led = cases.filter(one => one.view === 'whole')
  const open = led.filter(one => one.stage !== 'closed')
  const decisions = cases.filter(one => one.view === 'decision')
  const own = cases.filter(one => one.view === 'own-report')
  const past = [...open, ...decisions].filter(one => one.clocks?.some(clock => clock.state === 'past'))
  return (
    <>
      <PageHeader
        name={say(words.page)}
        title={
          cases.length + figures.length === 0
            ? say(words.none)
            : say(
                incidentPhrases.headline,
                open.length + decisions.filter(one => one.stage !== 'closed').length,
                past.length,
                own.length,
              )
        }
        asOf={asOf}
      >
        {mayImport && <PlaceLink to={routeOf('incidents', 'import')}>{say(importWords.title)}</PlaceLink>}
        {keeps && <PlaceLink to={routeOf('incidents', 'exercise')}>{say(exerciseWords.title)}</PlaceLink>}
        {keeps && (
          <FileButton
            word={say(words.breachRegister)}
            path="/api/incidents/breach-register"
            name="rejestr-naruszen.xlsx"
          />
        )}
      </PageHeader>
      {cases.length + figures.length === 0 && <p>{say(words.noneText)}</p>}
      <CaseTable name={say(words.cases)} cases={open} since={since} />
      <CaseTable name={say(words.awaitingDecision)} cases={decisions} since={since} />
      {own.length > 0 && (
        <section>
          <h2>{say(words.ownReports)}</h2>
          <ul className="rows">
            {own.map(one => (
              <li key={one.number}>
                <PlaceLink className="row" to={routeOf('incidents', caseId(one.number))}>
                  <strong>{one.number}</strong>
                  <span>
                    {say(stageWords[one.stage])}
                    <span className="quiet"> · {dayAndTime(say.language, one.reportedAt)}</span>
                  </span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Figures figures={figures} />
      {led.length > open.length && (
        <details className="group">
          <summary>
            <h2>
              {say(words.closedCases)} ({led.length - open.length})
            </h2>
          </summary>
          <CaseTable cases={led.filter(one => one.stage === 'closed')} since={since} />
        </details>
      )}
    </>
  )
}

function CaseTable({ name, cases, since }: { name?: string; cases: readonly CaseSummary[]; since: number }) {
  const say = useSay()
  if (cases.length === 0) return null
  return (
    <section>
      {name && <h2>{name}</h2>}
      <table className="register">
        <thead>
          <tr>
            {[words.state, words.number, words.kind, words.severity, words.nextLimit, words.reportedAt].map(
              one => (
                <th key={one.en} scope="col">
                  {say(one)}
                </th>
              ),
            )}
          </tr>
        </thead>
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

function Figures({ figures }: Pick<IncidentsAnswer, 'figures'>) {
  const say = useSay()
  if (figures.length === 0) return null
  return (
    <section>
      <h2>{say(words.figures)}</h2>
      <p>{say(words.figuresText)}</p>
      <table className="register">
        <thead>
          <tr>
            {[words.unit, words.month, words.kind, words.count].map(one => (
              <th key={one.en} scope="col">
                {say(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(one => (
            <tr key={`${one.unit} ${one.month} ${one.kind}`}>
              <th scope="row">{one.unit}</th>
              <td data-name={say(words.month)}>{periodName(say.language, one.month)}</td>
              <td data-name={say(words.kind)}>{say(incidentKindWords[one.kind])}</td>
              <td data-name={say(words.count)}>{one.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
