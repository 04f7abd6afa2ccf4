import { clocksOf } from '../../api/domain/incidents/caseClocks.ts'
import { caseNow } from '../../api/domain/incidents/exercise.ts'
import { yesNoUnknownWords } from '../../api/domain/incidents/incident.ts'
import type { IncidentCase } from '../../api/domain/incidents/incidentCase.ts'
import type { Language } from '../../api/domain/language.ts'
import { personOf } from '../../api/domain/organisation/organisation.ts'
import { type IncidentAlert, unacknowledged } from '../../api/incidents/incidentAlert.ts'
import { aside, card, type Element, foreign, heading, line, press, strong } from '../card.ts'
import { counted, dateAndTime } from '../dateText.ts'
import type { Message } from '../message.ts'
import { type AlertContext, openCase } from './alertContext.ts'
import { clockMessage } from './clockMessage.ts'
import { incidentWords } from './incidentWords.ts'

const MOST_LISTED = 5

/**
 * An alert: one report with what the officer needs to act, or, in a wave, how many there are and the newest. What was
 * reported stays in the suite: chats are copied to phones and previews. Dates and hours only, since cards age.
 */
export function alertMessage(context: AlertContext, alert: IncidentAlert): Message {
  const message = spoken(context, alert)
  if (!alert.cases[0]?.report.exercise || 'text' in message) return message
  const { exercise } = incidentWords[context.language]
  return {
    summary: `${exercise} ${message.summary}`,
    card: { ...message.card, body: [strong(exercise), ...message.card.body] },
  }
}

function spoken(context: AlertContext, alert: IncidentAlert): Message {
  const { language } = context
  const words = incidentWords[language]
  if (alert.step === 'closed') return closedMessage(language, alert.cases[0]!)
  if (alert.clock) return clockMessage(context, alert.step, alert.cases[0]!, alert.clock)
  const waiting = unacknowledged(alert)
  const [newest] = alert.cases
  if (waiting.length === 0 && newest) return acknowledgedMessage(context, alert)
  const title = alert.step === 'officer' ? words.newReport : words.waiting
  const single = waiting.length === 1 ? waiting[0] : undefined
  const body: Element[] = single
    ? [heading(`${title} ${single.report.number}`), ...factsOf(context, single)]
    : [
        heading(words.wave(counted(waiting.length, language, words.reports))),
        ...waiting.slice(0, MOST_LISTED).map(one => line(headline(context, one))),
        ...(waiting.length > MOST_LISTED ? [aside(words.more(waiting.length - MOST_LISTED))] : []),
      ]
  const summary = single ? `${title} ${single.report.number}` : words.wave(String(waiting.length))
  return {
    summary,
    card: card(language, body, [
      press('acknowledge-incidents', words.acknowledge, {
        numbers: waiting.slice(0, 50).map(one => one.report.number),
      }),
      ...(single ? [openCase(context, single)] : []),
    ]),
  }
}

const headline = ({ language }: AlertContext, { report }: IncidentCase): string =>
  `${report.number} · ${incidentWords[language].noticed}: ${dateAndTime(report.noticedAt, language)}`

function factsOf(context: AlertContext, incident: IncidentCase): Element[] {
  const { language, now, rules } = context
  const words = incidentWords[language]
  const { report } = incident
  const limits = clocksOf(incident, rules, caseNow(report, now)).flatMap(clock =>
    clock.limit === undefined || clock.state !== 'running'
      ? []
      : [
          strong(words.limit(clock.rule.name[language], dateAndTime(clock.limit, language))),
          ...(clock.tentative ? [aside(`${words.tentative} · ${clock.rule.basis[language]}`)] : []),
        ],
  )
  return [
    {
      type: 'FactSet',
      facts: [
        { title: words.noticed, value: dateAndTime(report.noticedAt, language) },
        { title: words.data, value: yesNoUnknownWords[report.personalData][language] },
        { title: words.still, value: yesNoUnknownWords[report.ongoing][language] },
      ],
    },
    ...limits,
  ]
}

function acknowledgedMessage(context: AlertContext, { cases }: IncidentAlert): Message {
  const { organisation, language } = context
  const words = incidentWords[language]
  const numbers = cases.slice(0, MOST_LISTED).map(one => one.report.number)
  const more = cases.length > MOST_LISTED ? [aside(words.more(cases.length - MOST_LISTED))] : []
  const taken = cases.find(one => one.acknowledged)?.acknowledged
  const name = taken?.by === undefined ? '' : (personOf(organisation, taken.by)?.name ?? '')
  return {
    summary: numbers[0] ?? words.report,
    card: card(
      language,
      [
        heading(numbers.join(', ')),
        ...more,
        ...(taken ? [line(words.acknowledged(foreign(name), dateAndTime(taken.at, language)))] : []),
      ],
      cases.slice(0, 1).map(one => openCase(context, one)),
    ),
  }
}

function closedMessage(language: Language, { report }: IncidentCase): Message {
  const words = incidentWords[language]
  return {
    summary: words.closed(report.number),
    card: card(language, [heading(words.closed(report.number)), line(words.closedText)]),
  }
}
