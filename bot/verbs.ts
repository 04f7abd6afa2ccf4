import { z } from 'zod'
import { type Day, isDay } from '../api/domain/calendar/day.ts'
import { isPeriod, type Period } from '../api/domain/calendar/period.ts'
import { YES_NO_UNKNOWN } from '../api/domain/incidents/incident.ts'
import { REVIEW_KINDS, type ReviewKind } from '../api/domain/reviews/schedule.ts'

/** Which review a button is about. */
export interface ReviewChoice {
  readonly kind: ReviewKind
  readonly subject: string
  readonly period: Period
}

/** A review as one value of a choice: `unit|WE|2026-11`. */
export const choiceOf = ({ kind, subject, period }: ReviewChoice): string => `${kind}|${subject}|${period}`

const LONGEST_SUBJECT = 60

const reviewChoice = z.string().transform((text, context): ReviewChoice => {
  const [kind = '', subject = '', period = '', ...rest] = text.split('|')
  if (
    (REVIEW_KINDS as readonly string[]).includes(kind) &&
    subject !== '' &&
    subject.length <= LONGEST_SUBJECT &&
    isPeriod(period) &&
    rest.length === 0
  )
    return { kind: kind as ReviewKind, subject, period }
  context.addIssue({ code: 'custom', message: 'not a review' })
  return z.NEVER
})

const day = z.custom<Day>(value => typeof value === 'string' && isDay(value))
const dayOrNone = z.union([day, z.literal('')])
const delivery = z.string().min(1).max(200)
const reviewKey = z.string().min(1).max(120)
const draft = z.string().min(1).max(60)
const version = z.int().min(1).max(9_999)
const questionId = z.string().min(1).max(100)
const questionText = z.string().min(1).max(4_000)
const passage = z.string().min(1).max(200)

/** What one button can carry of files. */
export const MOST_FILES = 5
export const LONGEST_FILE_NAME = 400
export const LONGEST_FILE_URL = 4_000

/** Files of a message that wait for an answer: their names and where Teams lets them be fetched for a while. */
const sentFiles = z
  .array(
    z.object({
      name: z.string().max(LONGEST_FILE_NAME),
      downloadUrl: z.string().max(LONGEST_FILE_URL),
    }),
  )
  .max(MOST_FILES)

const actionKey = z.string().min(1).max(160)
const freeText = z.string().max(2_000).default('')
/** A version of minutes, by the key of its review. */
const filedVersion = z.object({ review: actionKey, version: z.number().int().min(1).max(9_999) })

/** Every button of the bot and the shape of what comes back with it, the fields that were filled in included. */
export const verbs = {
  'record-held': z.object({
    review: reviewChoice,
    heldOn: dayOrNone.optional(),
    /** The day that was recorded when the button was made; empty when there was none. */
    known: dayOrNone.optional(),
  }),
  'file-as': z.object({ delivery, review: reviewChoice, heldOn: dayOrNone.optional() }),
  'withdraw-file': z.object({ delivery }),
  'file-text': z.object({ delivery }),
  'replace-file': z.object({ review: reviewChoice }),
  'ask-minutes': z.object({}),
  'confirm-actions': filedVersion,
  'fix-actions': filedVersion.extend({ skip: z.number().int().min(0).max(999).optional() }),
  /** The fields of each shown action come back numbered: see bot/improvement/filledSlots.ts. */
  'save-actions': filedVersion.catchall(z.unknown()),
  'show-filed': filedVersion,
  'action-done': z.object({ action: actionKey, evidence: freeText, url: freeText }),
  'actions-done': z.object({
    actions: z.string().max(5_000).default(''),
    evidence: freeText,
    url: freeText,
    review: actionKey.optional(),
    version: z.number().int().min(1).optional(),
  }),
  'judge-action': z.object({ action: actionKey, effective: z.enum(['yes', 'no']), remark: freeText }),
  'ask-done': z.object({}),
  'fill-missing': filedVersion,
  /** The fields come back by their ids: see bot/minutesWriting/supplementForm.ts. */
  'save-supplement': filedVersion.catchall(z.unknown()),
  'write-minutes': z.object({ mode: z.enum(['form', 'dictate']), review: reviewChoice.optional() }),
  /** The fields come back by their ids: see bot/minutesWriting/draftForm.ts. */
  'save-draft': z.object({ draft }).catchall(z.unknown()),
  'file-draft': z.object({ draft, form: z.boolean().optional() }).catchall(z.unknown()),
  'edit-draft': z.object({ draft }),
  'drop-draft': z.object({ draft }),
  'dictate-skip': z.object({ draft, step: z.string().min(1).max(40) }),
  'dictate-end': z.object({ draft }),
  'show-templates': z.object({}),
  'show-acceptance': z.object({}),
  'show-to-accept': z.object({ review: reviewKey }),
  'judge-minutes': z.object({
    review: reviewKey,
    version,
    verdict: z.enum(['accepted', 'returned']),
    remark: z.string().max(4_000).optional(),
  }),
  'report-incident': z.object({
    form: z.string().min(1).max(180),
    what: z.string().max(10_000).default(''),
    noticedOn: day,
    noticedAt: z.custom<`${number}:${number}`>(
      value => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
    ),
    where: z.string().max(500).default(''),
    personalData: z.enum(YES_NO_UNKNOWN),
    ongoing: z.enum(YES_NO_UNKNOWN),
    files: sentFiles.default([]),
  }),
  'attach-files': z.object({ number: z.string().min(1).max(20), files: sentFiles }),
  'take-as-minutes': z.object({ files: sentFiles }),
  'acknowledge-incidents': z.object({ numbers: z.array(z.string().min(1).max(20)).min(1).max(50) }),
  'decide-notice': z.object({
    number: z.string().min(1).max(20),
    clock: z.string().min(1).max(40),
    notify: z.boolean(),
    reasons: z.string().max(4_000).default(''),
  }),
  'show-reports': z.object({}),
  'show-duties': z.object({}),
  'show-status': z.object({}),
  'show-help': z.object({}),
  'ask-held': z.object({}),
  'ask-incident': z.object({}),
  'ask-quality': z.object({}),
  'ask-question': z.object({ text: questionText }),
  'wider-passage': z.object({ passage }),
  'not-it': z.object({
    question: questionId,
    text: questionText,
    without: z.array(passage).max(60),
    onDay: day.optional(),
  }),
  'pass-question': z.object({ question: questionId, text: questionText, onDay: day.optional() }),
  'answer-question': z.object({
    question: questionId,
    answer: z.string().max(10_000).default(''),
    cites: z.string().max(250).default(''),
  }),
  'remind-list': z.object({}),
  'remind-now': z.object({ obligation: z.string().min(1).max(200), again: z.boolean().optional() }),
  'set-language': z.object({ language: z.enum(['pl', 'en']) }),
} as const

export type Verb = keyof typeof verbs
export type VerbInput<V extends Verb> = z.input<(typeof verbs)[V]>
export type VerbData<V extends Verb> = z.output<(typeof verbs)[V]>

export const isVerb = (text: string): text is Verb => Object.hasOwn(verbs, text)
