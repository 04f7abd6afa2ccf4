import type { Day } from '../../api/domain/calendar/day.ts'
import type { ActionStatus } from '../../api/domain/improvement/action.ts'
import type { Words } from '../../api/domain/language.ts'
import type { CellState } from '../../api/domain/reviews/cell.ts'
import { days, englishDays, longDay, polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the register of improvement actions. */
export const actionWords = {
  page: { pl: 'Działania doskonalące', en: 'Improvement actions' },
  state: { pl: 'Stan', en: 'State' },
  number: { pl: 'Nr', en: 'No.' },
  task: { pl: 'Czego dotyczy', en: 'What is to be done' },
  responsible: { pl: 'Osoba odpowiedzialna', en: 'Responsible' },
  deadline: { pl: 'Termin', en: 'Deadline' },
  source: { pl: 'Źródło', en: 'Source' },
  open: { pl: 'Niezakończone', en: 'Not finished' },
  all: { pl: 'Wszystkie', en: 'All' },
  mine: { pl: 'Tylko moje', en: 'Only mine' },
  subject: { pl: 'Komórka lub proces', en: 'Unit or process' },
  none: {
    pl: 'Brak działań. Działania powstają z potwierdzonych protokołów.',
    en: 'There are no actions. Actions come from confirmed minutes.',
  },
  filteredOut: { pl: 'Nic przy tym wyborze.', en: 'Nothing with this choice.' },
  passage: { pl: 'Fragment protokołu', en: 'Passage of the minutes' },
  confirmed: { pl: 'Potwierdzenie', en: 'Confirmed' },
  done: { pl: 'Wykonanie', en: 'Done' },
  judgement: { pl: 'Ocena skuteczności', en: 'Effectiveness' },
  cancelled: { pl: 'Anulowanie', en: 'Cancelled' },
  review: { pl: 'Przegląd', en: 'Review' },
  nobody: { pl: 'nie wskazano', en: 'nobody named' },
  markDone: { pl: 'Działanie wykonane', en: 'Action done' },
  judge: { pl: 'Oceń skuteczność', en: 'Judge effectiveness' },
  correct: { pl: 'Popraw', en: 'Correct' },
  cancel: { pl: 'Anuluj działanie', en: 'Give the action up' },
  evidence: { pl: 'Co potwierdza wykonanie', en: 'What shows that it is done' },
  evidenceLink: { pl: 'Adres pliku', en: 'Address of the file' },
  evidenceHint: {
    pl: 'Wystarczy opis albo adres, zaczynający się od https://.',
    en: 'A description or an address is enough; the address begins with https://.',
  },
  evidenceMissing: {
    pl: 'Należy podać opis albo adres pliku.',
    en: 'A description or the address of a file is needed.',
  },
  doneOn: { pl: 'Dzień wykonania', en: 'Day on which it was done' },
  openEvidence: { pl: 'Otwórz dowód', en: 'Open the evidence' },
  effective: { pl: 'Czy działanie było skuteczne?', en: 'Was the action effective?' },
  remark: { pl: 'Uwaga', en: 'Remark' },
  remarkHint: { pl: 'Wymagana przy ocenie „nieskuteczne”.', en: 'Needed for “not effective”.' },
  remarkMissing: { pl: 'Należy podać, dlaczego.', en: 'The reason has to be given.' },
  choiceMissing: { pl: 'Proszę wybrać jedną z odpowiedzi.', en: 'Please choose one of the answers.' },
  reason: { pl: 'Powód', en: 'Reason' },
  reasonMissing: { pl: 'Należy podać powód.', en: 'The reason has to be given.' },
  taskField: { pl: 'Działanie', en: 'Action' },
  taskMissing: {
    pl: 'Należy podać, co ma zostać wykonane.',
    en: 'What is to be done has to be given.',
  },
  peopleText: {
    pl: 'Odpowiada ktoś spoza rejestru osób',
    en: 'Somebody outside the register is responsible',
  },
  peopleTextHint: { pl: 'Imię i nazwisko albo funkcja.', en: 'Name or function.' },
  peopleMissing: {
    pl: 'Należy wskazać osobę odpowiedzialną.',
    en: 'The responsible person has to be named.',
  },
  deadlineKind: { pl: 'Rodzaj terminu', en: 'Kind of deadline' },
  deadlineMissing: {
    pl: 'Proszę podać termin. Bez terminu działanie nie może zostać otwarte.',
    en: 'Please give the deadline. Without one an action cannot be opened.',
  },
  ongoingText: { pl: 'Jak długo', en: 'How long' },
  conflict: {
    pl: 'To działanie zmieniono w międzyczasie. Widoczny jest obecny stan, a wpis pozostał w formularzu. Proszę sprawdzić i zapisać ponownie.',
    en: 'This action was changed in the meantime. You see how it stands now, and what you entered is still in the form. Please check and save again.',
  },
} as const satisfies Record<string, Words>

export const deadlineKindWords: Readonly<Record<'day' | 'ongoing', Words>> = {
  day: { pl: 'Do dnia', en: 'By a day' },
  ongoing: { pl: 'Na bieżąco', en: 'All the time' },
}

export const effectiveWords: Readonly<Record<'yes' | 'no', Words>> = {
  yes: { pl: 'Skuteczne', en: 'Effective' },
  no: { pl: 'Nieskuteczne', en: 'Not effective' },
}

/** The drawing that stands for a state of an action. */
export const markOfStatus: Readonly<Record<ActionStatus, CellState>> = {
  open: 'in-progress',
  overdue: 'overdue',
  'awaiting-judgement': 'incomplete',
  effective: 'done-in-time',
  'not-effective': 'done-late',
  cancelled: 'not-applicable',
}

export const actionPhrases = {
  headline: {
    pl: (open, overdue) =>
      open === 0
        ? 'Działania: nic otwartego'
        : `Działania: ${open} ${polishForm(open, 'otwarte', 'otwarte', 'otwartych')}${
            overdue > 0
              ? `, w tym ${overdue} ${polishForm(overdue, 'zaległe', 'zaległe', 'zaległych')}`
              : ', żadne nie jest zaległe'
          }`,
    en: (open, overdue) =>
      open === 0 ? 'Actions: nothing open' : `Actions: ${open} open, ${overdue} of them overdue`,
  } satisfies Phrase<[number, number]>,
  lateBy: {
    pl: count => `Zaległe ${days(count)}`,
    en: count => `Overdue ${englishDays(count)}`,
  } satisfies Phrase<[number]>,
  onBy: {
    pl: (day, who) => `${longDay('pl', day)}, ${who}`,
    en: (day, who) => `${longDay('en', day)}, ${who}`,
  } satisfies Phrase<[Day, string]>,
  page: { pl: number => `str. ${number}`, en: number => `p. ${number}` } satisfies Phrase<[number]>,
}
