import type { Day } from '../calendar/day.ts'
import { firstDayOf, type Period, plusPeriods } from '../calendar/period.ts'
import type { Words } from '../language.ts'
import { accepted, type Outcome, refused } from '../outcome.ts'
import { periodAt, type Review, type ReviewIdentity, reviewKey, reviewsOf } from './review.ts'
import { type ReviewKind, reviewDue } from './schedule.ts'

/** Why a review cannot be recorded as held. */
export type HoldingRefusal = 'review-in-the-future' | 'review-before-its-period' | 'minutes-already-filed'

export const holdingRefusalWords: Readonly<Record<HoldingRefusal, Words>> = {
  'review-in-the-future': {
    pl: 'Przegląd można odnotować dopiero, gdy się odbył: podana data jest w przyszłości.',
    en: 'A review can be recorded once it was held: this date is in the future.',
  },
  'review-before-its-period': {
    pl: 'Podana data jest wcześniejsza niż okres, którego dotyczy przegląd.',
    en: 'This date is before the period that the review is for.',
  },
  'minutes-already-filed': {
    pl: 'Do tego przeglądu złożono już protokół, dlatego daty nie można zmienić bez nowego protokołu.',
    en: 'Minutes of this review are already filed: its date changes only with new minutes.',
  },
}

/**
 * Which period a review held on a day is for: the period the day lies in, except that the yearly reviews and the
 * process review look back. A yearly review is for the year before when it is held by its deadline and that year has
 * none yet; a process review likewise for the half-year before. Quality Book ch. 11.
 */
export function periodHeldFor(
  reviews: readonly Review[],
  kind: ReviewKind,
  subject: string,
  heldOn: Day,
): Period {
  const own = periodAt(kind, heldOn)
  if (kind === 'unit') return own
  const before = plusPeriods(own, -1)
  const stillOwed = reviewsOf(reviews, kind, subject, before).every(
    one => one.state === 'planned' || one.extraordinary,
  )
  return stillOwed && heldOn <= reviewDue(kind, before) ? before : own
}

/**
 * The review as held on a day, recorded for a period. The same day told twice is the same review. A unit review may
 * be told late for a month that had none: it then counts as held late and fulfils no other month.
 */
export function holdReview(
  existing: Review | undefined,
  identity: ReviewIdentity,
  heldOn: Day,
  today: Day,
): Outcome<Review, HoldingRefusal> {
  if (heldOn > today) return refused('review-in-the-future')
  if (heldOn < firstDayOf(identity.period)) return refused('review-before-its-period')
  if (existing?.state === 'recorded')
    return existing.heldOn === heldOn ? accepted(existing) : refused('minutes-already-filed')
  return accepted({ ...identity, state: 'held', heldOn })
}

/** The identity of the next review of a subject and period: the first free ordinal. */
export function nextIdentity(
  reviews: readonly Review[],
  kind: ReviewKind,
  subject: string,
  period: Period,
): ReviewIdentity {
  const taken = reviewsOf(reviews, kind, subject, period)
  const yearlyHeld = taken.some(one => !one.extraordinary && one.state !== 'planned')
  return {
    key: reviewKey(kind, subject, period, taken.length + 1),
    kind,
    subject,
    period,
    extraordinary: (kind === 'isms' || kind === 'steering') && yearlyHeld,
  }
}
