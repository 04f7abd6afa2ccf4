import type { Instant } from '../calendar/officeTime.ts'
import type { Words } from '../language.ts'

/** What the suite stands on, in the order of the health page. */
export const DEPENDENCIES = [
  'graph-permissions',
  'site-grant',
  'lists',
  'permissions',
  'changes',
  'subscriptions',
  'sweep',
  'bot',
  'installed',
  'undelivered',
  'load',
  'clock',
  'certificate',
] as const

export type Dependency = (typeof DEPENDENCIES)[number]

/** `broken`: something does not work until somebody acts; `attention`: it will be, or works less well. */
export type Condition = 'fine' | 'attention' | 'broken' | 'unknown'

/** What was found about a dependency; `what` is a name to be shown as it is, `count` goes into the sentence. */
export interface Finding {
  readonly reason: FindingReason
  readonly what?: string
  readonly count?: number
}

/** One line of the health page. */
export interface DependencyState {
  readonly dependency: Dependency
  readonly condition: Condition
  readonly findings: readonly Finding[]
  /** The last time that it did its work, where it works by turns. */
  readonly at?: Instant
  /** So many of so many: lists at their version, people whom the app reaches. */
  readonly share?: { readonly count: number; readonly of: number }
}

/** How each finding weighs; what is not known is neither good nor bad. */
export const findingConditions = {
  'permission-missing': 'broken',
  'site-not-granted': 'broken',
  'needs-full-control': 'attention',
  'needs-certificate': 'attention',
  'list-missing': 'broken',
  'list-older': 'broken',
  'list-newer': 'attention',
  'place-open': 'broken',
  'person-extra': 'broken',
  'person-missing': 'attention',
  'permissions-not-checked': 'unknown',
  'changes-stale': 'broken',
  'subscriptions-off': 'attention',
  'subscriptions-starting': 'unknown',
  'subscriptions-failing': 'attention',
  'messages-forged': 'attention',
  'sweep-waits': 'unknown',
  'sweep-late': 'broken',
  'teams-unreachable': 'broken',
  'nobody-wrote-yet': 'attention',
  'not-installed': 'attention',
  blocked: 'attention',
  'reminders-undelivered': 'attention',
  'requests-wait': 'attention',
  'requests-refused': 'attention',
  'service-paused': 'attention',
  'clock-ahead': 'attention',
  'clock-behind': 'attention',
  'clock-not-known': 'unknown',
  'certificate-ends': 'attention',
  'certificate-ended': 'broken',
  'secret-in-use': 'attention',
  'sign-in-failed': 'broken',
  'not-answered': 'broken',
} as const satisfies Record<string, Condition>

export type FindingReason = keyof typeof findingConditions

const WEIGHT: Readonly<Record<Condition, number>> = { fine: 0, unknown: 1, attention: 2, broken: 3 }

/** The worst of what was found; fine when nothing was. */
export const conditionOf = (findings: readonly Finding[]): Condition =>
  findings
    .map(({ reason }): Condition => findingConditions[reason])
    .reduce((worst, one) => (WEIGHT[one] > WEIGHT[worst] ? one : worst), 'fine' as Condition)

export const conditionWords: Readonly<Record<Condition, Words>> = {
  fine: { pl: 'Działa', en: 'Works' },
  attention: { pl: 'Wymaga uwagi', en: 'Needs attention' },
  broken: { pl: 'Nie działa', en: 'Does not work' },
  unknown: { pl: 'Nie wiadomo', en: 'Not known' },
}

export const dependencyWords: Readonly<Record<Dependency, Words>> = {
  'graph-permissions': { pl: 'Uprawnienia w Microsoft Graph', en: 'Permissions on Microsoft Graph' },
  'site-grant': { pl: 'Dostęp do witryny SharePoint', en: 'Grant on the SharePoint site' },
  lists: { pl: 'Listy i biblioteki', en: 'Lists and libraries' },
  permissions: { pl: 'Uprawnienia osób w SharePoint', en: 'What people may do in SharePoint' },
  changes: { pl: 'Odczyt zmian', en: 'Reading of changes' },
  subscriptions: { pl: 'Powiadomienia o zmianach', en: 'Change notifications' },
  sweep: { pl: 'Przypomnienia', en: 'Reminders' },
  bot: { pl: 'Bot w Teams', en: 'The bot in Teams' },
  installed: { pl: 'Aplikacja u osób, które mają obowiązki', en: 'The app with people who owe something' },
  undelivered: { pl: 'Wiadomości niedoręczone', en: 'Undelivered messages' },
  load: { pl: 'Obciążenie', en: 'Load' },
  clock: { pl: 'Zegar', en: 'Clock' },
  certificate: { pl: 'Certyfikat aplikacji', en: 'Certificate of the application' },
}
