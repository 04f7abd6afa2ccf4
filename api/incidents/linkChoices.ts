import type { CaseEvent, LinkedThing } from '../domain/incidents/caseEntry.ts'
import type { IncidentCase } from '../domain/incidents/incidentCase.ts'
import { securityControls } from '../domain/incidents/securityControls.ts'
import { unitsOn } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { actionsFor } from '../improvement/actionViews.ts'
import type { Suite } from '../suite.ts'
import { incidentCases } from './incidentCases.ts'
import { viewFor } from './viewFor.ts'

/** What a case can be linked to; controls are the same for everybody and left out. */
export interface LinkChoices {
  readonly units: readonly LinkedThing[]
  /** Those that earlier cases were linked to; others can be typed. */
  readonly assets: readonly LinkedThing[]
  readonly risks: readonly LinkedThing[]
  readonly actions: readonly LinkedThing[]
}

/** Choices for who leads a case, taken from what they may see; for others the same refusal as when there is none. */
export function linkChoices(
  suite: Suite,
  viewer: string,
  number: string,
): Outcome<LinkChoices, 'no-such-case'> {
  const cases = incidentCases(suite)
  const incident = cases.get(number)
  if (!incident || viewFor(suite, viewer, incident) !== 'whole') return refused('no-such-case')
  const seen = [...cases.values()].filter(
    one => one.linked !== undefined && viewFor(suite, viewer, one) === 'whole',
  )
  return accepted({
    units: unitsOn(suite.office().organisation, suite.today()).map(({ unit, name }) => ({
      code: unit,
      name,
    })),
    assets: usedIn(seen, 'assets'),
    risks: usedIn(seen, 'risks'),
    actions: actionsFor(suite, viewer).map(one => ({ code: one.number, name: one.task.slice(0, 200) })),
  })
}

/** Names that units have today, by code; one that is no more has none. */
export function unitNames(suite: Suite, codes: readonly string[]): Record<string, string> {
  const units = unitsOn(suite.office().organisation, suite.today())
  return Object.fromEntries(units.filter(one => codes.includes(one.unit)).map(one => [one.unit, one.name]))
}

/** Each by its code, with the name that was given last. */
function usedIn(cases: readonly IncidentCase[], kind: 'assets' | 'risks'): LinkedThing[] {
  const used = new Map(cases.flatMap(one => one.linked?.[kind] ?? []).map(thing => [thing.code, thing]))
  return [...used.values()].sort((a, b) => a.code.localeCompare(b.code, 'pl'))
}

/** Whether something that a case is to be linked to is in none of the registers; what it is linked to already may stay. */
export function linksUnknown(suite: Suite, actor: string, incident: IncidentCase, event: CaseEvent): boolean {
  if (event.type !== 'linked') return false
  const { units = [], controls = [], actions = [] } = incident.linked ?? {}
  const added = {
    units: event.units.filter(one => !units.includes(one)),
    controls: event.controls.filter(one => !controls.includes(one)),
    actions: event.actions.filter(one => !actions.includes(one)),
  }
  const known = new Set(unitsOn(suite.office().organisation, suite.today()).map(one => one.unit))
  if (added.units.some(one => !known.has(one))) return true
  if (added.controls.some(one => !securityControls.has(one))) return true
  if (added.actions.length === 0) return false
  const numbers = new Set(actionsFor(suite, actor).map(one => one.number))
  return added.actions.some(one => !numbers.has(one))
}
