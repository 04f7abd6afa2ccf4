import { mayRecord } from '../domain/access/reviewAccess.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { Period } from '../domain/calendar/period.ts'
import type { Words } from '../domain/language.ts'
import { subjectsOf } from '../domain/obligations/reviewObligations.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import {
  type HoldingRefusal,
  holdingRefusalWords,
  holdReview,
  nextIdentity,
  periodHeldFor,
  reviewMeant,
} from '../domain/reviews/holding.ts'
import { heldOnOf, identityOf, type Review, reviewsOf } from '../domain/reviews/review.ts'
import type { ReviewKind } from '../domain/reviews/schedule.ts'
import { Conflict, KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'

/** Why a review was not recorded. */
export type RecordRefusal = HoldingRefusal | 'no-such-review' | 'not-allowed-to-record' | 'changed-meanwhile'

export const recordRefusalWords: Readonly<Record<RecordRefusal, Words>> = {
  ...holdingRefusalWords,
  'no-such-review': {
    pl: 'Nie ma takiej pozycji albo nie jest udostępniona.',
    en: 'There is no such item, or it is not shared with you.',
  },
  'not-allowed-to-record': {
    pl: 'Przegląd może odnotować tylko osoba za niego odpowiedzialna albo jej zastępstwo.',
    en: 'Only the person responsible for the review, or their deputy, can record it.',
  },
  'changed-meanwhile': {
    pl: 'Ten przegląd zmieniono w międzyczasie. Proszę sprawdzić obecny stan i spróbować ponownie.',
    en: 'This review was changed in the meantime. Please check how it stands and try again.',
  },
}

/** What was told of a review: which, when, and for which period when that is not the one the day lies in. */
export interface HeldReview {
  readonly kind: ReviewKind
  readonly subject: string
  readonly heldOn: Day
  readonly period?: Period
}

/**
 * Records that a review was held. A day told again is the same review; another day told before there are minutes
 * corrects it; once there are minutes, another day is a further review. Answers once SharePoint has it.
 */
export async function recordHeld(
  suite: Suite,
  actor: string,
  what: HeldReview,
): Promise<Outcome<Review, RecordRefusal>> {
  const office = suite.office()
  const today = suite.today()
  if (!subjectsOf(office, what.kind).includes(what.subject)) return refused('no-such-review')
  const since = office.settings.reviewsSince
  const period = what.period ?? periodHeldFor(office.reviews, what.kind, what.subject, what.heldOn, since)
  const known = reviewsOf(office.reviews, what.kind, what.subject, period)
  const existing = reviewMeant(known, what.heldOn)
  const identity = existing ?? nextIdentity(office.reviews, what.kind, what.subject, period, what.heldOn)
  if (!mayRecord(office.organisation, actor, identity, today)) return refused('not-allowed-to-record')
  const decision = holdReview(existing, identityOf(identity), what.heldOn, today)
  if (!decision.ok || heldOnOf(decision.value) === (existing && heldOnOf(existing))) return decision
  return saveHeld(suite, actor, decision.value, what.heldOn)
}

async function saveHeld(
  suite: Suite,
  actor: string,
  review: Review,
  heldOn: Day,
): Promise<Outcome<Review, RecordRefusal>> {
  const row = { ...identityOf(review), heldOn, recordedBy: actor, recordedAt: suite.now() }
  const entry = suite.registers.reviews.find(review.key)
  try {
    if (entry) await suite.registers.reviews.save({ ...entry, row: { ...entry.row, ...row } })
    else await suite.registers.reviews.add(row)
    return accepted(review)
  } catch (fault) {
    if (!(fault instanceof Conflict || fault instanceof KeyTaken)) throw fault
    const now = await suite.registers.reviews.refetch(review.key)
    return now?.row.heldOn === heldOn ? accepted(review) : refused('changed-meanwhile')
  }
}
