import { type Day, isDay } from '../domain/calendar/day.ts'
import type { Deadline } from '../domain/improvement/action.ts'
import { foldText } from '../reading/minutes/foldText.ts'

/** What has to be asked about a deadline. */
export type WhenQuestion =
  | 'no-deadline'
  | 'deadline-unclear'
  | 'deadline-before-review'
  | 'deadline-read-with-doubt'

export interface DeadlineMeant {
  readonly deadline?: Deadline
  /** The words of the minutes. */
  readonly text?: string
  readonly question?: WhenQuestion
}

const ONGOING =
  /\b(?:na biezaco|biezaco|ciagl\w*|stale|stal[aey]|w trybie ciaglym|bezterminowo|do odwolania|kazdorazowo|codziennie|ongoing|continuous\w*)\b/

/**
 * The deadline that words mean: a day, or all the time. "Niezwłocznie" names no day, and a day before the review is
 * likely a slip: both are asked about.
 * @param day what the reader made of the words: a day, or the words again.
 */
export function deadlineMeant(
  { day, text }: { readonly day?: string; readonly text?: string },
  heldOn: Day,
): DeadlineMeant {
  const words = text ?? (day !== undefined && !isDay(day) ? day : undefined)
  const said = words === undefined ? {} : { text: words }
  if (day !== undefined && isDay(day))
    return day < heldOn
      ? { ...said, question: 'deadline-before-review' }
      : { ...said, deadline: { kind: 'day', day } }
  if (words === undefined) return { question: 'no-deadline' }
  if (ONGOING.test(foldText(words))) return { ...said, deadline: { kind: 'ongoing', text: words } }
  return { ...said, question: 'deadline-unclear' }
}
