import { type Day, plusDays } from '../calendar/day.ts'
import type { ImprovementAction } from '../improvement/action.ts'
import type { Office } from '../office.ts'
import { scopeOf } from '../reviews/review.ts'
import { reviewRules } from '../reviews/schedule.ts'
import type { ActionObligation } from './obligation.ts'

/**
 * What is owed for an improvement action: to do it by its day, and once it is done to judge whether it has helped.
 * An action without a day, done all the time, is asked about at the next review and never late.
 */
export function actionObligations(office: Office, action: ImprovementAction): ActionObligation[] {
  if (action.state === 'cancelled') return []
  const { deadline, confirmedOn, key } = action
  const base = owedFor(action)
  const deed = action.state === 'open' ? undefined : action.deed
  const doing: ActionObligation[] =
    deadline.kind === 'ongoing'
      ? []
      : [
          {
            ...base,
            key: `${key}|do-action`,
            kind: 'do-action',
            from: confirmedOn,
            due: deadline.day,
            ...(deed ? { doneOn: deed.on } : {}),
          },
        ]
  if (!deed) return doing
  return [
    ...doing,
    {
      ...base,
      key: `${key}|judge-action`,
      kind: 'judge-action',
      from: deed.on,
      due: plusDays(deed.on, office.settings.judgeWithin),
      ...(action.state === 'judged' ? { doneOn: action.judgement.on } : {}),
    },
  ]
}

const owedFor = (action: ImprovementAction) => ({
  review: action.review,
  action,
  role: reviewRules[action.review.kind].responsible,
  scope: scopeOf(action.review),
  point: reviewRules[action.review.kind].point,
})

/** Days for which a new action without a day is told to whom it names, however many sweeps were missed. */
const TOLD_WITHIN = 14

/**
 * Actions without a day that were confirmed lately: told once to whom they name, though they are never due. Their
 * `due` is the day of the confirmation.
 */
export const newOngoing = (office: Office, today: Day): ActionObligation[] =>
  office.actions
    .filter(one => one.state === 'open' && one.deadline.kind === 'ongoing')
    .filter(one => one.confirmedOn <= today && today <= plusDays(one.confirmedOn, TOLD_WITHIN))
    .map(one => ({
      ...owedFor(one),
      key: `${one.key}|do-action`,
      kind: 'do-action',
      from: one.confirmedOn,
      due: one.confirmedOn,
    }))

/** What is owed for actions that are not settled yet. */
export const openActionObligations = (office: Office): ActionObligation[] =>
  office.actions
    .filter(one => one.state === 'open' || one.state === 'done')
    .flatMap(one => actionObligations(office, one))
