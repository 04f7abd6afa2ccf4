import { z } from 'zod'
import { isHalfYear, isMonth, isYear, type Period } from '../domain/calendar/period.ts'
import { subjectsOf } from '../domain/obligations/reviewObligations.ts'
import type { Office } from '../domain/office.ts'
import { reviewKey } from '../domain/reviews/review.ts'
import { type ReviewKind, reviewRules } from '../domain/reviews/schedule.ts'
import { period, reviewKind } from '../http/shapes.ts'

const fits = { month: isMonth, 'half-year': isHalfYear, year: isYear } as const

/** The part of an address that names a review: kind, subject and a period of the kind's length. */
export const reviewPath = z
  .object({ kind: reviewKind, subject: z.string().min(1).max(60), period })
  .refine(path => fits[reviewRules[path.kind].every](path.period), { path: ['period'] })

export interface ReviewPath {
  readonly kind: ReviewKind
  readonly subject: string
  readonly period: Period
}

/** Whether the office has this unit, process or area for reviews of the kind. */
export const isKnownSubject = (office: Office, { kind, subject }: ReviewPath): boolean =>
  subjectsOf(office, kind).includes(subject)

/** Whether a key of a review, an obligation or an action belongs to another address than the one it was sent to. */
export function isOfAnotherReview({ kind, subject, period }: ReviewPath, key: string): boolean {
  const own = reviewKey(kind, subject, period)
  return key !== own && ![':', '|', '#'].some(joint => key.startsWith(`${own}${joint}`))
}
