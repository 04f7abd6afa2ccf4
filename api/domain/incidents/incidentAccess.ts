import type { Day } from '../calendar/day.ts'
import { actingIn, type Organisation, rolesOn } from '../organisation/organisation.ts'
import { WHOLE_OFFICE } from '../organisation/roles.ts'
import type { IncidentReport } from './incident.ts'
import type { IncidentCase } from './incidentCase.ts'

/**
 * How much of a case somebody sees. `whole`: everything; `decision`: what the Secretary decides on; `own-report`: that
 * it was received, taken and closed; `figure`: that the unit had one of this kind in a month; `nothing`: not even
 * that it exists.
 */
export type CaseView = 'whole' | 'decision' | 'own-report' | 'figure' | 'nothing'

/**
 * Everyone sees as much of a case as they need for their part in it. Quality Book ch. 5; GDPR art. 5(1)(f).
 * @param alerted was asked to take the case because nobody had answered; sees it until somebody else has it.
 */
export function viewOfCase(
  organisation: Organisation,
  person: string,
  incident: IncidentCase,
  today: Day,
  alerted = false,
): CaseView {
  const { acknowledged } = incident
  if (keepsIncidents(organisation, person, today) || acknowledged?.by === person) return 'whole'
  if (alerted && !acknowledged) return 'whole'
  const asked = Object.keys(incident.recommended).length > 0
  if (asked && decidesOnNotices(organisation, person, today)) return 'decision'
  if (incident.report.reporter === person) return 'own-report'
  return !incident.report.exercise && headsUnitOf(organisation, person, incident.report, today)
    ? 'figure'
    : 'nothing'
}

/** The Data Protection Officer and whoever stands in. */
export const keepsIncidents = (organisation: Organisation, person: string, today: Day): boolean =>
  actingIn(organisation, 'data-protection-officer', WHOLE_OFFICE, today).some(one => one.person === person)

/** Whoever enters what the law has changed about its limits. */
export const changesClockRules = (organisation: Organisation, person: string, today: Day): boolean =>
  mayImport(organisation, person, today)

/** Whoever may take in exports of the office's other systems. */
export const mayImport = (organisation: Organisation, person: string, today: Day): boolean =>
  keepsIncidents(organisation, person, today) ||
  actingIn(organisation, 'administrator', WHOLE_OFFICE, today).some(one => one.person === person)

/** The Secretary, who notifies the supervisory authority, and whoever stands in. Quality Book ch. 5. */
export const decidesOnNotices = (organisation: Organisation, person: string, today: Day): boolean =>
  actingIn(organisation, 'secretary', WHOLE_OFFICE, today).some(one => one.person === person)

const headsUnitOf = (
  organisation: Organisation,
  person: string,
  { unit }: IncidentReport,
  today: Day,
): boolean =>
  unit !== undefined &&
  rolesOn(organisation, person, today).some(
    held => held.role === 'head-of-unit' && held.scope.kind === 'unit' && held.scope.id === unit,
  )
