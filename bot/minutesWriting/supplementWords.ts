import type { Language } from '../../api/domain/language.ts'
import { type CountForms, counted } from '../dateText.ts'

/** Lines of the card in which missing parts are filled in; pieces of text come in finished. */
interface SupplementWords {
  title(count: number): string
  hint(version: number): string
  task(number: number, task: string): string
  due(number: number): string
  responsible(number: number): string
  attendance: string
  attendanceHint: string
  newTask(number: number): string
  newTaskWho(number: number): string
  newTaskDue(number: number): string
  moreLater(count: number): string
  saved(version: number): string
  savedAlready(version: number): string
  changed: string
  summary: string
}

const parts: Readonly<Record<Language, CountForms>> = {
  pl: { one: 'element', few: 'elementy', many: 'elementów' },
  en: { one: 'part', few: 'parts', many: 'parts' },
}

export const supplementWords: Readonly<Record<Language, SupplementWords>> = {
  pl: {
    title: count => `Braki w protokole: ${counted(count, 'pl', parts.pl)}`,
    hint: version =>
      `Uzupełnienie zostanie zapisane jako osobny dokument obok wersji ${version}. Złożony protokół pozostanie bez zmian. Można wypełnić tylko część pól.`,
    task: (number, task) => `Działanie ${number}: „${task}”`,
    due: number => `Termin działania ${number}`,
    responsible: number => `Osoba odpowiedzialna za działanie ${number}`,
    attendance: 'Lista obecności',
    attendanceHint: 'Imię i nazwisko, stanowisko; każda osoba w nowym wierszu',
    newTask: number => `Ustalone działanie ${number}`,
    newTaskWho: number => `Osoba odpowiedzialna (działanie ${number})`,
    newTaskDue: number => `Termin (działanie ${number})`,
    moreLater: count => `Pozostałe działania do uzupełnienia: ${count}. Pojawią się po zapisaniu.`,
    saved: version => `Uzupełnienie zapisano jako wersję ${version}. Złożony protokół pozostał bez zmian.`,
    savedAlready: version => `To uzupełnienie zapisano już jako wersję ${version}.`,
    changed: 'Protokół zmienił się w międzyczasie, dlatego niczego nie zapisano. Obecny stan:',
    summary: 'Uzupełnienie protokołu',
  },
  en: {
    title: count => `Missing in the minutes: ${counted(count, 'en', parts.en)}`,
    hint: version =>
      `What is filled in is kept as a document of its own beside version ${version}. The filed minutes stay as they are. Not all fields have to be filled in.`,
    task: (number, task) => `Action ${number}: “${task}”`,
    due: number => `Deadline of action ${number}`,
    responsible: number => `Responsible for action ${number}`,
    attendance: 'Attendance list',
    attendanceHint: 'Name, function; one person a line',
    newTask: number => `Agreed action ${number}`,
    newTaskWho: number => `Responsible (action ${number})`,
    newTaskDue: number => `Deadline (action ${number})`,
    moreLater: count => `Further actions to complete: ${count}. They come after saving.`,
    saved: version => `The supplement is saved as version ${version}. The filed minutes stay as they were.`,
    savedAlready: version => `This supplement is saved already, as version ${version}.`,
    changed: 'The minutes have changed in the meantime, so nothing was saved. How they stand now:',
    summary: 'Supplement to minutes',
  },
}
