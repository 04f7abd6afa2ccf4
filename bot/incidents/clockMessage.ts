import type { AlertStep } from '../../api/domain/incidents/alertChain.ts'
import type { CaseClock } from '../../api/domain/incidents/caseClocks.ts'
import type { IncidentCase } from '../../api/domain/incidents/incidentCase.ts'
import { personOf } from '../../api/domain/organisation/organisation.ts'
import { aside, card, type Element, foreign, heading, line, press, strong } from '../card.ts'
import { dateAndTime } from '../dateText.ts'
import type { Message } from '../message.ts'
import { type AlertContext, openCase } from './alertContext.ts'
import { incidentWords } from './incidentWords.ts'

const LONGEST_REASONS = 4_000

/** A limit of a case: that it is running out, has passed, or that a decision about the notice is awaited. */
export function clockMessage(
  context: AlertContext,
  step: AlertStep,
  incident: IncidentCase,
  clock: CaseClock,
): Message {
  const { language } = context
  const words = incidentWords[language]
  const { number } = incident.report
  const title = `${number} · ${titleOf(context, step, clock)}`
  const limit: Element[] =
    clock.limit === undefined ? [] : [strong(words.limitOn(dateAndTime(clock.limit, language)))]
  const body = [heading(title), ...limit, aside(clock.rule.basis[language])]
  const opening = openCase(context, incident)
  if (!step.startsWith('decision:')) return { summary: number, card: card(language, body, [opening]) }
  const recommended = incident.recommended[clock.rule.id]
  const decided = incident.decided[clock.rule.id]
  if (decided) return decidedMessage(context, incident, clock)
  const decide = (notify: boolean) =>
    press('decide-notice', notify ? words.notify : words.doNotNotify, {
      number,
      clock: clock.rule.id,
      notify,
    })
  return {
    summary: number,
    card: card(
      language,
      [
        ...body,
        ...(recommended
          ? [
              strong(words.recommends(recommended.event.notify)),
              line(foreign(recommended.event.reasons, 1_000)),
            ]
          : []),
        {
          type: 'Input.Text',
          id: 'reasons',
          label: words.reasons,
          isMultiline: true,
          maxLength: LONGEST_REASONS,
          isRequired: true,
          errorMessage: words.reasonsMissing,
        },
      ],
      [decide(true), decide(false), opening],
    ),
  }
}

/** The card of a decision that was taken, by whom and when. */
export function decidedMessage(context: AlertContext, incident: IncidentCase, clock: CaseClock): Message {
  const { language, organisation } = context
  const words = incidentWords[language]
  const { number } = incident.report
  const decided = incident.decided[clock.rule.id]
  const name = personOf(organisation, decided?.by ?? '')?.name ?? ''
  return {
    summary: number,
    card: card(
      language,
      [
        heading(`${number} · ${clock.rule.name[language]}`),
        ...(decided
          ? [line(words.decided(decided.event.notify, foreign(name), dateAndTime(decided.at, language)))]
          : []),
      ],
      [openCase(context, incident)],
    ),
  }
}

function titleOf({ language }: AlertContext, step: AlertStep, { rule }: CaseClock): string {
  const words = incidentWords[language]
  const name = rule.name[language]
  const [what, , percent] = step.split(':')
  switch (what) {
    case 'warning':
      return words.warning(name, Number(percent))
    case 'past':
      return words.past(name)
    case 'silent':
      return words.silent(name)
    default:
      return words.decision(name)
  }
}
