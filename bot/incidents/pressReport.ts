import { instantAt } from '../../api/domain/calendar/officeTime.ts'
import { incidentCases } from '../../api/incidents/incidentCases.ts'
import { reportIncident, reportRefusalWords } from '../../api/incidents/reportIncident.ts'
import { aside, card, heading, line, press } from '../card.ts'
import { dateAndTime } from '../dateText.ts'
import type { DownloadLimits } from '../files/downloadFile.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { attachSent } from './attachSent.ts'
import { incidentWords } from './incidentWords.ts'

/** [Wyślij zgłoszenie]: the card becomes a receipt with the number, and no longer shows what was written. */
export async function pressReport(
  turn: PersonTurn,
  data: VerbData<'report-incident'>,
  limits: DownloadLimits,
): Promise<PressAnswer> {
  const { suite, language, person } = turn
  const outcome = await reportIncident(suite, {
    delivery: `form|${data.form}`,
    source: 'person',
    reporter: person.id,
    what: data.what,
    noticedAt: instantAt(data.noticedOn, data.noticedAt),
    where: data.where,
    personalData: data.personalData,
    ongoing: data.ongoing,
  })
  if (!outcome.ok) return { text: reportRefusalWords[outcome.reason][language] }
  const { number } = outcome.value
  const words = incidentWords[language]
  if (data.files.length > 0) await attachSent(turn, number, data.files, `form|${data.form}`, limits)
  const reportedAt = incidentCases(suite).get(number)?.report.reportedAt ?? suite.now()
  return {
    message: {
      summary: number,
      card: card(
        language,
        [
          heading(words.taken(number, dateAndTime(reportedAt, language))),
          line(words.thanks),
          ...(data.files.length > 0 ? [] : [line(words.addFile)]),
          aside(words.elsewhere),
        ],
        [press('show-reports', words.follow, {})],
      ),
    },
  }
}
