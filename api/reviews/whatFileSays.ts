import { z } from 'zod'
import { mayRecord } from '../domain/access/reviewAccess.ts'
import { type Day, isDay } from '../domain/calendar/day.ts'
import { isPeriod, type Period } from '../domain/calendar/period.ts'
import { owedBy, owedOn } from '../domain/obligations/owed.ts'
import { subjectsOf } from '../domain/obligations/reviewObligations.ts'
import type { Office } from '../domain/office.ts'
import { rolesOn, unitsOn } from '../domain/organisation/organisation.ts'
import { SECURITY_AREAS, securityAreaWords } from '../domain/organisation/securityArea.ts'
import { periodHeldFor } from '../domain/reviews/holding.ts'
import { heldOnOf, OFFICE_SUBJECT, reviewKey, reviewsOf } from '../domain/reviews/review.ts'
import { REVIEW_KINDS, type ReviewKind, reviewRules } from '../domain/reviews/schedule.ts'
import { subjectName } from '../domain/reviews/subject.ts'
import type { MinutesReading, ReadingContext } from '../reading/minutes/minutesReading.ts'
import type { Candidate, HandInQuestion } from './handedIn.ts'

const guessShape = z.object({
  kind: z.enum(REVIEW_KINDS).optional(),
  subject: z.string().optional(),
  heldOn: z.custom<Day>(value => typeof value === 'string' && isDay(value)).optional(),
  /** What has to be asked, although there may be a guess. */
  questions: z.array(z.enum(['kind', 'subject', 'date'])),
})

/** What a file seems to be the minutes of; kept with the file until the sender has answered. */
export type FileGuess = z.infer<typeof guessShape>

/** A guess as a row kept it; one of another shape asks for the kind of review. */
export const readGuess = (kept: unknown): FileGuess =>
  guessShape.safeParse(kept).data ?? { questions: ['kind'] }

/** Names that help the reader to tell units and people. */
export const readingContext = (office: Office, today: Day): ReadingContext => ({
  people: office.organisation.people.map(({ id, name }) => ({ id, name })),
  units: unitsOn(office.organisation, today).map(({ unit, name }) => ({ code: unit, name })),
  processes: office.processes.map(({ code, name }) => ({ code, name })),
  today,
})

/** A review that the sender named beforehand, by the button or page they came from. */
export interface Hint {
  readonly kind: ReviewKind
  readonly subject: string
  /** The period that the sender came from; a file that names a day of another one is asked about. */
  readonly period?: Period
  /** The day that the sender has told; it stands above what the file says. */
  readonly heldOn?: Day
}

/**
 * What a reading tells of kind, subject and date, and what has to be asked because it is unclear or because the
 * sender does not answer for it. Nothing uncertain is taken for granted.
 */
export function guessOf(
  office: Office,
  actor: string,
  today: Day,
  reading: MinutesReading | undefined,
  hint?: Hint,
): FileGuess {
  const questions: HandInQuestion[] = []
  const kind = hint?.kind ?? (reading && reading.kind !== 'not-minutes' ? reading.kind : undefined)
  if (!kind || (!hint && reading?.kindCertainty === 'guess')) questions.push('kind')
  const subject = hint?.subject ?? (kind ? subjectIn(office, actor, today, kind, reading) : undefined)
  if (kind && !isOwn(office, actor, today, kind, subject)) questions.push('subject')
  const date = reading?.date
  const readOn = date && date.value <= today ? date.value : undefined
  const heldOn = hint?.heldOn ?? readOn
  if (!hint?.heldOn) {
    if (!readOn || date?.certainty === 'guess') questions.push('date')
    else if (kind && subject && dateInDoubt(office, kind, subject, readOn, hint?.period))
      questions.push('date')
  }
  return {
    ...(kind ? { kind } : {}),
    ...(subject ? { subject } : {}),
    ...(heldOn ? { heldOn } : {}),
    questions,
  }
}

function subjectIn(
  office: Office,
  actor: string,
  today: Day,
  kind: ReviewKind,
  reading: MinutesReading | undefined,
): string | undefined {
  if (kind === 'isms' || kind === 'steering') return OFFICE_SUBJECT
  const said = reading?.subject?.value
  if (said?.code && reading?.subject?.certainty !== 'guess') return said.code
  const own = ownSubjects(office, actor, today, kind)
  if (kind === 'technical' && said) {
    const text = said.text.toLowerCase()
    const area = SECURITY_AREAS.find(one => text.includes(securityAreaWords[one].pl.toLowerCase()))
    if (area) return area
  }
  return said === undefined || kind === 'technical' ? (own.length === 1 ? own[0] : undefined) : undefined
}

const ownSubjects = (office: Office, actor: string, today: Day, kind: ReviewKind): string[] => {
  const known = new Set(subjectsOf(office, kind))
  return [
    ...new Set(
      rolesOn(office.organisation, actor, today)
        .filter(held => held.role === reviewRules[kind].responsible)
        .map(held => held.scope.id || OFFICE_SUBJECT),
    ),
  ].filter(subject => known.has(subject))
}

const isOwn = (
  office: Office,
  actor: string,
  today: Day,
  kind: ReviewKind,
  subject: string | undefined,
): boolean =>
  subject !== undefined &&
  subjectsOf(office, kind).includes(subject) &&
  mayRecord(
    office.organisation,
    actor,
    { key: '', kind, subject, period: `${today.slice(0, 4)}` as `${number}`, extraordinary: false },
    today,
  )

/**
 * Whether a review of the period is recorded on another day and none on this one, or the day is not of the period
 * that the sender came from: one of the two is a mistake.
 */
function dateInDoubt(
  office: Office,
  kind: ReviewKind,
  subject: string,
  heldOn: Day,
  expected: Period | undefined,
): boolean {
  const daysOf = (period: Period): Day[] =>
    reviewsOf(office.reviews, kind, subject, period)
      .map(heldOnOf)
      .filter(day => day !== undefined)
  if (expected && daysOf(expected).includes(heldOn)) return false
  const period = periodHeldFor(office.reviews, kind, subject, heldOn, office.settings.reviewsSince)
  if (expected && period !== expected) return true
  const days = daysOf(period)
  return days.length > 0 && !days.includes(heldOn)
}

/** The sender's own open reviews, those that fit the guess first, then by deadline. */
export function candidatesFor(office: Office, actor: string, today: Day, guess: FileGuess): Candidate[] {
  // A person may owe something about a review without answering for it: an action, a judgement.
  const open = owedBy(owedOn(office, today), actor)
    .map(one => one.obligation)
    .filter(({ review }) => isOwn(office, actor, today, review.kind, review.subject))
  const seen = new Map<string, Candidate>()
  const add = (candidate: Omit<Candidate, 'subjectName'>): void => {
    const key = reviewKey(candidate.kind, candidate.subject, candidate.period)
    const name = subjectName(office, candidate.kind, candidate.subject, today)
    if (!seen.has(key)) seen.set(key, { ...candidate, subjectName: name })
  }
  if (guess.kind && guess.subject && guess.heldOn && isOwn(office, actor, today, guess.kind, guess.subject))
    add({
      kind: guess.kind,
      subject: guess.subject,
      period: periodHeldFor(
        office.reviews,
        guess.kind,
        guess.subject,
        guess.heldOn,
        office.settings.reviewsSince,
      ),
      heldOn: guess.heldOn,
    })
  const fits = (one: { kind: ReviewKind; subject: string }): number =>
    Number(one.kind === guess.kind) * 2 + Number(one.subject === guess.subject)
  for (const { review } of open.toSorted((a, b) => fits(b.review) - fits(a.review))) {
    const recorded = office.reviews.find(one => one.key === review.key)
    const heldOn = (recorded && heldOnOf(recorded)) ?? dayWithin(guess.heldOn, review.period)
    add({
      kind: review.kind,
      subject: review.subject,
      period: review.period,
      ...(heldOn ? { heldOn } : {}),
    })
  }
  return [...seen.values()].filter(one => isPeriod(one.period)).slice(0, MOST_CANDIDATES)
}

const MOST_CANDIDATES = 12

const dayWithin = (day: Day | undefined, period: string): Day | undefined =>
  day?.startsWith(period.slice(0, 4)) && (period.length !== 7 || day.startsWith(period)) ? day : undefined
