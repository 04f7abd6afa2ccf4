import type { Instant } from '../../../api/domain/calendar/officeTime.ts'
import type { CaseEntry, CaseEvent } from '../../../api/domain/incidents/caseEntry.ts'
import { ruleKey, rulesInForce, statutoryClocks } from '../../../api/domain/incidents/clockRule.ts'
import type { IncidentReport } from '../../../api/domain/incidents/incident.ts'
import { caseOf, type IncidentCase } from '../../../api/domain/incidents/incidentCase.ts'

const RULES = rulesInForce(statutoryClocks, '2026-11-23').map(ruleKey)

export const aReport = (more: Partial<IncidentReport> = {}): IncidentReport => ({
  number: 'INC/2026/0042',
  source: 'person',
  reporter: 'anna',
  reportedAt: '2026-11-23T07:25:00.000Z',
  what: 'Awaria poczty',
  noticedAt: '2026-11-23T07:10:00.000Z',
  where: 'ul. Wielopole 17a',
  personalData: 'unknown',
  ongoing: 'yes',
  unit: 'KU',
  exercise: false,
  ...more,
})

/** A case in which these things were entered, one after another. */
export function aCase(
  report: Partial<IncidentReport>,
  ...entries: readonly [at: Instant, by: string, event: CaseEvent][]
): IncidentCase {
  const written: CaseEntry[] = entries.map(([at, by, event], index) => ({
    place: index + 1,
    at,
    by,
    event,
    rules: RULES,
  }))
  return caseOf(aReport(report), written, RULES)
}

export const DPO = { person: 'ewa', keepsIncidents: true, decidesOnNotices: false, alerted: false }
export const SECRETARY = { person: 'jan', keepsIncidents: false, decidesOnNotices: true, alerted: false }

export const classified = (more: Partial<Extract<CaseEvent, { type: 'classified' }>> = {}): CaseEvent => ({
  type: 'classified',
  kind: 'incident',
  severity: 'high',
  personalData: 'yes',
  publicIncident: 'yes',
  ...more,
})

export const breachAt = (happenedAt: Instant, reason?: string): CaseEvent => ({
  type: 'start-recorded',
  event: 'breach-established',
  happenedAt,
  ...(reason === undefined ? {} : { reason }),
})
