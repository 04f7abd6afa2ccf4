import { type DocumentRefusal, documentRefusalWords } from '../documents/addDocument.ts'
import type { Words } from '../domain/language.ts'
import { type ImprovementRefusal, improvementRefusalWords } from '../improvement/improvementRefusals.ts'
import { type AttachRefusal, attachRefusalWords } from '../incidents/attachFile.ts'
import { type ChangeRuleRefusal, changeRuleRefusalWords } from '../incidents/changeClockRule.ts'
import { type EnterRefusal, enterRefusalWords } from '../incidents/enterInCase.ts'
import { type TableRefusal, tableRefusalWords } from '../incidents/incoming/readTable.ts'
import { type ReportRefusal, reportRefusalWords } from '../incidents/reportIncident.ts'
import { type ExerciseRefusal, exerciseRefusalWords } from '../incidents/startExercise.ts'
import { type QuestionRefusal, questionRefusalWords } from '../questions/questionRefusals.ts'
import { type PersonRefusal, personRefusalWords } from '../registers/personRefused.ts'
import { type RemindRefusal, remindRefusalWords } from '../reminders/remindNow.ts'
import { type AcceptanceRefusal, acceptanceRefusalWords } from '../reviews/acceptance/judgeVersion.ts'
import { type HandInRefusal, handInRefusalWords } from '../reviews/handedIn.ts'
import type { OpenRefusal } from '../reviews/openMinutes.ts'
import { type SupplementRefusal, supplementRefusalWords } from '../reviews/supplement/fileSupplement.ts'

/** Why the door itself does not let a request through, or what befell it on the way. */
export type DoorRefusal =
  | 'sign-in-unavailable'
  | PersonRefusal
  | 'guest-not-admitted'
  | 'person-unknown'
  | 'ticket-invalid'
  | 'too-many-connections'
  | 'bad-request'
  | 'body-not-json'
  | 'body-too-large'
  | 'file-not-sent'
  | 'no-such-page'
  | 'no-such-process'
  | 'no-access-to-minutes'
  | 'not-allowed-to-see-undelivered'
  | 'not-allowed-to-import'
  | 'key-not-accepted'
  | 'file-missing'
  | 'method-not-allowed'
  | 'already-there'
  | 'starting'
  | 'too-busy'
  | 'too-many-requests'
  | 'sharepoint-unavailable'
  | 'sharepoint-refused'
  | 'unexpected'

/** Every reason that an answer of the API can give. */
export type Refusal =
  | DoorRefusal
  | EnterRefusal
  | ChangeRuleRefusal
  | AttachRefusal
  | ReportRefusal
  | TableRefusal
  | ExerciseRefusal
  | AcceptanceRefusal
  | SupplementRefusal
  | DocumentRefusal
  | QuestionRefusal
  | HandInRefusal
  | ImprovementRefusal
  | RemindRefusal
  | OpenRefusal

export const refusalWords: Readonly<Record<Refusal, Words>> = {
  ...personRefusalWords,
  ...handInRefusalWords,
  ...remindRefusalWords,
  ...enterRefusalWords,
  ...changeRuleRefusalWords,
  ...attachRefusalWords,
  ...reportRefusalWords,
  ...tableRefusalWords,
  ...exerciseRefusalWords,
  ...improvementRefusalWords,
  ...acceptanceRefusalWords,
  ...supplementRefusalWords,
  ...documentRefusalWords,
  ...questionRefusalWords,
  'sign-in-unavailable': {
    pl: 'Logowanie chwilowo nie działa. Proszę spróbować za chwilę.',
    en: 'Sign-in does not work at the moment. Please try again shortly.',
  },
  'guest-not-admitted': {
    pl: 'Konta gości nie mają dostępu do systemu.',
    en: 'Guest accounts have no access.',
  },
  'person-unknown': {
    pl: 'Tego konta nie ma wśród osób pracujących w urzędzie. Dostęp nadaje administrator systemu.',
    en: 'This account is not among the people who work for the office. The administrator grants access.',
  },
  'ticket-invalid': {
    pl: 'Połączenie wygasło. Strona połączy się ponownie sama.',
    en: 'The connection has expired. The page will connect again by itself.',
  },
  'too-many-connections': {
    pl: 'Otwarto zbyt wiele okien naraz. Proszę zamknąć niepotrzebne.',
    en: 'Too many windows are open at once. Please close those that are not needed.',
  },
  'bad-request': {
    pl: 'Zapytanie zawiera niepoprawne dane.',
    en: 'The request holds values that are not valid.',
  },
  'body-not-json': {
    pl: 'Nie udało się odczytać przesłanych danych.',
    en: 'The data that was sent could not be read.',
  },
  'body-too-large': {
    pl: 'Przesłano zbyt dużo danych.',
    en: 'Too much data was sent.',
  },
  'file-not-sent': {
    pl: 'Nie przesłano pliku. Proszę wybrać jeden plik.',
    en: 'No file was sent. Please choose one file.',
  },
  'no-such-page': {
    pl: 'Nie ma takiego adresu.',
    en: 'There is no such address.',
  },
  'no-such-process': {
    pl: 'Nie ma takiego procesu.',
    en: 'There is no such process.',
  },
  'no-access-to-minutes': {
    pl: 'Protokół złożono. Treść widzi kierownictwo komórki i osoby wskazane.',
    en: 'Minutes are filed. Their content is for the head of the unit and those let in.',
  },
  'not-allowed-to-see-undelivered': {
    pl: 'Niedoręczone przypomnienia widzi Pełnomocnik ds. SZJ i administrator systemu.',
    en: 'Undelivered reminders are for the quality representative and the administrator.',
  },
  'not-allowed-to-import': {
    pl: 'Eksporty innych systemów przyjmuje Inspektor Ochrony Danych albo administrator systemu.',
    en: 'Exports of other systems are taken in by the data protection officer or the administrator.',
  },
  'key-not-accepted': {
    pl: 'Klucz systemu nie pasuje albo go nie podano.',
    en: 'The key of the system does not fit, or none was given.',
  },
  'file-missing': {
    pl: 'Tego pliku nie ma już w bibliotece SharePoint.',
    en: 'This file is not in the SharePoint library any more.',
  },
  'method-not-allowed': {
    pl: 'Tego nie można zrobić pod tym adresem.',
    en: 'This cannot be done at this address.',
  },
  'already-there': {
    pl: 'Taki wpis już istnieje.',
    en: 'There is such an entry already.',
  },
  starting: {
    pl: 'System się uruchamia i czeka na SharePoint. Proszę spróbować za chwilę.',
    en: 'The system is starting and waits for SharePoint. Please try again shortly.',
  },
  'too-many-requests': {
    pl: 'Zbyt wiele żądań w ciągu minuty. Proszę spróbować za chwilę.',
    en: 'Too many requests within a minute. Please try again shortly.',
  },
  'too-busy': {
    pl: 'Zbyt wiele czynności czeka teraz na swoją kolej, dlatego tej nie przyjęto. Proszę spróbować ponownie za chwilę.',
    en: 'Too much is waiting its turn right now, so this was not accepted. Please try again shortly.',
  },
  'sharepoint-unavailable': {
    pl: 'SharePoint nie odpowiada. Nie wiadomo, czy zapisano. Proszę sprawdzić i spróbować ponownie.',
    en: 'SharePoint does not answer, so it is not known whether this was saved. Please check and try again.',
  },
  'sharepoint-refused': {
    pl: 'SharePoint odmówił wykonania tej operacji. Nic nie zapisano.',
    en: 'SharePoint refused this. Nothing was saved.',
  },
  unexpected: {
    pl: 'Coś poszło nie tak. Proszę spróbować ponownie albo podać numer administratorowi.',
    en: 'Something went wrong. Please try again, or give the number to the administrator.',
  },
}

const RULE_SAID_NO = 422

/** HTTP statuses; a reason that is not here is a rule that said no. */
const statuses: Readonly<Partial<Record<Refusal, number>>> = {
  'sign-in-needed': 401,
  'ticket-invalid': 401,
  'guest-not-admitted': 403,
  'consent-needed': 403,
  'proof-needed': 403,
  'access-blocked': 403,
  'no-right-in-sharepoint': 403,
  'person-unknown': 403,
  'no-access-to-minutes': 403,
  'not-allowed-to-record': 403,
  'not-allowed-to-keep-documents': 403,
  'not-allowed-to-answer': 403,
  'not-allowed-to-see-questions': 403,
  'not-allowed-to-change-words': 403,
  'not-allowed-in-case': 403,
  'not-allowed-to-import': 403,
  'not-allowed-to-change-rules': 403,
  'no-such-rule': 404,
  'rule-version-taken': 409,
  'not-allowed-to-exercise': 403,
  'key-not-accepted': 401,
  'no-such-case': 404,
  'case-moved-on': 409,
  'not-allowed-to-remind': 403,
  'not-allowed-to-accept': 403,
  'not-allowed-to-confirm': 403,
  'not-allowed-to-change-action': 403,
  'not-allowed-to-judge': 403,
  'not-allowed-to-see-undelivered': 403,
  'bad-request': 400,
  'body-not-json': 400,
  'file-not-sent': 400,
  'no-such-page': 404,
  'no-such-document': 404,
  'no-such-question': 404,
  'no-such-passage': 404,
  'no-such-word': 404,
  'question-answered-already': 409,
  'no-such-process': 404,
  'no-such-review': 404,
  'no-such-action': 404,
  'no-such-delivery': 404,
  'file-missing': 404,
  'method-not-allowed': 405,
  'already-there': 409,
  'changed-meanwhile': 409,
  'minutes-judged-already': 409,
  'newer-version-filed': 409,
  'newer-minutes-filed': 409,
  'body-too-large': 413,
  'file-too-large': 413,
  'too-many-connections': 429,
  unexpected: 500,
  'sharepoint-refused': 502,
  'sign-in-unavailable': 503,
  'too-busy': 503,
  'too-many-requests': 429,
  'sharepoint-unavailable': 503,
  starting: 503,
}

/** The HTTP status of a refusal; 422 where a rule said no. */
export const statusOf = (refusal: Refusal): number => statuses[refusal] ?? RULE_SAID_NO
