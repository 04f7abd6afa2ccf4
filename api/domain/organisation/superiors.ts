import type { Day } from '../calendar/day.ts'
import { type Acting, actingIn, type Organisation, successorOf, unitOn } from './organisation.ts'
import { type Role, type Scope, WHOLE_OFFICE } from './roles.ts'

const SUPERVISORS: readonly Role[] = ['deputy-mayor', 'treasurer', 'secretary', 'director-of-magistrat']

const ANSWERS_FOR: Readonly<Partial<Record<Scope['kind'], Role>>> = {
  unit: 'head-of-unit',
  process: 'process-owner',
  area: 'head-of-security-area',
}

/**
 * Who supervises a unit, process or area: for an inner unit the head of the unit around it, else the deputy mayor,
 * Treasurer, Secretary or Director whose field it is, else the Mayor. Nobody is their own superior: where the same
 * person would be named, the next above is. Quality Book ch. 5.
 */
export function superiorsOf(organisation: Organisation, scope: Scope, day: Day): Acting[] {
  const role = ANSWERS_FOR[scope.kind]
  const own = new Set(role ? actingIn(organisation, role, scope, day).map(acting => acting.person) : [])
  const others = (acting: readonly Acting[]): Acting[] => acting.filter(one => !own.has(one.person))
  const around = scope.kind === 'unit' ? unitsAround(organisation, scope.id, day) : []
  for (const id of around) {
    const heads = others(actingIn(organisation, 'head-of-unit', { kind: 'unit', id }, day))
    if (heads.length > 0) return heads
  }
  const outermost = { ...scope, id: around.at(-1) ?? scope.id }
  const supervising = others(supervisorsOf(organisation, outermost, day))
  return supervising.length > 0 ? supervising : others(actingIn(organisation, 'mayor', WHOLE_OFFICE, day))
}

function supervisorsOf(organisation: Organisation, scope: Scope, day: Day): Acting[] {
  if (scope.kind === 'office') return []
  const found = new Map<string, Acting>()
  for (const acting of SUPERVISORS.flatMap(role => actingIn(organisation, role, scope, day)))
    if (!found.has(acting.person)) found.set(acting.person, acting)
  return [...found.values()]
}

/** The units around a unit, the nearest first; one that was merged is followed to the unit that took over. */
function unitsAround(organisation: Organisation, unit: string, day: Day): string[] {
  const around: string[] = []
  const parentOf = (id: string): string | undefined => {
    const parent = unitOn(organisation, id, day)?.parent
    return parent === undefined ? undefined : (successorOf(organisation, parent, day) ?? parent)
  }
  for (let at = parentOf(unit); at !== undefined && at !== unit && !around.includes(at); at = parentOf(at))
    around.push(at)
  return around
}
