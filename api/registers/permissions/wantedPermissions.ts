import { readersOfMinutes } from '../../domain/access/readersOfMinutes.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { actingIn, type Organisation } from '../../domain/organisation/organisation.ts'
import { WHOLE_OFFICE } from '../../domain/organisation/roles.ts'
import { SECURITY_AREAS } from '../../domain/organisation/securityArea.ts'
import { isOfWholeOffice, MINUTES_FOLDERS, subjectFolder } from '../../domain/reviews/minutesFolder.ts'
import { OFFICE_SUBJECT, type ReviewIdentity } from '../../domain/reviews/review.ts'
import { REVIEW_KINDS, type ReviewKind } from '../../domain/reviews/schedule.ts'
import type { Allowed } from '../declaration.ts'
import type { ListPermission } from './sitePermissions.ts'

/** Everybody who works for the office, or one person by Entra id. */
export type Holder = 'everyone' | string

export type Level = 'read' | 'write'

/** Who may do what in one place; who may write may read. */
export type Wanted = ReadonlyMap<Holder, Level>

/** What people may do with a list today; undefined where it is as on the whole site. */
export function wantedOnList(
  permission: ListPermission,
  organisation: Organisation,
  today: Day,
): Wanted | undefined {
  if (permission.kind === 'as-site') return undefined
  const holders = (allowed: Allowed): Holder[] =>
    allowed.flatMap(role =>
      role === 'employee'
        ? ['everyone']
        : actingIn(organisation, role, WHOLE_OFFICE, today).map(one => one.person),
    )
  return new Map([
    ...holders(permission.read).map(holder => [holder, 'read'] as const),
    ...holders(permission.write).map(holder => [holder, 'write'] as const),
  ])
}

/** The review kind and the subject's folder name of a folder that has readers of its own; undefined for all others. */
function minutesPlace(folder: string): { kind: ReviewKind; name: string | undefined } | undefined {
  const [top = '', name, ...below] = folder.split('/').filter(Boolean)
  const kind = REVIEW_KINDS.find(one => MINUTES_FOLDERS[one] === top)
  if (kind === undefined || below.length > 0 || (name === undefined) !== isOfWholeOffice(kind))
    return undefined
  return { kind, name }
}

/** Whether a folder of the minutes' library, 'Komorki/OR', has readers of its own. */
export const isMinutesFolder = (folder: string): boolean => minutesPlace(folder) !== undefined

/**
 * What people may do with a folder of the minutes' library that has readers of its own. Codes are known as folders'
 * names, which is what SharePoint can hold of them. Throws for other folders.
 */
export function wantedOnFolder(folder: string, organisation: Organisation, today: Day): Wanted {
  const place = minutesPlace(folder)
  if (!place) throw new Error(`${folder} has what the folder above it has`)
  const { kind, name } = place
  const subject = name === undefined ? OFFICE_SUBJECT : subjectNamed(kind, name, organisation)
  const readers = readersOfMinutes(organisation, reviewOf(kind, subject), today)
  const holders: readonly Holder[] = readers === 'everyone' ? ['everyone'] : readers
  return new Map(holders.map(holder => [holder, 'read'] as const))
}

function subjectNamed(kind: ReviewKind, name: string, organisation: Organisation): string {
  if (kind === 'unit') return organisation.units.find(one => subjectFolder(one.unit) === name)?.unit ?? name
  return SECURITY_AREAS.find(area => subjectFolder(area) === name) ?? name
}

/** Access does not depend on the period; any will do. */
const reviewOf = (kind: ReviewKind, subject: string): ReviewIdentity => ({
  key: `${kind}:${subject}`,
  kind,
  subject,
  period: '2026',
  extraordinary: false,
})
