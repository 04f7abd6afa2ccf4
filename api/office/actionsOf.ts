import { dayOf } from '../domain/calendar/officeTime.ts'
import { isPeriod } from '../domain/calendar/period.ts'
import type { AgreedAction, Deadline, ImprovementAction } from '../domain/improvement/action.ts'
import type { ImprovementActionRow } from '../registers/lists/improvementActions.ts'

/** The confirmed actions of the register; what was dismissed is none, and rows that no rule could read are left out. */
export const actionsOf = (rows: readonly ImprovementActionRow[]): ImprovementAction[] =>
  rows.flatMap(actionOf)

/** The action of a row; none where the row says that a task of the minutes is no action. */
export function actionOf(row: ImprovementActionRow): ImprovementAction[] {
  const agreed = agreedOf(row)
  if (!agreed) return []
  const { doneOn, doneBy, judgedOn, judgedBy, effective, cancelledOn, cancelledBy } = row
  const deed =
    doneOn === undefined || doneBy === undefined
      ? undefined
      : {
          on: doneOn,
          by: doneBy,
          evidence: row.evidence ?? '',
          ...(row.evidenceUrl === undefined ? {} : { url: row.evidenceUrl }),
        }
  switch (row.state) {
    case 'open':
      return [{ ...agreed, state: 'open' }]
    case 'done':
      return deed ? [{ ...agreed, state: 'done', deed }] : []
    case 'judged':
      if (!deed || judgedOn === undefined || judgedBy === undefined || effective === undefined) return []
      return [
        {
          ...agreed,
          state: 'judged',
          deed,
          judgement: { on: judgedOn, by: judgedBy, effective, remark: row.judgementRemark ?? '' },
        },
      ]
    case 'cancelled':
      if (cancelledOn === undefined || cancelledBy === undefined) return []
      return [
        {
          ...agreed,
          state: 'cancelled',
          cancellation: { on: cancelledOn, by: cancelledBy, reason: row.cancelReason ?? '' },
        },
      ]
    case 'dismissed':
      return []
  }
}

function agreedOf(row: ImprovementActionRow): AgreedAction | undefined {
  const { key, number, review, reviewKind, subject, period, extraordinary, task, passage, page } = row
  const deadline = deadlineOf(row)
  if (!isPeriod(period) || !deadline) return undefined
  return {
    key,
    number,
    review: { key: review, kind: reviewKind, subject, period, extraordinary },
    n: row.position,
    version: row.minutesVersion,
    task,
    ...(passage === undefined ? {} : { passage }),
    ...(page === undefined ? {} : { page }),
    responsible: {
      people: (row.people ?? '').split(' ').filter(one => one !== ''),
      ...(row.responsibleText === undefined ? {} : { text: row.responsibleText }),
    },
    deadline,
    confirmedOn: dayOf(row.confirmedAt),
    confirmedBy: row.confirmedBy,
  }
}

function deadlineOf({ due, ongoing }: ImprovementActionRow): Deadline | undefined {
  if (due !== undefined) return { kind: 'day', day: due }
  return ongoing === undefined ? undefined : { kind: 'ongoing', text: ongoing }
}
