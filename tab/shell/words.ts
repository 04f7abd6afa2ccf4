import type { Words } from '../../api/domain/language.ts'
import { polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts that every page shows. */
export const shellWords = {
  app: { pl: 'Magistrat', en: 'Magistrat' },
  loading: { pl: 'Wczytywanie…', en: 'Loading…' },
  tryAgain: { pl: 'Spróbuj ponownie', en: 'Try again' },
  prove: { pl: 'Potwierdź tożsamość', en: 'Confirm who you are' },
  proven: {
    pl: 'Potwierdzono. Proszę zapisać ponownie.',
    en: 'Confirmed. Please save again.',
  },
  notProven: {
    pl: 'Nie udało się potwierdzić tożsamości. Nic nie zapisano.',
    en: 'Your identity was not confirmed. Nothing was saved.',
  },
  show: { pl: 'Pokaż', en: 'Show' },
  close: { pl: 'Zamknij', en: 'Close' },
  cancel: { pl: 'Anuluj', en: 'Cancel' },
  open: { pl: 'Otwórz', en: 'Open' },
  copyLink: { pl: 'Kopiuj link', en: 'Copy link' },
  youAreHere: { pl: 'Ścieżka', en: 'Breadcrumb' },
  accessibility: { pl: 'Deklaracja dostępności', en: 'Accessibility statement' },
  help: { pl: 'Pomoc', en: 'Help' },
  otherLanguage: { pl: 'English', en: 'Polski' },
  outsideTitle: { pl: 'Ta strona działa w Microsoft Teams', en: 'This page works in Microsoft Teams' },
  outsideText: {
    pl: 'Magistrat rozpoznaje osobę po jej koncie w Teams, dlatego poza Teams nie pokazuje danych urzędu. Proszę otworzyć aplikację Magistrat w Teams.',
    en: 'Magistrat knows a person by their account in Teams, so it shows no data of the office outside Teams. Please open the Magistrat app in Teams.',
  },
  outsideLink: { pl: 'Otwórz w Teams', en: 'Open in Teams' },
  outsideWithin: {
    pl: 'Jeżeli ta strona pojawiła się wewnątrz Teams, proszę ją odświeżyć; gdy to nie pomoże, zgłosić sprawę administratorowi systemu.',
    en: 'If this page appears inside Teams, please reload it; if that does not help, tell the administrator.',
  },
  signInTitle: { pl: 'Nie udało się zalogować', en: 'Signing in did not succeed' },
  signInText: {
    pl: 'Teams nie potwierdził tożsamości. Proszę spróbować ponownie; gdy to nie pomoże, wylogować się z Teams i zalogować jeszcze raz. Jeżeli aplikacja wymaga zgody, udziela jej administrator Microsoft 365 w urzędzie.',
    en: 'Teams did not confirm who you are. Please try again; if that does not help, sign out of Teams and in again. If the app needs consent, the Microsoft 365 administrator of the office gives it.',
  },
  serverTitle: { pl: 'Nie udało się połączyć z Magistratem', en: 'Magistrat cannot be reached' },
  unknownPersonTitle: { pl: 'Brak dostępu', en: 'No access' },
  notShared: {
    pl: 'Nie ma takiej pozycji albo nie jest udostępniona.',
    en: 'There is no such item, or it is not shared with you.',
  },
  noConnection: {
    pl: 'Brak połączenia. Proszę sprawdzić sieć i spróbować ponownie.',
    en: 'There is no connection. Please check the network and try again.',
  },
  unavailable: {
    pl: 'SharePoint chwilowo nie odpowiada. Proszę spróbować ponownie za kilka minut.',
    en: 'SharePoint does not answer at the moment. Please try again in a few minutes.',
  },
  unexpected: {
    pl: 'Coś poszło nie tak po stronie systemu. Proszę spróbować ponownie.',
    en: 'Something went wrong in the system. Please try again.',
  },
  noPermission: { pl: 'Brak uprawnień do tej czynności.', en: 'This is not allowed for you.' },
  notSaved: {
    pl: 'Nie zapisano. Wpis pozostał w formularzu.',
    en: 'Not saved. What you entered is still in the form.',
  },
  offline: {
    pl: 'Brak połączenia z siecią. Widoczne dane są ostatnio wczytane, zapisywanie nie działa.',
    en: 'No network. What you see was loaded earlier, saving does not work.',
  },
  mainContent: { pl: 'Treść', en: 'Content' },
  search: { pl: 'Szukaj lub zapytaj', en: 'Search or ask' },
  find: { pl: 'Szukaj', en: 'Search' },
  registers: { pl: 'Rejestry', en: 'Registers' },
  reportIncident: { pl: 'Zgłoś incydent', en: 'Report an incident' },
  required: { pl: 'wymagane', en: 'required' },
  save: { pl: 'Zapisz', en: 'Save' },
  saving: { pl: 'Zapisywanie…', en: 'Saving…' },
  saved: { pl: 'Zapisano.', en: 'Saved.' },
  back: { pl: 'Wstecz', en: 'Back' },
} as const satisfies Record<string, Words>

export const shellPhrases = {
  asOf: { pl: time => `Stan na ${time}`, en: time => `As of ${time}` } satisfies Phrase<[string]>,
  stale: {
    pl: time => `Dane z godz. ${time}, odświeżanie nie działa.`,
    en: time => `Data as of ${time}; refreshing does not work.`,
  } satisfies Phrase<[string]>,
  reference: { pl: number => `Nr ${number}.`, en: number => `No. ${number}.` } satisfies Phrase<[string]>,
  changed: {
    pl: count =>
      count === 1
        ? 'Zmieniła się 1 pozycja'
        : `${polishForm(count, 'Zmieniła', 'Zmieniły', 'Zmieniło')} się ${count} ${polishForm(count, 'pozycja', 'pozycje', 'pozycji')}`,
    en: count => `${count} ${count === 1 ? 'item has' : 'items have'} changed`,
  } satisfies Phrase<[number]>,
  notLoaded: {
    pl: what => `Nie wczytano: ${what}.`,
    en: what => `Not loaded: ${what}.`,
  } satisfies Phrase<[string]>,
  signedInAs: { pl: name => `Zalogowano: ${name}`, en: name => `Signed in: ${name}` } satisfies Phrase<
    [string]
  >,
}
