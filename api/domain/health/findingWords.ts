import type { Language, Words } from '../language.ts'
import type { Finding, FindingReason } from './dependency.ts'
import { CERTIFICATE, ENTRA, GRANT, INSTALL, NETWORK, PROVISION, REPAIR, WAIT } from './whatToClick.ts'

/** What a finding says, and what to grant or click; `{what}` and `{count}` stand for the finding's own. */
export interface FindingText {
  readonly says: Words
  readonly todo: Words
}

export const findingTexts: Readonly<Record<FindingReason, FindingText>> = {
  'permission-missing': {
    says: { pl: 'Brak uprawnienia aplikacji {what}.', en: 'The application permission {what} is missing.' },
    todo: ENTRA,
  },
  'site-not-granted': {
    says: {
      pl: 'Aplikacja nie ma dostępu do witryny urzędu.',
      en: 'The application has no grant on the site of the office.',
    },
    todo: GRANT,
  },
  'needs-full-control': {
    says: {
      pl: 'Aplikacja nie może ustawiać ani sprawdzać uprawnień: rola na witrynie jest niższa niż FullControl.',
      en: 'The application can neither set nor check permissions: its role on the site is less than FullControl.',
    },
    todo: GRANT,
  },
  'needs-certificate': {
    says: {
      pl: 'Uprawnień osób nie można ustawić ani sprawdzić: SharePoint przyjmuje aplikację tylko z certyfikatem.',
      en: 'What people may do can neither be set nor checked: SharePoint takes an application with a certificate only.',
    },
    todo: CERTIFICATE,
  },
  'list-missing': { says: { pl: 'Brak listy {what}.', en: 'The list {what} is missing.' }, todo: PROVISION },
  'list-older': {
    says: { pl: 'Lista {what} jest starsza niż program.', en: 'The list {what} is older than the program.' },
    todo: PROVISION,
  },
  'list-newer': {
    says: {
      pl: 'Lista {what} jest nowsza niż ta kopia programu.',
      en: 'The list {what} is newer than this instance.',
    },
    todo: {
      pl: 'Podczas aktualizacji to przejściowe; inaczej należy uruchomić nowszą wersję programu.',
      en: 'During an update this passes; otherwise a newer version of the program has to be started.',
    },
  },
  'place-open': {
    says: { pl: '{what}: otwarte tak jak cała witryna.', en: '{what}: open like the whole site.' },
    todo: REPAIR,
  },
  'person-extra': {
    says: {
      pl: 'Ktoś ma dostęp ponad reguły: {what}.',
      en: 'Somebody has more than the rules give: {what}.',
    },
    todo: REPAIR,
  },
  'person-missing': {
    says: { pl: 'Ktoś nie ma należnego dostępu: {what}.', en: 'Somebody lacks what the rules give: {what}.' },
    todo: REPAIR,
  },
  'permissions-not-checked': {
    says: { pl: 'Jeszcze nie sprawdzono.', en: 'Not checked yet.' },
    todo: {
      pl: 'Przycisk „Sprawdź uprawnienia” na tej stronie.',
      en: 'The button "Check permissions" on this page.',
    },
  },
  'changes-stale': {
    says: { pl: 'Zmian nie udaje się odczytać: {what}.', en: 'Changes cannot be read: {what}.' },
    todo: NETWORK,
  },
  'subscriptions-off': {
    says: {
      pl: 'Wyłączone: zmiany w SharePoint widać dopiero przy następnym odczycie.',
      en: 'Off: changes made in SharePoint show with the next reading only.',
    },
    todo: {
      pl: 'Ustawić NOTIFICATION_URL na adres https, do którego sięga Microsoft.',
      en: 'Set NOTIFICATION_URL to an https address that Microsoft reaches.',
    },
  },
  'subscriptions-starting': { says: { pl: 'Trwa zakładanie.', en: 'Being set up.' }, todo: WAIT },
  'subscriptions-failing': {
    says: { pl: 'Nie działa {count} subskrypcji.', en: 'Subscriptions that fail: {count}.' },
    todo: {
      pl: 'Sprawdzić, czy adres NOTIFICATION_URL odpowiada z internetu; zmiany są czytane co kilkanaście sekund także bez niego.',
      en: 'See whether NOTIFICATION_URL answers from the internet; changes are read every few seconds without it too.',
    },
  },
  'messages-forged': {
    says: {
      pl: 'Powiadomienia bez właściwego znaku: {count}.',
      en: 'Notifications without the right mark: {count}.',
    },
    todo: {
      pl: 'Po zmianie sekretu lub certyfikatu to mija w ciągu doby; inaczej ktoś podszywa się pod SharePoint.',
      en: 'After a change of secret or certificate this passes within a day; otherwise somebody poses as SharePoint.',
    },
  },
  'sweep-waits': {
    says: {
      pl: 'Od uruchomienia terminów jeszcze nie przejrzano.',
      en: 'Nothing has been looked through since the start yet.',
    },
    todo: WAIT,
  },
  'sweep-late': {
    says: {
      pl: 'Ostatni przegląd terminów nie powiódł się albo dawno się nie odbył.',
      en: 'The last sweep failed, or was long ago.',
    },
    todo: {
      pl: 'Zajrzeć do dziennika programu (zdarzenie sweep-failed) i uruchomić go ponownie.',
      en: 'Look into the log of the program (event sweep-failed) and restart it.',
    },
  },
  'teams-unreachable': {
    says: {
      pl: 'Teams nie przyjmuje wiadomości bota: {count} z ostatniej doby.',
      en: 'Teams does not take messages of the bot: {count} of the last day.',
    },
    todo: {
      pl: 'Azure → Bot → Konfiguracja: adres komunikatów {what}/api/messages; Kanały: Microsoft Teams; ważność certyfikatu.',
      en: 'Azure → Bot → Configuration: messaging endpoint {what}/api/messages; Channels: Microsoft Teams; the certificate.',
    },
  },
  'nobody-wrote-yet': {
    says: { pl: 'Bot nie zna jeszcze żadnej rozmowy.', en: 'The bot knows no conversation yet.' },
    todo: INSTALL,
  },
  'not-installed': {
    says: { pl: 'Bez aplikacji: {count}. {what}', en: 'Without the app: {count}. {what}' },
    todo: INSTALL,
  },
  blocked: {
    says: {
      pl: 'Zablokowano wiadomości aplikacji: {count}. {what}',
      en: 'Messages of the app are blocked: {count}. {what}',
    },
    todo: {
      pl: 'Osoby te mogą odblokować rozmowę w Teams: … przy rozmowie → Odblokuj.',
      en: 'These people can unblock the chat in Teams: … beside the chat → Unblock.',
    },
  },
  'reminders-undelivered': {
    says: {
      pl: 'Przypomnienia niedoręczone w ostatnim tygodniu: {count}.',
      en: 'Reminders not delivered in the last week: {count}.',
    },
    todo: {
      pl: 'Strona „Przeglądy”, „Niedoręczone”: komu i dlaczego.',
      en: 'The page "Reviews", "Undelivered": to whom and why.',
    },
  },
  'requests-wait': {
    says: { pl: 'Zapytania do SharePoint czekają: {count}.', en: 'Requests to SharePoint wait: {count}.' },
    todo: WAIT,
  },
  'requests-refused': {
    says: {
      pl: 'Odrzucono z braku miejsca w kolejce: {count}.',
      en: 'Refused for want of room in the queue: {count}.',
    },
    todo: {
      pl: 'Jeżeli się powtarza: dodać kopię programu nie pomoże; należy zmniejszyć liczbę równoczesnych importów.',
      en: 'If it comes again, one more instance does not help; do fewer imports at a time.',
    },
  },
  'service-paused': {
    says: {
      pl: 'SharePoint każe czekać jeszcze {count} s.',
      en: 'SharePoint asks to wait for {count} s more.',
    },
    todo: WAIT,
  },
  'clock-ahead': {
    says: { pl: 'Zegar serwera spieszy się o {count} s.', en: 'The clock of the server is {count} s fast.' },
    todo: {
      pl: 'Włączyć synchronizację czasu (NTP) na serwerze.',
      en: 'Switch on the synchronisation of time (NTP) on the server.',
    },
  },
  'clock-behind': {
    says: { pl: 'Zegar serwera spóźnia się o {count} s.', en: 'The clock of the server is {count} s slow.' },
    todo: {
      pl: 'Włączyć synchronizację czasu (NTP) na serwerze.',
      en: 'Switch on the synchronisation of time (NTP) on the server.',
    },
  },
  'clock-not-known': {
    says: { pl: 'Microsoft nie podał jeszcze godziny.', en: 'Microsoft has told no time yet.' },
    todo: WAIT,
  },
  'certificate-ends': {
    says: {
      pl: 'Certyfikat wygasa za {count} dni ({what}).',
      en: 'The certificate ends in {count} days ({what}).',
    },
    todo: CERTIFICATE,
  },
  'certificate-ended': {
    says: { pl: 'Certyfikat wygasł ({what}).', en: 'The certificate has ended ({what}).' },
    todo: CERTIFICATE,
  },
  'secret-in-use': {
    says: {
      pl: 'Aplikacja loguje się sekretem; jego ważności nie można stąd sprawdzić.',
      en: 'The application signs in with a secret; until when it is valid cannot be seen from here.',
    },
    todo: CERTIFICATE,
  },
  'sign-in-failed': {
    says: { pl: 'Entra nie wydaje tokenu aplikacji.', en: 'Entra gives the application no token.' },
    todo: CERTIFICATE,
  },
  'not-answered': {
    says: { pl: 'SharePoint nie odpowiedział: {what}.', en: 'SharePoint did not answer: {what}.' },
    todo: NETWORK,
  },
}

/** Why SharePoint did not answer, where a finding names that. */
const unavailableWords: Readonly<Record<string, Words>> = {
  'sign-in-failed': { pl: 'logowanie aplikacji odrzucone', en: 'the sign-in of the application was refused' },
  throttled: { pl: 'usługa ogranicza ruch', en: 'the service limits the traffic' },
  unreachable: { pl: 'brak połączenia', en: 'no connection' },
  'too-busy': { pl: 'zbyt wiele zapytań naraz', en: 'too many requests at once' },
  'access-denied': { pl: 'brak dostępu', en: 'no access' },
  'list-missing': { pl: 'brak listy', en: 'a list is missing' },
  refused: { pl: 'zapytanie odrzucone', en: 'the request was refused' },
  'changes-endless': { pl: 'lista zmian nie ma końca', en: 'the changes have no end' },
  unexpected: {
    pl: 'błąd, opisany w dzienniku programu',
    en: 'a fault, described in the log of the program',
  },
}

const filled = (language: Language, text: Words, { what = '', count = 0 }: Finding): string =>
  text[language]
    .replace('{what}', unavailableWords[what]?.[language] ?? what)
    .replace('{count}', String(count))
    .trim()

export const findingText = (language: Language, finding: Finding): string =>
  filled(language, findingTexts[finding.reason].says, finding)

export const findingTodo = (language: Language, finding: Finding): string =>
  filled(language, findingTexts[finding.reason].todo, finding)
