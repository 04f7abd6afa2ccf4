import type { Day } from '../calendar/day.ts'
import type { Words } from '../language.ts'
import type { ReviewIdentity } from '../reviews/review.ts'

/** By when an action is to be done: by a day, or all the time ("na bieżąco"), as the minutes put it. */
export type Deadline =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'ongoing'; readonly text: string }

/** Who is to do an action: people of the office, or words that nobody in particular could be found for. */
export interface Responsible {
  /** Entra ids, in the order of the minutes; empty while only words are known. */
  readonly people: readonly string[]
  /** The words of the minutes, or those a person wrote for somebody outside the register. */
  readonly text?: string
}

/** That an action was done, and what shows it. */
export interface Deed {
  readonly on: Day
  readonly by: string
  /** What shows it; empty when only an address is given. */
  readonly evidence: string
  /** Address of a file that shows it. */
  readonly url?: string
}

/** Whether an action that was done has helped. Quality Book ch. 17. */
export interface Effectiveness {
  readonly on: Day
  readonly by: string
  readonly effective: boolean
  readonly remark: string
}

export interface Cancellation {
  readonly on: Day
  readonly by: string
  readonly reason: string
}

/** What was agreed, and where it is written. */
export interface AgreedAction {
  /** `reviewKey#n`: the n-th task that the minutes of the review have named, through all their versions. */
  readonly key: string
  /** What people call it: 'WE/2026-10/2'. */
  readonly number: string
  readonly review: ReviewIdentity
  readonly n: number
  /** The version of the minutes that it was last held against. */
  readonly version: number
  readonly task: string
  /** The words of the minutes; content of them, for those who may read them. */
  readonly passage?: string
  readonly page?: number
  readonly responsible: Responsible
  readonly deadline: Deadline
  readonly confirmedOn: Day
  readonly confirmedBy: string
}

/** An improvement action that somebody has confirmed. Quality Book ch. 11 and 17. */
export type ImprovementAction = AgreedAction &
  (
    | { readonly state: 'open' }
    | { readonly state: 'done'; readonly deed: Deed }
    | { readonly state: 'judged'; readonly deed: Deed; readonly judgement: Effectiveness }
    | { readonly state: 'cancelled'; readonly cancellation: Cancellation }
  )

/** 'unit:WE:2026-11#2': the review and the action's place among the tasks of all versions of its minutes. */
export const actionKey = (review: string, n: number): string => `${review}#${n}`

const SHORT_SUBJECTS: Readonly<Partial<Record<ReviewIdentity['kind'], string>>> = {
  isms: 'SZBI',
  steering: 'ZS',
}

/** 'WE/2026-10/2', 'GZ 8/2026-H1/1', 'ZS/2026/3'; a further review of the period has its ordinal: 'WE/2026-10.2/1'. */
export function actionNumber(review: Pick<ReviewIdentity, 'key' | 'kind' | 'subject' | 'period'>, n: number) {
  const ordinal = review.key.split(':')[3]
  const period = ordinal === undefined ? review.period : `${review.period}.${ordinal}`
  return `${SHORT_SUBJECTS[review.kind] ?? review.subject}/${period}/${n}`
}

/** How an action stands on a day; lateness is computed, never stored. */
export type ActionStatus =
  | 'open'
  | 'overdue'
  | 'awaiting-judgement'
  | 'effective'
  | 'not-effective'
  | 'cancelled'

export const actionStatusWords: Readonly<Record<ActionStatus, Words>> = {
  open: { pl: 'W toku', en: 'Open' },
  overdue: { pl: 'Zaległe', en: 'Overdue' },
  'awaiting-judgement': { pl: 'Wykonane, skuteczność do oceny', en: 'Done, effectiveness to be judged' },
  effective: { pl: 'Skuteczne', en: 'Effective' },
  'not-effective': { pl: 'Nieskuteczne', en: 'Not effective' },
  cancelled: { pl: 'Anulowane', en: 'Cancelled' },
}

/** How an action stands on a day: what was done about it, and whether a day that passed makes it late. */
export function statusOf(action: ImprovementAction, today: Day): ActionStatus {
  switch (action.state) {
    case 'open':
      return action.deadline.kind === 'day' && action.deadline.day < today ? 'overdue' : 'open'
    case 'done':
      return 'awaiting-judgement'
    case 'judged':
      return action.judgement.effective ? 'effective' : 'not-effective'
    case 'cancelled':
      return 'cancelled'
  }
}
