import type { CaseStage } from '../../api/incidents/incidentViews.ts'
import { PageHeader } from '../shell/PageHeader.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { useSay } from '../words.ts'
import { Attachments } from './Attachments.tsx'
import type { CaseAnswer } from './answers.ts'
import { ReportFacts } from './ReportFacts.tsx'
import { stageWords, incidentWords as words } from './words.ts'

const STAGES: readonly CaseStage[] = ['reported', 'acknowledged', 'closed']

/** What became of a report, for who made it: that it was received, taken and closed. */
export function OwnReport({
  id,
  page,
  replace,
}: {
  id: string
  page: CaseAnswer
  replace(page: CaseAnswer): void
}) {
  const say = useSay()
  const reached = STAGES.indexOf(page.stage)
  return (
    <div className="reading">
      <PageHeader
        name={page.number}
        title={`${page.number}: ${say(stageWords[page.stage]).toLocaleLowerCase('pl-PL')}`}
        above={[{ name: say(words.page), to: { page: 'incidents', path: [], filters: {} } }]}
      />
      <ol className="steps-done">
        {STAGES.map((stage, at) => (
          <li key={stage} aria-current={at === reached ? 'step' : undefined}>
            <StateMark state={at <= reached ? 'done-in-time' : 'not-yet'} word={say(stageWords[stage])} />
          </li>
        ))}
      </ol>
      <p>{say(words.thanks)}</p>
      <Attachments id={id} page={page} replace={replace} />
      {page.report && <ReportFacts report={page.report} />}
    </div>
  )
}
