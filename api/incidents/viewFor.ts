import { type AlertStep, isChainStep } from '../domain/incidents/alertChain.ts'
import { type CaseView, viewOfCase } from '../domain/incidents/incidentAccess.ts'
import type { IncidentCase } from '../domain/incidents/incidentCase.ts'
import type { IncidentAlertRow } from '../registers/lists/incidentAlerts.ts'
import type { Suite } from '../suite.ts'

const made = new WeakMap<readonly IncidentAlertRow[], ReadonlySet<string>>()

/** How much of a case somebody sees today, those included whom an alert has asked to take it. */
export function viewFor(suite: Suite, viewer: string, incident: IncidentCase): CaseView {
  const rows = suite.registers.incidentAlerts.rows()
  const asked = made.get(rows) ?? askedBy(rows)
  made.set(rows, asked)
  const alerted = asked.has(`${incident.report.number}|${viewer}`)
  return viewOfCase(suite.office().organisation, viewer, incident, suite.today(), alerted)
}

const askedBy = (rows: readonly IncidentAlertRow[]): ReadonlySet<string> =>
  new Set(rows.filter(row => isChainStep(row.step as AlertStep)).map(row => `${row.incident}|${row.person}`))
