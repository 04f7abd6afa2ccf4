import type { ImprovementAction } from '../domain/improvement/action.ts'
import type { ImprovementActionRow } from '../registers/lists/improvementActions.ts'

/** An action as its row; what the action does not have is absent. */
export function rowOf(
  action: ImprovementAction,
  noted: Pick<ImprovementActionRow, 'confirmedAt' | 'changedBy'>,
): ImprovementActionRow {
  const { key, number, review, n, version, task, passage, page, responsible, deadline } = action
  const deed = action.state === 'done' || action.state === 'judged' ? action.deed : undefined
  return {
    key,
    number,
    review: review.key,
    reviewKind: review.kind,
    subject: review.subject,
    period: review.period,
    extraordinary: review.extraordinary,
    position: n,
    minutesVersion: version,
    task,
    ...(passage === undefined ? {} : { passage }),
    ...(page === undefined ? {} : { page }),
    ...(responsible.people.length === 0 ? {} : { people: responsible.people.join(' ') }),
    ...(responsible.text === undefined ? {} : { responsibleText: responsible.text }),
    ...(deadline.kind === 'day' ? { due: deadline.day } : { ongoing: deadline.text }),
    state: action.state,
    confirmedBy: action.confirmedBy,
    ...noted,
    ...(deed
      ? {
          doneOn: deed.on,
          doneBy: deed.by,
          ...(deed.evidence === '' ? {} : { evidence: deed.evidence }),
          ...(deed.url === undefined ? {} : { evidenceUrl: deed.url }),
        }
      : {}),
    ...(action.state === 'judged'
      ? {
          judgedOn: action.judgement.on,
          judgedBy: action.judgement.by,
          effective: action.judgement.effective,
          ...(action.judgement.remark === '' ? {} : { judgementRemark: action.judgement.remark }),
        }
      : {}),
    ...(action.state === 'cancelled'
      ? {
          cancelledOn: action.cancellation.on,
          cancelledBy: action.cancellation.by,
          cancelReason: action.cancellation.reason,
        }
      : {}),
  }
}
