import type { Day } from '../../domain/calendar/day.ts'
import { monthOf, plusPeriods } from '../../domain/calendar/period.ts'
import { dayFrom, fullYear, withoutYear } from './daysMeant.ts'
import { foldText } from './foldText.ts'
import {
  MONTH_PATTERN,
  monthNumber,
  ORDINAL_PATTERN,
  ordinalNumber,
  romanNumber,
} from './polishCalendarWords.ts'
import type { FoundDate } from './polishDates.ts'

/** A way to write a date: where it matches and which day it means. */
export interface DatePattern {
  readonly kind: FoundDate['kind']
  readonly expression: RegExp
  /** Only counts after words of a deadline, or as the whole text. */
  readonly onlyAsDeadline?: boolean
  resolve(match: RegExpExecArray, review: Day | undefined): Day | undefined
  /** False when the match is no date after all. */
  valid?(match: RegExpExecArray, original: string): boolean
}

export const YEAR = '((?:19|20)\\d{2})(?!\\d)'

export const YEAR_END = '(?:\\s?(?:roku|rok|r\\b\\.?))?'

export const THIS_YEAR = '(\\s?(?:br|b\\.\\s?r|biezacego roku|tego roku|br\\.)\\b\\.?)?'

const DAY = '(0?[1-9]|[12]\\d|3[01])'

const MONTH_DIGITS = '(0?[1-9]|1[0-2])'

/** Days of the calendar, with a year or without, in numbers and words. */
export const calendarDates: readonly DatePattern[] = [
  {
    kind: 'exact',
    expression: new RegExp(`\\b${YEAR}[-./](0[1-9]|1[0-2])[-./](0[1-9]|[12]\\d|3[01])\\b`, 'g'),
    resolve: m => dayFrom(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    kind: 'exact',
    expression: new RegExp(
      `\\b(?:\\d{1,2}\\s?[-–]\\s?)?${DAY}\\s?[./-]\\s?${MONTH_DIGITS}\\s?[./-]\\s?((?:19|20)\\d{2}|\\d{2})(?!\\d|\\s?[./-]\\d)${YEAR_END}`,
      'g',
    ),
    resolve: m => dayFrom(fullYear(m[3]!), Number(m[2]), Number(m[1])),
  },
  {
    kind: 'exact',
    expression: new RegExp(
      `\\b(?:\\d{1,2}\\s?[-–]\\s?)?${DAY}(?:-?go|\\.)?\\s?(${MONTH_PATTERN})\\.?,?\\s?${YEAR}${YEAR_END}`,
      'g',
    ),
    resolve: m => dayFrom(Number(m[3]), monthNumber(m[2]!), Number(m[1])),
  },
  {
    kind: 'exact',
    expression: new RegExp(
      `\\b(?:\\d{1,2}\\s?[-–]\\s?)?${DAY}\\s?[./ -]\\s?(viii|vii|iii|xii|vi|iv|ix|xi|ii|i|v|x)\\s?[./ -]\\s?${YEAR}${YEAR_END}`,
      'g',
    ),
    resolve: m => dayFrom(Number(m[3]), romanNumber(m[2]!), Number(m[1])),
    valid: (m, original) => m[2] !== foldText(original) && /[IVX]/.test(original),
  },
  {
    kind: 'exact',
    expression: new RegExp(`\\b(${MONTH_PATTERN})\\s${DAY}(?:st|nd|rd|th)?,?\\s${YEAR}`, 'g'),
    resolve: m => dayFrom(Number(m[3]), monthNumber(m[1]!), Number(m[2])),
  },
  {
    kind: 'exact',
    expression: new RegExp(`\\b(${ORDINAL_PATTERN})\\s(${MONTH_PATTERN})\\s${YEAR}${YEAR_END}`, 'g'),
    resolve: m => dayFrom(Number(m[3]), monthNumber(m[2]!), ordinalNumber(m[1]!)),
  },
  {
    kind: 'no-year',
    expression: new RegExp(`\\b(${ORDINAL_PATTERN})\\s(${MONTH_PATTERN})\\b${THIS_YEAR}`, 'g'),
    resolve: (m, review) => withoutYear(monthNumber(m[2]!), ordinalNumber(m[1]!), review, m[3] !== undefined),
  },
  {
    kind: 'no-year',
    expression: new RegExp(
      `\\b(?:\\d{1,2}\\s?[-–]\\s?)?${DAY}(?:-?go|\\.)?\\s?(${MONTH_PATTERN})\\b\\.?${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => withoutYear(monthNumber(m[2]!), Number(m[1]), review, m[3] !== undefined),
  },
  {
    kind: 'no-year',
    expression: new RegExp(
      `\\b${DAY}\\s?[. ]\\s?(viii|vii|iii|xii|vi|iv|ix|xi|ii|i|v|x)\\b\\.?${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => withoutYear(romanNumber(m[2]!), Number(m[1]), review, m[3] !== undefined),
    valid: (m, original) => /[IVX]/.test(original) && !(m[2] === 'i' && !/\.|br/.test(original)),
    onlyAsDeadline: true,
  },
  {
    kind: 'relative',
    expression: new RegExp(
      `\\b${DAY}(?:-?go)?\\.?\\s?(?:bm\\b|b\\.\\s?m\\b|biezacego miesiaca|tego miesiaca|tego m-ca)\\.?`,
      'g',
    ),
    resolve: (m, review) =>
      review ? dayFrom(Number(review.slice(0, 4)), Number(review.slice(5, 7)), Number(m[1])) : undefined,
  },
  {
    kind: 'relative',
    expression: new RegExp(
      `\\b${DAY}(?:-?go)?\\s?(?:dnia )?(?:przyszlego|nastepnego|kolejnego|przyszl\\.|nast\\.) (?:miesiaca|m-ca)`,
      'g',
    ),
    resolve: (m, review) =>
      review &&
      dayFrom(
        Number(plusPeriods(monthOf(review), 1).slice(0, 4)),
        Number(plusPeriods(monthOf(review), 1).slice(5, 7)),
        Number(m[1]),
      ),
  },
  {
    kind: 'no-year',
    expression: new RegExp(
      `(?<![\\d.,/-])${DAY}[./]${MONTH_DIGITS}\\b(?![.,/-]?\\d|\\s?%)\\.?(?:\\s?r\\b\\.?)?${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => withoutYear(Number(m[2]), Number(m[1]), review, m[3] !== undefined),
    onlyAsDeadline: true,
  },
]
