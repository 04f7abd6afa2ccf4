import { type Day, earliest } from '../calendar/day.ts'
import {
  dayOf,
  type Instant,
  instantAt,
  instantOf,
  millisecondsOf,
  timeOfDay,
} from '../calendar/officeTime.ts'
import { lastDayOf, monthOf, plusPeriods } from '../calendar/period.ts'
import type { Words } from '../language.ts'
import type { Role } from '../organisation/roles.ts'
import type { StartEvent } from './caseEntry.ts'

/** How long a clock runs: hours pass strictly, months by the calendar; `undefined` is "without undue delay". */
export type ClockLength = { readonly hours: number } | { readonly months: number } | undefined

/** A limit that the law sets. Rules are data: a change of law is a new version with its first day. */
export interface ClockRule {
  /** What the clock is about, the same in every version: `uodo`, `csirt`, `csirt-final`, `people`. */
  readonly id: string
  readonly version: number
  readonly name: Words
  /** Act, article, paragraph. */
  readonly basis: Words
  readonly starts: StartEvent
  /** What must be so for it to apply; while that is not known the clock runs all the same. */
  readonly concerns: 'personal-data' | 'public-incident'
  readonly length: ClockLength
  /** Who answers for keeping it. */
  readonly responsible: Role
  /** Shares of the length, in percent, at which the responsible are warned. */
  readonly warnAt: readonly number[]
  /** Whether a recommendation and a decision come before the filing. */
  readonly twoKeys: boolean
  /** First and last day on which a start that is recorded gets this version. */
  readonly from: Day
  readonly until?: Day
}

export const ruleKey = ({ id, version }: Pick<ClockRule, 'id' | 'version'>): string => `${id}@${version}`

const HOUR = 3_600_000

/**
 * The moment at which the limit ends; undefined where the law names no length. Hours pass through nights, days off
 * and changes of the clock; a month ends at the same time of the day of the next month, or on its last day where
 * there is no such day (Civil Code art. 112). No limit is ever moved because it ends on a day off.
 */
export function limitOf(length: ClockLength, startedAt: Instant): Instant | undefined {
  if (length === undefined) return undefined
  if ('hours' in length) return instantOf(millisecondsOf(startedAt) + length.hours * HOUR)
  return instantAt(
    sameDayLater(dayOf(startedAt), length.months),
    timeOfDay(startedAt) as `${number}:${number}`,
  )
}

function sameDayLater(day: Day, months: number): Day {
  const month = plusPeriods(monthOf(day), months)
  return earliest(`${month}${day.slice(7)}` as Day, lastDayOf(month))
}

/** The version of each rule that a start recorded on a day begins: the newest that is in force. */
export function rulesInForce(rules: readonly ClockRule[], day: Day): ClockRule[] {
  const newest = new Map<string, ClockRule>()
  for (const rule of rules) {
    if (rule.from > day || (rule.until !== undefined && rule.until < day)) continue
    const known = newest.get(rule.id)
    if (!known || known.version < rule.version) newest.set(rule.id, rule)
  }
  return [...newest.values()]
}

/** The limits as they stand in the law; an office changes them in its settings. */
export const statutoryClocks: readonly ClockRule[] = [
  {
    id: 'csirt',
    version: 1,
    name: { pl: 'CSIRT NASK', en: 'CSIRT NASK' },
    basis: {
      pl: 'art. 22 ust. 1 ustawy o krajowym systemie cyberbezpieczeństwa',
      en: 'art. 22(1) of the act on the national cybersecurity system',
    },
    starts: 'detected',
    concerns: 'public-incident',
    length: { hours: 24 },
    responsible: 'data-protection-officer',
    warnAt: [50, 75, 90],
    twoKeys: false,
    from: '2018-08-28',
  },
  {
    id: 'csirt-final',
    version: 1,
    name: { pl: 'CSIRT NASK: sprawozdanie końcowe', en: 'CSIRT NASK: final report' },
    basis: {
      pl: 'art. 23 ust. 4 dyrektywy (UE) 2022/2555 (NIS 2)',
      en: 'art. 23(4) of Directive (EU) 2022/2555 (NIS 2)',
    },
    starts: 'csirt-notified',
    concerns: 'public-incident',
    length: { months: 1 },
    responsible: 'data-protection-officer',
    warnAt: [50, 75, 90],
    twoKeys: false,
    from: '2024-10-18',
  },
  {
    id: 'uodo',
    version: 1,
    name: { pl: 'UODO', en: 'UODO' },
    basis: { pl: 'art. 33 ust. 1 RODO', en: 'art. 33(1) GDPR' },
    starts: 'breach-established',
    concerns: 'personal-data',
    length: { hours: 72 },
    responsible: 'secretary',
    warnAt: [50, 75, 90],
    twoKeys: true,
    from: '2018-05-25',
  },
  {
    id: 'people',
    version: 1,
    name: { pl: 'Osoby, których dane dotyczą', en: 'The people concerned' },
    basis: { pl: 'art. 34 ust. 1 RODO', en: 'art. 34(1) GDPR' },
    starts: 'high-risk-found',
    concerns: 'personal-data',
    length: undefined,
    responsible: 'secretary',
    warnAt: [],
    twoKeys: true,
    from: '2018-05-25',
  },
]
