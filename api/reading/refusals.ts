import type { Words } from '../domain/language.ts'

/** Why a file is not read. */
export type ReadingRefusal =
  | 'type-not-accepted'
  | 'content-not-as-named'
  | 'file-empty'
  | 'file-too-large'
  | 'file-too-large-inflated'
  | 'file-too-many-parts'
  | 'file-too-deep'
  | 'file-too-many-pages'
  | 'file-too-many-rows'
  | 'file-encrypted'
  | 'file-has-macros'
  | 'file-has-doctype'
  | 'file-not-readable'
  | 'file-without-text'
  | 'reading-took-too-long'
  | 'reading-took-too-much-memory'
  | 'reading-failed'

export const readingRefusalWords: Readonly<Record<ReadingRefusal, Words>> = {
  'type-not-accepted': {
    pl: 'Tego rodzaju pliku nie można przyjąć. Przyjmowane są: docx, doc, odt, rtf, pdf, txt, md, eml.',
    en: 'This type of file is not accepted. Accepted are docx, doc, odt, rtf, pdf, txt, md and eml.',
  },
  'content-not-as-named': {
    pl: 'Zawartość pliku nie odpowiada jego nazwie. Proszę zapisać dokument ponownie i przesłać go jeszcze raz.',
    en: 'The content of the file is not what its name says. Please save the document again and send it once more.',
  },
  'file-empty': { pl: 'Plik jest pusty.', en: 'The file is empty.' },
  'file-too-large': {
    pl: 'Plik jest za duży (największy przyjmowany: 25 MB).',
    en: 'The file is too large (at most 25 MB).',
  },
  'file-too-large-inflated': {
    pl: 'Po rozpakowaniu plik byłby za duży, dlatego nie został odczytany.',
    en: 'Unpacked, the file would be too large, so it was not read.',
  },
  'file-too-many-parts': {
    pl: 'Plik składa się ze zbyt wielu części, dlatego nie został odczytany.',
    en: 'The file consists of too many parts, so it was not read.',
  },
  'file-too-deep': {
    pl: 'Plik jest zagnieżdżony zbyt głęboko, dlatego nie został odczytany.',
    en: 'The file is nested too deeply, so it was not read.',
  },
  'file-too-many-pages': {
    pl: 'Dokument ma zbyt wiele stron (najwięcej 500).',
    en: 'The document has too many pages (at most 500).',
  },
  'file-too-many-rows': {
    pl: 'Dokument jest zbyt obszerny jak na protokół, dlatego nie został odczytany.',
    en: 'The document is too long for minutes, so it was not read.',
  },
  'file-encrypted': {
    pl: 'Plik jest zaszyfrowany lub chroniony hasłem. Proszę zapisać go bez hasła i przesłać ponownie.',
    en: 'The file is encrypted or has a password. Please save it without one and send it again.',
  },
  'file-has-macros': {
    pl: 'Plik zawiera makra. Proszę zapisać go jako .docx bez makr i przesłać ponownie.',
    en: 'The file contains macros. Please save it as .docx without macros and send it again.',
  },
  'file-has-doctype': {
    pl: 'Plik zawiera niedozwoloną deklarację typu XML, dlatego nie został odczytany.',
    en: 'The file contains an XML document type declaration, which is not allowed, so it was not read.',
  },
  'file-not-readable': {
    pl: 'Plik jest uszkodzony i nie można go odczytać. Proszę zapisać dokument ponownie i przesłać go jeszcze raz.',
    en: 'The file is damaged and cannot be read. Please save the document again and send it once more.',
  },
  'file-without-text': {
    pl: 'W pliku nie ma tekstu, prawdopodobnie jest to skan. Proszę przesłać dokument, w którym można zaznaczyć tekst.',
    en: 'There is no text in the file, it is probably a scan. Please send a document whose text can be selected.',
  },
  'reading-took-too-long': {
    pl: 'Odczyt pliku trwał zbyt długo i został przerwany.',
    en: 'Reading the file took too long and was stopped.',
  },
  'reading-took-too-much-memory': {
    pl: 'Odczyt pliku wymagał zbyt wiele pamięci i został przerwany.',
    en: 'Reading the file took too much memory and was stopped.',
  },
  'reading-failed': {
    pl: 'Pliku nie udało się odczytać. Proszę zapisać dokument ponownie i przesłać go jeszcze raz.',
    en: 'The file could not be read. Please save the document again and send it once more.',
  },
}
