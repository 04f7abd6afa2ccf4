import type { Office } from '../../api/domain/office.ts'
import type { KnownNames } from '../../api/knowledge/understanding/messageReading.ts'

const made = new WeakMap<Office, KnownNames>()

/** The names of the office that help to find what a message speaks of; made once for each state of the registers. */
export function knownNames(office: Office): KnownNames {
  const known = made.get(office)
  if (known) return known
  const names: KnownNames = {
    units: [...new Set(office.organisation.units.map(one => one.name))],
    processes: office.processes.map(one => one.name),
    people: office.organisation.people.filter(one => one.active).map(one => one.name),
  }
  made.set(office, names)
  return names
}
