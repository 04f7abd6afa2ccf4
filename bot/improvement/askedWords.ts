import type { TaskChange } from '../../api/domain/improvement/allotment.ts'
import type { Words } from '../../api/domain/language.ts'
import type { WhenQuestion } from '../../api/improvement/deadlineMeant.ts'
import type { WhoQuestion } from '../../api/improvement/whoIsMeant.ts'

/** What is asked about who is to do an action. */
export const whoQuestionWords: Readonly<Record<WhoQuestion, Words>> = {
  'nobody-named': {
    pl: 'Kto odpowiada? Protokół tego nie podaje.',
    en: 'Who is responsible? The minutes do not say.',
  },
  'not-found': {
    pl: 'Kto odpowiada? Nie ma takiej osoby w rejestrze osób.',
    en: 'Who is responsible? There is no such person in the register.',
  },
  'several-match': {
    pl: 'Kto odpowiada? Pasuje więcej niż jedna osoba.',
    en: 'Who is responsible? More than one person fits.',
  },
  group: {
    pl: 'Kto odpowiada? Protokół wskazuje grupę, a nie osobę.',
    en: 'Who is responsible? The minutes name a group, not a person.',
  },
  'read-with-doubt': {
    pl: 'Kto odpowiada? Nazwisko odczytano ze skanu niepewnie.',
    en: 'Who is responsible? The name on the scan could not be read with certainty.',
  },
}

export const whenQuestionWords: Readonly<Record<WhenQuestion, Words>> = {
  'no-deadline': {
    pl: 'Na kiedy? Protokół nie podaje terminu.',
    en: 'By when? The minutes give no deadline.',
  },
  'deadline-unclear': {
    pl: 'Na kiedy? Podany termin nie wskazuje dnia.',
    en: 'By when? The words name no day.',
  },
  'deadline-before-review': {
    pl: 'Na kiedy? Podany termin jest wcześniejszy niż przegląd.',
    en: 'By when? The day given is before the review.',
  },
  'deadline-read-with-doubt': {
    pl: 'Na kiedy? Termin odczytano ze skanu niepewnie.',
    en: 'By when? The deadline on the scan could not be read with certainty.',
  },
}

/** Asked where the words of the task itself may have been read wrongly. */
export const taskInDoubtWords: Words = {
  pl: 'Czy treść się zgadza? Odczytano ją ze skanu niepewnie.',
  en: 'Is this the task? The words on the scan could not be read with certainty.',
}

export const changeWords: Readonly<Record<TaskChange, Words>> = {
  task: { pl: 'treść', en: 'task' },
  responsible: { pl: 'osoba odpowiedzialna', en: 'responsible person' },
  deadline: { pl: 'termin', en: 'deadline' },
}
