import { type Day, plusDays } from '../calendar/day.ts'
import { firstDayOf, lastDayOf, type Period, periodsFrom } from '../calendar/period.ts'
import type { Office } from '../office.ts'
import { periodsOf, successorOf } from '../organisation/organisation.ts'
import type { Scope } from '../organisation/roles.ts'
import { SECURITY_AREAS } from '../organisation/securityArea.ts'
import { lastsOn } from '../organisation/unit.ts'
import { firstFiledOn, missingParts } from '../reviews/minutes.ts'
import {
  heldOnOf,
  OFFICE_SUBJECT,
  periodAt,
  type Review,
  type ReviewIdentity,
  reviewKey,
  reviewsOf,
  scopeOf,
} from '../reviews/review.ts'
import { minutesDue, type ReviewKind, reviewDue, reviewRules } from '../reviews/schedule.ts'
import type { Obligation } from './obligation.ts'

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
  const yearly = reviewsOf(office.reviews, 'isms', OFFICE_SUBJECT, period).find(one => !one.extraordinary)
  if (!yearly) return undefined
  return yearly.state === 'planned' ? yearly.plannedOn : yearly.heldOn
}

/**
 * Everything owed for one subject and period: the review itself, and for each review held its minutes.
 * Source: Quality Book ch. 11.
 */
export function obligationsOf(
  office: Office,
  kind: ReviewKind,
  subject: string,
  period: Period,
): Obligation[] {
  const reviews = reviewsOf(office.reviews, kind, subject, period)
  const owed = owesReview(office, kind, subject, period)
    ? [holdReview(office, kind, subject, period, reviews)]
    : []
  return [...owed, ...reviews.flatMap(fileMinutes)]
}

function holdReview(
  office: Office,
  kind: ReviewKind,
  subject: string,
  period: Period,
  reviews: readonly Review[],
): Obligation {
  const heldOn = reviews
    .filter(one => !one.extraordinary)
    .map(heldOnOf)
    .filter(day => day !== undefined)
    .sort()[0]
  const identity = { key: reviewKey(kind, subject, period), kind, subject, period, extraordinary: false }
  return {
    ...owedFor(identity),
    key: `${identity.key}|hold-review`,
    kind: 'hold-review',
    from: firstDayOf(period),
    due: reviewDue(kind, period, kind === 'technical' ? ismsReviewOn(office, period) : undefined),
    ...(heldOn === undefined ? {} : { doneOn: heldOn }),
  }
}

function fileMinutes(review: Review): Obligation[] {
  if (review.state === 'planned') return []
  const filing: Obligation = {
    ...owedFor(review),
    key: `${review.key}|file-minutes`,
    kind: 'file-minutes',
    from: review.heldOn,
    due: minutesDue(review.kind, review.period, review.heldOn, review.extraordinary),
  }
  if (review.state === 'held') return [filing]
  const filed: Obligation = { ...filing, doneOn: firstFiledOn(review.minutes) }
  if (missingParts(review.minutes).length === 0) return [filed]
  return [filed, { ...filing, key: `${review.key}|complete-minutes`, kind: 'complete-minutes' }]
}

function owedFor(review: ReviewIdentity): Pick<Obligation, 'review' | 'role' | 'scope' | 'point'> {
  const { key, kind, subject, period, extraordinary } = review
  return {
    review: { key, kind, subject, period, extraordinary },
    role: reviewRules[kind].responsible,
    scope: scopeOf(review),
    point: reviewRules[kind].point,
  }
}

/** The longest that a deadline lies after its period ends: the Steering Team's minutes, 31 March of the next year. */
const LONGEST_AFTER_PERIOD = 90

/**
 * Everything owed that is open on a day or was due within the days before it, of all kinds of review.
 * @param back how many calendar days past the deadline an open obligation is still listed.
 */
export function openObligations(office: Office, today: Day, back: number): Obligation[] {
  const found: Obligation[] = []
  for (const kind of Object.keys(reviewRules) as ReviewKind[]) {
    const oldest = [
      office.settings.reviewsSince,
      plusDays(today, -back - LONGEST_AFTER_PERIOD),
    ].sort()[1] as Day
    const periods = periodsFrom(periodAt(kind, oldest), periodAt(kind, today))
    for (const subject of subjectsOf(office, kind))
      for (const period of periods)
        for (const one of obligationsOf(office, kind, subject, period))
          if (
            one.from <= today &&
            (one.doneOn === undefined || one.doneOn > today) &&
            plusDays(one.due, back) >= today
          )
            found.push(one)
  }
  return found
}

/**
 * The scope whose role holders answer for an obligation today: for a unit that has been merged, its successor;
 * undefined when the unit was closed and nobody took over.
 */
export function answeringScope(office: Office, obligation: Obligation, today: Day): Scope | undefined {
  if (obligation.scope.kind !== 'unit') return obligation.scope
  const unit = successorOf(office.organisation, obligation.scope.id, today)
  return unit === undefined ? undefined : { kind: 'unit', id: unit }
}
