import type { Instant } from '../domain/calendar/officeTime.ts'
import type { ActivityFeed } from './activityFeed.ts'
import type { AppInstallation } from './appInstallation.ts'
import type { Declaration, RowOf } from './declaration.ts'
import type { Dependencies } from './dependencies.ts'
import type { DirectoryPerson } from './directory.ts'
import type { GraphLoad } from './graph/graphQueue.ts'
import type { Library, WatchedLibrary } from './library.ts'
import { absences } from './lists/absences.ts'
import { acceptances } from './lists/acceptances.ts'
import { clockRules } from './lists/clockRules.ts'
import { conversations } from './lists/conversations.ts'
import { documents } from './lists/documents.ts'
import { givenPassages } from './lists/givenPassages.ts'
import { improvementActions } from './lists/improvementActions.ts'
import { incidentAlerts } from './lists/incidentAlerts.ts'
import { incidentEntries } from './lists/incidentEntries.ts'
import { incidents } from './lists/incidents.ts'
import { intakes } from './lists/intakes.ts'
import { minutes } from './lists/minutes.ts'
import { minutesDrafts } from './lists/minutesDrafts.ts'
import { minutesReaders } from './lists/minutesReaders.ts'
import { officeWords } from './lists/officeWords.ts'
import { passedQuestions } from './lists/passedQuestions.ts'
import { people } from './lists/people.ts'
import { processes } from './lists/processes.ts'
import { questions } from './lists/questions.ts'
import { reminders } from './lists/reminders.ts'
import { reviews } from './lists/reviews.ts'
import { roleHoldings } from './lists/roleHoldings.ts'
import { settings } from './lists/settings.ts'
import { units } from './lists/units.ts'
import type { ChangeNotification, NotificationsState } from './memory/changeNotifications.ts'
import type { SitePermissionsKeeper } from './permissions/sitePermissionsKeeper.ts'
import type { Freshness, Register } from './register.ts'

/** Every register of the suite. A new one is its declaration and a line here. */
export const declarations = {
  units,
  people,
  roleHoldings,
  absences,
  minutesReaders,
  processes,
  reviews,
  minutes,
  acceptances,
  minutesDrafts,
  improvementActions,
  intakes,
  reminders,
  conversations,
  settings,
  documents,
  questions,
  passedQuestions,
  officeWords,
  givenPassages,
  incidents,
  incidentEntries,
  incidentAlerts,
  clockRules,
} as const satisfies Record<string, Declaration>

export type RegisterName = keyof typeof declarations

/** The open registers, the library and their state: what the use cases are given. */
export type Registers = {
  readonly [Name in RegisterName]: Register<RowOf<(typeof declarations)[Name]>>
} & {
  readonly minutesLibrary: Library
  readonly documentsLibrary: WatchedLibrary
  readonly incidentsLibrary: Library
  readonly activityFeed: ActivityFeed
  readonly appInstallation: AppInstallation
  /** Everybody with an account in the office's Entra, asked anew. */
  directory(): Promise<DirectoryPerson[]>
  /** Grows with every change of any row: a view made for one revision holds until the next. */
  revision(): number
  freshness(): Freshness
  /** Calls back after rows of a register changed, whoever changed them; answers how to stop. */
  onChange(
    listener: (change: { register: RegisterName; keys: readonly string[]; at: Instant }) => void,
  ): () => void
  /** Reads changes now, instead of at the next turn of the timer. */
  sync(): Promise<void>
  /** Something may have changed: changes are read soon, without anybody waiting. */
  wake(): void
  /** Somebody says at the notification address that lists have changed; believed only with what SharePoint was given. */
  notified(messages: readonly ChangeNotification[]): void
  /** Whether SharePoint tells of changes, for the health page. */
  notifications(): NotificationsState
  /** What runs and waits at the door to SharePoint, for the health page. */
  load(): GraphLoad
  /** What Microsoft 365 says of this program, asked at the moment; for the health page. */
  dependencies(): Promise<Dependencies>
  /** What people meet in SharePoint itself, past the suite. */
  readonly permissions: SitePermissionsKeeper
  /** Resolves when every write so far is in the trail. */
  trailed(): Promise<void>
  close(): Promise<void>
}
