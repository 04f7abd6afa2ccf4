import type { Language, Words } from '../api/domain/language.ts'
import type { ObligationKind } from '../api/domain/obligations/obligation.ts'

/** Buttons that more than one subject has; at most 22 characters, one line. */
export const buttonWords: Readonly<
  Record<
    | 'open'
    | 'openFile'
    | 'myDuties'
    | 'status'
    | 'help'
    | 'sendMinutes'
    | 'reviewHeld'
    | 'saveDate'
    | 'correctDate'
    | 'replaceFile'
    | 'accept'
    | 'fillMissing'
    | 'saveSupplement'
    | 'back'
    | 'returnWithRemark'
    | 'returnMinutes'
    | 'toAccept'
    | 'showToAccept'
    | 'file'
    | 'notMinutes'
    | 'remind'
    | 'remindAgain'
    | 'incident'
    | 'askQuality'
    | 'askDocuments'
    | 'polish'
    | 'english',
    Words
  >
> = {
  open: { pl: 'Otwórz', en: 'Open' },
  openFile: { pl: 'Otwórz plik', en: 'Open file' },
  myDuties: { pl: 'Moje obowiązki', en: 'My duties' },
  status: { pl: 'Stan przeglądów', en: 'Review status' },
  help: { pl: 'Pomoc', en: 'Help' },
  sendMinutes: { pl: 'Prześlij protokół', en: 'Send minutes' },
  reviewHeld: { pl: 'Przegląd się odbył', en: 'Review was held' },
  saveDate: { pl: 'Zapisz datę', en: 'Save date' },
  correctDate: { pl: 'Popraw datę', en: 'Correct date' },
  replaceFile: { pl: 'Wymień plik', en: 'Replace file' },
  accept: { pl: 'Przyjmij', en: 'Accept' },
  fillMissing: { pl: 'Uzupełnij braki', en: 'Fill in missing parts' },
  saveSupplement: { pl: 'Zapisz uzupełnienia', en: 'Save' },
  back: { pl: 'Wróć', en: 'Back' },
  returnWithRemark: { pl: 'Zwróć z uwagą', en: 'Return with remark' },
  returnMinutes: { pl: 'Zwróć protokół', en: 'Return minutes' },
  toAccept: { pl: 'Protokoły do przyjęcia', en: 'Minutes to accept' },
  showToAccept: { pl: 'Oceń protokół', en: 'Judge minutes' },
  file: { pl: 'Złóż protokół', en: 'File minutes' },
  notMinutes: { pl: 'To nie protokół', en: 'Not minutes' },
  remind: { pl: 'Przypomnij', en: 'Remind' },
  remindAgain: { pl: 'Przypomnij ponownie', en: 'Remind again' },
  incident: { pl: 'Tak, to incydent', en: 'Yes, an incident' },
  askDocuments: { pl: 'Zapytaj dokumenty', en: 'Ask the documents' },
  askQuality: { pl: 'Pytanie do osoby', en: 'Ask a person' },
  polish: { pl: 'Polski', en: 'Polski' },
  english: { pl: 'English', en: 'English' },
}

/** What is owed, as the head of a line. */
export const obligationWords: Readonly<Record<ObligationKind, Words>> = {
  'hold-review': { pl: 'Przegląd', en: 'Review' },
  'file-minutes': { pl: 'Protokół z przeglądu', en: 'Minutes of the review' },
  'complete-minutes': { pl: 'Uzupełnienie protokołu', en: 'Completing the minutes' },
  'judge-minutes': { pl: 'Protokół do przyjęcia', en: 'Minutes to accept' },
  'correct-minutes': { pl: 'Poprawienie zwróconego protokołu', en: 'Correcting returned minutes' },
  'do-action': { pl: 'Działanie', en: 'Action' },
  'judge-action': { pl: 'Ocena skuteczności działania', en: 'Judging whether the action has helped' },
}

/** Where the rule comes from: 'Księga Jakości, wyd. 21, rozdz. 11 pkt 1'. */
export const groundText = (point: number, language: Language): string =>
  language === 'pl'
    ? `Księga Jakości, wyd. 21, rozdz. 11 pkt ${point}`
    : `Quality Book, ed. 21, ch. 11 point ${point}`

/** What the bot says when something is in the way; the same everywhere. */
export const faultWords: Readonly<
  Record<
    | 'saving'
    | 'person-unknown'
    | 'other-tenant'
    | 'button-unknown'
    | 'button-not-understood'
    | 'not-saved'
    | 'too-busy'
    | 'failed',
    Words
  >
> = {
  saving: { pl: 'Zapisywanie…', en: 'Saving…' },
  'person-unknown': {
    pl: 'Tego konta nie ma w rejestrze osób Magistratu, dlatego nie można pokazać obowiązków ani przyjąć pliku. Dostęp nadaje Pełnomocnik ds. SZJ albo administrator systemu.',
    en: 'This account is not in the register of people, so duties cannot be shown and files cannot be taken. The quality representative or the administrator gives access.',
  },
  'other-tenant': {
    pl: 'Ta rozmowa działa tylko w organizacji urzędu.',
    en: 'This chat works only within the organisation of the city hall.',
  },
  'button-unknown': {
    pl: 'Ten przycisk pochodzi z wcześniejszej wersji i już nie działa. Proszę napisać „moje obowiązki”.',
    en: 'This button is from an earlier version and no longer works. Please write “my duties”.',
  },
  'button-not-understood': {
    pl: 'Nie zapisano: brakuje daty albo wyboru, lub podana wartość nie jest prawidłowa. Proszę poprawić i spróbować ponownie.',
    en: 'Not saved: a date or a choice is missing, or a value is not valid. Please correct it and try again.',
  },
  'not-saved': {
    pl: 'Nie zapisano. SharePoint chwilowo nie odpowiada. Proszę spróbować ponownie.',
    en: 'Not saved. SharePoint is not answering for the moment. Please try again.',
  },
  'too-busy': {
    pl: 'Nie przyjęto: zbyt wiele czynności czeka teraz na swoją kolej. Proszę spróbować ponownie za chwilę.',
    en: 'Not accepted: too much is waiting its turn right now. Please try again shortly.',
  },
  failed: {
    pl: 'Nie udało się tego wykonać. Proszę spróbować ponownie, a gdy to nie pomoże, podać numer administratorowi systemu:',
    en: 'This could not be done. Please try again; if that does not help, give this number to the administrator:',
  },
}
