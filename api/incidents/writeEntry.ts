import type { CaseEvent } from '../domain/incidents/caseEntry.ts'
import { ruleKey, rulesInForce } from '../domain/incidents/clockRule.ts'
import { caseNow } from '../domain/incidents/exercise.ts'
import type { IncidentCase } from '../domain/incidents/incidentCase.ts'
import { KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { clockRules } from './clockRules.ts'

/** The place that the next entry of a case takes, 1 for the first. */
export const nextPlace = ({ entries }: IncidentCase): number => (entries.at(-1)?.place ?? 0) + 1

/**
 * Writes an entry into the next place of a case. False when somebody else has taken that place meanwhile: nothing is
 * written then, and the case is read anew.
 */
export async function writeEntry(
  suite: Suite,
  incident: IncidentCase,
  event: CaseEvent,
  actor: string,
): Promise<boolean> {
  const { number } = incident.report
  const place = nextPlace(incident)
  try {
    await suite.registers.incidentEntries.add({
      key: `${number}#${place}`,
      incident: number,
      place,
      at: caseNow(incident.report, suite.now()),
      by: actor,
      event,
      rules: rulesInForce(clockRules(suite), suite.today()).map(ruleKey),
    })
    return true
  } catch (fault) {
    if (!(fault instanceof KeyTaken)) throw fault
    await suite.registers.sync()
    return false
  }
}
