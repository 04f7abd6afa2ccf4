import type { Period } from '../../api/domain/calendar/period.ts'
import { periodAt } from '../../api/domain/reviews/review.ts'
import type { ReviewKind } from '../../api/domain/reviews/schedule.ts'
import { fold } from '../../api/knowledge/understanding/plainText.ts'
import type { Slots } from '../../api/knowledge/understanding/slots.ts'
import type { SpokenDate } from '../../api/knowledge/understanding/spokenPeriod.ts'
import type { PersonTurn } from '../personTurn.ts'
import { ownSubjects, type Subject } from '../reviews/ownReviews.ts'
import { peopleNamed, processesNamed, unitsNamed } from './named.ts'

/** The subjects that a message names; undefined when it names none, empty when nothing of the office fits. */
export function subjectsSaid({ suite }: PersonTurn, slots: Slots): Subject[] | undefined {
  const office = suite.office()
  const today = suite.today()
  if (slots.process) return processesNamed(office, slots.process)
  if (slots.unit) return unitsNamed(office, slots.unit, today)
  if (!slots.person) return undefined
  return peopleNamed(office, slots.person).flatMap(one => ownSubjects(office, one.id, today))
}

/** The period that a spoken date names; for a day its month. */
export function periodOf(spoken: SpokenDate | undefined): Period | undefined {
  if (!spoken) return undefined
  if ('month' in spoken) return spoken.month
  if ('halfYear' in spoken) return spoken.halfYear
  if ('year' in spoken) return spoken.year
  return periodAt('unit', spoken.day)
}

const KIND_WORDS: readonly (readonly [RegExp, ReviewKind])[] = [
  [/\b(zespol\w* sterujac|steering)/, 'steering'],
  [/\b(techniczn|technical)/, 'technical'],
  [/\b(szbi|isms)\b/, 'isms'],
  [/\b(proces|process)/, 'process'],
  [/\b(komork|wydzial|biur|referat|unit|department)/, 'unit'],
]

/** The kind of review that a message speaks of; undefined when it just says "the review". */
export function kindSaid(text: string): ReviewKind | undefined {
  const folded = fold(text)
  return KIND_WORDS.find(([words]) => words.test(folded))?.[1]
}
