import { type Day, earliest, plusDays } from '../../api/domain/calendar/day.ts'
import { instantAt } from '../../api/domain/calendar/officeTime.ts'
import {
  firstDayOf,
  halfYearOf,
  lastDayOf,
  monthOf,
  type Period,
  periodsFrom,
  plusPeriods,
  yearPeriodOf,
} from '../../api/domain/calendar/period.ts'
import { workingDayAtOrAfter, workingDayAtOrBefore } from '../../api/domain/calendar/workingDays.ts'
import { SECURITY_AREAS, securityAreaWords } from '../../api/domain/organisation/securityArea.ts'
import type { PartKey } from '../../api/domain/reviews/requiredParts.ts'
import { OFFICE_SUBJECT, reviewKey } from '../../api/domain/reviews/review.ts'
import { minutesDue, type ReviewKind, reviewDue } from '../../api/domain/reviews/schedule.ts'
import type { ReviewRow } from '../../api/registers/lists/reviews.ts'
import { areaHeads, type SampleDays } from './organisationRows.ts'
import type { MinutesPlan } from './sampleMinutes.ts'
import { sampleId, samplePeople } from './samplePeople.ts'
import { sampleProcesses } from './sampleProcesses.ts'
import { sampleChanges, sampleUnits } from './sampleUnits.ts'
import { stableChance } from './stableId.ts'

/** A review of the history, with its minutes where they were filed. */
export interface PastReview {
  readonly row: ReviewRow
  readonly minutes?: { readonly plan: MinutesPlan; readonly filedOn: Day; readonly filedBy: string }
}

interface Occasion {
  readonly kind: ReviewKind
  readonly subject: string
  readonly name: string
  readonly period: Period
  readonly person: string
  /** The day meant for it, before chance moves it. */
  readonly meant: Day
  readonly extraordinary?: true
}

/** The share of reviews that did not take place; the yearly ones always did. */
const NOT_HELD: Readonly<Partial<Record<ReviewKind, number>>> = { unit: 0.025, process: 0.06 }

const INCOMPLETE: Readonly<Partial<Record<ReviewKind, readonly (readonly PartKey[])[]>>> = {
  unit: [['deadlines'], ['attendance'], ['responsible', 'deadlines']],
  process: [['goodPractices'], ['indicators']],
}

const nameOf = (code: string): string => samplePeople.find(one => one.code === code)!.name

/** What became of an occasion by today: not held, held, held with minutes in time, late or incomplete. */
function pastReview(occasion: Occasion, today: Day): PastReview[] {
  const { kind, subject, name, period, person, meant, extraordinary } = occasion
  const key = reviewKey(kind, subject, period, extraordinary ? 2 : 1)
  const chance = stableChance(key)
  if (chance < (NOT_HELD[kind] ?? 0)) return []
  const heldOn = workingDayAtOrBefore(
    chance > 0.96 && kind === 'unit' ? plusDays(lastDayOf(period), 4) : meant,
  )
  if (heldOn > today || heldOn < firstDayOf(period)) return []
  const due = minutesDue(kind, period, heldOn, extraordinary)
  const taken = Math.floor(stableChance(`${key} taken`) * 4)
  const late = chance > 0.88 && chance <= 0.93
  const meantFiling =
    kind === 'unit' ? plusDays(heldOn, late ? 8 + taken : 1 + taken) : plusDays(heldOn, taken)
  const filedOn = late ? workingDayAtOrAfter(meantFiling) : earliest(meantFiling, due)
  const row: ReviewRow = {
    key,
    kind,
    subject,
    period,
    extraordinary: extraordinary ?? false,
    heldOn,
    recordedBy: sampleId(person),
    recordedAt: instantAt(heldOn, '14:20'),
  }
  const neverFiled = chance > 0.935 && chance <= 0.945
  if (filedOn > today || (neverFiled && kind === 'unit')) return [{ row }]
  const gaps = INCOMPLETE[kind]
  const without =
    gaps && chance > 0.025 && chance <= 0.065 ? gaps[Math.floor(chance * 1_000) % gaps.length]! : []
  const plan: MinutesPlan = {
    kind,
    subject: name,
    heldOn,
    present: [
      { name: 'Anna Przykładowa', position: nameOf(person) },
      { name: 'Jan Wzorcowy', position: 'prowadzenie spraw' },
    ],
    without,
  }
  return [{ row, minutes: { plan, filedOn, filedBy: sampleId(person) } }]
}

function headOn(unit: string, day: Day, days: SampleDays): string {
  return unit === sampleChanges.headChanged && day < days.headChange ? `former-head-${unit}` : `head-${unit}`
}

function unitOccasions(days: SampleDays): Occasion[] {
  const { today, since, midYear, vacantSince } = days
  const { merged, founded, vacant, renamed } = sampleChanges
  return sampleUnits
    .filter(one => !one.withoutReviews)
    .flatMap(({ code, name }) => {
      // Each unit has its habit: a day of the month on which it meets.
      const habit = 4 + Math.floor(stableChance(`habit ${code}`) * 22)
      return periodsFrom(monthOf(since), monthOf(today))
        .map(period => ({ period, meant: plusDays(firstDayOf(period), habit - 1) }))
        .filter(({ meant }) => code !== merged.unit || meant < midYear)
        .filter(({ meant }) => code !== founded || meant >= midYear)
        .filter(({ meant }) => code !== vacant || meant < vacantSince)
        .map(({ period, meant }) => ({
          kind: 'unit' as const,
          subject: code,
          name: code === renamed.unit && meant < midYear ? renamed.before : name,
          period,
          person: headOn(code, meant, days),
          meant,
        }))
    })
}

function processOccasions({ today, since }: SampleDays): Occasion[] {
  const halves = periodsFrom(halfYearOf(since), halfYearOf(today))
  return sampleProcesses.flatMap(({ code, name, owner }, index) =>
    halves.map(period => ({
      kind: 'process' as const,
      subject: code,
      name: `${code} ${name}`,
      period,
      person: owner,
      meant: plusDays(reviewDue('process', period), -20 + 2 * index),
    })),
  )
}

function yearlyOccasions({ today, since }: SampleDays): Occasion[] {
  return periodsFrom(yearPeriodOf(since), yearPeriodOf(today)).flatMap(year => {
    const isms: Occasion = {
      kind: 'isms',
      subject: OFFICE_SUBJECT,
      name: 'Urząd Miasta',
      period: year,
      person: 'head-OD',
      meant: plusDays(reviewDue('isms', year), -7),
    }
    const steering: Occasion = {
      kind: 'steering',
      subject: OFFICE_SUBJECT,
      name: 'Urząd Miasta',
      period: year,
      person: 'quality',
      meant: plusDays(reviewDue('steering', year), -5),
    }
    const technical = SECURITY_AREAS.map((area, index) => ({
      kind: 'technical' as const,
      subject: area,
      name: securityAreaWords[area].pl,
      period: year,
      person: areaHeads[area],
      meant: plusDays(reviewDue('technical', year, isms.meant), -3 - 4 * index),
    }))
    return [...technical, isms, steering]
  })
}

/** A Steering Team review besides the yearly one, held in the autumn before the day of loading. */
function extraordinaryOccasions({ today }: SampleDays): Occasion[] {
  const last = plusPeriods(yearPeriodOf(today), -1)
  return [
    {
      kind: 'steering',
      subject: OFFICE_SUBJECT,
      name: 'Urząd Miasta',
      period: last,
      person: 'quality',
      meant: `${last}-10-14` as Day,
      extraordinary: true,
    },
  ]
}

/** Two years of reviews up to the day of loading: most in time, some late, missing or incomplete. Always the same. */
export const sampleHistory = (days: SampleDays): PastReview[] =>
  [
    ...unitOccasions(days),
    ...processOccasions(days),
    ...yearlyOccasions(days),
    ...extraordinaryOccasions(days),
  ].flatMap(occasion => pastReview(occasion, days.today))
