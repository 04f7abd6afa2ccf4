import type { IncidentCase } from '../../api/domain/incidents/incidentCase.ts'
import { incidentCases } from '../../api/incidents/incidentCases.ts'
import { card, heading, line } from '../card.ts'
import { dateAndTime } from '../dateText.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { incidentWords } from './incidentWords.ts'

const MOST = 10

/** The reports that a person made, newest first: number, when, and how far each has come; nothing of the inquiry. */
export function ownReports({ suite, language, person }: PersonTurn): Message {
  const words = incidentWords[language]
  const own = [...incidentCases(suite).values()].filter(one => one.report.reporter === person.id).reverse()
  const lines = own.slice(0, MOST).map(one => {
    const when = dateAndTime(one.report.reportedAt, language)
    return line(`${one.report.number} · ${when} · ${words.ownState[stateOf(one)]}`)
  })
  return {
    summary: words.ownTitle,
    card: card(language, [heading(words.ownTitle), ...(lines.length > 0 ? lines : [line(words.ownNone)])]),
  }
}

const stateOf = (incident: IncidentCase): 'reported' | 'acknowledged' | 'closed' =>
  incident.closed ? 'closed' : incident.acknowledged ? 'acknowledged' : 'reported'
