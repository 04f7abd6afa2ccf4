import { dayAndTime } from '../format.ts'
import { routeOf } from '../route.ts'
import { FileButton } from '../shell/FileButton.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { useSuite } from '../suite.ts'
import { countChanges, useData } from '../useData.ts'
import { useSay } from '../words.ts'
import { caseId, type IncidentsAnswer, sameCases } from './answers.ts'
import { CaseTable } from './CaseTable.tsx'
import { clockRuleWords } from './clockRules/clockRuleWords.ts'
import { exerciseWords } from './exerciseWords.ts'
import { importWords } from './importWords.ts'
import { SecurityFigures } from './SecurityFigures.tsx'
import { UnitFigures } from './UnitFigures.tsx'
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
  answer: { cases, figures, securityFigures },
  asOf,
}: {
  answer: IncidentsAnswer
  asOf: Parameters<typeof PageHeader>[0]['asOf']
}) {
  const say = useSay()
  const since = useSince(cases)
  const { me } = useSuite()
  const keeps = me.roles.some(held => held.role === 'data-protection-officer')
  // They take in exports of other systems, and enter what the law has changed.
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
        {mayImport && (
          <PlaceLink to={routeOf('incidents', 'clock-rules')}>{say(clockRuleWords.title)}</PlaceLink>
        )}
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
      <UnitFigures figures={figures} />
      <SecurityFigures years={securityFigures} />
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
