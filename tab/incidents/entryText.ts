import type { CaseEvent, CaseEventType } from '../../api/domain/incidents/caseEntry.ts'
import { statutoryClocks } from '../../api/domain/incidents/clockRule.ts'
import { incidentKindWords, severityWords, yesNoUnknownWords } from '../../api/domain/incidents/incident.ts'
import { riskToPeopleWords } from '../../api/domain/incidents/riskAssessment.ts'
import { securityControls } from '../../api/domain/incidents/securityControls.ts'
import type { Words } from '../../api/domain/language.ts'
import { dayAndTime } from '../format.ts'
import type { Say } from '../words.ts'
import { incidentWords as words } from './words.ts'

/** What each kind of entry is called in the timeline. */
export const entryWords: Readonly<Record<CaseEventType, Words>> = {
  acknowledged: { pl: 'Potwierdzono przyjęcie', en: 'Taken' },
  classified: { pl: 'Ustalono rodzaj', en: 'Kind established' },
  'start-recorded': { pl: 'Zapisano chwilę', en: 'Moment recorded' },
  'rule-replaced': { pl: 'Zmieniono regułę terminu', en: 'Rule of a limit changed' },
  assessed: { pl: 'Oceniono ryzyko dla osób', en: 'Risk to people assessed' },
  recommended: { pl: 'Rekomendacja', en: 'Recommendation' },
  decided: { pl: 'Decyzja', en: 'Decision' },
  filed: { pl: 'Złożono zgłoszenie', en: 'Notification filed' },
  noted: { pl: 'Wpis', en: 'Note' },
  described: { pl: 'Opisano dane i osoby', en: 'Data and people described' },
  linked: { pl: 'Powiązano', en: 'Linked' },
  attached: { pl: 'Dołączono plik', en: 'File attached' },
  closed: { pl: 'Zamknięto sprawę', en: 'Case closed' },
  reopened: { pl: 'Otwarto ponownie', en: 'Case reopened' },
}

const said = {
  nothing: { pl: 'z niczym', en: 'to nothing' },
  detected: { pl: 'wykryto zdarzenie', en: 'the event was detected' },
  'breach-established': {
    pl: 'stwierdzono naruszenie ochrony danych',
    en: 'the breach of personal data was established',
  },
  supplement: { pl: 'uzupełnienie', en: 'supplement' },
  proof: { pl: 'dowód', en: 'proof' },
  lateReason: { pl: 'powód opóźnienia', en: 'reason for the delay' },
  cause: { pl: 'przyczyna', en: 'cause' },
  effect: { pl: 'skutek', en: 'effect' },
  lessons: { pl: 'wnioski', en: 'lessons' },
  data: { pl: 'dane', en: 'data' },
  people: { pl: 'osoby', en: 'people' },
  consequences: { pl: 'możliwe skutki', en: 'likely consequences' },
  publicIncident: { pl: 'incydent w podmiocie publicznym', en: 'incident in a public body' },
} as const satisfies Record<string, Words>

/** The name of a clock by its id; one that the law does not name keeps its id. */
export function clockName(say: Say, id: string): string {
  const rule = statutoryClocks.find(one => one.id === id)
  return rule ? say(rule.name) : id
}

/** A control with its short name; a code that the annex does not have stays as it is. */
export function controlText(say: Say, code: string): string {
  const name = securityControls.get(code)
  return name ? `${code} ${say(name)}` : code
}

/** An entry of a case in words. */
export function entryText(say: Say, event: CaseEvent): string {
  const head = say(entryWords[event.type])
  const rest = detailOf(say, event)
  return rest ? `${head}: ${rest}` : head
}

function detailOf(say: Say, event: CaseEvent): string {
  const lower = (text: Words) => say(text).toLocaleLowerCase('pl-PL')
  switch (event.type) {
    case 'acknowledged':
      return ''
    case 'classified':
      return [
        lower(incidentKindWords[event.kind]),
        `${lower(words.severity)}: ${lower(severityWords[event.severity])}`,
        `${lower(words.personalData)}: ${lower(yesNoUnknownWords[event.personalData])}`,
        `${say(said.publicIncident)}: ${lower(yesNoUnknownWords[event.publicIncident])}`,
      ].join(', ')
    case 'start-recorded':
      return say(said[event.event]) + (event.reason ? ` (${event.reason})` : '')
    case 'rule-replaced':
    case 'reopened':
      return event.reason
    case 'assessed':
      return `${lower(riskToPeopleWords[event.risk])}. ${event.reasons}`
    case 'recommended':
    case 'decided':
      return `${clockName(say, event.clock)}: ${say(event.notify ? words.notify : words.doNotNotify)}. ${event.reasons}`
    case 'filed':
      return [
        clockName(say, event.clock) + (event.supplement ? ` (${say(said.supplement)})` : ''),
        dayAndTime(say.language, event.filedAt),
        `${say(said.proof)}: ${event.proof}`,
        ...(event.lateReason ? [`${say(said.lateReason)}: ${event.lateReason}`] : []),
      ].join(', ')
    case 'noted':
      return event.text
    case 'described':
      return [
        `${say(said.data)}: ${event.data}`,
        `${say(said.people)}: ${event.people}${event.peopleCount === undefined ? '' : ` (${event.peopleCount})`}`,
        `${say(said.consequences)}: ${event.consequences}`,
      ].join('; ')
    case 'linked':
      return (
        [
          ...event.units,
          ...[...event.assets, ...event.risks].map(one => `${one.code} ${one.name}`),
          ...event.controls.map(code => controlText(say, code)),
          ...event.actions,
        ].join(', ') || say(said.nothing)
      )
    case 'attached':
      return event.name
    case 'closed':
      return `${say(said.cause)}: ${event.cause}; ${say(said.effect)}: ${event.effect}; ${say(said.lessons)}: ${event.lessons}`
  }
}
