import { clocksOf } from '../../api/domain/incidents/caseClocks.ts'
import { caseNow } from '../../api/domain/incidents/exercise.ts'
import { clockRules } from '../../api/incidents/clockRules.ts'
import { enterInCase, enterRefusalWords } from '../../api/incidents/enterInCase.ts'
import { incidentCases } from '../../api/incidents/incidentCases.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { decidedMessage } from './clockMessage.ts'

/** [Zgłaszamy], [Nie zgłaszamy]: the Secretary decides on a recommendation, with reasons. */
export async function pressDecide(turn: PersonTurn, data: VerbData<'decide-notice'>): Promise<PressAnswer> {
  const { suite, language, person } = turn
  const { number, clock: id, notify, reasons } = data
  const before = incidentCases(suite).get(number)?.decided[id]
  // A second press, or Teams' own retry, shows the decision that stands.
  const same = before?.by === person.id && before.event.notify === notify && before.event.reasons === reasons
  const outcome = same
    ? undefined
    : await enterInCase(suite, person.id, number, { type: 'decided', clock: id, notify, reasons })
  if (outcome && !outcome.ok) return { text: enterRefusalWords[outcome.reason][language] }
  const incident = incidentCases(suite).get(number)
  const rules = clockRules(suite)
  const clock =
    incident &&
    clocksOf(incident, rules, caseNow(incident.report, suite.now())).find(one => one.rule.id === id)
  if (!incident || !clock) return { text: enterRefusalWords['no-such-case'][language] }
  const { organisation } = suite.office()
  const context = { organisation, rules, now: suite.now(), language, links: turn.links }
  return { message: decidedMessage(context, incident, clock) }
}
