import type { Deadline, ImprovementAction, Responsible } from '../../api/domain/improvement/action.ts'
import type { Language } from '../../api/domain/language.ts'
import type { Office } from '../../api/domain/office.ts'
import { personOf } from '../../api/domain/organisation/organisation.ts'
import { foreign } from '../card.ts'
import { longDate } from '../dateText.ts'
import { improvementWords } from './improvementWords.ts'

const LONGEST_PASSAGE = 140

/** Names of people by their ids, fit for a card. */
export const namesOf = (office: Office, people: readonly string[]): string =>
  people.map(id => foreign(personOf(office.organisation, id)?.name ?? id, 80)).join(', ')

/** 'Jan Przykład', or the words of the minutes while nobody is found. */
export const whoText = (office: Office, { people, text }: Responsible, language: Language): string =>
  people.length > 0
    ? namesOf(office, people)
    : text === undefined
      ? improvementWords[language].nobody
      : foreign(text, 80)

/** 'do 15 grudnia 2026', 'bez dnia („na bieżąco”)'. */
export function whenText(deadline: Deadline | undefined, language: Language): string {
  const words = improvementWords[language]
  if (!deadline) return words.noDay
  if (deadline.kind === 'ongoing') return words.ongoing(foreign(deadline.text, 60))
  return `${language === 'pl' ? 'do' : 'by'} ${longDate(deadline.day, language)}`
}

/** A passage of minutes in the quotation marks of the language, with its page where there is one. */
export function quoted(passage: string, page: number | undefined, language: Language): string {
  const text = `${language === 'pl' ? '„' : '“'}${foreign(passage, LONGEST_PASSAGE)}”`
  return page === undefined ? text : `${text} (${language === 'pl' ? 'str.' : 'p.'} ${page})`
}

/** 'WE/2026-10/2 Uzupełnić wykaz aktywów', for lists and choices. */
export const actionLine = ({ number, task }: Pick<ImprovementAction, 'number' | 'task'>): string =>
  `${number} ${foreign(task, 160)}`
