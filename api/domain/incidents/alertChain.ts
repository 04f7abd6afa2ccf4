import type { Day } from '../calendar/day.ts'
import { type Instant, instantOf, millisecondsOf } from '../calendar/officeTime.ts'
import { actingIn, type Organisation, personOf } from '../organisation/organisation.ts'
import { WHOLE_OFFICE } from '../organisation/roles.ts'
import type { IncidentCase } from './incidentCase.ts'

/** Whom an unacknowledged report is brought to, one after another. */
const CHAIN = ['officer', 'deputies', 'secretary'] as const
/** A step of the chain; or, once it is over, the word to the reporter that the case was closed. */
export type AlertStep = (typeof CHAIN)[number] | 'closed'

/** One person who is to be told of one report, from a moment on. */
export interface DueAlert {
  /** `number|step|person`: the same however often it is computed. */
  readonly key: string
  readonly incident: IncidentCase
  readonly step: AlertStep
  readonly person: string
  readonly from: Instant
}

/**
 * The alerts of a report that are in force at a moment: the Data Protection Officer at once, at any hour; whoever
 * stands in after the set time, then the Secretary, as long as nobody has acknowledged it. Nobody is told twice.
 * @param afterMinutes how long one step waits for an acknowledgement before the next.
 */
export function alertsOf(
  organisation: Organisation,
  incident: IncidentCase,
  now: Instant,
  today: Day,
  afterMinutes: number,
): DueAlert[] {
  const { number, reporter, reportedAt } = incident.report
  if (incident.closed)
    return reporter === undefined || !personOf(organisation, reporter)?.active
      ? []
      : [
          {
            key: `${number}|closed|${reporter}`,
            incident,
            step: 'closed',
            person: reporter,
            from: incident.closed.at,
          },
        ]
  const until = incident.acknowledged?.at ?? now
  const told = new Set<string>()
  const due: DueAlert[] = []
  let waits = 0
  for (const step of CHAIN) {
    const people = peopleOf(organisation, step, today).filter(person => !told.has(person))
    // A step without anybody in it does not keep the next one waiting.
    if (people.length === 0) continue
    const from = instantOf(millisecondsOf(reportedAt) + waits * afterMinutes * 60_000)
    if (from > until) break
    for (const person of people) {
      told.add(person)
      due.push({ key: `${number}|${step}|${person}`, incident, step, person, from })
    }
    waits++
  }
  return due
}

function peopleOf(organisation: Organisation, step: (typeof CHAIN)[number], today: Day): string[] {
  const officers = actingIn(organisation, 'data-protection-officer', WHOLE_OFFICE, today)
  const active = (people: readonly string[]) =>
    [...new Set(people)].filter(person => personOf(organisation, person)?.active)
  switch (step) {
    case 'officer':
      return active(officers.slice(0, 1).map(one => one.person))
    case 'deputies': {
      const named = organisation.absences
        .filter(absence => officers.some(one => one.person === absence.person))
        .map(absence => absence.deputy)
      return active([...officers.slice(1).map(one => one.person), ...named])
    }
    case 'secretary':
      return active(actingIn(organisation, 'secretary', WHOLE_OFFICE, today).map(one => one.person))
  }
}
