import { incidentKindWords, severityWords } from '../../api/domain/incidents/incident.ts'
import { dayAndTime, timeOf } from '../format.ts'
import { FileButton } from '../shell/FileButton.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { type Data, useData } from '../useData.ts'
import { type Say, useSay } from '../words.ts'
import { Alerts } from './Alerts.tsx'
import { Attachments } from './Attachments.tsx'
import { type CaseAnswer, caseAddress, momentIn, sameCase, speedOf } from './answers.ts'
import { CaseWork } from './CaseWork.tsx'
import { Clocks } from './Clocks.tsx'
import { nextLimit } from './clockAt.ts'
import { Links } from './Links.tsx'
import { OwnReport } from './OwnReport.tsx'
import { ReportFacts } from './ReportFacts.tsx'
import { Timeline } from './Timeline.tsx'
import { useSince } from './useSince.ts'
import { incidentPhrases, incidentWords as words } from './words.ts'

const REGISTERS = ['incidents', 'incidentEntries']

/** One case, as much of it as the reader's part in it needs. */
export default function CasePage({ id }: { id: string }) {
  const say = useSay()
  const data = useData<CaseAnswer>(caseAddress(id), REGISTERS, sameCase)
  return (
    <PageState
      data={data}
      name={say(words.page)}
      changes={(shown, newer) => Math.abs(newer.seen - shown.seen)}
    >
      {page =>
        page.view === 'own-report' ? (
          <OwnReport id={id} page={page} replace={data.replace} />
        ) : (
          <LedCase id={id} page={page} data={data} />
        )
      }
    </PageState>
  )
}

function LedCase({ id, page, data }: { id: string; page: CaseAnswer; data: Data<CaseAnswer> }) {
  const say = useSay()
  const since = useSince(page)
  const clocks = page.clocks ?? []
  return (
    <>
      <PageHeader
        name={page.number}
        title={titleOf(say, page)}
        above={[{ name: say(words.page), to: { page: 'incidents', path: [], filters: {} } }]}
        asOf={data.state === 'ready' ? data.asOf : undefined}
      >
        {page.exercise && page.view === 'whole' && (
          <FileButton
            word={say(words.exerciseReport)}
            path={`${caseAddress(id)}/exercise-report`}
            name={`${id}.docx`}
          />
        )}
      </PageHeader>
      <p className="lead">{leadOf(say, page, since)}</p>
      {page.view === 'decision' && <p>{say(words.decisionNote)}</p>}
      <Clocks
        id={id}
        clocks={clocks}
        hasNotice={({ rule }) => page.view === 'whole' || rule.twoKeys}
        since={since * speedOf(page)}
      />
      <CaseWork id={id} page={page} now={momentIn(page, since)} replace={data.replace} />
      {page.linked && <Links linked={page.linked} units={page.unitNames ?? {}} />}
      <Attachments id={id} page={page} replace={data.replace} />
      {page.entries && (
        <section>
          <h2>{say(words.course)}</h2>
          <Timeline page={page} entries={page.entries} />
        </section>
      )}
      {page.alerts && <Alerts alerts={page.alerts} />}
      {page.report && <ReportFacts report={page.report} reporterName={page.reporterName} />}
    </>
  )
}

function titleOf(say: Say, page: CaseAnswer): string {
  return [
    page.number,
    ...(page.exercise ? [say(words.exercise)] : []),
    say(page.kind ? incidentKindWords[page.kind] : words.toBeJudged),
    ...(page.severity
      ? [say(incidentPhrases.severity, say(severityWords[page.severity]).toLocaleLowerCase('pl-PL'))]
      : []),
  ].join(' · ')
}

function leadOf(say: Say, page: CaseAnswer, since: number): string {
  const next = page.stage === 'closed' ? undefined : nextLimit(page.clocks)
  return [
    ...(page.stage === 'closed' ? [say(words.closed)] : []),
    ...(next?.limit
      ? [
          `${say(words.nextLimit)}: ${say(next.rule.name)} ${say(incidentPhrases.until, dayAndTime(say.language, next.limit))}`,
        ]
      : []),
    page.acknowledgedBy
      ? say(incidentPhrases.leads, page.acknowledgedBy)
      : say(words.unacknowledged).toLocaleLowerCase('pl-PL'),
    say(incidentPhrases.now, timeOf(say.language, momentIn(page, since))) +
      (navigator.onLine ? '' : ` ${say(words.deviceClock)}`),
  ].join(' · ')
}
