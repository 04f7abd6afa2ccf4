import {
  type IncidentReport,
  reportSourceWords,
  yesNoUnknownWords,
} from '../../api/domain/incidents/incident.ts'
import { dayAndTime } from '../format.ts'
import { useSay } from '../words.ts'
import { incidentWords as words } from './words.ts'

interface Props {
  report: IncidentReport
  reporterName?: string | undefined
}

/** What was told at first, as it was told. */
export function ReportFacts({ report, reporterName }: Props) {
  const say = useSay()
  return (
    <section>
      <h2>{say(words.report)}</h2>
      <dl className="facts">
        <dt>{say(words.what)}</dt>
        <dd className="told">{report.what}</dd>
        <dt>{say(words.noticedAt)}</dt>
        <dd>{dayAndTime(say.language, report.noticedAt)}</dd>
        {report.where && (
          <>
            <dt>{say(words.where)}</dt>
            <dd>{report.where}</dd>
          </>
        )}
        <dt>{say(words.personalData)}</dt>
        <dd>{say(yesNoUnknownWords[report.personalData])}</dd>
        <dt>{say(words.ongoing)}</dt>
        <dd>{say(yesNoUnknownWords[report.ongoing])}</dd>
        <dt>{say(words.reportedAt)}</dt>
        <dd>{dayAndTime(say.language, report.reportedAt)}</dd>
        {report.source === 'person' ? (
          reporterName && (
            <>
              <dt>{say(words.reporter)}</dt>
              <dd>{reporterName}</dd>
            </>
          )
        ) : (
          <>
            <dt>{say(words.source)}</dt>
            <dd>{say(reportSourceWords[report.source])}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
