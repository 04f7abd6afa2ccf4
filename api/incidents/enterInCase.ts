import type { CaseEvent } from '../domain/incidents/caseEntry.ts'
import { type CaseRefusal, caseRefusalWords, enter } from '../domain/incidents/caseRules.ts'
import { caseNow } from '../domain/incidents/exercise.ts'
import { decidesOnNotices, keepsIncidents } from '../domain/incidents/incidentAccess.ts'
import type { IncidentCase } from '../domain/incidents/incidentCase.ts'
import type { Words } from '../domain/language.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { Suite } from '../suite.ts'
import { clockRules } from './clockRules.ts'
import { incidentCases } from './incidentCases.ts'
import { linksUnknown } from './linkChoices.ts'
import { viewFor } from './viewFor.ts'
import { nextPlace, writeEntry } from './writeEntry.ts'

export type EnterRefusal = CaseRefusal | 'no-such-case' | 'case-moved-on' | 'link-not-known'

export const enterRefusalWords: Readonly<Record<EnterRefusal, Words>> = {
  ...caseRefusalWords,
  'no-such-case': {
    pl: 'Nie ma takiej pozycji albo nie jest udostępniona.',
    en: 'There is no such item, or it is not shared with you.',
  },
  'link-not-known': {
    pl: 'Nie ma takiej komórki, zabezpieczenia albo działania. Proszę wybrać z listy.',
    en: 'There is no such unit, control or action. Please choose from the list.',
  },
  'case-moved-on': {
    pl: 'W sprawie dodano w międzyczasie inny wpis. Proszę sprawdzić obecny stan i spróbować ponownie.',
    en: 'Another entry was made in the meantime. Please check how the case stands and try again.',
  },
}

/**
 * Enters something in a case. Of two people who act at once one has the place of the entry; the other is told that
 * the case has moved on, and nothing of theirs is written. Who may see nothing of the case is told the same as when
 * there is none.
 * @param seen entries that the person had before their eyes; left out where the order does not matter.
 */
export async function enterInCase(
  suite: Suite,
  actor: string,
  number: string,
  event: CaseEvent,
  seen?: number,
): Promise<Outcome<IncidentCase, EnterRefusal>> {
  const incident = incidentCases(suite).get(number)
  const { organisation } = suite.office()
  const today = suite.today()
  const part = {
    person: actor,
    keepsIncidents: keepsIncidents(organisation, actor, today),
    decidesOnNotices: decidesOnNotices(organisation, actor, today),
    alerted: suite.registers.incidentAlerts
      .rows()
      .some(row => row.incident === number && row.person === actor && row.step !== 'closed'),
  }
  if (!incident) return refused('no-such-case')
  const view = viewFor(suite, actor, incident)
  if (view !== 'whole' && view !== 'decision' && !part.alerted) return refused('no-such-case')
  if (seen !== undefined && seen !== nextPlace(incident) - 1) return refused('case-moved-on')
  const now = caseNow(incident.report, suite.now())
  const decision = enter(incident, event, part, clockRules(suite), now)
  if (!decision.ok) return decision
  if (linksUnknown(suite, actor, incident, event)) return refused('link-not-known')
  if (!(await writeEntry(suite, incident, event, actor))) return refused('case-moved-on')
  return accepted(incidentCases(suite).get(number) ?? incident)
}
