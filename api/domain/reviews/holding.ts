import type { Day } from '../calendar/day.ts'
import { firstDayOf, lastDayOf, type Period, plusPeriods } from '../calendar/period.ts'
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

/** The reviews of a whole year that look back on it: ISMS and Steering Team. Quality Book ch. 11 points 3 and 5. */
const looksBack = (kind: ReviewKind): boolean => kind === 'isms' || kind === 'steering'

/**
 * Which period a review held on a day is for: the period the day lies in, except that a review may look back. A
 * process or technical review is for the period before when it is held by its deadline and that period has none yet.
 * The ISMS and Steering Team reviews of a year are held after it, so one is for the year before as long as that year
 * has none, however late, unless that year lies before the office began here. Quality Book ch. 11.
 * @param since first day from which reviews are owed.
 */
export function periodHeldFor(
  reviews: readonly Review[],
  kind: ReviewKind,
  subject: string,
  heldOn: Day,
  since: Day,
): Period {
  const own = periodAt(kind, heldOn)
  if (kind === 'unit') return own
  const before = plusPeriods(own, -1)
  const stillOwed = reviewsOf(reviews, kind, subject, before).every(
    one => one.state === 'planned' || one.extraordinary,
  )
  const late = looksBack(kind) && firstDayOf(before) >= since
  return stillOwed && (late || heldOn <= reviewDue(kind, before)) ? before : own
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

/**
 * The recorded review that is meant when a day is told: the one held on it, else the last without minutes, whose date
 * the day corrects. A day after the year corrects no ISMS or Steering Team review held within it, nor the reverse.
 * @param known the reviews of one subject and period.
 */
export function reviewMeant(known: readonly Review[], heldOn: Day): Review | undefined {
  const dayOf = (one: Review): Day => (one.state === 'planned' ? one.plannedOn : one.heldOn)
  const afterPeriod = (one: Review, day: Day): boolean => looksBack(one.kind) && day > lastDayOf(one.period)
  return (
    known.find(one => one.state !== 'planned' && one.heldOn === heldOn) ??
    known.findLast(
      one => one.state !== 'recorded' && afterPeriod(one, dayOf(one)) === afterPeriod(one, heldOn),
    )
  )
}

/**
 * The identity of a further review of a subject and period, with the first free ordinal. An ISMS or Steering Team
 * review is the yearly one when it is the first held after its year; any other is extraordinary.
 */
export function nextIdentity(
  reviews: readonly Review[],
  kind: ReviewKind,
  subject: string,
  period: Period,
  heldOn: Day,
): ReviewIdentity {
  const taken = reviewsOf(reviews, kind, subject, period)
  const keys = new Set(taken.map(one => one.key))
  let ordinal = 1
  while (keys.has(reviewKey(kind, subject, period, ordinal))) ordinal += 1
  const yearlyHeld = taken.some(one => !one.extraordinary && one.state !== 'planned')
  return {
    key: reviewKey(kind, subject, period, ordinal),
    kind,
    subject,
    period,
    extraordinary: looksBack(kind) && (yearlyHeld || heldOn <= lastDayOf(period)),
  }
}
