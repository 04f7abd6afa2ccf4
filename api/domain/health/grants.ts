import type { Words } from '../language.ts'

/** Who gives a permission: Entra on Graph or SharePoint, the site's administrator, or the app package in Teams. */
export type GrantedBy =
  | 'graph-application'
  | 'graph-delegated'
  | 'sharepoint-application'
  | 'site'
  | 'teams-resource'
  | 'teams-device'

/** A permission that the app asks for. */
export interface Grant {
  readonly name: string
  readonly by: GrantedBy
  readonly why: Words
  /** What stops working without it. */
  readonly without: Words
}

/** Everything that the app asks for, and nothing else. The table in docs/permissions.md says the same. */
export const GRANTS: readonly Grant[] = [
  {
    name: 'Sites.Selected',
    by: 'graph-application',
    why: {
      pl: 'Odczyt i zapis list i plików w tej jednej witrynie, którą wskaże administrator',
      en: 'Reads and writes lists and files in the one site that the administrator names',
    },
    without: {
      pl: 'Nic nie działa: program czeka przy starcie',
      en: 'Nothing works: the program waits at its start',
    },
  },
  {
    name: 'User.Read.All',
    by: 'graph-application',
    why: {
      pl: 'Kto jest kim: osoby urzędu z Entra, ich loginy dla uprawnień w SharePoint',
      en: 'Who is who: people of the office from Entra, their sign-in names for permissions in SharePoint',
    },
    without: {
      pl: 'Osób nie można wczytać z Entra, a uprawnień w SharePoint ustawić ani sprawdzić',
      en: 'People cannot be read from Entra, and permissions in SharePoint neither set nor checked',
    },
  },
  {
    name: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
    by: 'graph-application',
    why: {
      pl: 'Instalacja aplikacji osobom, które mają coś do zrobienia, aby bot mógł do nich napisać',
      en: 'Installs the app for people who owe something, so that the bot can write to them',
    },
    without: {
      pl: 'Przypomnienia nie docierają do osób bez aplikacji',
      en: 'Reminders do not reach people without the app',
    },
  },
  {
    name: 'Sites.Selected',
    by: 'graph-delegated',
    why: {
      pl: 'Zapis w imieniu osoby, aby historia w SharePoint wskazywała ją, a nie aplikację',
      en: "Writes in a person's own name, so that SharePoint's history names them and not the application",
    },
    without: {
      pl: 'Zapisy, które mają iść w imieniu osoby, są odmawiane',
      en: "Writes that are to go out in a person's name are refused",
    },
  },
  {
    name: 'User.Read',
    by: 'graph-delegated',
    why: { pl: 'Logowanie w karcie i w rozmowie', en: 'Signing in, in the tab and in the chat' },
    without: {
      pl: 'Zgody i logowania w imieniu osoby nie ma',
      en: 'There is no consent and no sign-in for a person',
    },
  },
  {
    name: 'Sites.Selected',
    by: 'sharepoint-application',
    why: {
      pl: 'Własne uprawnienia list i folderów: Graph nie umie nadać ich osobom',
      en: 'Permissions of single lists and folders: Graph cannot give them to people',
    },
    without: {
      pl: 'Kto otworzy SharePoint z pominięciem systemu, widzi to, na co pozwala witryna',
      en: 'Whoever opens SharePoint past the suite sees what the site allows',
    },
  },
  {
    name: 'fullcontrol',
    by: 'site',
    why: {
      pl: 'Rola na tej witrynie: zakładanie list i nadawanie im uprawnień; niższa rola tego nie daje',
      en: 'Role on this site: makes lists and gives them permissions; no lesser role does',
    },
    without: {
      pl: 'Z rolą write zapisy działają, ale nowych list i uprawnień nie można ustawić ani sprawdzić',
      en: 'With write, records work, but new lists and permissions can neither be set nor checked',
    },
  },
  {
    name: 'TeamsActivity.Send.User',
    by: 'teams-resource',
    why: {
      pl: 'Alarm o incydencie w kanale aktywności Teams, tylko u osób z zainstalowaną aplikacją',
      en: 'The alert of an incident in the activity feed of Teams, only with people who have the app',
    },
    without: { pl: 'Alarm przychodzi tylko w rozmowie', en: 'The alert comes in the chat alone' },
  },
  {
    name: 'MeetingStage.Write.Chat',
    by: 'teams-resource',
    why: {
      pl: 'Pokazanie tablicy przeglądów na scenie spotkania',
      en: 'Shows the board of reviews on the stage of a meeting',
    },
    without: { pl: 'Tablicy nie można udostępnić na scenie', en: 'The board cannot be shared to the stage' },
  },
  {
    name: 'identity',
    by: 'teams-device',
    why: { pl: 'Logowanie w karcie bez pytania o hasło', en: 'Signing in to the tab without a password' },
    without: { pl: 'Karta się nie otwiera', en: 'The tab does not open' },
  },
  {
    name: 'messageTeamMembers',
    by: 'teams-device',
    why: {
      pl: 'Bot pisze do osób: przypomnienia, alarmy, odpowiedzi',
      en: 'The bot writes to people: reminders, alerts, answers',
    },
    without: {
      pl: 'Przypomnień i alarmów nie ma w rozmowie',
      en: 'There are no reminders and alerts in the chat',
    },
  },
]
