import type { Instant } from '../calendar/officeTime.ts'
import type { Period } from '../calendar/period.ts'
import type { ReviewKind } from '../reviews/schedule.ts'
import type { DeliveryFailure } from './delivery.ts'

/** A reminder as those who may remind see it. */
export interface ReminderEntry {
  readonly person: string
  readonly name: string
  readonly obligation: string
  readonly subjectName: string
  readonly kind: ReviewKind
  readonly subject: string
  readonly period: Period
  readonly step: string
  readonly state: 'claimed' | 'sent' | 'undelivered'
  readonly at: Instant
  readonly failure?: DeliveryFailure
  /** Name of the person who asked for it; absent for the sweep. */
  readonly askedBy?: string
}
