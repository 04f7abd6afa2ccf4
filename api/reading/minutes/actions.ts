import type { Day } from '../../domain/calendar/day.ts'
import type { Place } from '../blocks.ts'
import { soundsLikeTask } from './actionClause.ts'
import type { Attendee } from './attendance.ts'
import { fieldsApart, withFieldsApart } from './fieldsApart.ts'
import { likeness } from './foldText.ts'
import { keyedFields, withKeyedFields } from './keyedFields.ts'
import { MOST_ACTIONS, passageActions } from './passageActions.ts'
import type { MinutesText, Passage } from './passages.ts'
import type { People } from './people.ts'
import type { FoundResponsible } from './responsible.ts'
import { tableActions } from './tableActions.ts'
import { taskFieldsFirst } from './taskFieldsFirst.ts'

/** A task that the minutes agree on. */
export interface FoundAction {
  readonly task: string
  readonly responsible?: FoundResponsible
  readonly due?: FoundDue
  readonly place: Place
  readonly passage: string
}

export interface FoundDue {
  readonly text: string
  /** Absent for "niezwłocznie", "na bieżąco" and for a day that cannot be told. */
  readonly day?: Day
}

/** What the reading of tasks needs to know of the rest of the document. */
export interface ActionContext {
  readonly people: People
  readonly attendees: readonly Attendee[]
  readonly review: Day | undefined
  /** The sender of a mail, who says "ja". */
  readonly author?: string | undefined
  /** In minutes of a unit "działania doskonalące" is a topic, elsewhere a list of tasks. */
  readonly improvementsAreTasks: boolean
  /** Deadline of the task before, which "w ww. terminie" means. */
  readonly dueBefore?: FoundDue | undefined
  /** Who has the task before, which "jw." means. */
  readonly responsibleBefore?: FoundResponsible | undefined
  /** Everybody who has a task so far, whom "ww. pracownicy" means. */
  readonly namesBefore?: readonly string[] | undefined
  /** In minutes of a process "ustalono" may introduce the parts; what tells of a part is no task. */
  readonly partsAmongTasks?: boolean
  /** In technical reviews "ustalenia" are findings; a task there says who, when or what to do. */
  readonly findingsAmongTasks: boolean
}

/** The tasks of the minutes: from tables, lists and sentences. Finished tasks of an earlier meeting are left out. */
export function actionsOf(text: MinutesText, context: ActionContext): FoundAction[] {
  const found: FoundAction[] = []
  const add = (action: FoundAction): void => {
    if (found.length >= MOST_ACTIONS) return
    const same = found.some(one => isSaidAgain(one, action))
    if (!same) found.push(action)
  }
  const fromTables: FoundAction[] = []
  for (const { reading, place, section } of text.tables) {
    if (reading.kind !== 'actions') continue
    const earlier = section === 'previousActions'
    for (const action of tableActions(reading.rows, reading.columns, place, context, earlier))
      fromTables.push(action)
  }
  for (const action of fromTables) add(action)
  const told = (passages: readonly Passage[]): FoundAction[] => {
    const apart = fieldsApart(taskFieldsFirst(passages))
    return withFieldsApart(passageActions(apart.passages, context), apart, context)
  }
  const { passages, keyed } = keyedFields(text.passages)
  const fitted = keyed.length > 0 ? withKeyedFields(told(passages), keyed, context) : undefined
  for (const action of fitted ?? told(text.passages)) add(action)
  // Beside tasks with who and when, a line with neither that names no doing is a note.
  const whole = found.some(one => one.responsible && one.due)
  const kept = whole
    ? found.filter(
        one => one.responsible || one.due || one.place.row !== undefined || soundsLikeTask(one.task),
      )
    : found
  return kept.toSorted((a, b) => a.place.block - b.place.block || (a.place.row ?? 0) - (b.place.row ?? 0))
}

const digitsOf = (text: string): string => (text.match(/\d+/g) ?? []).join()

/** A task of the list that stands in the text or in a summary as well; two rows of one table are two tasks. */
const isSaidAgain = (one: FoundAction, other: FoundAction): boolean =>
  one.place.block !== other.place.block &&
  likeness(one.task, other.task) >= 0.8 &&
  digitsOf(one.task) === digitsOf(other.task) &&
  (one.responsible?.names ?? []).join() === (other.responsible?.names ?? []).join() &&
  (one.due?.day === undefined || other.due?.day === undefined || one.due.day === other.due.day)
