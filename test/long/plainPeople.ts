import type { Day } from '../../api/domain/calendar/day.ts'
import type { Organisation } from '../../api/domain/organisation/organisation.ts'

const on = (item: { from: Day; until?: Day }, day: Day): boolean =>
  item.from <= day && (item.until === undefined || item.until >= day)

/** Who acts for what and who is above whom on one day, read plainly from the lists of the organisation. */
export class PlainPeople {
  readonly #organisation: Organisation
  readonly #today: Day
  readonly #here: ReadonlySet<string>
  readonly #held: ReadonlyMap<string, string[]>
  readonly #deputies = new Map<string, string>()
  readonly #above = new Map<string, string[]>()

  constructor(organisation: Organisation, today: Day) {
    this.#organisation = organisation
    this.#today = today
    this.#here = new Set(organisation.people.filter(one => one.active).map(one => one.id))
    const current = organisation.holdings.filter(one => on(one, today) && this.#here.has(one.person))
    const held = new Map<string, string[]>()
    for (const one of current) {
      const key = `${one.role} ${one.scope.kind} ${one.scope.id}`
      held.set(key, [...(held.get(key) ?? []), one.person])
    }
    this.#held = held
    for (const one of organisation.absences)
      if (on(one, today) && !this.#deputies.has(one.person)) this.#deputies.set(one.person, one.deputy)
  }

  /** The people acting in a role: holders who are there, and for the others the end of their chain of deputies. */
  acting(role: string, kind: string, id: string): string[] {
    return [...new Set((this.#held.get(`${role} ${kind} ${id}`) ?? []).map(one => this.#actingFor(one)))]
  }

  /** The people themselves where they are there, and for those away the end of their chain of deputies. */
  standingInFor(people: readonly string[]): string[] {
    return [...new Set(people.filter(one => this.#here.has(one)).map(one => this.#actingFor(one)))]
  }

  #actingFor(holder: string): string {
    let at = holder
    for (let steps = 0; steps <= this.#deputies.size; steps += 1) {
      const deputy = this.#deputies.get(at)
      if (deputy === undefined) return this.#here.has(at) ? at : holder
      at = deputy
    }
    return holder
  }

  /** The unit that answers today: itself while it exists, else the one that it was merged into, and so on. */
  unitAnswering(unit: string): string | undefined {
    const own = this.#organisation.units.filter(one => one.unit === unit)
    if (own.some(one => on(one, this.#today))) return unit
    const ended = own.filter(one => one.until !== undefined && one.until < this.#today)
    const last = ended.sort((a, b) => (a.from < b.from ? 1 : -1))[0]
    return last?.mergedInto === undefined ? undefined : this.unitAnswering(last.mergedInto)
  }

  /** The superiors of who answers for a scope; never those who answer themselves. */
  above(role: string, kind: string, id: string): string[] {
    const key = `${role} ${kind} ${id}`
    const known = this.#above.get(key)
    if (known) return known
    const found = this.#findAbove(role, kind, id)
    this.#above.set(key, found)
    return found
  }

  #findAbove(role: string, kind: string, id: string): string[] {
    const own = this.acting(role, kind, id)
    const others = (people: string[]): string[] => people.filter(one => !own.includes(one))
    let outermost = id
    while (kind === 'unit') {
      const parent = this.#organisation.units.find(
        one => one.unit === outermost && on(one, this.#today),
      )?.parent
      if (parent === undefined) break
      outermost = this.unitAnswering(parent) ?? parent
      const heads = others(this.acting('head-of-unit', 'unit', outermost))
      if (heads.length > 0) return heads
    }
    const field = ['deputy-mayor', 'treasurer', 'secretary', 'director-of-magistrat']
    const supervising =
      kind === 'office' ? [] : others([...new Set(field.flatMap(one => this.acting(one, kind, outermost)))])
    return supervising.length > 0 ? supervising : others(this.acting('mayor', 'office', ''))
  }
}
