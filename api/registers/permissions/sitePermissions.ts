import type { Allowed } from '../declaration.ts'
import type { RegisterName } from '../registers.ts'

/**
 * What people may do with a list or library in SharePoint itself, past the suite. `as-site`: what the office lets them
 * do on the whole site. `own`: these and nobody else; everything that is in neither list is the application's alone.
 * Roles count for the whole office, since SharePoint cannot tell the rows of one unit from those of another.
 */
export type ListPermission =
  | { readonly kind: 'as-site' }
  | {
      readonly kind: 'own'
      readonly read: Allowed
      readonly write: Allowed
      /** Folders of minutes have their own readers, by unit, process and area. */
      readonly folders?: 'minutes'
    }

/** Grows by one when something is closed that was open before: provisioning then brings what is there to it. */
export const PERMISSIONS_VERSION = 1

/** Registers and libraries that are not among the declarations of rows. */
export type FurtherPlace =
  | 'signals'
  | 'trail'
  | 'trailAnchors'
  | 'minutesLibrary'
  | 'documentsLibrary'
  | 'incidentsLibrary'

export type PlaceName = RegisterName | FurtherPlace

const AS_SITE: ListPermission = { kind: 'as-site' }
const APPLICATION_ONLY: ListPermission = { kind: 'own', read: [], write: [] }
const own = (read: Allowed, write: Allowed = []): ListPermission => ({ kind: 'own', read, write })
/** Who belongs where decides who may read what: nobody may give themselves a role by editing a list. */
const OFFICE_DATA = own(['employee'], ['quality-representative', 'administrator'])
const OFFICERS = ['data-protection-officer'] as const

/** Beside each list and library, who meets it in SharePoint. A new one does not compile without. */
export const sitePermissions: Readonly<Record<PlaceName, ListPermission>> = {
  units: OFFICE_DATA,
  people: OFFICE_DATA,
  roleHoldings: OFFICE_DATA,
  settings: OFFICE_DATA,
  processes: OFFICE_DATA,
  absences: AS_SITE,
  reviews: AS_SITE,
  acceptances: own(['employee'], ['quality-representative']),
  officeWords: own(['employee'], ['quality-representative']),
  documentsLibrary: AS_SITE,
  documents: own([], ['quality-representative', ...OFFICERS]),
  // Rows of these tell what minutes say, of any unit.
  minutes: APPLICATION_ONLY,
  minutesDrafts: APPLICATION_ONLY,
  minutesReaders: APPLICATION_ONLY,
  intakes: APPLICATION_ONLY,
  improvementActions: own([], ['quality-representative']),
  minutesLibrary: { kind: 'own', read: [], write: [], folders: 'minutes' },
  incidents: own(OFFICERS),
  incidentEntries: own(OFFICERS),
  incidentAlerts: own(OFFICERS),
  // A limit is changed by the suite, which checks what is entered; rows are never edited.
  clockRules: own([...OFFICERS, 'administrator']),
  incidentsLibrary: own(OFFICERS),
  trail: own(['administrator']),
  trailAnchors: own(['administrator']),
  // What people ask, and where they are reached.
  questions: own([], ['quality-representative']),
  passedQuestions: own([], ['quality-representative']),
  givenPassages: APPLICATION_ONLY,
  conversations: own(['administrator']),
  reminders: own(['administrator'], ['quality-representative']),
  signals: APPLICATION_ONLY,
}
