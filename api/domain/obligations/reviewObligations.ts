import { type Day, earliest, plusDays } from '../calendar/day.ts'
import { firstDayOf, lastDayOf, type Period } from '../calendar/period.ts'
import type { Office } from '../office.ts'
import { periodsOf, successorOf } from '../organisation/organisation.ts'
import type { Scope } from '../organisation/roles.ts'
import { SECURITY_AREAS } from '../organisation/securityArea.ts'
import { lastsOn } from '../organisation/unit.ts'
import { firstFiledOn, missingParts } from '../reviews/minutes.ts'
import {
  identityOf,
  OFFICE_SUBJECT,
  type Review,
  type ReviewIdentity,
  reviewKey,
  reviewsOf,
  scopeOf,
} from '../reviews/review.ts'
import { minutesDue, type ReviewKind, reviewDue, reviewRules } from '../reviews/schedule.ts'
import { toAccept } from './acceptanceObligations.ts'
import type { ReviewObligation } from './obligation.ts'

/** The subjects that some kind of review is held of, whatever their time: units, processes, areas, the office. */
export function subjectsOf(office: Office, kind: ReviewKind): string[] {
  switch (kind) {
    case 'unit':
      return [...new Set(office.organisation.units.filter(one => one.holdsReviews).map(one => one.unit))]
    case 'process':
      return office.processes.map(process => process.code)
    case 'technical':
      return [...SECURITY_AREAS].filter(area =>
        office.organisation.holdings.some(held => held.scope.kind === 'area' && held.scope.id === area),
      )
    case 'isms':
    case 'steering':
      return [OFFICE_SUBJECT]
  }
}

/**
 * Whether a review of the subject is owed for a period. A unit owes one for each month that it holds reviews in
 * from the first day to the last, under whatever name; a process for each half-year it is in force on the last day
 * of. What lies before the office began with the suite is not owed.
 */
export function owesReview(office: Office, kind: ReviewKind, subject: string, period: Period): boolean {
  const [first, last] = [firstDayOf(period), lastDayOf(period)]
  if (first < office.settings.reviewsSince) return false
  switch (kind) {
    case 'unit': {
      const holding = periodsOf(office.organisation, subject).filter(one => one.holdsReviews)
      return holding.some(one => lastsOn(one, first)) && holding.some(one => lastsOn(one, last))
    }
    case 'process': {
      const process = office.processes.find(one => one.code === subject)
      return process !== undefined && lastsOn(process, last)
    }
    case 'technical':
      return office.organisation.holdings.some(
        held =>
          held.role === 'head-of-security-area' &&
          held.scope.id === subject &&
          held.from <= last &&
          (held.until === undefined || held.until >= first),
      )
    case 'isms':
    case 'steering':
      return true
  }
}

/** The day of the year's ISMS review, held or planned, that technical reviews must come before. */
function ismsReviewOn(office: Office, period: Period): Day | undefined {
  const planned = reviewsOf(office.reviews, 'isms', OFFICE_SUBJECT, period).filter(one => !one.extraordinary)
  const yearly = planned.find(one => one.state !== 'planned') ?? planned[0]
  if (!yearly) return undefined
  return yearly.state === 'planned' ? yearly.plannedOn : yearly.heldOn
}

/**
 * Everything owed for one subject and period: the review itself, for each review held its minutes, and what follows
 * from them.
 * Source: Quality Book ch. 11.
 */
export function obligationsOf(
  office: Office,
  kind: ReviewKind,
  subject: string,
  period: Period,
): ReviewObligation[] {
  const reviews = reviewsOf(office.reviews, kind, subject, period)
  const owed = owesReview(office, kind, subject, period)
    ? [toHold(office, kind, subject, period, reviews)]
    : []
  return [
    ...owed,
    ...reviews.flatMap(review => [
      ...toFile(review, office.settings.reviewsSince),
      ...toAccept(review, office.settings),
    ]),
  ]
}

/** That the review of a period is to be held; done on the day of the first one that is not extraordinary. */
export function toHold(
  office: Office,
  kind: ReviewKind,
  subject: string,
  period: Period,
  reviews: readonly Review[],
): ReviewObligation {
  let heldOn: Day | undefined
  for (const one of reviews)
    if (!one.extraordinary && one.state !== 'planned')
      heldOn = heldOn === undefined ? one.heldOn : earliest(heldOn, one.heldOn)
  const identity = { key: reviewKey(kind, subject, period), kind, subject, period, extraordinary: false }
  const looksBack = kind === 'isms' || kind === 'steering'
  return {
    ...owedFor(identity),
    key: `${identity.key}|hold-review`,
    kind: 'hold-review',
    from: looksBack ? plusDays(lastDayOf(period), 1) : firstDayOf(period),
    due: reviewDue(kind, period, kind === 'technical' ? ismsReviewOn(office, period) : undefined),
    ...(heldOn === undefined ? {} : { doneOn: heldOn }),
  }
}

/** Minutes of a review held before the office began here are shown when they are there, and not asked for. */
export function toFile(review: Review, since: Day): ReviewObligation[] {
  if (review.state === 'planned') return []
  const history = review.heldOn < since
  if (history && review.state === 'held') return []
  const filing: ReviewObligation = {
    ...owedFor(identityOf(review)),
    key: `${review.key}|file-minutes`,
    kind: 'file-minutes',
    from: review.heldOn,
    due: minutesDue(review.kind, review.period, review.heldOn, review.extraordinary),
  }
  if (review.state === 'held') return [filing]
  const filedOn = firstFiledOn(review.minutes)
  const filed: ReviewObligation = { ...filing, doneOn: filedOn }
  if (history || missingParts(review.minutes).length === 0) return [filed]
  return [
    filed,
    { ...filing, key: `${review.key}|complete-minutes`, kind: 'complete-minutes', from: filedOn },
  ]
}

function owedFor(review: ReviewIdentity): Pick<ReviewObligation, 'review' | 'role' | 'scope' | 'point'> {
  const { kind } = review
  return {
    review,
    role: reviewRules[kind].responsible,
    scope: scopeOf(review),
    point: reviewRules[kind].point,
  }
}

/**
 * The scope whose role holders answer for an obligation today: for a unit that has been merged, its successor;
 * undefined when the unit was closed and nobody took over.
 */
export function answeringScope(
  office: Office,
  obligation: Pick<ReviewObligation, 'scope'>,
  today: Day,
): Scope | undefined {
  if (obligation.scope.kind !== 'unit') return obligation.scope
  const unit = successorOf(office.organisation, obligation.scope.id, today)
  return unit === undefined ? undefined : { kind: 'unit', id: unit }
}
