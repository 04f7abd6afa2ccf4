import type { TaskChange } from '../../api/domain/improvement/allotment.ts'
import type { Words } from '../../api/domain/language.ts'
import type { CellState } from '../../api/domain/reviews/cell.ts'
import type { WhenQuestion } from '../../api/improvement/deadlineMeant.ts'
import type { ProposalStanding } from '../../api/improvement/proposals.ts'
import type { WhoQuestion } from '../../api/improvement/whoIsMeant.ts'
import { polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the actions that minutes propose. */
export const proposalWords = {
  title: { pl: 'Działania z protokołu', en: 'Actions in the minutes' },
  none: {
    pl: 'W tej wersji protokołu nie znaleziono działań.',
    en: 'No actions were found in this version.',
  },
  toCheck: { pl: 'Do sprawdzenia', en: 'To be checked' },
  confirmAll: { pl: 'Potwierdź wszystkie pewne', en: 'Confirm all that are certain' },
  confirm: { pl: 'Potwierdź', en: 'Confirm' },
  correct: { pl: 'Popraw i potwierdź', en: 'Correct and confirm' },
  dismiss: { pl: 'To nie działanie', en: 'Not an action' },
  take: { pl: 'Przyjmij zmianę', en: 'Take the change' },
  takeDropped: { pl: 'Anuluj działanie', en: 'Give the action up' },
  keep: { pl: 'Zostaw, jak potwierdzono', en: 'Keep as confirmed' },
  wasConfirmed: { pl: 'Potwierdzono', en: 'Confirmed' },
  nowSays: { pl: 'Nowa wersja', en: 'New version' },
  earlier: { pl: 'Otwarte z wcześniejszych przeglądów', en: 'Open from earlier reviews' },
  original: { pl: 'W protokole', en: 'In the minutes' },
  notCompared: { pl: 'Nie udało się porównać wersji.', en: 'The versions could not be compared.' },
  nothingChanged: { pl: 'Działania się nie zmieniły.', en: 'The actions have not changed.' },
  added: { pl: 'Dodane', en: 'Added' },
  removed: { pl: 'Usunięte', en: 'Removed' },
  changed: { pl: 'Zmienione', en: 'Changed' },
} as const satisfies Record<string, Words>

export const standingWords: Readonly<
  Record<ProposalStanding, { readonly word: Words; readonly mark: CellState }>
> = {
  new: { word: { pl: 'Do potwierdzenia', en: 'To be confirmed' }, mark: 'in-progress' },
  confirmed: { word: { pl: 'Potwierdzone', en: 'Confirmed' }, mark: 'done-in-time' },
  changed: { word: { pl: 'Zmienione w tej wersji', en: 'Changed in this version' }, mark: 'incomplete' },
  dropped: { word: { pl: 'Nie ma w tej wersji', en: 'Not in this version' }, mark: 'incomplete' },
  dismissed: { word: { pl: 'To nie działanie', en: 'Not an action' }, mark: 'not-applicable' },
}

export const whoQuestionWords: Readonly<Record<WhoQuestion, Words>> = {
  'nobody-named': { pl: 'Nie wskazano osoby odpowiedzialnej.', en: 'No responsible person is named.' },
  'not-found': { pl: 'Nie ma takiej osoby w rejestrze.', en: 'There is no such person in the register.' },
  'several-match': { pl: 'Pasuje kilka osób.', en: 'Several people match.' },
  group: { pl: 'Wskazano grupę, nie osobę.', en: 'A group is named, not a person.' },
  'read-with-doubt': {
    pl: 'Nazwisko odczytano ze skanu niepewnie.',
    en: 'The name on the scan could not be read with certainty.',
  },
}

export const whenQuestionWords: Readonly<Record<WhenQuestion, Words>> = {
  'no-deadline': { pl: 'Nie podano terminu.', en: 'No deadline is given.' },
  'deadline-unclear': { pl: 'Termin jest niejasny.', en: 'The deadline is unclear.' },
  'deadline-before-review': {
    pl: 'Termin jest wcześniejszy niż przegląd.',
    en: 'The deadline is before the review.',
  },
  'deadline-read-with-doubt': {
    pl: 'Termin odczytano ze skanu niepewnie.',
    en: 'The deadline on the scan could not be read with certainty.',
  },
}

export const taskInDoubtWords: Words = {
  pl: 'Treść odczytano ze skanu niepewnie.',
  en: 'The words on the scan could not be read with certainty.',
}

export const changeWords: Readonly<Record<TaskChange, Words>> = {
  task: { pl: 'treść', en: 'the task' },
  responsible: { pl: 'osoba', en: 'the person' },
  deadline: { pl: 'termin', en: 'the deadline' },
}

export const proposalPhrases = {
  title: {
    pl: count => `Działania z protokołu (${count})`,
    en: count => `Actions in the minutes (${count})`,
  } satisfies Phrase<[number]>,
  confirmAll: {
    pl: count =>
      `Potwierdź ${count} ${polishForm(count, 'pewne działanie', 'pewne działania', 'pewnych działań')}`,
    en: count => `Confirm ${count} certain ${count === 1 ? 'action' : 'actions'}`,
  } satisfies Phrase<[number]>,
  changes: {
    pl: what => `Zmiana: ${what}.`,
    en: what => `Changed: ${what}.`,
  } satisfies Phrase<[string]>,
  compare: {
    pl: version => `Porównaj z ${version}`,
    en: version => `Compare with ${version}`,
  } satisfies Phrase<[number]>,
  compared: {
    pl: (now, before) => `Wersja ${now} wobec wersji ${before}`,
    en: (now, before) => `Version ${now} against version ${before}`,
  } satisfies Phrase<[number, number]>,
}
