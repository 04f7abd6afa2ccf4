import { type Day, plusDays } from '../../api/domain/calendar/day.ts'
import type { Words } from '../../api/domain/language.ts'
import type { QuestionAnswer } from '../../api/questions/askQuestion.ts'
import { longDay } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the search. */
export const searchWords = {
  page: { pl: 'Szukaj lub zapytaj', en: 'Search or ask' },
  empty: {
    pl: 'Proszę wpisać pytanie w polu u góry, na przykład: ile jest czasu na protokół? Odpowiedzią jest fragment obowiązującego dokumentu, ze wskazaniem miejsca.',
    en: 'Please write a question in the field above, for example: how long do I have for the minutes? The answer is a passage of a document in force, with its place.',
  },
  onDay: { pl: 'Na dzień', en: 'As of' },
  today: { pl: 'Dziś', en: 'Today' },
  incomplete: {
    pl: 'Część dokumentów jest jeszcze wczytywana, więc odpowiedzi może brakować.',
    en: 'Some documents are still being read, so an answer may be missing.',
  },
  inForce: { pl: 'Obowiązuje', en: 'In force' },
  reviewed: { pl: 'Odpowiedź osoby', en: 'Answer of a person' },
  open: { pl: 'Otwórz dokument', en: 'Open the document' },
  copy: { pl: 'Kopiuj cytat', en: 'Copy the quotation' },
  copied: { pl: 'Skopiowano.', en: 'Copied.' },
  notCopied: { pl: 'Przeglądarka nie pozwala kopiować.', en: 'The browser does not allow copying.' },
  wider: { pl: 'Szerszy fragment', en: 'Wider passage' },
  notIt: { pl: 'To nie to', en: 'This is not it' },
  passOn: { pl: 'Przekaż pytanie', en: 'Pass the question on' },
  passTitle: { pl: 'Przekazanie pytania', en: 'Passing the question on' },
  passText: {
    pl: 'Odpowiedź przyjdzie w rozmowie z Magistratem. Osoba odpowiadająca zobaczy treść pytania, nie to, kto pyta.',
    en: 'The answer comes in the Magistrat chat. Who answers sees the question, not who asks.',
  },
  owner: { pl: 'właściciel procesu', en: 'process owner' },
  representative: { pl: 'Pełnomocnik ds. SZJ', en: 'quality representative' },
  passages: { pl: 'Fragmenty', en: 'Passages' },
  others: { pl: 'Inne fragmenty', en: 'Other passages' },
} as const satisfies Record<string, Words>

/** What is said of an answer before its passages. */
export const stateWords: Readonly<Record<QuestionAnswer['state'], Words>> = {
  answered: { pl: 'Odpowiedź', en: 'Answer' },
  near: {
    pl: 'Nic nie odpowiada na to wprost. Najbliższe fragmenty:',
    en: 'Nothing answers this directly. The nearest passages:',
  },
  nothing: {
    pl: 'Nie mam źródła w obowiązujących dokumentach.',
    en: 'There is no source in the documents in force.',
  },
}

export const searchPhrases = {
  asked: { pl: text => `„${text}”`, en: text => `“${text}”` } satisfies Phrase<[string]>,
  edition: { pl: number => `wyd. ${number}`, en: number => `ed. ${number}` } satisfies Phrase<[string]>,
  chapter: { pl: number => `rozdz. ${number}`, en: number => `ch. ${number}` } satisfies Phrase<[string]>,
  point: { pl: number => `pkt ${number}`, en: number => `point ${number}` } satisfies Phrase<[string]>,
  page: { pl: number => `str. ${number}`, en: number => `p. ${number}` } satisfies Phrase<[number]>,
  inForceSince: {
    pl: day => `Obowiązuje od ${longDay('pl', day)}`,
    en: day => `In force since ${longDay('en', day)}`,
  } satisfies Phrase<[Day]>,
  notInForce: {
    pl: lastDay => `Nieobowiązujący od ${longDay('pl', plusDays(lastDay, 1))}`,
    en: lastDay => `Not in force since ${longDay('en', plusDays(lastDay, 1))}`,
  } satisfies Phrase<[Day]>,
  openAt: {
    pl: page => `Otwórz na stronie ${page}`,
    en: page => `Open at page ${page}`,
  } satisfies Phrase<[number]>,
  asOfDay: {
    pl: day => `Tak było ${longDay('pl', day)}.`,
    en: day => `This is how it was on ${longDay('en', day)}.`,
  } satisfies Phrase<[Day]>,
  passTo: {
    pl: who => `Przekaż pytanie: ${who}`,
    en: who => `Pass the question on: ${who}`,
  } satisfies Phrase<[string]>,
  passed: {
    pl: who => `Przekazano: ${who}. Odpowiedź przyjdzie w rozmowie z Magistratem.`,
    en: who => `Passed on: ${who}. The answer comes in the Magistrat chat.`,
  } satisfies Phrase<[string]>,
  answeredOn: {
    pl: day => `Odpowiedziano ${longDay('pl', day)}`,
    en: day => `Answered on ${longDay('en', day)}`,
  } satisfies Phrase<[Day]>,
}
