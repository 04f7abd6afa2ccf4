import { type PartKey, partWords } from '../domain/reviews/requiredParts.ts'
import type { ReviewKind } from '../domain/reviews/schedule.ts'
import { type MinutesDraft, textParts } from './minutesDraft.ts'

/** One question of a dictation: the day, the list of those present, a part that is text, the agreed actions. */
export type DictationStep = 'day' | 'attendance' | 'actions' | PartKey

/** The questions for a kind of review, in the order in which they are asked. */
const stepsOf = (kind: ReviewKind): DictationStep[] => ['day', 'attendance', ...textParts(kind), 'actions']

/** Whether a text that came back with a button names a step. */
export const isStep = (text: string): text is DictationStep =>
  text === 'day' || Object.hasOwn(partWords, text)

/** Whether a draft has something for a question already. */
function isAnswered(minutes: MinutesDraft, step: DictationStep): boolean {
  if (step === 'day') return minutes.heldOn !== undefined
  if (step === 'attendance') return minutes.attendance.length > 0
  if (step === 'actions') return minutes.actions.length > 0
  return (minutes.texts[step] ?? []).length > 0
}

/** The next question without an answer: after the one given, else any that was passed over; undefined when all are answered. */
export function nextStep(minutes: MinutesDraft, after?: DictationStep): DictationStep | undefined {
  const steps = stepsOf(minutes.kind)
  const from = after === undefined ? 0 : steps.indexOf(after) + 1
  return steps.slice(from).find(step => !isAnswered(minutes, step))
}

/** The question before one; undefined for the first. */
export const stepBefore = (kind: ReviewKind, step: DictationStep): DictationStep | undefined =>
  stepsOf(kind)[stepsOf(kind).indexOf(step) - 1]

/** The draft without its answer to a question. */
export function withoutAnswer(minutes: MinutesDraft, step: DictationStep): MinutesDraft {
  if (step === 'day') return { ...minutes, heldOn: undefined }
  if (step === 'attendance') return { ...minutes, attendance: [] }
  if (step === 'actions') return { ...minutes, actions: [] }
  const { [step]: _gone, ...texts } = minutes.texts
  return { ...minutes, texts }
}
