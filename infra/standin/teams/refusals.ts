import type { StandinAnswer } from '../http.ts'

/** Why the people API did not do what was asked. */
export type ChatRefusal =
  | 'action-unknown'
  | 'app-blocked'
  | 'app-not-installed'
  | 'body-not-understood'
  | 'body-too-large'
  | 'consent-already-answered'
  | 'file-content-missing'
  | 'file-name-missing'
  | 'file-unknown'
  | 'files-too-many'
  | 'input-missing'
  | 'input-not-a-choice'
  | 'input-unknown'
  | 'message-empty'
  | 'message-too-long'
  | 'message-unknown'
  | 'number-not-understood'
  | 'person-unknown'
  | 'press-not-understood'
  | 'press-not-supported'
  | 'suite-refused'
  | 'suite-too-slow'
  | 'suite-unreachable'
  | 'suite-failed'

interface Words {
  status: number
  pl: string
  en: string
}

const REFUSALS: Record<ChatRefusal, Words> = {
  'action-unknown': {
    status: 422,
    pl: 'Na karcie nie ma teraz takiego przycisku.',
    en: 'The card as shown now has no such button.',
  },
  'app-blocked': {
    status: 409,
    pl: 'Rozmowa z botem jest zablokowana przez tę osobę.',
    en: 'This person has blocked the bot.',
  },
  'app-not-installed': {
    status: 409,
    pl: 'Aplikacja nie jest zainstalowana u tej osoby.',
    en: 'The app is not installed for this person.',
  },
  'body-not-understood': {
    status: 400,
    pl: 'Treść żądania nie ma oczekiwanej postaci.',
    en: 'The body of the request is not of the expected form.',
  },
  'body-too-large': {
    status: 413,
    pl: 'Przesłane dane są za duże.',
    en: 'What was sent is too large.',
  },
  'consent-already-answered': {
    status: 409,
    pl: 'Zgoda na plik została już udzielona albo odmówiona.',
    en: 'The file has already been accepted or declined.',
  },
  'file-content-missing': {
    status: 400,
    pl: 'Plik nie ma treści albo treść nie jest w base64.',
    en: 'The file has no content, or the content is not base64.',
  },
  'file-name-missing': {
    status: 400,
    pl: 'Plik nie ma nazwy.',
    en: 'The file has no name.',
  },
  'file-unknown': {
    status: 404,
    pl: 'W tej rozmowie nie ma takiego pliku.',
    en: 'There is no such file in this chat.',
  },
  'files-too-many': {
    status: 422,
    pl: 'Do jednej wiadomości można dołączyć najwyżej 10 plików.',
    en: 'A message takes 10 files at most.',
  },
  'input-missing': {
    status: 422,
    pl: 'Wymagane pole nie jest wypełnione.',
    en: 'A required field is empty.',
  },
  'input-not-a-choice': {
    status: 422,
    pl: 'Wartości nie ma na liście wyboru.',
    en: 'The value is not among the choices.',
  },
  'input-unknown': {
    status: 422,
    pl: 'Na karcie nie ma takiego pola.',
    en: 'The card has no such field.',
  },
  'message-empty': {
    status: 400,
    pl: 'Wiadomość nie ma treści ani plików.',
    en: 'The message has neither text nor files.',
  },
  'message-too-long': {
    status: 413,
    pl: 'Wiadomość jest dłuższa niż pozwala Teams.',
    en: 'The message is longer than Teams allows.',
  },
  'message-unknown': {
    status: 404,
    pl: 'W tej rozmowie nie ma takiej wiadomości.',
    en: 'There is no such message in this chat.',
  },
  'number-not-understood': {
    status: 400,
    pl: 'Parametr musi być liczbą całkowitą nieujemną.',
    en: 'The parameter must be a whole number, zero or more.',
  },
  'person-unknown': {
    status: 404,
    pl: 'W katalogu nie ma takiej osoby.',
    en: 'The directory has no such person.',
  },
  'press-not-understood': {
    status: 400,
    pl: 'Naciśnięcie musi wskazywać wiadomość i przycisk.',
    en: 'A press must name a message and an action.',
  },
  'press-not-supported': {
    status: 422,
    pl: 'Taki przycisk działa tylko na ekranie, bot nic o nim nie wie.',
    en: 'Such a button works on the screen only, the bot is not told.',
  },
  'suite-refused': {
    status: 502,
    pl: 'Aplikacja odrzuciła wiadomość.',
    en: 'The application refused the message.',
  },
  'suite-too-slow': {
    status: 504,
    pl: 'Aplikacja nie odpowiedziała na czas.',
    en: 'The application did not answer in time.',
  },
  'suite-unreachable': {
    status: 502,
    pl: 'Aplikacja nie działa albo nie można się z nią połączyć.',
    en: 'The application is not running or cannot be reached.',
  },
  'suite-failed': {
    status: 502,
    pl: 'W aplikacji wystąpił błąd.',
    en: 'The application failed.',
  },
}

/** Thrown where a request cannot be done; `detail` names the field, file or status it is about. */
export class ChatRefused extends Error {
  readonly reason: ChatRefusal
  readonly detail: string | undefined

  constructor(reason: ChatRefusal, detail?: string) {
    super(detail === undefined ? reason : `${reason}: ${detail}`)
    this.reason = reason
    this.detail = detail
  }
}

/** The HTTP answer of a refusal: `{ error: { reason, pl, en, detail? } }`. */
export function refusalAnswer(refused: ChatRefused): StandinAnswer {
  const { status, pl, en } = REFUSALS[refused.reason]
  const detail = refused.detail === undefined ? {} : { detail: refused.detail }
  return { status, body: { error: { reason: refused.reason, pl, en, ...detail } } }
}
