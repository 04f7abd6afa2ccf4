import { ATTACHMENT_EXTENSIONS } from '../../api/domain/incidents/attachmentTypes.ts'
import type { Words } from '../../api/domain/language.ts'
import type { Phrase } from '../words.ts'

/** Texts of the files of a case. */
export const attachWords = {
  title: { pl: 'Pliki', en: 'Files' },
  none: { pl: 'Nie dołączono plików.', en: 'No files are attached.' },
  attach: { pl: 'Dołącz pliki', en: 'Attach files' },
  optional: { pl: 'Pliki (niekonieczne)', en: 'Files (optional)' },
  hint: {
    pl: 'Zdjęcie, zrzut ekranu, dokument, do 25 MB. Widzi je tylko prowadzący sprawę i osoba, która je dołącza.',
    en: 'A photo, a screenshot, a document, up to 25 MB. Only who leads the case and who attaches them can see them.',
  },
  sending: { pl: 'trwa dołączanie…', en: 'being attached…' },
  done: { pl: 'dołączono', en: 'attached' },
  tooLarge: {
    pl: 'Plik jest za duży (największy przyjmowany: 25 MB).',
    en: 'The file is too large (at most 25 MB).',
  },
  download: { pl: 'Pobierz', en: 'Download' },
} as const satisfies Record<string, Words>

export const attachPhrases = {
  failed: { pl: why => `nie dołączono. ${why}`, en: why => `not attached. ${why}` } satisfies Phrase<
    [string]
  >,
  again: { pl: name => `Spróbuj ponownie: ${name}`, en: name => `Try again: ${name}` } satisfies Phrase<
    [string]
  >,
  stands: {
    pl: number => `Zgłoszenie ${number} jest przyjęte niezależnie od plików.`,
    en: number => `The report ${number} stands whatever becomes of the files.`,
  } satisfies Phrase<[string]>,
}

/** For file fields. */
export const ATTACHMENT_ACCEPT = ATTACHMENT_EXTENSIONS.map(one => `.${one}`).join(',')
