import { foldText } from '../reading/minutes/foldText.ts'

/** A task that begins with the first name of somebody who was there. */
export interface TaskStart {
  readonly task: string
  /** The first name as written. */
  readonly who: string
  /** Full name of the one attendee who is called so. */
  readonly name: string
}

/**
 * "Wit: zapytać o stoisko", "Bruno poprawi opis": among those who were there the first name is enough. Undefined when
 * nobody, or more than one, is called so.
 * @param attendance full names of those who were there.
 */
export function taskStart(task: string, attendance: readonly string[]): TaskStart | undefined {
  const found = /^(\p{Lu}\p{Ll}+)(\s*[:–—-]\s+|\s+)(?=\p{L})/u.exec(task)
  if (!found) return undefined
  const [whole, who = '', joint = ''] = found
  const called = attendance.filter(name => foldText(name.trim().split(/\s+/)[0] ?? '') === foldText(who))
  const [name] = called
  if (!name || called.length > 1) return undefined
  return { task: joint.trim() === '' ? task : task.slice(whole.length), who, name }
}
