import { z } from 'zod'
import { type Day, isDay } from '../domain/calendar/day.ts'
import { isPeriod, type Period } from '../domain/calendar/period.ts'
import { type PartKey, partWords, requiredParts } from '../domain/reviews/requiredParts.ts'
import { REVIEW_KINDS, type ReviewKind } from '../domain/reviews/schedule.ts'

const day = z.custom<Day>(value => typeof value === 'string' && isDay(value))

/** A task as it is written into the table of actions. */
export interface DraftAction {
  readonly task: string
  /** Who answers for it, as written; several with commas. */
  readonly responsible?: string | undefined
  readonly due?: Day | undefined
}

export interface DraftAttendee {
  readonly name: string
  readonly position?: string | undefined
}

/** Minutes on their way: what is known so far of one review. */
export interface MinutesDraft {
  readonly kind: ReviewKind
  readonly subject: string
  readonly period: Period
  readonly heldOn?: Day | undefined
  readonly attendance: readonly DraftAttendee[]
  /** The parts that are text, each as its paragraphs. */
  readonly texts: Readonly<Partial<Record<PartKey, readonly string[]>>>
  readonly actions: readonly DraftAction[]
}

export const MOST_ATTENDEES = 120
export const MOST_ACTIONS = 60
export const LONGEST_LINE = 2_000
export const MOST_LINES = 60

export const draftShape: z.ZodType<MinutesDraft> = z.object({
  kind: z.enum(REVIEW_KINDS),
  subject: z.string().min(1).max(60),
  period: z.custom<Period>(value => typeof value === 'string' && isPeriod(value)),
  heldOn: day.optional(),
  attendance: z
    .array(z.object({ name: z.string().min(1).max(200), position: z.string().max(300).optional() }))
    .max(MOST_ATTENDEES),
  texts: z.partialRecord(
    z.enum(Object.keys(partWords) as [PartKey, ...PartKey[]]),
    z.array(z.string().min(1).max(LONGEST_LINE)).max(MOST_LINES),
  ),
  actions: z
    .array(
      z.object({
        task: z.string().min(1).max(LONGEST_LINE),
        responsible: z.string().max(300).optional(),
        due: day.optional(),
      }),
    )
    .max(MOST_ACTIONS),
})

/** A draft of the review with nothing filled in. */
export const emptyDraft = (review: Pick<MinutesDraft, 'kind' | 'subject' | 'period'>): MinutesDraft => ({
  kind: review.kind,
  subject: review.subject,
  period: review.period,
  attendance: [],
  texts: {},
  actions: [],
})

/** Parts that are lists or columns of the table of actions, or stand in the head of the document. */
const NOT_TEXT: readonly PartKey[] = [
  'attendance',
  'actions',
  'improvementActions',
  'responsible',
  'deadlines',
  'area',
]

/** The required parts of a kind of review that are written as text, in the order of the Book. Quality Book ch. 11. */
export const textParts = (kind: ReviewKind): PartKey[] =>
  requiredParts[kind].filter(part => !NOT_TEXT.includes(part))

/** The required parts that a draft does not have yet, in the order of the Book. */
export function missingInDraft(draft: MinutesDraft): PartKey[] {
  return requiredParts[draft.kind].filter(part => {
    switch (part) {
      case 'attendance':
        return draft.attendance.length === 0
      case 'actions':
      case 'improvementActions':
        return draft.actions.length === 0
      case 'responsible':
        return draft.actions.length === 0 || draft.actions.some(one => !one.responsible)
      case 'deadlines':
        return draft.actions.length === 0 || draft.actions.some(one => one.due === undefined)
      case 'area':
        return false
      default:
        return (draft.texts[part] ?? []).length === 0
    }
  })
}
