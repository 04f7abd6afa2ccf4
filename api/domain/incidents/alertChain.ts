import type { Day } from '../calendar/day.ts'
import { type Instant, instantOf, millisecondsOf } from '../calendar/officeTime.ts'
import { actingIn, type Organisation, personOf } from '../organisation/organisation.ts'
import { type Role, WHOLE_OFFICE } from '../organisation/roles.ts'
import { type CaseClock, clocksOf, warningsOf } from './caseClocks.ts'
import type { ClockRule } from './clockRule.ts'
import { caseNow, takesPart } from './exercise.ts'
import type { IncidentCase } from './incidentCase.ts'

/** Whom a report that nobody has acknowledged is brought to, one after another. */
const CHAIN = ['officer', 'deputies', 'secretary'] as const
export type ChainStep = (typeof CHAIN)[number]

/**
 * What an alert is for: a step of the chain; `decision`: a recommendation waits for the Secretary; `warning`: so many
 * per cent of a limit have passed; `past`: a limit has passed; `silent`: whoever has the next key has not turned it;
 * `closed`: the reporter is told that it is over.
 */
export type AlertStep =
  | ChainStep
  | 'closed'
  | `decision:${string}`
  | `warning:${string}:${number}`
  | `past:${string}`
  | `silent:${string}`

export const isChainStep = (step: AlertStep): step is ChainStep => CHAIN.some(one => one === step)

/** One person who is to be told of one thing in a case, from a moment on. */
export interface DueAlert {
  /** `number|step|person`: the same however often it is computed. */
  readonly key: string
  readonly incident: IncidentCase
  readonly step: AlertStep
  readonly person: string
  readonly from: Instant
  /** The clock that it is about; absent for the chain. */
  readonly clock?: CaseClock
}

export interface AlertSetting {
  readonly organisation: Organisation
  readonly rules: readonly ClockRule[]
  readonly now: Instant
  readonly today: Day
  /** How long one step of the chain waits for an acknowledgement before the next, in minutes. */
  readonly afterMinutes: number
}

/** From this share of a limit on, a key that was not turned is told to the next above. */
const SILENT_FROM = 75

/**
 * Every alert of a case that is in force at a moment. Alerts go out at any hour, and nobody is told twice. A rehearsal
 * goes by its own clock, and only its participants hear of it.
 */
export function alertsOf(office: AlertSetting, incident: IncidentCase): DueAlert[] {
  const setting = { ...office, now: caseNow(incident.report, office.now) }
  const told = incident.closed
    ? closing(setting, incident)
    : [...chain(setting, incident), ...clockAlerts(setting, incident)]
  return told.filter(one => one.from <= setting.now)
}

const due = (
  { organisation }: AlertSetting,
  incident: IncidentCase,
  step: AlertStep,
  people: readonly string[],
  from: Instant,
  clock?: CaseClock,
): DueAlert[] =>
  [...new Set(people)]
    .filter(person => personOf(organisation, person)?.active && takesPart(incident.report, person))
    .map(person => ({
      key: `${incident.report.number}|${step}|${person}`,
      incident,
      step,
      person,
      from,
      ...(clock === undefined ? {} : { clock }),
    }))

const closing = (setting: AlertSetting, incident: IncidentCase): DueAlert[] => {
  const { reporter } = incident.report
  return reporter === undefined || !incident.closed
    ? []
    : due(setting, incident, 'closed', [reporter], incident.closed.at)
}

/** The officer at once; whoever stands in after the set time, then the Secretary, while nobody has acknowledged. */
function chain(setting: AlertSetting, incident: IncidentCase): DueAlert[] {
  const until = incident.acknowledged?.at ?? setting.now
  const told = new Set<string>()
  const found: DueAlert[] = []
  let waits = 0
  for (const step of CHAIN) {
    const people = peopleOf(setting, step).filter(person => !told.has(person))
    const from = plusMinutes(incident.report.reportedAt, waits * setting.afterMinutes)
    if (from > until) break
    const alerts = due(setting, incident, step, people, from)
    // A step without anybody in it does not keep the next one waiting.
    if (alerts.length === 0) continue
    for (const { person } of alerts) told.add(person)
    found.push(...alerts)
    waits++
  }
  return found
}

const plusMinutes = (from: Instant, minutes: number): Instant =>
  instantOf(millisecondsOf(from) + minutes * 60_000)

function peopleOf(setting: AlertSetting, step: ChainStep): string[] {
  const officers = acting(setting, 'data-protection-officer')
  switch (step) {
    case 'officer':
      return officers.slice(0, 1)
    case 'deputies': {
      const named = setting.organisation.absences
        .filter(absence => officers.includes(absence.person))
        .map(absence => absence.deputy)
      return [...officers.slice(1), ...named]
    }
    case 'secretary':
      return acting(setting, 'secretary')
  }
}

const acting = ({ organisation, today }: AlertSetting, role: Role): string[] =>
  actingIn(organisation, role, WHOLE_OFFICE, today).map(one => one.person)

/** Warnings of running limits to whoever answers for them, decisions that are awaited, keys that nobody turns. */
function clockAlerts(setting: AlertSetting, incident: IncidentCase): DueAlert[] {
  const lead = incident.acknowledged?.by
  const leading = [
    ...acting(setting, 'data-protection-officer').slice(0, 1),
    ...(lead === undefined ? [] : [lead]),
  ]
  return clocksOf(incident, setting.rules, setting.now).flatMap(clock => {
    const { id, responsible, twoKeys } = clock.rule
    if (clock.state !== 'running' && clock.state !== 'past') return []
    const answerable = [...leading, ...acting(setting, responsible)]
    const recommended = incident.recommended[id]
    const decided = incident.decided[id]
    // A tentative clock is the officer's to judge; nobody else is troubled with it yet.
    const warned = clock.tentative ? leading : answerable
    // After a standstill only the last warning is due, and none once the limit has passed.
    const reached = warningsOf(clock).filter(one => one.at <= setting.now)
    const found =
      clock.state === 'past' && clock.limit !== undefined
        ? due(setting, incident, `past:${id}`, warned, clock.limit, clock)
        : reached
            .slice(-1)
            .flatMap(({ percent, at }) =>
              due(setting, incident, `warning:${id}:${percent}`, warned, at, clock),
            )
    if (!twoKeys || clock.tentative) return found
    if (recommended && !decided)
      found.push(
        ...due(setting, incident, `decision:${id}`, acting(setting, 'secretary'), recommended.at, clock),
      )
    if (!decided && clock.limit !== undefined) {
      const above = recommended
        ? [...acting(setting, 'director-of-magistrat'), ...acting(setting, 'mayor')].slice(0, 1)
        : acting(setting, 'secretary')
      found.push(
        ...due(setting, incident, `silent:${id}`, above, shareOf(clock.startedAt, clock.limit), clock),
      )
    }
    return found
  })
}

const shareOf = (from: Instant, until: Instant): Instant =>
  instantOf(millisecondsOf(from) + ((millisecondsOf(until) - millisecondsOf(from)) * SILENT_FROM) / 100)
