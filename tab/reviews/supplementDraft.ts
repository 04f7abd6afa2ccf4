import type { PartKey } from '../../api/domain/reviews/requiredParts.ts'
import type { FindingsAnswer } from './answers.ts'

/** What is typed about one task. */
export interface TaskDraft {
  readonly task: string
  readonly responsible: string
  readonly due: string
}

/** What is typed into the form, by what it is about. */
export interface SupplementDraft {
  readonly attendance: string
  readonly texts: Readonly<Partial<Record<PartKey, string>>>
  /** By the place of the task among those found. */
  readonly tasks: Readonly<Record<number, TaskDraft>>
  readonly newTasks: readonly TaskDraft[]
}

/** Rows for tasks that the minutes do not name. */
const NEW_TASKS = 3

export const noTask: TaskDraft = { task: '', responsible: '', due: '' }

export const emptyDraft: SupplementDraft = {
  attendance: '',
  texts: {},
  tasks: {},
  newTasks: Array.from({ length: NEW_TASKS }, () => noTask),
}

/** What minutes lack: parts to be written, and tasks, by their place, without a person or a day. */
export interface Gaps {
  readonly parts: readonly PartKey[]
  readonly tasks: readonly number[]
}

/** What minutes lack that a form can add, told by their findings. */
export function gapsIn({ parts, actions }: FindingsAnswer): Gaps {
  const missing = parts.filter(one => one.state === 'missing' || one.state === 'partial').map(one => one.part)
  const lacks = (field: 'responsible' | 'due', part: PartKey, at: number): boolean =>
    missing.includes(part) && actions[at]?.[field] === undefined
  const ofTasks: readonly PartKey[] = ['responsible', 'deadlines']
  const others = missing.filter(part => !ofTasks.includes(part))
  const needsTasks = actions.length === 0 && others.length < missing.length
  const asksTasks = others.includes('actions') || others.includes('improvementActions')
  return {
    parts: needsTasks && !asksTasks ? [...others, 'actions'] : others,
    tasks: actions.flatMap((_, at) =>
      lacks('responsible', 'responsible', at) || lacks('due', 'deadlines', at) ? [at] : [],
    ),
  }
}

const said = (text: string): string | undefined => text.replace(/\s+/g, ' ').trim() || undefined

const linesOf = (text: string): string[] => text.split('\n').flatMap(line => said(line) ?? [])

const whoAndWhen = ({ responsible, due }: TaskDraft) => {
  const who = said(responsible)
  return { ...(who ? { responsible: who } : {}), ...(due ? { due } : {}) }
}

/** What is sent; undefined when nothing was typed. */
export function answersOf(draft: SupplementDraft): object | undefined {
  const tasks = Object.entries(draft.tasks)
    .map(([index, task]) => ({ index: Number(index), ...whoAndWhen(task) }))
    .filter(one => Object.keys(one).length > 1)
  const newTasks = draft.newTasks.flatMap(one => {
    const task = said(one.task)
    return task ? [{ task, ...whoAndWhen(one) }] : []
  })
  const attendance = linesOf(draft.attendance).map(line => {
    const [name = line, ...position] = line.split(/\s*[,–—]\s*|\s+-\s+/)
    return { name, ...(position.length > 0 ? { position: position.join(', ') } : {}) }
  })
  const texts = Object.fromEntries(
    Object.entries(draft.texts)
      .map(([part, text]) => [part, linesOf(text)] as const)
      .filter(([, lines]) => lines.length > 0),
  )
  const nothing = tasks.length + newTasks.length + attendance.length + Object.keys(texts).length === 0
  return nothing ? undefined : { tasks, newTasks, attendance, texts }
}

/** Whether a day given is before the review. */
export const isBeforeReview = (due: string, heldOn: string | undefined): boolean =>
  due !== '' && heldOn !== undefined && due < heldOn
