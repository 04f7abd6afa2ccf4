import type { Day } from '../../api/domain/calendar/day.ts'
import type { Words } from '../../api/domain/language.ts'
import { longDay } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the two forms: that a review was held, and the file with its minutes. */
export const formWords = {
  heldOn: { pl: 'Data przeglądu', en: 'Date of the review' },
  heldHint: {
    pl: 'Od tej daty liczy się termin protokołu.',
    en: 'The deadline of the minutes counts from this date.',
  },
  saveDate: { pl: 'Zapisz datę', en: 'Save the date' },
  saving: { pl: 'Zapisywanie…', en: 'Saving…' },
  dateMissing: { pl: 'Proszę podać datę przeglądu.', en: 'Please give the date of the review.' },
  conflict: { pl: 'Ten wpis zmieniono w międzyczasie.', en: 'This entry was changed in the meantime.' },
  mine: { pl: 'W formularzu', en: 'In the form' },
  theirs: { pl: 'Zapisane teraz', en: 'Saved now' },
  keepMine: { pl: 'Zachowaj moje', en: 'Keep mine' },
  takeTheirs: { pl: 'Przyjmij nowe', en: 'Take the new one' },
  noDate: { pl: 'brak daty', en: 'no date' },
  file: { pl: 'Plik protokołu', en: 'File with the minutes' },
  fileHint: {
    pl: 'docx, doc, odt, rtf, pdf, txt, md albo eml, do 25 MB. Przesłany plik pozostaje bez zmian.',
    en: 'docx, doc, odt, rtf, pdf, txt, md or eml, up to 25 MB. The file stays as it was sent.',
  },
  fileMissing: { pl: 'Proszę wybrać plik.', en: 'Please choose a file.' },
  sendFile: { pl: 'Prześlij protokół', en: 'Send the minutes' },
  sending: { pl: 'Przesyłanie i sprawdzanie…', en: 'Sending and checking…' },
  complete: { pl: 'Protokół kompletny. Dziękujemy.', en: 'The minutes are complete. Thank you.' },
  unreadable: {
    pl: 'Plik złożono, ale nie udało się odczytać jego treści. Proszę przesłać DOCX lub PDF z tekstem.',
    en: 'The file was filed, but its text could not be read. Please send a DOCX or a PDF with text.',
  },
  askDate: {
    pl: 'Plik zapisano, ale nie wiadomo, kiedy odbył się przegląd. Proszę podać datę i przesłać ponownie.',
    en: 'The file is stored, but it is not clear when the review was held. Please give the date and send again.',
  },
  askWhich: {
    pl: 'Plik zapisano, ale nie wygląda na protokół z tego przeglądu. Aby mimo to go złożyć, należy podać datę przeglądu i przesłać ponownie.',
    en: 'The file is stored, but does not look like minutes of this review. To file it anyway, give the date of the review and send again.',
  },
} as const satisfies Record<string, Words>

export const formPhrases = {
  held: {
    pl: day => `Zapisano: przegląd ${longDay('pl', day)}.`,
    en: day => `Saved: review on ${longDay('en', day)}.`,
  } satisfies Phrase<[Day]>,
  filed: {
    pl: (version, inTime) =>
      `Złożono protokół, wersja ${version}${inTime === undefined ? '' : inTime ? ', w terminie' : ', po terminie'}.`,
    en: (version, inTime) =>
      `Minutes filed, version ${version}${inTime === undefined ? '' : inTime ? ', in time' : ', late'}.`,
  } satisfies Phrase<[number, boolean | undefined]>,
  sameFile: {
    pl: when => `Ten plik już złożono ${when}. Nic nie zmieniono.`,
    en: when => `This file was filed already, ${when}. Nothing was changed.`,
  } satisfies Phrase<[string]>,
  missing: {
    pl: parts => `Brak: ${parts}.`,
    en: parts => `Missing: ${parts}.`,
  } satisfies Phrase<[string]>,
}
