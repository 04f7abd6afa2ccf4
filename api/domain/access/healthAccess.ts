import type { Day } from '../calendar/day.ts'
import { type Organisation, rolesOn } from '../organisation/organisation.ts'

/** How the suite is, and who could read what past it: the administrator and whoever stands in; others learn nothing. */
export const maySeeHealth = (organisation: Organisation, person: string, today: Day): boolean =>
  rolesOn(organisation, person, today).some(held => held.role === 'administrator')
