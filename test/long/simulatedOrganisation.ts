import { type Day, plusDays } from '../../api/domain/calendar/day.ts'
import type { Organisation } from '../../api/domain/organisation/organisation.ts'
import type { RoleHolding } from '../../api/domain/organisation/roles.ts'
import type { UnitPeriod } from '../../api/domain/organisation/unit.ts'
import { absent, anOrganisation, aPerson, area, aUnit, holds, process, unit } from '../domain/anOffice.ts'
import { closedUnit, renamedUnit } from '../domain/organisation/changedUnits.ts'
import type { Dice } from './dice.ts'

const DEPUTY_MAYORS = ['deputy mayor 1', 'deputy mayor 2', 'deputy mayor 3', 'deputy mayor 4']
export const PROCESSES = Array.from({ length: 18 }, (_, at) => `${['GZ', 'GR', 'GW'][at % 3]} ${at + 1}`)
export const AREAS = ['systems', 'applications', 'buildings', 'logs']

/** Sample data: an office with some inner units, most of them supervised, one unit in twenty without a head. */
export function firstOrganisation(units: number, start: Day, dice: Dice): Organisation {
  const codes = Array.from({ length: units }, (_, at) => `U${at}`)
  const outer = codes.slice(0, Math.max(1, Math.floor(units / 3)))
  const from = plusDays(start, -400)
  return anOrganisation({
    units: codes.map(code =>
      aUnit(code, {
        from,
        holdsReviews: outer.includes(code) || dice.chance(0.9),
        ...(outer.includes(code) || dice.chance(0.3) ? {} : { parent: dice.oneOf(outer) }),
      }),
    ),
    holdings: [
      holds('mayor', 'mayor'),
      holds('quality', 'quality-representative'),
      holds('dpo', 'data-protection-officer'),
      ...DEPUTY_MAYORS.map(person => holds(person, 'deputy-mayor')),
      ...AREAS.map(code => holds(`head of ${code}`, 'head-of-security-area', area(code))),
      ...PROCESSES.map(code => holds(`owner of ${code}`, 'process-owner', process(code))),
      ...PROCESSES.slice(0, 9).map(code => holds('secretary', 'secretary', process(code))),
      ...codes
        .filter(() => dice.chance(0.95))
        .map(code => holds(`head of ${code}`, 'head-of-unit', unit(code), { from })),
      ...codes
        .filter(() => dice.chance(0.7))
        .map(code => holds(dice.oneOf(DEPUTY_MAYORS), 'deputy-mayor', unit(code))),
    ],
  })
}

/** What a night changes: nothing on most, else a unit, a head, an absence or a leaver. */
export function afterNight(organisation: Organisation, today: Day, dice: Dice): Organisation {
  let next = organisation
  const size = organisation.units.length / 345
  if (dice.chance(0.04 * size)) next = withUnitChanged(next, today, dice)
  if (dice.chance(0.15 * size)) next = withHeadChanged(next, today, dice)
  const gone = Math.min(3, 1.2 * size)
  for (let left = gone; left > 0; left -= 1)
    if (dice.chance(Math.min(1, left))) next = withAbsence(next, today, dice)
  return next
}

const existing = (organisation: Organisation, today: Day): UnitPeriod[] =>
  organisation.units.filter(one => one.from < today && (one.until === undefined || one.until >= today))

function withUnitChanged(organisation: Organisation, today: Day, dice: Dice): Organisation {
  const open = existing(organisation, today).filter(one => one.until === undefined)
  const one = dice.oneOf(open)
  const others = organisation.units.filter(period => period !== one)
  const units = (...changed: UnitPeriod[]): Organisation => ({
    ...organisation,
    units: [...others, ...changed],
  })
  if (dice.chance(0.4)) return units(...renamedUnit(one, `${one.name} *`, today))
  if (dice.chance(0.4)) {
    const into = dice.oneOf(open)
    return units(closedUnit(one, today, into === one ? undefined : into.unit))
  }
  if (dice.chance(0.2)) return units(closedUnit(one, today))
  const code = `N${organisation.people.length}`
  const head = `head of ${code}`
  return {
    ...units(one, aUnit(code, { from: today, ...(dice.chance(0.5) ? { parent: one.unit } : {}) })),
    people: [...organisation.people, aPerson(head)],
    holdings: [...organisation.holdings, holds(head, 'head-of-unit', unit(code), { from: today })],
  }
}

/** A head leaves the post or the office; a successor comes at once, later, or never. */
function withHeadChanged(organisation: Organisation, today: Day, dice: Dice): Organisation {
  const heads = organisation.holdings.filter(one => one.role === 'head-of-unit' && one.until === undefined)
  if (heads.length === 0) return organisation
  const one = dice.oneOf(heads)
  const inside = dice.chance(0.3)
  const successor = inside ? dice.oneOf(heads).person : `newcomer ${organisation.people.length}`
  const from = plusDays(today, dice.chance(0.5) ? 0 : dice.between(1, 70))
  const begun: RoleHolding[] = dice.chance(0.9) ? [holds(successor, 'head-of-unit', one.scope, { from })] : []
  const leaves = dice.chance(0.3)
  return {
    ...organisation,
    people: [
      ...organisation.people.map(person =>
        leaves && person.id === one.person ? { ...person, active: false } : person,
      ),
      ...(inside ? [] : [aPerson(successor)]),
    ],
    holdings: [
      ...organisation.holdings.map(held => (held === one ? { ...held, until: plusDays(today, -1) } : held)),
      ...begun,
    ],
  }
}

/** Somebody goes away; the deputy may be away too, or away with the absent one as deputy. */
function withAbsence(organisation: Organisation, today: Day, dice: Dice): Organisation {
  const lately = organisation.absences.filter(one => (one.until ?? today) >= today)
  const person = dice.oneOf(organisation.holdings).person
  const deputy =
    lately.length > 0 && dice.chance(0.3) ? dice.oneOf(lately).person : dice.oneOf(organisation.people).id
  const absences = [...lately, absent(person, deputy, today, plusDays(today, dice.between(0, 25)))]
  return { ...organisation, absences }
}
