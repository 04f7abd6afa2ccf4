import type { Day } from '../../api/domain/calendar/day.ts'
import type { EditionStanding } from '../../api/domain/documents/edition.ts'
import type { Words } from '../../api/domain/language.ts'
import type { CellState } from '../../api/domain/reviews/cell.ts'
import type { ReadingRefusal } from '../../api/reading/refusals.ts'
import { longDay, polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the list of documents. */
export const documentWords = {
  page: { pl: 'Dokumenty', en: 'Documents' },
  none: { pl: 'Brak udostępnionych dokumentów.', en: 'No documents are shared with you.' },
  onDay: { pl: 'Na dzień', en: 'As of' },
  find: { pl: 'Tytuł zawiera', en: 'Title contains' },
  state: { pl: 'Stan', en: 'State' },
  title: { pl: 'Tytuł', en: 'Title' },
  edition: { pl: 'Wydanie', en: 'Edition' },
  from: { pl: 'Obowiązuje od', en: 'In force from' },
  process: { pl: 'Proces', en: 'Process' },
  file: { pl: 'Plik', en: 'File' },
  open: { pl: 'Otwórz', en: 'Open' },
  edit: { pl: 'Popraw opis', en: 'Correct the description' },
  others: { pl: 'Nieobowiązujące i przyszłe', en: 'Not in force, and future ones' },
  unreadable: { pl: 'Nieodczytane', en: 'Not read' },
  unreadableText: {
    pl: 'Z tych plików Magistrat nie odpowiada. Proszę przesłać je w innej postaci.',
    en: 'Magistrat does not answer from these files. Please send them in another form.',
  },
  incomplete: {
    pl: 'Dokumenty są jeszcze wczytywane; lista może się wydłużyć.',
    en: 'Documents are still being read; the list may grow.',
  },
  add: { pl: 'Dodaj dokument', en: 'Add a document' },
  drop: {
    pl: 'Plik można upuścić tutaj albo wybrać.',
    en: 'The file can be dropped here, or chosen.',
  },
  chooseFile: { pl: 'Plik dokumentu', en: 'File of the document' },
  fileHint: {
    pl: 'docx, odt, pdf, rtf, txt albo md. Odpowiada od razu po odczytaniu.',
    en: 'docx, odt, pdf, rtf, txt or md. It answers as soon as it is read.',
  },
  fileMissing: { pl: 'Proszę wybrać plik.', en: 'Please choose a file.' },
  titleHint: {
    pl: 'Bez podania: z treści albo nazwy pliku.',
    en: 'When left out: from the text, or the name of the file.',
  },
  supersedes: { pl: 'Zastępuje', en: 'Takes the place of' },
  nothing: { pl: 'Nic, to nowy dokument', en: 'Nothing, this is a new document' },
  access: { pl: 'Kto może czytać', en: 'Who may read it' },
  accessHint: {
    pl: 'Puste: według folderu. Inaczej „wszyscy” albo na przykład „komórka: WE; rola: Inspektor Ochrony Danych”.',
    en: 'Empty: by the folder. Otherwise “wszyscy”, or for example “komórka: WE; rola: Inspektor Ochrony Danych”.',
  },
  send: { pl: 'Prześlij dokument', en: 'Send the document' },
  sending: { pl: 'Przesyłanie i odczytywanie…', en: 'Sending and reading…' },
  until: { pl: 'Obowiązuje do', en: 'In force until' },
  untilHint: { pl: 'Puste: do następnego wydania.', en: 'Empty: until the next edition.' },
} as const satisfies Record<string, Words>

export const standingWords: Readonly<
  Record<EditionStanding['standing'], { readonly word: Words; readonly mark: CellState }>
> = {
  'in-force': { word: { pl: 'Obowiązuje', en: 'In force' }, mark: 'done-in-time' },
  'not-yet': { word: { pl: 'Jeszcze nie obowiązuje', en: 'Not in force yet' }, mark: 'not-yet' },
  superseded: { word: { pl: 'Zastąpiony', en: 'Superseded' }, mark: 'not-applicable' },
  withdrawn: { word: { pl: 'Wycofany', en: 'Withdrawn' }, mark: 'not-applicable' },
}

/** Why a file cannot be asked, in a line of the list. */
export const unreadableWords: Readonly<Record<ReadingRefusal, Words>> = {
  'type-not-accepted': { pl: 'nieobsługiwany rodzaj pliku', en: 'type of file not accepted' },
  'content-not-as-named': { pl: 'zawartość inna niż nazwa', en: 'content not as named' },
  'file-empty': { pl: 'pusty plik', en: 'empty file' },
  'file-too-large': { pl: 'plik za duży', en: 'file too large' },
  'file-too-large-inflated': { pl: 'za duży po rozpakowaniu', en: 'too large when unpacked' },
  'file-too-many-parts': { pl: 'za dużo części', en: 'too many parts' },
  'file-too-deep': { pl: 'zbyt złożona budowa', en: 'structure too deep' },
  'file-too-many-pages': { pl: 'za dużo stron', en: 'too many pages' },
  'file-too-many-rows': { pl: 'za dużo wierszy', en: 'too many rows' },
  'file-encrypted': { pl: 'zabezpieczony hasłem', en: 'protected by a password' },
  'file-has-macros': { pl: 'zawiera makra', en: 'holds macros' },
  'file-has-doctype': { pl: 'niedozwolona budowa XML', en: 'XML with a document type' },
  'file-not-readable': { pl: 'uszkodzony plik', en: 'damaged file' },
  'file-without-text': { pl: 'skan bez tekstu', en: 'scan without text' },
  'reading-took-too-long': { pl: 'odczytywanie trwało za długo', en: 'reading took too long' },
  'reading-took-too-much-memory': {
    pl: 'odczytywanie wymagało za dużo pamięci',
    en: 'reading took too much memory',
  },
  'reading-failed': { pl: 'odczytanie się nie powiodło', en: 'reading failed' },
}

export const documentPhrases = {
  headline: {
    pl: (count, unread) =>
      `${count} ${polishForm(count, 'obowiązujący dokument', 'obowiązujące dokumenty', 'obowiązujących dokumentów')}${
        unread > 0
          ? `, ${unread} ${polishForm(unread, 'nieodczytany', 'nieodczytane', 'nieodczytanych')}`
          : ''
      }`,
    en: (count, unread) =>
      `${count} ${count === 1 ? 'document' : 'documents'} in force${unread > 0 ? `, ${unread} not read` : ''}`,
  } satisfies Phrase<[number, number]>,
  until: {
    pl: day => `do ${longDay('pl', day)}`,
    en: day => `until ${longDay('en', day)}`,
  } satisfies Phrase<[Day]>,
  taken: {
    pl: name => `Przyjęto: ${name}.`,
    en: name => `Received: ${name}.`,
  } satisfies Phrase<[string]>,
}
