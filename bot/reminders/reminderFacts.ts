import type { Day } from '../../api/domain/calendar/day.ts'
import type { Language } from '../../api/domain/language.ts'
import type { Owed } from '../../api/domain/obligations/owed.ts'
import type { Office } from '../../api/domain/office.ts'
import { personOf } from '../../api/domain/organisation/organisation.ts'
import { subjectName } from '../../api/domain/reviews/subject.ts'
import { foreign } from '../card.ts'
import type { Links } from '../links.ts'
import { reminderWords } from './reminderWords.ts'

/** What the cards look at. */
export interface ReminderContext {
  readonly office: Office
  readonly today: Day
  readonly language: Language
  readonly links: Links
  /** Entra id of the person who is reminded. */
  readonly person: string
}

/** Whether the person who is reminded owes it, and not somebody whom the person is above. */
export const isOwn = ({ person }: ReminderContext, owed: Owed): boolean =>
  owed.by.some(one => one.person === person)

/** The unit, process or area of the review, by the name it has today. */
export const subjectOf = ({ office, today, language }: ReminderContext, owed: Owed): string => {
  const { kind, subject } = owed.obligation.review
  return foreign(subjectName(office, kind, subject, today, language))
}

/** The five days for the minutes of a unit review are over and nothing has come. Quality Book ch. 11 point 1. */
export const saysFifthDay = ({ today }: ReminderContext, { obligation }: Owed): boolean =>
  today > obligation.due && obligation.kind === 'file-minutes' && obligation.review.kind === 'unit'

/** The names of those who owe it, or that nobody holds the function. */
export const namesOf = ({ office, language }: ReminderContext, { by }: Owed): string =>
  by.map(one => foreign(personOf(office.organisation, one.person)?.name ?? one.person)).join(', ') ||
  reminderWords[language].vacant
