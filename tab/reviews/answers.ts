import type { Day } from '../../api/domain/calendar/day.ts'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import type { Period } from '../../api/domain/calendar/period.ts'
import type { ReminderEntry } from '../../api/domain/obligations/reminderEntry.ts'
import type { PeriodDetail } from '../../api/domain/reviews/periodDetail.ts'
import type { PartKey } from '../../api/domain/reviews/requiredParts.ts'
import type { ReviewKind } from '../../api/domain/reviews/schedule.ts'
import type { Route } from '../route.ts'

/** Which subject and period an address speaks of. */
export interface ReviewPlace {
  readonly kind: ReviewKind
  readonly subject: string
  readonly period: Period
}

/** `GET /api/reviews/{kind}/{subject}/{period}` */
export type ReviewAnswer = PeriodDetail & { readonly reminders: readonly ReminderEntry[] }

/** `GET …/findings`: what the reader found in a version. */
export interface FindingsAnswer {
  readonly parts: readonly {
    readonly part: PartKey
    readonly state: 'present' | 'missing' | 'partial' | 'unclear'
    readonly passage?: string
    readonly page?: number
  }[]
  readonly actions: readonly { readonly task: string; readonly responsible?: string; readonly due?: string }[]
  readonly attendance: readonly string[]
  /** Set when the file is a scan: the words of it that may have been read wrongly. */
  readonly scan?: { readonly doubtful: readonly string[] }
}

/** `POST …/minutes`: a file as far as it has come. */
export interface HandedInAnswer {
  readonly status: 'filed' | 'asked'
  /** The day that the file itself tells. */
  readonly heldOn?: Day
  readonly version?: number
  readonly filedOn?: Day
  readonly inTime?: boolean
  readonly sameAs?: { readonly version: number; readonly filedAt: Instant }
  readonly findings?: FindingsAnswer
  readonly missing: readonly PartKey[]
  readonly questions: readonly ('kind' | 'subject' | 'date')[]
  /** Why the file could not be read; a person looks at it then. */
  readonly unreadable?: string
}

/** `POST …/remind` */
export interface RemindedAnswer {
  readonly reminded: readonly { readonly name: string; readonly delivery: { readonly delivered: boolean } }[]
}

/** Where the suite answers about a review. */
export const reviewAddress = ({ kind, subject, period }: ReviewPlace): string =>
  `/api/reviews/${kind}/${encodeURIComponent(subject)}/${period}`

/** The place in the tab where a review is shown. */
export const placeOfReview = ({ kind, subject, period }: ReviewPlace): Route => ({
  page: 'reviews',
  path: [kind, subject, period],
  filters: {},
})
