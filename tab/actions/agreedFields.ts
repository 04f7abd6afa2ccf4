import { isDay } from '../../api/domain/calendar/day.ts'
import type { Deadline } from '../../api/domain/improvement/action.ts'

/** The fields of an action while somebody sets them right. */
export interface ActionDraft {
  readonly task: string
  /** Ids of the people of the office who are responsible. */
  readonly people: readonly string[]
  /** Somebody outside the register. */
  readonly text: string
  readonly deadlineKind: Deadline['kind']
  readonly day: string
  readonly ongoing: string
}

/** Which fields are still missing. */
export type DraftProblem = 'task' | 'people' | 'deadline'

/** What is missing before the fields can be saved. */
export function problemsOf(draft: ActionDraft): Set<DraftProblem> {
  const problems = new Set<DraftProblem>()
  if (draft.task.trim() === '') problems.add('task')
  if (draft.people.length === 0 && draft.text.trim() === '') problems.add('people')
  const told = draft.deadlineKind === 'day' ? isDay(draft.day) : draft.ongoing.trim() !== ''
  if (!told) problems.add('deadline')
  return problems
}

/** The fields as the API takes them; undefined while something is missing. */
export function fieldsOf(draft: ActionDraft) {
  if (problemsOf(draft).size > 0) return undefined
  const text = draft.text.trim()
  return {
    task: draft.task.trim(),
    people: draft.people,
    ...(text ? { responsibleText: text } : {}),
    deadline:
      draft.deadlineKind === 'day'
        ? { kind: 'day', day: draft.day }
        : { kind: 'ongoing', text: draft.ongoing.trim() },
  }
}

/** The fields as they are filled in at first from what is known. */
export function draftOf(known: {
  readonly task: string
  readonly responsible: readonly { readonly id: string }[]
  readonly responsibleText?: string
  readonly deadline?: Deadline
}): ActionDraft {
  const { deadline } = known
  return {
    task: known.task,
    people: known.responsible.map(one => one.id),
    text: known.responsible.length === 0 ? (known.responsibleText ?? '') : '',
    deadlineKind: deadline?.kind ?? 'day',
    day: deadline?.kind === 'day' ? deadline.day : '',
    ongoing: deadline?.kind === 'ongoing' ? deadline.text : '',
  }
}
