import { type Day, latest, plusDays } from '../calendar/day.ts'
import { periodsFrom } from '../calendar/period.ts'
import type { Office } from '../office.ts'
import { firstFiledOn, missingParts } from '../reviews/minutes.ts'
import { periodAt, type Review, reviewsByPeriod } from '../reviews/review.ts'
import { REVIEW_KINDS } from '../reviews/schedule.ts'
import { toAccept } from './acceptanceObligations.ts'
import { openActionObligations } from './actionObligations.ts'
import type { Obligation } from './obligation.ts'
import { owesReview, subjectsOf, toFile, toHold } from './reviewObligations.ts'

/** More than a deadline set by the calendar lies after its period ends: the Steering Team's review, 15 March of the next year. */
const LONGEST_AFTER_PERIOD = 100

/**
 * Everything owed that is open on a day or was due within the days before it: for all kinds of review, and actions.
 * @param back how many calendar days past the deadline an open obligation is still listed.
 */
export function openObligations(office: Office, today: Day, back: number): Obligation[] {
  const isListed = (one: Obligation): boolean =>
    one.from <= today && (one.doneOn === undefined || one.doneOn > today) && plusDays(one.due, back) >= today
  const judged = office.reviews.flatMap(one => toAccept(one, office.settings))
  return [
    ...openReviews(office, today, back),
    ...openMinutes(office, today),
    ...judged,
    ...openActionObligations(office),
  ].filter(isListed)
}

function openReviews(office: Office, today: Day, back: number): Obligation[] {
  const found: Obligation[] = []
  const since = office.settings.reviewsSince
  const reached = plusDays(today, -back - LONGEST_AFTER_PERIOD)
  for (const kind of REVIEW_KINDS) {
    // A technical review is due by the day of the year's ISMS review, and that one may be held at any time after.
    const oldest = kind === 'technical' ? since : latest(reached, since)
    const periods = oldest > today ? [] : periodsFrom(periodAt(kind, oldest), periodAt(kind, today))
    for (const subject of subjectsOf(office, kind)) {
      const known = reviewsByPeriod(office.reviews, kind, subject)
      for (const period of periods) {
        const reviews = known.get(period) ?? []
        if (!heldBy(reviews, today) && owesReview(office, kind, subject, period))
          found.push(toHold(office, kind, subject, period, reviews))
      }
    }
  }
  return found
}

const heldBy = (reviews: readonly Review[], today: Day): boolean =>
  reviews.some(one => !one.extraordinary && one.state !== 'planned' && one.heldOn <= today)

/** Minutes are looked for among the reviews themselves: a review told late may be of a period long past. */
function openMinutes(office: Office, today: Day): Obligation[] {
  const unsettled = (one: Review): boolean =>
    one.state === 'held' ||
    (one.state === 'recorded' && (firstFiledOn(one.minutes) > today || missingParts(one.minutes).length > 0))
  return office.reviews.filter(unsettled).flatMap(one => toFile(one, office.settings.reviewsSince))
}
