import type { Day } from '../domain/calendar/day.ts'
import type { Office } from '../domain/office.ts'
import type { ReviewIdentity } from '../domain/reviews/review.ts'
import { foldText } from '../reading/minutes/foldText.ts'
import { holdersMeant, titledSo } from './officeFunctions.ts'
import { isSurname } from './peopleNamed.ts'

const SAME_AGAIN = /^(?:j\.?\s?w\.?|jak wyzej|w\.?w\.?|w\/w|ten sam|ta sama|-?\s?\/\/\s?-?)$/
const SHORTEST_TASK = 8

/** A task without the words at its end that say who is to do it. */
export interface TaskEnd {
  readonly task: string
  readonly who: string
  /** Names, where the words are one that is in the register more than once. */
  readonly names: readonly string[]
  /** Whoever has the task before. */
  readonly sameAsBefore: boolean
}

/**
 * "Opisać procedurę – Pełnomocnik ds. SZJ": a function of the office stands behind the last dash of a task, where the
 * reader, who knows the attendance list only, could not tell it from the task. Undefined when no function does.
 */
export function taskEnd(
  office: Office,
  review: ReviewIdentity,
  task: string,
  today: Day,
): TaskEnd | undefined {
  const found = /^(.{1,}?)\s+[–—-]\s+([^–—]{2,80})$/su.exec(task.trim())
  const [rest, end] = [found?.[1]?.trim() ?? '', found?.[2]?.replace(/[.,;\s]+$/, '') ?? '']
  if (rest.length < SHORTEST_TASK || end === '') return undefined
  if (SAME_AGAIN.test(foldText(end))) return { task: rest, who: end, names: [], sameAsBefore: true }
  if (isSurname(office, end)) return { task: rest, who: end, names: [end], sameAsBefore: false }
  const known = holdersMeant(office, review, end, today).length > 0 || titledSo(office, end).length > 0
  return known ? { task: rest, who: end, names: [], sameAsBefore: false } : undefined
}
