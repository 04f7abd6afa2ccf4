import type { Day } from '../domain/calendar/day.ts'
import type { Instant } from '../domain/calendar/officeTime.ts'
import type { Period } from '../domain/calendar/period.ts'
import type { Words } from '../domain/language.ts'
import type { PartKey } from '../domain/reviews/requiredParts.ts'
import type { ReviewIdentity } from '../domain/reviews/review.ts'
import type { ReviewKind } from '../domain/reviews/schedule.ts'
import { type ReadingRefusal, readingRefusalWords } from '../reading/refusals.ts'
import type { MinutesFindings } from './minutesFindings.ts'
import { type RecordRefusal, recordRefusalWords } from './recordHeld.ts'

/** Something that the sender has to say before the file can be filed. */
export type HandInQuestion = 'kind' | 'subject' | 'date'

/** A review that a file may be the minutes of. */
export interface Candidate {
  readonly kind: ReviewKind
  readonly subject: string
  readonly subjectName: string
  readonly period: Period
  /** When it was held, where that is recorded or read. */
  readonly heldOn?: Day
}

/** A file that was handed in, as far as it has come. */
export interface HandedIn {
  readonly status: 'filed' | 'asked'
  readonly delivery: string
  readonly file: { readonly name: string; readonly url: string; readonly size: number }
  readonly review?: ReviewIdentity
  readonly subjectName?: string
  readonly heldOn?: Day
  readonly version?: number
  readonly filedOn?: Day
  /** The day by which the minutes had to be filed. */
  readonly due?: Day
  /** Whether the first version came by then. */
  readonly inTime?: boolean
  /** This very content was filed for the review before: nothing new was made. */
  readonly sameAs?: { readonly version: number; readonly filedAt: Instant }
  readonly findings?: MinutesFindings
  /** Why the file could not be read; a person has to look at it then. */
  readonly unreadable?: ReadingRefusal
  readonly missing: readonly PartKey[]
  readonly questions: readonly HandInQuestion[]
  readonly candidates: readonly Candidate[]
}

/** Why a file is not taken at all. */
export type StoreRefusal = ReadingRefusal

/** Why a stored file is not filed. */
export type HandInRefusal = RecordRefusal | ReadingRefusal | 'no-such-delivery' | 'delivery-withdrawn'

export const handInRefusalWords: Readonly<Record<HandInRefusal, Words>> = {
  ...recordRefusalWords,
  ...readingRefusalWords,
  'no-such-delivery': {
    pl: 'Nie ma takiego pliku. Proszę przesłać go ponownie.',
    en: 'There is no such file. Please send it again.',
  },
  'delivery-withdrawn': {
    pl: 'Ten plik wycofano. Proszę przesłać go ponownie.',
    en: 'This file was withdrawn. Please send it again.',
  },
}

/** Refusals after which the file is no use to anybody; with the others a person can still say what it is. */
const NEVER_FILED: readonly ReadingRefusal[] = [
  'type-not-accepted',
  'content-not-as-named',
  'file-empty',
  'file-too-large',
  'file-too-large-inflated',
  'file-too-many-parts',
  'file-too-deep',
  'file-has-macros',
  'file-has-doctype',
]

/** Whether a file that cannot be read for this reason is of no use, so that nobody is asked what it is. */
export const isNeverFiled = (refusal: ReadingRefusal): boolean => NEVER_FILED.includes(refusal)
