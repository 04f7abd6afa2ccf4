import { type Day, daysBetween } from '../../api/domain/calendar/day.ts'
import { actionStatusWords, type Deadline } from '../../api/domain/improvement/action.ts'
import type { ActionView } from '../../api/improvement/actionViews.ts'
import { longDay, periodName } from '../format.ts'
import type { Say } from '../words.ts'
import { actionPhrases, actionWords } from './words.ts'

/** How an action stands, with the days by which it is late. */
export function statusText(say: Say, { status, deadline }: ActionView, today: Day): string {
  return status === 'overdue' && deadline.kind === 'day'
    ? say(actionPhrases.lateBy, daysBetween(deadline.day, today))
    : say(actionStatusWords[status])
}

/** The day written out, or the words of the minutes where they name none. */
export const deadlineText = (say: Say, deadline: Deadline): string =>
  deadline.kind === 'day' ? longDay(say.language, deadline.day) : deadline.text

/** The names of who is responsible, else the words of the minutes, else that there is nobody. */
export const responsibleText = (
  say: Say,
  action: Pick<ActionView, 'responsible' | 'responsibleText'>,
): string =>
  action.responsible.map(one => one.name).join(', ') || action.responsibleText || say(actionWords.nobody)

/** The review that agreed an action: of whom and for when. */
export const sourceText = (say: Say, { review, subjectName }: ActionView): string =>
  `${subjectName}, ${periodName(say.language, review.period)}`

/** Where the suite answers about an action. */
export const actionAddress = (key: string): string => `/api/actions/${encodeURIComponent(key)}`
