import { type Day, plusDays } from '../calendar/day.ts'
import { lastDayOf, type Period } from '../calendar/period.ts'
import type { Words } from '../language.ts'
import type { Role } from '../organisation/roles.ts'

/** The five management reviews of Quality Book ch. 11, in its order. */
export const REVIEW_KINDS = ['unit', 'process', 'isms', 'technical', 'steering'] as const

export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** A row of the table that closes Quality Book ch. 11. */
export interface ReviewRule {
  /** The point of chapter 11, and the row of its table. */
  readonly point: 1 | 2 | 3 | 4 | 5
  readonly every: 'month' | 'half-year' | 'year'
  readonly responsible: Role
  /** Whether every employee may read the minutes ("published in QSystem"). */
  readonly published: boolean
  readonly words: Words
}

export const reviewRules: Readonly<Record<ReviewKind, ReviewRule>> = {
  unit: {
    point: 1,
    every: 'month',
    responsible: 'head-of-unit',
    published: false,
    words: { pl: 'Przegląd komórki organizacyjnej', en: 'Unit review' },
  },
  process: {
    point: 2,
    every: 'half-year',
    responsible: 'process-owner',
    published: true,
    words: { pl: 'Przegląd procesu', en: 'Process review' },
  },
  isms: {
    point: 3,
    every: 'year',
    responsible: 'data-protection-officer',
    published: false,
    words: { pl: 'Przegląd SZBI', en: 'ISMS review' },
  },
  technical: {
    point: 4,
    every: 'year',
    responsible: 'head-of-security-area',
    published: false,
    words: { pl: 'Przegląd techniczny SZBI', en: 'Technical ISMS review' },
  },
  steering: {
    point: 5,
    every: 'year',
    responsible: 'quality-representative',
    published: true,
    words: { pl: 'Przegląd Zespołu Sterującego SZJ', en: 'Steering Team review' },
  },
}

const UNIT_MINUTES_DAYS = 5
const OTHER_ISMS_MINUTES_DAYS = 10
const OTHER_STEERING_MINUTES_DAYS = 14
const TECHNICAL_DAYS_BEFORE_ISMS = 14

const nextYear = (period: Period): number => Number(period.slice(0, 4)) + 1

const processMinutesDue = (period: Period): Day =>
  (period.endsWith('H1') ? `${period.slice(0, 4)}-08-15` : `${nextYear(period)}-02-15`) as Day

/**
 * The day by which the period's review must have been held.
 * @param ismsReviewOn for a technical review: the day planned for the ISMS review of that year, where one is
 *   planned or was held; without it the last day allowed for that review counts.
 */
export function reviewDue(kind: ReviewKind, period: Period, ismsReviewOn?: Day): Day {
  switch (kind) {
    case 'unit':
      return lastDayOf(period)
    case 'process':
      return processMinutesDue(period)
    case 'isms':
      return `${nextYear(period)}-02-15` as Day
    case 'technical':
      return plusDays(ismsReviewOn ?? reviewDue('isms', period), -TECHNICAL_DAYS_BEFORE_ISMS)
    case 'steering':
      return `${nextYear(period)}-03-15` as Day
  }
}

/**
 * The day by which the minutes of a held review must be filed.
 * @param extraordinary an ISMS or Steering Team review held besides the yearly one.
 */
export function minutesDue(kind: ReviewKind, period: Period, heldOn: Day, extraordinary = false): Day {
  switch (kind) {
    case 'unit':
      return plusDays(heldOn, UNIT_MINUTES_DAYS)
    case 'process':
      return processMinutesDue(period)
    case 'isms':
      return extraordinary ? plusDays(heldOn, OTHER_ISMS_MINUTES_DAYS) : (`${nextYear(period)}-02-28` as Day)
    case 'technical':
      return heldOn
    case 'steering':
      return extraordinary
        ? plusDays(heldOn, OTHER_STEERING_MINUTES_DAYS)
        : (`${nextYear(period)}-03-31` as Day)
  }
}
