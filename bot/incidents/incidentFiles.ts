import { instantOf, millisecondsOf } from '../../api/domain/calendar/officeTime.ts'
import { incidentCases } from '../../api/incidents/incidentCases.ts'
import { acceptedExtensions, extensionOf } from '../../api/reading/fileType.ts'
import { card, foreign, heading, line, press } from '../card.ts'
import type { DownloadLimits } from '../files/downloadFile.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { deliveryOf } from '../reviews/handInTurn.ts'
import { exactCommand } from '../text/exactCommands.ts'
import { knownNames } from '../text/knownNames.ts'
import type { SentFile } from '../turn.ts'
import { LONGEST_FILE_NAME, LONGEST_FILE_URL, MOST_FILES } from '../verbs.ts'
import { attachSent } from './attachSent.ts'
import { incidentWords } from './incidentWords.ts'
import { reportForm } from './reportForm.ts'

/** A file that comes this soon after a report may well belong to it. */
const FRESH_MS = 2 * 3_600_000
const SURE = 0.5
const NUMBER = /\b(INC|CW)[/-](\d{4})[/-](\d{4,6})\b/i

/**
 * Files that are about an incident: those sent with its number are attached, those sent with the story of one wait for
 * the report, and those of somebody who has just reported one are asked about before they are stored anywhere, since
 * minutes lie where more people look. False when they are none of these.
 */
export async function takeIncidentFiles(
  turn: PersonTurn,
  { text, files }: { readonly text: string; readonly files: readonly SentFile[] },
  limits: DownloadLimits,
): Promise<boolean> {
  const named = NUMBER.exec(text)
  if (named) {
    const number = `${named[1]!.toUpperCase()}/${named[2]}/${named[3]}`
    await attachSent(turn, number, files, deliveryOf(turn, 'incident'), limits)
    return true
  }
  const carried = files.filter(fits).slice(0, MOST_FILES)
  const told = tellsOfIncident(turn, text)
  const number = told ? undefined : likelyReport(turn, files)
  if (!told && number === undefined) return false
  await turn.say(number === undefined ? reportForm(turn, text, carried) : askedAbout(turn, number, carried))
  const left = files.filter(one => !carried.includes(one)).map(one => foreign(one.name, 120))
  if (left.length > 0) await turn.say({ text: incidentWords[turn.language].sendLater(left.join(', ')) })
  return true
}

/** Whether a button can carry a file: a report is never lost for the sake of one. */
const fits = ({ name, downloadUrl }: SentFile): boolean =>
  name.length <= LONGEST_FILE_NAME && downloadUrl.length <= LONGEST_FILE_URL

function tellsOfIncident({ suite }: PersonTurn, text: string): boolean {
  if (text.trim() === '') return false
  if (exactCommand(text) === 'incident') return true
  const { intent, confidence } = suite.understander.understand(text, knownNames(suite.office()))
  return intent === 'incident' && confidence >= SURE
}

/** The newest open report of a person, when they have just made it or the file can be no minutes. */
function likelyReport({ suite, person }: PersonTurn, files: readonly SentFile[]): string | undefined {
  const own = [...incidentCases(suite).values()]
    .filter(one => one.report.reporter === person.id && !one.closed)
    .reduce<{ number: string; reportedAt: string } | undefined>(
      (newest, { report }) => (newest && newest.reportedAt >= report.reportedAt ? newest : report),
      undefined,
    )
  if (!own) return undefined
  const fresh = own.reportedAt >= instantOf(millisecondsOf(suite.now()) - FRESH_MS)
  const noMinutes = files.every(
    one => !(acceptedExtensions as readonly string[]).includes(extensionOf(one.name)),
  )
  return fresh || noMinutes ? own.number : undefined
}

function askedAbout({ language }: PersonTurn, number: string, files: readonly SentFile[]): Message {
  const words = incidentWords[language]
  const carried = files.map(({ name, downloadUrl }) => ({ name, downloadUrl }))
  return {
    summary: 'Magistrat',
    card: card(
      language,
      [heading(words.whoseFile), line(files.map(one => foreign(one.name, 120)).join(', '))],
      [
        press('attach-files', words.attachTo(number), { number, files: carried }),
        press('take-as-minutes', words.isMinutes, { files: carried }),
      ],
    ),
  }
}
