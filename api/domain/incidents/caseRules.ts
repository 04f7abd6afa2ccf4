import type { Instant } from '../calendar/officeTime.ts'
import type { Words } from '../language.ts'
import { accepted, type Outcome, refused } from '../outcome.ts'
import { clocksOf } from './caseClocks.ts'
import type { CaseEvent } from './caseEntry.ts'
import { type ClockRule, ruleKey } from './clockRule.ts'
import type { IncidentCase } from './incidentCase.ts'
import { replacementsOf } from './ruleReplacement.ts'

/** Why something could not be entered in a case. */
export type CaseRefusal =
  | 'not-allowed-in-case'
  | 'case-closed'
  | 'case-open'
  | 'already-acknowledged'
  | 'no-such-clock'
  | 'reason-missing'
  | 'in-the-future'
  | 'not-recommended-yet'
  | 'not-decided-yet'
  | 'decided-by-the-one-who-recommends'
  | 'not-to-be-notified'
  | 'late-reason-missing'
  | 'nothing-to-supplement'
  | 'not-judged'
  | 'notice-outstanding'

export const caseRefusalWords: Readonly<Record<CaseRefusal, Words>> = {
  'not-allowed-in-case': {
    pl: 'Tę czynność w sprawie wykonuje ktoś inny.',
    en: 'This step of the case belongs to somebody else.',
  },
  'case-closed': {
    pl: 'Sprawa jest zamknięta. Aby dodać wpis, należy ją otworzyć ponownie.',
    en: 'The case is closed. It has to be reopened before anything is added.',
  },
  'case-open': { pl: 'Sprawa jest już otwarta.', en: 'The case is open already.' },
  'already-acknowledged': {
    pl: 'Przyjęcie zgłoszenia już potwierdzono.',
    en: 'The report has been acknowledged already.',
  },
  'no-such-clock': {
    pl: 'W tej sprawie nie biegnie taki termin.',
    en: 'No such limit is running in this case.',
  },
  'reason-missing': { pl: 'Proszę podać uzasadnienie.', en: 'Please give the reasons.' },
  'in-the-future': {
    pl: 'Podana chwila jeszcze nie nadeszła.',
    en: 'The moment given lies in the future.',
  },
  'not-recommended-yet': {
    pl: 'Najpierw potrzebna jest rekomendacja Inspektora Ochrony Danych.',
    en: 'The recommendation of the data protection officer comes first.',
  },
  'not-decided-yet': {
    pl: 'Najpierw potrzebna jest decyzja Sekretarza.',
    en: 'The decision of the Secretary comes first.',
  },
  'decided-by-the-one-who-recommends': {
    pl: 'Decyzji nie może podjąć osoba, która ją rekomendowała.',
    en: 'Who recommended a decision cannot take it.',
  },
  'not-to-be-notified': {
    pl: 'Zdecydowano, że zgłoszenia nie będzie. Najpierw należy zmienić decyzję.',
    en: 'It was decided not to notify. The decision has to be changed first.',
  },
  'late-reason-missing': {
    pl: 'Termin minął. Proszę podać powód opóźnienia, którego wymaga prawo.',
    en: 'The limit has passed. Please give the reason for the delay that the law asks for.',
  },
  'nothing-to-supplement': {
    pl: 'Nie ma zgłoszenia, które można uzupełnić.',
    en: 'There is no notification to be supplemented.',
  },
  'not-judged': {
    pl: 'Aby zamknąć sprawę, należy ustalić jej rodzaj oraz podać przyczynę, skutek i wnioski.',
    en: 'Before a case is closed, its kind, cause, effect and lessons have to be recorded.',
  },
  'notice-outstanding': {
    pl: 'W sprawie biegnie termin zgłoszenia. Należy je złożyć albo zdecydować, że go nie będzie.',
    en: 'A limit for notifying is running. Notify, or decide that there will be no notification.',
  },
}

/** What the person who acts is in the case. */
export interface CasePart {
  readonly person: string
  readonly keepsIncidents: boolean
  readonly decidesOnNotices: boolean
  /** Was told of the report because nobody else had answered. */
  readonly alerted: boolean
}

/**
 * Whether somebody may enter something in a case now, as the record stands. The Data Protection Officer leads the
 * case and recommends; the Secretary decides on notices and is the one who notifies the supervisory authority and
 * the people concerned; nobody turns both keys. Quality Book ch. 5; GDPR art. 33, 34 and 38(6).
 */
export function enter(
  incident: IncidentCase,
  event: CaseEvent,
  part: CasePart,
  rules: readonly ClockRule[],
  now: Instant,
): Outcome<CaseEvent, CaseRefusal> {
  if (!mayEnter(incident, event, part, rules, now)) return refused('not-allowed-in-case')
  if (event.type === 'reopened') {
    if (!incident.closed) return refused('case-open')
    return event.reason.trim() === '' ? refused('reason-missing') : accepted(event)
  }
  if (incident.closed) return refused('case-closed')
  const reason = refusalOf(incident, event, part, rules, now)
  return reason ? refused(reason) : accepted(event)
}

function mayEnter(
  incident: IncidentCase,
  event: CaseEvent,
  part: CasePart,
  rules: readonly ClockRule[],
  now: Instant,
): boolean {
  if (event.type === 'decided') return part.decidesOnNotices
  if (event.type === 'filed') {
    const own = clocksOf(incident, rules, now).find(one => one.rule.id === event.clock)?.rule
    const rule = own ?? rules.find(one => one.id === event.clock)
    return rule?.responsible === 'secretary' ? part.decidesOnNotices : leads(incident, part)
  }
  if (event.type === 'acknowledged') return part.keepsIncidents || part.alerted
  // A file comes in by its own way, where it is looked at and stored first.
  if (event.type === 'attached') return false
  return leads(incident, part)
}

/** The officer, and whoever took the case when the officer did not answer. */
const leads = (incident: IncidentCase, part: CasePart): boolean =>
  part.keepsIncidents || incident.acknowledged?.by === part.person

function refusalOf(
  incident: IncidentCase,
  event: Exclude<CaseEvent, { type: 'reopened' }>,
  part: CasePart,
  rules: readonly ClockRule[],
  now: Instant,
): CaseRefusal | undefined {
  const clocks = clocksOf(incident, rules, now)
  const clockNamed = (id: string) => clocks.find(one => one.rule.id === id)
  const empty = (...texts: readonly string[]): boolean => texts.some(text => text.trim() === '')
  switch (event.type) {
    case 'acknowledged':
      return incident.acknowledged ? 'already-acknowledged' : undefined
    case 'start-recorded':
      if (event.happenedAt > now) return 'in-the-future'
      return incident.starts[event.event] && empty(event.reason ?? '') ? 'reason-missing' : undefined
    case 'rule-replaced': {
      const known = replacementsOf(incident, rules, now).some(
        one => one.from === event.from && ruleKey(one.rule) === event.to,
      )
      if (!known) return 'no-such-clock'
      return empty(event.reason) ? 'reason-missing' : undefined
    }
    case 'assessed':
      return empty(event.reasons) ? 'reason-missing' : undefined
    case 'recommended':
      if (!clockNamed(event.clock)) return 'no-such-clock'
      return empty(event.reasons) ? 'reason-missing' : undefined
    case 'decided': {
      const recommended = incident.recommended[event.clock]
      if (!recommended) return 'not-recommended-yet'
      if (recommended.by === part.person) return 'decided-by-the-one-who-recommends'
      return empty(event.reasons) ? 'reason-missing' : undefined
    }
    case 'filed': {
      const clock = clockNamed(event.clock)
      if (!clock) return 'no-such-clock'
      if (event.supplement) return clock.filedAt === undefined ? 'nothing-to-supplement' : undefined
      if (clock.rule.twoKeys && !incident.decided[event.clock]) return 'not-decided-yet'
      if (clock.state === 'not-to-notify') return 'not-to-be-notified'
      if (event.filedAt > now) return 'in-the-future'
      const late = clock.limit !== undefined && event.filedAt > clock.limit
      return late && empty(event.lateReason ?? '') ? 'late-reason-missing' : undefined
    }
    case 'noted':
      if (event.happenedAt > now) return 'in-the-future'
      return empty(event.text) ? 'reason-missing' : undefined
    case 'closed': {
      if (clocks.some(one => one.state === 'running' || one.state === 'past')) return 'notice-outstanding'
      const { kind, severity } = incident
      const judged = kind !== undefined && severity !== undefined
      return judged && !empty(event.cause, event.effect, event.lessons) ? undefined : 'not-judged'
    }
    case 'classified':
    case 'described':
    case 'linked':
    case 'attached':
      return undefined
  }
}
