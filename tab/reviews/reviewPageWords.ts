import type { Day } from '../../api/domain/calendar/day.ts'
import type { Period } from '../../api/domain/calendar/period.ts'
import type { Words } from '../../api/domain/language.ts'
import { longDay, periodName } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the page of one review. */
export const reviewPageWords = {
  notHeld: { pl: 'Przeglądu nie odnotowano.', en: 'No review is recorded.' },
  noMinutes: { pl: 'Protokół nie wpłynął.', en: 'No minutes were filed.' },
  recordHeld: { pl: 'Przegląd się odbył', en: 'Review was held' },
  changeDate: { pl: 'Zmień datę przeglądu', en: 'Change the date of the review' },
  sendMinutes: { pl: 'Prześlij protokół', en: 'Send the minutes' },
  sendCorrected: { pl: 'Prześlij poprawiony plik', en: 'Send a corrected file' },
  contentHidden: {
    pl: 'Treść protokołu widzi kierownictwo komórki i osoby wskazane.',
    en: 'The content of the minutes is for the head of the unit and those let in.',
  },
  versions: { pl: 'Wersje', en: 'Versions' },
  parts: { pl: 'Wymagane elementy', en: 'Required parts' },
  present: { pl: 'Jest', en: 'There' },
  missing: { pl: 'Brak', en: 'Missing' },
  partial: { pl: 'Częściowo', en: 'In part' },
  unclear: { pl: 'Do sprawdzenia', en: 'To be checked' },
  attendance: { pl: 'Lista obecności', en: 'Attendance' },
  notRead: {
    pl: 'Nie udało się odczytać tekstu pliku. Proszę przesłać DOCX lub PDF z tekstem.',
    en: 'The text of the file could not be read. Please send a DOCX or a PDF with text.',
  },
  fromScan: {
    pl: 'Plik jest skanem. Tekst odczytano z obrazu i może zawierać błędy; należy porównać go z plikiem przed potwierdzeniem.',
    en: 'The file is a scan. Its text was read from the picture and may have mistakes; compare it with the file before confirming.',
  },
  download: { pl: 'Pobierz', en: 'Download' },
  openInSharePoint: { pl: 'Otwórz w SharePoint', en: 'Open in SharePoint' },
  extraordinary: { pl: 'przegląd dodatkowy', en: 'additional review' },
} as const satisfies Record<string, Words>

export const reviewPagePhrases = {
  title: {
    pl: (subject, period, state) =>
      `${subject}, ${periodName('pl', period)}: ${state.toLocaleLowerCase('pl-PL')}`,
    en: (subject, period, state) =>
      `${subject}, ${periodName('en', period)}: ${state.toLocaleLowerCase('en')}`,
  } satisfies Phrase<[string, Period, string]>,
  missingOf: {
    pl: (missing, all) => `brak ${missing} z ${all}`,
    en: (missing, all) => `${missing} of ${all} missing`,
  } satisfies Phrase<[number, number]>,
  held: {
    pl: day => `Przegląd: ${longDay('pl', day)}`,
    en: day => `Review: ${longDay('en', day)}`,
  } satisfies Phrase<[Day]>,
  planned: {
    pl: day => `Przegląd planowany: ${longDay('pl', day)}`,
    en: day => `Review planned: ${longDay('en', day)}`,
  } satisfies Phrase<[Day]>,
  filed: {
    pl: (day, inTime) => `Protokół: złożono ${longDay('pl', day)} (${inTime ? 'w terminie' : 'po terminie'})`,
    en: (day, inTime) => `Minutes: filed ${longDay('en', day)} (${inTime ? 'in time' : 'late'})`,
  } satisfies Phrase<[Day, boolean]>,
  minutesDue: {
    pl: day => `Protokół: do ${longDay('pl', day)}`,
    en: day => `Minutes: by ${longDay('en', day)}`,
  } satisfies Phrase<[Day]>,
  version: {
    pl: (number, when, who) => `Wersja ${number}: ${when}, ${who}`,
    en: (number, when, who) => `Version ${number}: ${when}, ${who}`,
  } satisfies Phrase<[number, string, string]>,
  doubtful: {
    pl: words => `Niepewnie odczytane słowa: ${words}.`,
    en: words => `Words that may have been misread: ${words}.`,
  } satisfies Phrase<[string]>,
  page: { pl: number => `str. ${number}`, en: number => `p. ${number}` } satisfies Phrase<[number]>,
  people: { pl: count => `Lista obecności: ${count}`, en: count => `Attendance: ${count}` } satisfies Phrase<
    [number]
  >,
}
