import type { Day } from '../calendar/day.ts'
import { halfYearOf, monthOf, type Period, yearPeriodOf } from '../calendar/period.ts'
import type { Scope } from '../organisation/roles.ts'
import type { FiledMinutes } from './minutes.ts'
import { type ReviewKind, reviewRules } from './schedule.ts'

/** Which review it is: what was reviewed, for which time. */
export interface ReviewIdentity {
  /** `kind:subject:period`, with `:2`, `:3` … for further reviews of the same subject and period. */
  readonly key: string
  readonly kind: ReviewKind
  /** Code of the unit, process or security area; 'office' for the ISMS and the Steering Team. */
  readonly subject: string
  readonly period: Period
  /** An ISMS or Steering Team review besides the yearly one. */
  readonly extraordinary: boolean
}

/** A management review as far as it has come. Quality Book ch. 11. */
export type Review = ReviewIdentity &
  (
    | { readonly state: 'planned'; readonly plannedOn: Day }
    | { readonly state: 'held'; readonly heldOn: Day }
    | { readonly state: 'recorded'; readonly heldOn: Day; readonly minutes: FiledMinutes }
  )

export const OFFICE_SUBJECT = 'office'

/** @param ordinal 1 for the first review of the period, 2 for the next. */
export const reviewKey = (kind: ReviewKind, subject: string, period: Period, ordinal = 1): string =>
  `${kind}:${subject}:${period}${ordinal === 1 ? '' : `:${ordinal}`}`

/** What the responsible role is held for. */
export function scopeOf(review: Pick<ReviewIdentity, 'kind' | 'subject'>): Scope {
  switch (review.kind) {
    case 'unit':
      return { kind: 'unit', id: review.subject }
    case 'process':
      return { kind: 'process', id: review.subject }
    case 'technical':
      return { kind: 'area', id: review.subject }
    case 'isms':
    case 'steering':
      return { kind: 'office', id: '' }
  }
}

/** The period of the kind's length that a day lies in. */
export function periodAt(kind: ReviewKind, day: Day): Period {
  switch (reviewRules[kind].every) {
    case 'month':
      return monthOf(day)
    case 'half-year':
      return halfYearOf(day)
    case 'year':
      return yearPeriodOf(day)
  }
}

export const heldOnOf = (review: Review): Day | undefined =>
  review.state === 'planned' ? undefined : review.heldOn

const indexes = new WeakMap<readonly Review[], ReadonlyMap<string, readonly Review[]>>()

/** The reviews recorded for a subject and period, the first one first; empty when there are none. */
export function reviewsOf(
  reviews: readonly Review[],
  kind: ReviewKind,
  subject: string,
  period: Period,
): readonly Review[] {
  let index = indexes.get(reviews)
  if (!index) {
    const sorted = reviews.toSorted((a, b) => a.key.length - b.key.length || (a.key < b.key ? -1 : 1))
    index = Map.groupBy(sorted, review => reviewKey(review.kind, review.subject, review.period))
    indexes.set(reviews, index)
  }
  return index.get(reviewKey(kind, subject, period)) ?? []
}
