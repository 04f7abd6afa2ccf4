import type { Words } from '../../api/domain/language.ts'
import type { Phrase } from '../words.ts'

/** Texts of the form that fills in what minutes lack. */
export const supplementWords = {
  open: { pl: 'Uzupełnij braki', en: 'Fill in missing parts' },
  title: { pl: 'Uzupełnienie protokołu', en: 'Supplement to the minutes' },
  save: { pl: 'Zapisz uzupełnienie', en: 'Save the supplement' },
  attendance: { pl: 'Lista obecności', en: 'Attendance list' },
  attendanceHint: {
    pl: 'Imię i nazwisko, po przecinku stanowisko; każda osoba w nowym wierszu',
    en: 'Name, then a comma and the function; one person a line',
  },
  beforeReview: {
    pl: 'Termin nie może być wcześniejszy niż data przeglądu.',
    en: 'A deadline cannot be before the day of the review.',
  },
  nothing: {
    pl: 'Nie wypełniono żadnego pola.',
    en: 'No field is filled in.',
  },
} as const satisfies Record<string, Words>

export const supplementPhrases = {
  hint: {
    pl: version =>
      `Uzupełnienie zostanie zapisane jako osobny dokument obok wersji ${version}. Złożony protokół pozostanie bez zmian. Można wypełnić tylko część pól.`,
    en: version =>
      `What is filled in is kept as a document of its own beside version ${version}. The filed minutes stay as they are. Not all fields have to be filled in.`,
  } satisfies Phrase<[number]>,
  task: {
    pl: (number, task) => `Działanie ${number}: „${task}”`,
    en: (number, task) => `Action ${number}: “${task}”`,
  } satisfies Phrase<[number, string]>,
  responsible: {
    pl: number => `Osoba odpowiedzialna za działanie ${number}`,
    en: number => `Responsible for action ${number}`,
  } satisfies Phrase<[number]>,
  due: {
    pl: number => `Termin działania ${number}`,
    en: number => `Deadline of action ${number}`,
  } satisfies Phrase<[number]>,
  newTask: {
    pl: number => `Ustalone działanie ${number}`,
    en: number => `Agreed action ${number}`,
  } satisfies Phrase<[number]>,
  newResponsible: {
    pl: number => `Osoba odpowiedzialna (działanie ${number})`,
    en: number => `Responsible (action ${number})`,
  } satisfies Phrase<[number]>,
  newDue: {
    pl: number => `Termin (działanie ${number})`,
    en: number => `Deadline (action ${number})`,
  } satisfies Phrase<[number]>,
  saved: {
    pl: version => `Uzupełnienie zapisano jako wersję ${version}.`,
    en: version => `The supplement is saved as version ${version}.`,
  } satisfies Phrase<[number]>,
}
