import { acknowledge } from '../../api/incidents/acknowledge.ts'
import { newestFirst } from '../../api/incidents/alertOfficers.ts'
import { clockRules } from '../../api/incidents/clockRules.ts'
import { enterRefusalWords } from '../../api/incidents/enterInCase.ts'
import { incidentCases } from '../../api/incidents/incidentCases.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { alertMessage } from './alertMessage.ts'

/** [Potwierdź przyjęcie]: the first to press has the reports; every card that told of them says who and when. */
export async function pressAcknowledge(
  turn: PersonTurn,
  { numbers }: VerbData<'acknowledge-incidents'>,
): Promise<PressAnswer> {
  const { suite, language, person } = turn
  const outcome = await acknowledge(suite, person.id, numbers)
  if (!outcome.ok) return { text: enterRefusalWords[outcome.reason][language] }
  const known = incidentCases(suite)
  const cases = newestFirst(numbers.map(number => known.get(number)).filter(one => one !== undefined))
  const { organisation } = suite.office()
  const rules = clockRules(suite)
  const context = { organisation, rules, now: suite.now(), language, links: turn.links }
  return { message: alertMessage(context, { step: 'officer', cases }) }
}
