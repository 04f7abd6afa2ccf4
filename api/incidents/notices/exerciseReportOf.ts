import { caseNow } from '../../domain/incidents/exercise.ts'
import { personOf } from '../../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../../domain/outcome.ts'
import type { Suite } from '../../suite.ts'
import { clockRules } from '../clockRules.ts'
import { incidentCases } from '../incidentCases.ts'
import { viewFor } from '../viewFor.ts'
import { exerciseReport } from './exerciseReport.ts'

/** The report of an exercise as docx, for those who lead it. */
export async function exerciseReportOf(
  suite: Suite,
  viewer: string,
  number: string,
): Promise<Outcome<{ name: string; content: Uint8Array }, 'no-such-case'>> {
  const incident = incidentCases(suite).get(number)
  const { organisation, settings } = suite.office()
  if (!incident?.report.rehearsal || viewFor(suite, viewer, incident) !== 'whole')
    return refused('no-such-case')
  const nameOf = (person: string): string => personOf(organisation, person)?.name ?? person
  const content = await exerciseReport(incident, {
    office: settings.officeName,
    author: nameOf(viewer),
    at: caseNow(incident.report, suite.now()),
    rules: clockRules(suite),
    nameOf,
  })
  return accepted({ name: `${number.replaceAll('/', '-')}-sprawozdanie.docx`, content })
}
