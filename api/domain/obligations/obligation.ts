import { type Day, daysBetween } from '../calendar/day.ts'
import { plusWorkingDays } from '../calendar/workingDays.ts'
import type { ImprovementAction } from '../improvement/action.ts'
import type { Words } from '../language.ts'
import type { Role, Scope } from '../organisation/roles.ts'
import type { ReviewIdentity } from '../reviews/review.ts'

/** What can be owed for a review and its minutes. */
export type ReviewObligationKind =
  | 'hold-review'
  | 'file-minutes'
  | 'complete-minutes'
  | 'judge-minutes'
  | 'correct-minutes'

/** What can be owed for an improvement action. */
export type ActionObligationKind = 'do-action' | 'judge-action'

/** What can be owed. */
export type ObligationKind = ReviewObligationKind | ActionObligationKind

interface Owable {
  /** `reviewKey|kind` or `reviewKey#n|kind`: the same every time it is computed. */
  readonly key: string
  /** The review that is owed, or that agreed the action. */
  readonly review: ReviewIdentity
  /** The role that owes it and what it is held for; who acts in it on a day is asked of the organisation. */
  readonly role: Role
  readonly scope: Scope
  /** First day on which it can be done. */
  readonly from: Day
  readonly due: Day
  /** Point of chapter 11 of the Quality Book that demands it. */
  readonly point: number
  /** Day on which it was done; absent while it is open. */
  readonly doneOn?: Day
}

export interface ReviewObligation extends Owable {
  readonly kind: ReviewObligationKind
}

/** Owed by the people whom the action names, or by those who judge it: see improvement/answering.ts. */
export interface ActionObligation extends Owable {
  readonly kind: ActionObligationKind
  readonly action: ImprovementAction
}

/**
 * Something that is owed by a day. Whether it is late is never stored: `standingOf` answers it for any day.
 */
export type Obligation = ReviewObligation | ActionObligation

/** How an obligation stands on a day. */
export type Standing =
  | 'not-yet' // its time has not begun
  | 'open'
  | 'due-soon' // within the first reminder of the deadline
  | 'overdue'
  | 'incomplete' // done, but something in it is missing
  | 'done-in-time'
  | 'done-late'

export interface StandingOn {
  readonly standing: Standing
  /** Calendar days past the deadline for `overdue` and `done-late`, days left for `open` and `due-soon`, else 0. */
  readonly days: number
}

/** @param soon working days before the deadline from which it counts as near. */
export function standingOf(obligation: Obligation, today: Day, soon: number): StandingOn {
  const { due, doneOn, from, kind } = obligation
  if (doneOn !== undefined && doneOn <= today) {
    const late = daysBetween(due, doneOn)
    return late > 0 ? { standing: 'done-late', days: late } : { standing: 'done-in-time', days: 0 }
  }
  if (today < from && today <= due) return { standing: 'not-yet', days: 0 }
  if (kind === 'complete-minutes') return { standing: 'incomplete', days: 0 }
  if (today > due) return { standing: 'overdue', days: daysBetween(due, today) }
  const days = daysBetween(today, due)
  return today >= plusWorkingDays(due, -soon) ? { standing: 'due-soon', days } : { standing: 'open', days }
}

/** Whether somebody still has to do something. */
export const isOpen = (standing: Standing): boolean =>
  standing === 'open' || standing === 'due-soon' || standing === 'overdue' || standing === 'incomplete'

export const standingWords: Readonly<Record<Standing, Words>> = {
  'not-yet': { pl: 'Jeszcze nie termin', en: 'Not yet' },
  open: { pl: 'W toku', en: 'Open' },
  'due-soon': { pl: 'Termin blisko', en: 'Due soon' },
  overdue: { pl: 'Zaległe', en: 'Overdue' },
  incomplete: { pl: 'Do uzupełnienia', en: 'Incomplete' },
  'done-in-time': { pl: 'W terminie', en: 'In time' },
  'done-late': { pl: 'Po terminie', en: 'Late' },
}
