import type { Day } from '../calendar/day.ts'
import type { Absence, MinutesReader, Person } from './person.ts'
import type { Role, RoleHolding, Scope } from './roles.ts'
import { lastsOn, type UnitPeriod } from './unit.ts'

/** Who is who and what belongs where, with its history; every question is asked for a day. */
export interface Organisation {
  readonly units: readonly UnitPeriod[]
  readonly people: readonly Person[]
  readonly holdings: readonly RoleHolding[]
  readonly absences: readonly Absence[]
  readonly minutesReaders: readonly MinutesReader[]
}

/** A person who acts in a role on a day, for themselves or for an absent holder. */
export interface Acting {
  readonly person: string
  /** The absent holder whom the person stands in for. */
  readonly standsInFor?: string
}

interface Index {
  units: ReadonlyMap<string, readonly UnitPeriod[]>
  people: ReadonlyMap<string, Person>
  holdings: ReadonlyMap<string, readonly RoleHolding[]>
  holdingsByPerson: ReadonlyMap<string, readonly RoleHolding[]>
  absences: ReadonlyMap<string, readonly Absence[]>
  /** The absent by those who stand in for them, of the day that was asked for last. */
  away: Map<Day, ReadonlyMap<string, string[]>>
}

const indexes = new WeakMap<Organisation, Index>()

const holdingKey = (role: Role, scope: Scope): string => `${role}|${scope.kind}|${scope.id}`

/** Look-up tables, made once for each organisation value: an office of ten thousand units is asked all at once. */
function indexOf(organisation: Organisation): Index {
  const known = indexes.get(organisation)
  if (known) return known
  const made: Index = {
    units: Map.groupBy(
      organisation.units.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      period => period.unit,
    ),
    people: new Map(organisation.people.map(person => [person.id, person])),
    holdings: Map.groupBy(organisation.holdings, held => holdingKey(held.role, held.scope)),
    holdingsByPerson: Map.groupBy(organisation.holdings, held => held.person),
    absences: Map.groupBy(organisation.absences, absence => absence.person),
    away: new Map(),
  }
  indexes.set(organisation, made)
  return made
}

/** The periods of a unit's life, oldest first; empty for an unknown code. */
export const periodsOf = (organisation: Organisation, unit: string): readonly UnitPeriod[] =>
  indexOf(organisation).units.get(unit) ?? []

/** The period of a unit's life on a day; undefined before it was founded and after it was closed. */
export const unitOn = (organisation: Organisation, unit: string, day: Day): UnitPeriod | undefined =>
  periodsOf(organisation, unit).find(period => lastsOn(period, day))

/** The units that exist on a day. */
export const unitsOn = (organisation: Organisation, day: Day): UnitPeriod[] =>
  organisation.units.filter(period => lastsOn(period, day))

/** The name a unit had on a day, else the last it had before, else its code: a closed unit keeps its name. */
export function unitName(organisation: Organisation, unit: string, day: Day): string {
  const own = periodsOf(organisation, unit)
  return (own.findLast(period => period.from <= day) ?? own[0])?.name ?? unit
}

/** The unit that answers today for a unit of the past: itself, or the one it was merged into, step by step. */
export function successorOf(organisation: Organisation, unit: string, day: Day): string | undefined {
  const seen = new Set<string>()
  for (let at: string | undefined = unit; at !== undefined && !seen.has(at); ) {
    if (unitOn(organisation, at, day)) return at
    seen.add(at)
    at = periodsOf(organisation, at).findLast(
      period => period.until !== undefined && period.until < day,
    )?.mergedInto
  }
  return undefined
}

/** Whoever the register of people has under the id, also those who have left. */
export const personOf = (organisation: Organisation, id: string): Person | undefined =>
  indexOf(organisation).people.get(id)

/** The people who hold a role for exactly this scope on a day, absent ones included. */
export const holdersOf = (organisation: Organisation, role: Role, scope: Scope, day: Day): string[] =>
  (indexOf(organisation).holdings.get(holdingKey(role, scope)) ?? [])
    .filter(held => lastsOn(held, day))
    .map(held => held.person)
    .filter(person => personOf(organisation, person)?.active === true)

/**
 * Who acts in a role on a day: each holder who is there, and for each absent one the deputy, or the deputy's
 * deputy. When everybody in the chain is away the holder is named, since somebody must be.
 */
export const actingIn = (organisation: Organisation, role: Role, scope: Scope, day: Day): Acting[] =>
  actingFor(organisation, holdersOf(organisation, role, scope, day), day)

/** Who acts on a day for people named one by one: each who is there, the deputy of one who is away; who has left, nobody. */
export function actingFor(organisation: Organisation, people: readonly string[], day: Day): Acting[] {
  const working = people.filter(one => personOf(organisation, one)?.active === true)
  return onceEach(
    working.map(principal => {
      const deputy = standInOf(organisation, principal, day)
      return deputy === principal ? { person: principal } : { person: deputy, standsInFor: principal }
    }),
  )
}

/** Each person once; who acts for themselves is not named as somebody's deputy. */
function onceEach(acting: readonly Acting[]): Acting[] {
  if (acting.length < 2) return [...acting]
  const own = acting.filter(one => one.standsInFor === undefined)
  const found = new Map<string, Acting>()
  for (const one of [...own, ...acting]) if (!found.has(one.person)) found.set(one.person, one)
  return [...found.values()]
}

function standInOf(organisation: Organisation, holder: string, day: Day): string {
  const seen = new Set<string>()
  for (let at = holder; !seen.has(at); ) {
    seen.add(at)
    const absence = indexOf(organisation)
      .absences.get(at)
      ?.find(one => lastsOn(one, day))
    if (!absence) return personOf(organisation, at)?.active ? at : holder
    at = absence.deputy
  }
  return holder
}

/** The people a person stands in for on a day; nobody stands in for one who has left. */
function absentPrincipals(organisation: Organisation, person: string, day: Day): string[] {
  const { away } = indexOf(organisation)
  let principals = away.get(day)
  if (!principals) {
    const absent = [...indexOf(organisation).absences.keys()].filter(
      id => personOf(organisation, id)?.active === true && standInOf(organisation, id, day) !== id,
    )
    principals = Map.groupBy(absent, id => standInOf(organisation, id, day))
    away.clear()
    away.set(day, principals)
  }
  return principals.get(person) ?? []
}

/** The roles a person may act in on a day: their own, and those of the people they stand in for. */
export function rolesOn(organisation: Organisation, person: string, day: Day): RoleHolding[] {
  if (personOf(organisation, person)?.active !== true) return []
  return [person, ...absentPrincipals(organisation, person, day)]
    .flatMap(principal => indexOf(organisation).holdingsByPerson.get(principal) ?? [])
    .filter(held => lastsOn(held, day))
}
