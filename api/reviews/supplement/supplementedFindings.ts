import type { Day } from '../../domain/calendar/day.ts'
import { type PartKey, requiredParts } from '../../domain/reviews/requiredParts.ts'
import type { ReviewKind } from '../../domain/reviews/schedule.ts'
import type { DraftAction, DraftAttendee } from '../../minutesWriting/minutesDraft.ts'
import { polishDay } from '../../minutesWriting/polishDay.ts'
import type { MinutesFindings } from '../minutesFindings.ts'

/** What somebody says besides the minutes: what a task lacked, and parts that were not there. */
export interface SupplementAnswers {
  /** What is said of tasks that the minutes name, by their place among them. */
  readonly tasks: readonly {
    readonly index: number
    readonly responsible?: string | undefined
    readonly due?: Day | undefined
  }[]
  /** Tasks that the minutes do not name. */
  readonly newTasks: readonly DraftAction[]
  readonly attendance: readonly DraftAttendee[]
  readonly texts: Readonly<Partial<Record<PartKey, readonly string[]>>>
}

type FoundTask = MinutesFindings['actions'][number]
type FoundPart = MinutesFindings['parts'][number]

const LONGEST_PASSAGE = 240

/**
 * The findings of minutes and what was added to them, judged together: each required part anew, by the same questions
 * that the reader asks. Nothing that the minutes say themselves is changed.
 */
export function supplementedFindings(
  kind: ReviewKind,
  base: MinutesFindings,
  answers: SupplementAnswers,
): MinutesFindings {
  const actions = [
    ...base.actions.map((task, index) => withAnswers(task, index, answers)),
    ...answers.newTasks.map(({ task, responsible, due }) =>
      withAnswers({ task: task.slice(0, LONGEST_PASSAGE) }, 0, {
        ...answers,
        tasks: [{ index: 0, responsible, due }],
      }),
    ),
  ]
  const attendance = base.attendance.length > 0 ? base.attendance : answers.attendance.map(one => one.name)
  const before = new Map(base.parts.map(one => [one.part, one]))
  const parts = requiredParts[kind].map((part): FoundPart => {
    const was = before.get(part) ?? { part, state: 'missing' }
    if (was.state === 'present') return was
    const said = saidOf(part, answers, actions)
    return said === undefined ? was : { part, ...said }
  })
  return { ...base, parts, actions, attendance }
}

function withAnswers(task: FoundTask, index: number, { tasks }: SupplementAnswers): FoundTask {
  const said = tasks.find(one => one.index === index)
  const responsible = task.responsible === undefined ? said?.responsible : undefined
  const due = task.due === undefined ? said?.due : undefined
  return {
    ...task,
    ...(responsible === undefined
      ? {}
      : { responsible, names: namesIn(responsible), who: responsible, group: false }),
    ...(due === undefined ? {} : { due, when: polishDay(due) }),
  }
}

const namesIn = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map(name => name.trim())
    .filter(name => name !== '')

/** How a part stands with what was added; undefined when nothing was said of it. */
function saidOf(
  part: PartKey,
  answers: SupplementAnswers,
  actions: readonly FoundTask[],
): Omit<FoundPart, 'part'> | undefined {
  switch (part) {
    case 'attendance':
      return present(answers.attendance.map(one => one.name).join(', '))
    case 'actions':
    case 'improvementActions':
      return present(actions[0]?.task ?? '')
    case 'responsible':
      return ofEach(actions, one => one.responsible)
    case 'deadlines':
      return ofEach(actions, one => one.when ?? one.due)
    default:
      return present((answers.texts[part] ?? []).join(' '))
  }
}

const present = (passage: string): Omit<FoundPart, 'part'> | undefined =>
  passage === '' ? undefined : { state: 'present', passage: passage.slice(0, LONGEST_PASSAGE) }

function ofEach(
  actions: readonly FoundTask[],
  read: (action: FoundTask) => string | undefined,
): Omit<FoundPart, 'part'> | undefined {
  const said = actions.map(read).filter(one => one !== undefined)
  if (said.length === 0) return undefined
  if (said.length < actions.length) return { state: 'partial', ...passageOf(actions, read) }
  return present(said.join(', '))
}

const passageOf = (actions: readonly FoundTask[], read: (action: FoundTask) => string | undefined) => {
  const lacking = actions.find(one => read(one) === undefined)
  return lacking ? { passage: lacking.task } : {}
}
