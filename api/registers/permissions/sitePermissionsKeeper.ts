import type { Day } from '../../domain/calendar/day.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import type { Standing } from './knownPlaces.ts'
import type { PermissionDrift } from './permissionDrift.ts'

/** Why nothing can be told of permissions: what somebody has to grant first. */
export type PermissionsBlocked = 'needs-certificate' | 'needs-full-control' | 'needs-people'

export type PermissionsReport =
  | { readonly state: 'blocked'; readonly reason: PermissionsBlocked }
  | { readonly state: 'checked'; readonly places: number; readonly drift: readonly PermissionDrift[] }

/** The permissions of lists and folders in SharePoint itself. */
export interface SitePermissionsKeeper {
  /** Compares what is there with what is declared for a day. Changes nothing. */
  check(organisation: Organisation, today: Day): Promise<PermissionsReport>
  /** Makes everything as declared, and answers what was not so before. Only when somebody asks for it. */
  repair(organisation: Organisation, today: Day): Promise<PermissionsReport>
  /** A folder of the minutes' library was made just now: the next setting up gives it its readers. */
  readonly folderMade: (path: string) => void
  /** Calls back when there is a folder to be set up; answers how to stop. */
  onFolder(listener: () => void): () => void
  /**
   * Sets what was never set: lists that provisioning has closed get their readers, and folders just made get theirs.
   * What somebody has changed by hand since stays as it is. Any instance, any time. Answers how many places were set.
   */
  setUp(organisation: Organisation, today: Day): Promise<number>
  /**
   * Carries a change of the registers over: who gained a right gets it, who lost it loses it, and nothing else.
   * Answers how many rights were given or taken.
   */
  follow(before: Standing, now: Standing): Promise<number>
}
