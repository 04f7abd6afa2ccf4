import type { Day } from '../../domain/calendar/day.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import { type PlaceName, sitePermissions } from './sitePermissions.ts'
import { wantedOnList } from './wantedPermissions.ts'

/** Whether a person's writes go out under their own name: always, where the site lets them, or under the application's. */
export type OwnName = 'always' | 'as-site' | 'never'

/**
 * In their own name people write what SharePoint lets them write past the suite too: an application acting for somebody
 * can do no more than that person, and giving everybody more for the sake of a name in the history would open the lists.
 */
export function writesInOwnName(
  place: string,
  person: string,
  organisation: Organisation,
  today: Day,
): OwnName {
  const permission = sitePermissions[place as PlaceName]
  if (!permission) return 'never'
  const wanted = wantedOnList(permission, organisation, today)
  if (!wanted) return 'as-site'
  return wanted.get(person) === 'write' || wanted.get('everyone') === 'write' ? 'always' : 'never'
}
