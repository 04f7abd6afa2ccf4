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

/** What of a review says which one it is. */
export const identityOf = ({
  key,
  kind,
  subject,
  period,
  extraordinary,
}: ReviewIdentity): ReviewIdentity => ({
  key,
  kind,
  subject,
  period,
  extraordinary,
})

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

/** The day on which a review took place; undefined while it is only planned. */
export const heldOnOf = (review: Review): Day | undefined =>
  review.state === 'planned' ? undefined : review.heldOn

type ByPeriod = Map<Period, Review[]>

const indexes = new WeakMap<readonly Review[], ReadonlyMap<ReviewKind, Map<string, ByPeriod>>>()

const isOfSame = (one: ReviewIdentity, other: ReviewIdentity): boolean =>
  one.kind === other.kind && one.subject === other.subject && one.period === other.period

const byOrdinal = (a: Review, b: Review): number => a.key.length - b.key.length || (a.key < b.key ? -1 : 1)

function indexOf(reviews: readonly Review[]): ReadonlyMap<ReviewKind, Map<string, ByPeriod>> {
  const known = indexes.get(reviews)
  if (known) return known
  const made = new Map<ReviewKind, Map<string, ByPeriod>>()
  for (const review of reviews) {
    const subjects = made.get(review.kind) ?? new Map<string, ByPeriod>()
    made.set(review.kind, subjects)
    const periods = subjects.get(review.subject) ?? new Map<Period, Review[]>()
    subjects.set(review.subject, periods)
    const same = periods.get(review.period)
    if (same) same.push(review)
    else periods.set(review.period, [review])
  }
  for (const subjects of made.values())
    for (const periods of subjects.values())
      for (const same of periods.values()) if (same.length > 1) same.sort(byOrdinal)
  indexes.set(reviews, made)
  return made
}

/**
 * Carries the look-up tables of `before` over to `after`, which differs from it in these reviews only. Tables of subjects
 * that nothing changed for stay the very same values, so that what was made from them may be kept.
 */
export function carryIndex(
  before: readonly Review[],
  after: readonly Review[],
  changes: readonly { readonly was: Review | undefined; readonly is: Review | undefined }[],
): void {
  const known = indexes.get(before)
  if (!known) return
  const made = new Map(known)
  for (const { was, is } of changes) {
    for (const review of [was, is]) {
      if (!review) continue
      const subjects = new Map(made.get(review.kind))
      const periods: ByPeriod = new Map(subjects.get(review.subject))
      const others = (periods.get(review.period) ?? []).filter(one => one !== was && one !== is)
      const same = is && isOfSame(review, is) ? [...others, is].sort(byOrdinal) : others
      if (same.length > 0) periods.set(review.period, same)
      else periods.delete(review.period)
      made.set(review.kind, subjects.set(review.subject, periods))
    }
  }
  indexes.set(after, made)
}

const NONE: ReadonlyMap<Period, readonly Review[]> = new Map()

/** The reviews recorded for a subject, by period; those of one period in the order of their ordinals. */
export const reviewsByPeriod = (
  reviews: readonly Review[],
  kind: ReviewKind,
  subject: string,
): ReadonlyMap<Period, readonly Review[]> => indexOf(reviews).get(kind)?.get(subject) ?? NONE

/** The reviews recorded for a subject and period, the first one first; empty when there are none. */
export const reviewsOf = (
  reviews: readonly Review[],
  kind: ReviewKind,
  subject: string,
  period: Period,
): readonly Review[] => reviewsByPeriod(reviews, kind, subject).get(period) ?? []
