import type { Day } from '../domain/calendar/day.ts'
import type { ReviewIdentity } from '../domain/reviews/review.ts'
import type { MinutesFindings } from '../reviews/minutesFindings.ts'
import type { Suite } from '../suite.ts'
import { type DeadlineMeant, deadlineMeant } from './deadlineMeant.ts'
import { leftNames } from './leftNames.ts'
import { namesBeside } from './namesBeside.ts'
import { isInitials } from './peopleNamed.ts'
import { taskEnd } from './taskEnd.ts'
import { taskStart } from './taskStart.ts'
import { type WhoIsMeant, whoIsMeant } from './whoIsMeant.ts'

export type FoundTask = MinutesFindings['actions'][number]

/** A task of minutes with whom and what day its words mean. */
export interface TaskMeant {
  readonly task: string
  readonly passage?: string
  readonly page?: number
  /** The task was read from a scan, from words that may be wrong. */
  readonly taskInDoubt?: true
  readonly who: WhoIsMeant
  readonly when: DeadlineMeant
}

const LOOSE_END =
  /\s*[–—-]\s*(?:ds|do spraw|odp|odpowiada|odpowiedzialn\p{L}*|osob\p{L}* odpowiedzialn\p{L}*|p|pan|pani|[,;]\s*\p{L}{2})?[.:]*\s*$/iu

/** "policzyć krzesła – odp.": what introduced the names that were taken out of the task. */
const withoutLooseEnd = (task: string): string => task.replace(LOOSE_END, '').trim() || task

/**
 * What a task that was found means.
 * @param attendance full names of those who were there.
 * @param before who has the task before, which "jw." means.
 */
export function taskMeant(
  suite: Suite,
  review: ReviewIdentity,
  heldOn: Day,
  found: FoundTask,
  attendance: readonly string[],
  before: WhoIsMeant | undefined,
): TaskMeant {
  const meant = asWritten(suite, review, heldOn, found, attendance, before)
  const doubtful = found.doubtful ?? []
  const { who, when } = meant
  return {
    ...meant,
    ...(doubtful.includes('task') ? { taskInDoubt: true as const } : {}),
    who:
      doubtful.includes('responsible') && !who.question
        ? { ...who, people: [], question: 'read-with-doubt', candidates: [...who.people, ...who.candidates] }
        : who,
    when:
      doubtful.includes('due') && !when.question ? { ...when, question: 'deadline-read-with-doubt' } : when,
  }
}

function asWritten(
  suite: Suite,
  review: ReviewIdentity,
  heldOn: Day,
  found: FoundTask,
  attendance: readonly string[],
  before: WhoIsMeant | undefined,
): TaskMeant {
  const { passage, page, names, when, due, group = false, responsible } = found
  const written = found.who ?? responsible
  const end = written === undefined ? taskEnd(suite.office(), review, found.task, suite.today()) : undefined
  const start = written === undefined && !end ? taskStart(found.task, attendance) : undefined
  const left = written === undefined ? undefined : leftNames(found.task, attendance)
  const task = end?.task ?? start?.task ?? left?.task ?? withoutLooseEnd(found.task)
  const short = isInitials(written ?? '')
  const beside =
    left?.names ?? (written && (short || names?.length) ? namesBeside(passage ?? '', written) : [])
  const text = written === undefined ? (end?.who ?? start?.who) : [written, ...beside].join(', ')
  const read = short && !left ? [] : [...(names ?? responsible?.split('; ') ?? []), ...beside]
  const whenMeant = deadlineMeant(
    { ...(due === undefined ? {} : { day: due }), ...(when === undefined ? {} : { text: when }) },
    heldOn,
  )
  const place = { ...(passage === undefined ? {} : { passage }), ...(page === undefined ? {} : { page }) }
  if (end?.sameAsBefore && before) return { task, ...place, who: before, when: whenMeant }
  return {
    task,
    ...place,
    who: whoIsMeant(
      suite.office(),
      review,
      {
        task,
        names: end?.names ?? (start ? [start.name] : read),
        ...(text === undefined ? {} : { text }),
        group,
        attendance,
      },
      suite.today(),
    ),
    when: whenMeant,
  }
}
