import type { Day } from '../../api/domain/calendar/day.ts'
import type { Period } from '../../api/domain/calendar/period.ts'
import type { Words } from '../../api/domain/language.ts'
import type { ObligationKind, ReviewObligationKind } from '../../api/domain/obligations/obligation.ts'
import type { NextStep } from '../../api/domain/reviews/board.ts'
import type { CellState } from '../../api/domain/reviews/cell.ts'
import type { ReviewKind } from '../../api/domain/reviews/schedule.ts'
import { capital, days, englishDays, longDay, periodName, polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Names of the boards, one for each kind of review. */
export const boardWords: Readonly<Record<ReviewKind, { readonly name: Words; readonly row: Words }>> = {
  unit: { name: { pl: 'Komórki', en: 'Units' }, row: { pl: 'Komórka', en: 'Unit' } },
  process: { name: { pl: 'Procesy', en: 'Processes' }, row: { pl: 'Proces', en: 'Process' } },
  isms: { name: { pl: 'SZBI', en: 'ISMS' }, row: { pl: 'Przegląd', en: 'Review' } },
  technical: { name: { pl: 'Techniczne', en: 'Technical' }, row: { pl: 'Obszar', en: 'Area' } },
  steering: { name: { pl: 'Zespół Sterujący', en: 'Steering Team' }, row: { pl: 'Przegląd', en: 'Review' } },
}

export const nextStepWords: Readonly<Record<NextStep, Words>> = {
  responsible: { pl: 'kierownictwo', en: 'person responsible' },
  deputy: { pl: 'zastępstwo', en: 'deputy' },
  vacant: { pl: 'rola nieobsadzona', en: 'role vacant' },
  none: { pl: '–', en: '–' },
}

export const owedWords: Readonly<Record<ReviewObligationKind, Words>> = {
  'hold-review': { pl: 'Przegląd', en: 'Review' },
  'file-minutes': { pl: 'Protokół', en: 'Minutes' },
  'complete-minutes': { pl: 'Uzupełnienie protokołu', en: 'Completing the minutes' },
  'judge-minutes': { pl: 'Przyjęcie protokołu', en: 'Accepting the minutes' },
  'correct-minutes': { pl: 'Poprawienie zwróconego protokołu', en: 'Correcting returned minutes' },
}

/** Texts of the boards and of the panel that a cell opens. */
export const reviewWords = {
  page: { pl: 'Przeglądy', en: 'Reviews' },
  board: { pl: 'Stan przeglądów', en: 'Status of reviews' },
  filters: { pl: 'Filtry', en: 'Filters' },
  kind: { pl: 'Rodzaj', en: 'Kind' },
  year: { pl: 'Rok', en: 'Year' },
  onlyTrouble: { pl: 'Tylko wymagające działania', en: 'Only what needs action' },
  order: { pl: 'Kolejność', en: 'Order' },
  byTrouble: { pl: 'Najpierw zaległe', en: 'Overdue first' },
  byName: { pl: 'Alfabetycznie', en: 'By name' },
  view: { pl: 'Widok', en: 'View' },
  table: { pl: 'Tabela', en: 'Table' },
  list: { pl: 'Lista', en: 'List' },
  legend: { pl: 'Legenda', en: 'Legend' },
  print: { pl: 'Drukuj', en: 'Print' },
  printView: { pl: 'Widok do druku', en: 'Print view' },
  overdueAndNext: { pl: 'Zaległe · następny krok', en: 'Overdue · next step' },
  nothingHere: { pl: 'Brak pozycji w tym roku.', en: 'Nothing in this year.' },
  nothingInTrouble: { pl: 'Nic nie wymaga działania.', en: 'Nothing needs action.' },
  gridHelp: {
    pl: 'Strzałki przenoszą między komórkami tabeli, Enter otwiera szczegóły, Esc je zamyka.',
    en: 'Arrow keys move between cells, Enter opens details, Esc closes them.',
  },
  currentPeriod: { pl: 'bieżący okres', en: 'current period' },
  openReview: { pl: 'Otwórz przegląd', en: 'Open the review' },
  remind: { pl: 'Przypomnij', en: 'Remind' },
  remindAgain: { pl: 'Przypomnij mimo to', en: 'Remind anyway' },
  remindedAlready: {
    pl: 'Dziś już przypomniano. Wysłać kolejne przypomnienie?',
    en: 'A reminder was sent today already. Send another one?',
  },
  responsible: { pl: 'Osoby odpowiedzialne', en: 'Responsible' },
  superiors: { pl: 'Nadzór', en: 'Supervision' },
  vacant: { pl: 'Rola nieobsadzona', en: 'Role vacant' },
  dates: { pl: 'Terminy', en: 'Deadlines' },
  ground: { pl: 'Podstawa', en: 'Ground' },
  reminders: { pl: 'Przypomnienia', en: 'Reminders' },
  noReminders: { pl: 'Nie wysłano przypomnień.', en: 'No reminders were sent.' },
  undelivered: { pl: 'Niedoręczone przypomnienia', en: 'Undelivered reminders' },
  allDelivered: { pl: 'Wszystkie przypomnienia doręczono.', en: 'All reminders were delivered.' },
  sent: { pl: 'wysłano', en: 'sent' },
  sending: { pl: 'w trakcie wysyłania', en: 'being sent' },
  notDelivered: { pl: 'nie doręczono', en: 'not delivered' },
  nothingOwed: { pl: 'Nic nie jest wymagane.', en: 'Nothing is owed.' },
} as const satisfies Record<string, Words>

/** A step of reminding, as a person would say it. */
export function stepWords(step: string): Words {
  const [name, count] = step.split(/-(?=\d+$)/)
  const number = Number(count ?? 0)
  if (name === 'before')
    return {
      pl: `${number} ${polishForm(number, 'dzień roboczy', 'dni robocze', 'dni roboczych')} przed terminem`,
      en: `${number} working ${number === 1 ? 'day' : 'days'} before the deadline`,
    }
  if (name === 'overdue')
    return {
      pl: `${number} ${polishForm(number, 'dzień roboczy', 'dni robocze', 'dni roboczych')} po terminie`,
      en: `${number} working ${number === 1 ? 'day' : 'days'} after the deadline`,
    }
  if (step === 'assigned') return { pl: 'po potwierdzeniu działania', en: 'when the action was confirmed' }
  if (step === 'accepted') return { pl: 'o przyjęciu protokołu', en: 'that the minutes were accepted' }
  if (step === 'returned') return { pl: 'o zwrocie protokołu', en: 'that the minutes were returned' }
  if (step === 'due') return { pl: 'w dniu terminu', en: 'on the day of the deadline' }
  if (step === 'superior') return { pl: 'do osoby nadzorującej', en: 'to the superior' }
  return { pl: 'na prośbę', en: 'by hand' }
}

type Counts = Readonly<Partial<Record<CellState, number>>>

const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

export const reviewPhrases = {
  headline: {
    pl: (period, counts) =>
      [
        `${capital(periodName('pl', period))}: ${counts['done-in-time'] ?? 0} z ${total(counts)} w terminie`,
        ...(counts['done-late'] ? [`${counts['done-late']} po terminie`] : []),
        ...(counts.overdue
          ? [`${counts.overdue} ${polishForm(counts.overdue, 'zaległy', 'zaległe', 'zaległych')}`]
          : []),
        ...(counts.incomplete ? [`${counts.incomplete} do uzupełnienia`] : []),
        ...(counts['in-progress'] ? [`${counts['in-progress']} w toku`] : []),
        ...(counts['due-soon'] ? [`${counts['due-soon']} z bliskim terminem`] : []),
        ...(counts['not-yet'] ? [`${counts['not-yet']} przed terminem`] : []),
      ].join(' · '),
    en: (period, counts) =>
      [
        `${capital(periodName('en', period))}: ${counts['done-in-time'] ?? 0} of ${total(counts)} in time`,
        ...(counts['done-late'] ? [`${counts['done-late']} late`] : []),
        ...(counts.overdue ? [`${counts.overdue} overdue`] : []),
        ...(counts.incomplete ? [`${counts.incomplete} incomplete`] : []),
        ...(counts['in-progress'] ? [`${counts['in-progress']} in progress`] : []),
        ...(counts['due-soon'] ? [`${counts['due-soon']} due soon`] : []),
        ...(counts['not-yet'] ? [`${counts['not-yet']} not due yet`] : []),
      ].join(' · '),
  } satisfies Phrase<[Period, Counts]>,
  cellOverdue: {
    pl: (count, owes, due) =>
      `zaległe ${days(count)}, ${owes === 'hold-review' ? 'przegląd miał się odbyć' : 'protokół miał wpłynąć'} do ${longDay('pl', due)}`,
    en: (count, owes, due) =>
      `overdue ${englishDays(count)}, the ${owes === 'hold-review' ? 'review was to be held' : 'minutes were due'} by ${longDay('en', due)}`,
  } satisfies Phrase<[number, ObligationKind, Day]>,
  cellDue: {
    pl: (word, owes, due) =>
      `${word.toLocaleLowerCase('pl-PL')}, ${owes === 'hold-review' ? 'przegląd' : 'protokół'} do ${longDay('pl', due)}`,
    en: (word, owes, due) =>
      `${word.toLocaleLowerCase('en')}, ${owes === 'hold-review' ? 'review' : 'minutes'} by ${longDay('en', due)}`,
  } satisfies Phrase<[string, ObligationKind, Day]>,
  rows: {
    pl: count => `${count} ${polishForm(count, 'wiersz', 'wiersze', 'wierszy')}`,
    en: count => `${count} ${count === 1 ? 'row' : 'rows'}`,
  } satisfies Phrase<[number]>,
  ground: {
    pl: point => `Księga Jakości, rozdz. 11 pkt ${point}`,
    en: point => `Quality Book, ch. 11 point ${point}`,
  } satisfies Phrase<[number]>,
  standsInFor: {
    pl: name => `zastępstwo za: ${name}`,
    en: name => `standing in for: ${name}`,
  } satisfies Phrase<[string]>,
  dueBy: { pl: day => `do ${longDay('pl', day)}`, en: day => `by ${longDay('en', day)}` } satisfies Phrase<
    [Day]
  >,
  lateBy: {
    pl: count => `zaległe ${days(count)}`,
    en: count => `overdue ${englishDays(count)}`,
  } satisfies Phrase<[number]>,
  doneOn: {
    pl: day => `wykonano ${longDay('pl', day)}`,
    en: day => `done on ${longDay('en', day)}`,
  } satisfies Phrase<[Day]>,
  reminded: {
    pl: names => `Przypomnienie wysłano: ${names}.`,
    en: names => `Reminder sent: ${names}.`,
  } satisfies Phrase<[string]>,
  notReached: {
    pl: names => `Nie doręczono: ${names}.`,
    en: names => `Not delivered: ${names}.`,
  } satisfies Phrase<[string]>,
  askedBy: { pl: name => `na prośbę: ${name}`, en: name => `asked by ${name}` } satisfies Phrase<[string]>,
  undelivered: {
    pl: count => `Niedoręczone przypomnienia: ${count}`,
    en: count => `Undelivered reminders: ${count}`,
  } satisfies Phrase<[number]>,
  boardOn: {
    pl: (name, year, day) => `Stan przeglądów: ${name}, ${year}. Stan na ${longDay('pl', day)}.`,
    en: (name, year, day) => `Status of reviews: ${name}, ${year}. As of ${longDay('en', day)}.`,
  } satisfies Phrase<[string, number, Day]>,
}
