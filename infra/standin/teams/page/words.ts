export type Language = 'pl' | 'en'

const WORDS = {
  teams: { pl: 'Teams na próbę', en: 'Teams for trial' },
  chat: { pl: 'Czat', en: 'Chat' },
  mine: { pl: 'Moje obowiązki', en: 'My obligations' },
  reviews: { pl: 'Przeglądy', en: 'Reviews' },
  processes: { pl: 'Procesy', en: 'Processes' },
  places: { pl: 'Miejsca w Teams', en: 'Places in Teams' },
  person: { pl: 'Osoba', en: 'Person' },
  findPerson: { pl: 'Imię, nazwisko lub funkcja', en: 'Name or function' },
  noPersonFound: { pl: 'Nie ma takiej osoby', en: 'No such person' },
  choosePerson: { pl: 'Proszę wybrać osobę.', en: 'Choose a person.' },
  choosePersonWhy: {
    pl: 'Strona pokazuje Teams tak, jak widzi go ta osoba.',
    en: 'The page shows Teams as that person sees it.',
  },
  settings: { pl: 'Ustawienia', en: 'Settings' },
  theme: { pl: 'Motyw', en: 'Theme' },
  default: { pl: 'Jasny', en: 'Light' },
  dark: { pl: 'Ciemny', en: 'Dark' },
  contrast: { pl: 'Wysoki kontrast', en: 'High contrast' },
  language: { pl: 'Język', en: 'Language' },
  signIn: { pl: 'Logowanie do aplikacji', en: 'Sign-in of the app' },
  signInWorks: { pl: 'Działa', en: 'Works' },
  signInFails: { pl: 'Odmawia', en: 'Fails' },
  botSwitch: { pl: 'Bot u tej osoby', en: 'The bot for this person' },
  installed: { pl: 'Aplikacja zainstalowana', en: 'App installed' },
  blocked: { pl: 'Bot zablokowany', en: 'Bot blocked' },
  officeTime: { pl: 'Czas urzędu', en: 'Office time' },
  nextDay: { pl: '+1 dzień', en: '+1 day' },
  setDate: { pl: 'Ustaw czas', en: 'Set time' },
  newTime: { pl: 'Nowy czas urzędu', en: 'New office time' },
  apply: { pl: 'Zastosuj', en: 'Apply' },
  close: { pl: 'Zamknij', en: 'Close' },
  messages: { pl: 'Rozmowa z botem Magistrat', en: 'Chat with the Magistrat bot' },
  noMessages: { pl: 'Nie ma jeszcze wiadomości.', en: 'No messages yet.' },
  write: { pl: 'Wpisz wiadomość', en: 'Type a message' },
  send: { pl: 'Wyślij', en: 'Send' },
  attach: { pl: 'Dołącz plik', en: 'Attach a file' },
  removeFile: { pl: 'Usuń plik', en: 'Remove file' },
  dropHere: { pl: 'Upuść pliki, aby je dołączyć', en: 'Drop files to attach them' },
  you: { pl: 'Ja', en: 'You' },
  edited: { pl: 'Zmieniono', en: 'Edited' },
  deleted: { pl: 'Wiadomość została usunięta.', en: 'This message has been deleted.' },
  typing: { pl: 'Magistrat pisze…', en: 'Magistrat is typing…' },
  sending: { pl: 'Wysyłanie…', en: 'Sending…' },
  notLoaded: { pl: 'Nie wczytano rozmowy. Ponawianie…', en: 'The chat was not loaded. Trying again…' },
  pageNotLoaded: { pl: 'Serwer nie odpowiada.', en: 'The server does not respond.' },
  tabLoading: { pl: 'Wczytywanie aplikacji…', en: 'Loading the app…' },
  tabSilent: {
    pl: 'Aplikacja nie odpowiedziała. Proszę sprawdzić, czy działa.',
    en: 'The app did not respond. Check that it is running.',
  },
  tabFailed: { pl: 'Aplikacja zgłosiła błąd', en: 'The app reported a failure' },
  tabAbsent: { pl: 'Adres aplikacji nie jest znany.', en: 'The address of the app is not known.' },
  back: { pl: 'Wstecz', en: 'Back' },
  reload: { pl: 'Odśwież', en: 'Refresh' },
  linkCopied: { pl: 'Łącze do tego miejsca', en: 'Link to this place' },
  cardOf: { pl: 'Formularz w wiadomości', en: 'Form in the message' },
  unread: { pl: 'nieprzeczytane', en: 'unread' },
} as const satisfies Record<string, Record<Language, string>>

export type Word = keyof typeof WORDS

export const wordsIn =
  (language: Language) =>
  (word: Word): string =>
    WORDS[word][language]
