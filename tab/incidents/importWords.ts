import type { Words } from '../../api/domain/language.ts'
import type { RowRefusal } from '../../api/incidents/incoming/incomingRows.ts'
import { polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of taking in the exports of the office's systems. */
export const importWords = {
  title: { pl: 'Wczytywanie z systemów urzędu', en: 'Taking in exports of the office’s systems' },
  lead: {
    pl: 'Plik CSV albo XLSX jest najpierw sprawdzany. Nic nie zostaje zapisane, dopóki nie zostanie przyjęte; wczytany ponownie nie tworzy powtórzeń.',
    en: 'A CSV or XLSX file is checked first. Nothing is saved until it is taken; taken again, it makes no doubles.',
  },
  system: { pl: 'System', en: 'System' },
  file: { pl: 'Plik z systemu', en: 'File of the system' },
  fileMissing: { pl: 'Proszę wybrać plik.', en: 'Please choose a file.' },
  check: { pl: 'Sprawdź plik', en: 'Check the file' },
  result: { pl: 'Wynik sprawdzenia', en: 'What the check found' },
  takenResult: { pl: 'Wczytano', en: 'Taken in' },
  refused: { pl: 'Odrzucone wiersze', en: 'Refused rows' },
  row: { pl: 'Wiersz', en: 'Row' },
  reason: { pl: 'Powód', en: 'Reason' },
} as const satisfies Record<string, Words>

/** Why a row of an export is not taken. */
export const rowWords: Readonly<Record<RowRefusal, Words>> = {
  'number-missing': {
    pl: 'brak numeru w systemie źródłowym',
    en: 'the number of the source system is missing',
  },
  'number-twice': { pl: 'numer powtarza się w pliku', en: 'the number is in the file more than once' },
  'text-missing': { pl: 'brak opisu', en: 'the description is missing' },
  'day-not-understood': { pl: 'nie rozpoznano daty lub godziny', en: 'day or hour was not understood' },
  'in-the-future': { pl: 'data z przyszłości', en: 'the day lies in the future' },
}

const reports = (count: number): string =>
  `${count} ${polishForm(count, 'zgłoszenie', 'zgłoszenia', 'zgłoszeń')}`

export const importPhrases = {
  found: {
    pl: (taken, known, leftOut) =>
      `Nowe: ${taken}. Wczytane wcześniej: ${known}. Inne kategorie, pominięte: ${leftOut}.`,
    en: (taken, known, leftOut) =>
      `New: ${taken}. Taken before: ${known}. Other categories, left out: ${leftOut}.`,
  } satisfies Phrase<[number, number, number]>,
  take: {
    pl: count => `Przyjmij ${reports(count)}`,
    en: count => `Take ${count} ${count === 1 ? 'report' : 'reports'}`,
  } satisfies Phrase<[number]>,
  taken: {
    pl: count => `Przyjęto ${reports(count)}.`,
    en: count => `${count} ${count === 1 ? 'report was' : 'reports were'} taken.`,
  } satisfies Phrase<[number]>,
  columnsMissing: {
    pl: columns => `Brak kolumn: ${columns}.`,
    en: columns => `Columns are missing: ${columns}.`,
  } satisfies Phrase<[string]>,
}
