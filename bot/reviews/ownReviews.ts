import { mayRecord } from '../../api/domain/access/reviewAccess.ts'
import type { Day } from '../../api/domain/calendar/day.ts'
import type { Language } from '../../api/domain/language.ts'
import { owedBy, owedOn } from '../../api/domain/obligations/owed.ts'
import { subjectsOf } from '../../api/domain/obligations/reviewObligations.ts'
import type { Office } from '../../api/domain/office.ts'
import { rolesOn } from '../../api/domain/organisation/organisation.ts'
import { heldOnOf, OFFICE_SUBJECT, type Review, reviewsOf } from '../../api/domain/reviews/review.ts'
import { REVIEW_KINDS, type ReviewKind, reviewRules } from '../../api/domain/reviews/schedule.ts'
import { subjectName } from '../../api/domain/reviews/subject.ts'
import { foreign } from '../card.ts'
import { periodName } from '../dateText.ts'
import type { ReviewChoice } from '../verbs.ts'

/** What a kind of review is held of. */
export interface Subject {
  readonly kind: ReviewKind
  readonly subject: string
}

/** The subjects whose reviews a person answers for on a day, deputies included; in the order of the Book. */
export function ownSubjects(office: Office, person: string, today: Day): Subject[] {
  const roles = rolesOn(office.organisation, person, today)
  return REVIEW_KINDS.flatMap(kind => {
    const known = new Set(subjectsOf(office, kind))
    const own = roles
      .filter(held => held.role === reviewRules[kind].responsible)
      .map(held => held.scope.id || OFFICE_SUBJECT)
      .filter(subject => known.has(subject))
    return [...new Set(own)].map(subject => ({ kind, subject }))
  })
}

/** The reviews that a person has to hold now, the most pressing first. */
export const reviewsToHold = (office: Office, person: string, today: Day): ReviewChoice[] =>
  owedBy(owedOn(office, today), person)
    .filter(one => one.obligation.kind === 'hold-review')
    .map(({ obligation: { review } }) => ({
      kind: review.kind,
      subject: review.subject,
      period: review.period,
    }))

/** The review of a choice as it stands: held or filed; undefined while it was not held. */
export const standingReview = (
  office: Office,
  { kind, subject, period }: ReviewChoice,
): Exclude<Review, { state: 'planned' }> | undefined =>
  reviewsOf(office.reviews, kind, subject, period).findLast(one => one.state !== 'planned') as
    | Exclude<Review, { state: 'planned' }>
    | undefined

/** The day recorded for a choice; empty when there is none. What a button remembers. */
export function knownDay(office: Office, choice: ReviewChoice): Day | '' {
  const review = standingReview(office, choice)
  return (review && heldOnOf(review)) ?? ''
}

/** Whether a person may record the review that a choice names. */
export const mayRecordChoice = (office: Office, person: string, choice: ReviewChoice, today: Day): boolean =>
  mayRecord(office.organisation, person, { ...choice, key: '', extraordinary: false }, today)

/** 'Wydział Edukacji, listopad 2026'; for the reviews of the whole office the kind's own name. */
export const choiceName = (office: Office, choice: ReviewChoice, today: Day, language: Language): string =>
  `${choiceSubject(office, choice, today, language)}, ${periodName(choice.period, language)}`

/** 'Wydział Edukacji', fit for a card. */
export const choiceSubject = (office: Office, choice: Subject, today: Day, language: Language): string =>
  foreign(subjectName(office, choice.kind, choice.subject, today, language))
