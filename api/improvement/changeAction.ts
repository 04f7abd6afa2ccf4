import type { Deed, ImprovementAction } from '../domain/improvement/action.ts'
import {
  mayCorrectAction,
  mayJudgeAction,
  mayMarkDone,
  maySeeAction,
} from '../domain/improvement/actionAccess.ts'
import {
  type ActionFields,
  cancelAction,
  correctAction,
  judgeAction,
  markDone,
} from '../domain/improvement/actionRules.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { heldOnOf } from '../domain/reviews/review.ts'
import { actionOf } from '../office/actionsOf.ts'
import type { ImprovementActionRow } from '../registers/lists/improvementActions.ts'
import { Conflict, type Entry } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { rowOf } from './actionRow.ts'
import { areKnown } from './confirmActions.ts'
import type { ImprovementRefusal } from './improvementRefusals.ts'

export type Changed = Outcome<ImprovementAction, ImprovementRefusal>

/** Sets fields of an open action right. */
export async function setRight(
  suite: Suite,
  actor: string,
  key: string,
  changes: Partial<ActionFields>,
): Promise<Changed> {
  if (changes.responsible && !areKnown(suite, changes.responsible.people)) return refused('no-such-person')
  return change(suite, actor, key, action => {
    if (!mayCorrectAction(suite.office().organisation, actor, action, suite.today()))
      return refused('not-allowed-to-change-action')
    return correctAction(action, changes, heldOnFor(suite, action))
  })
}

/** Tells that an action is done, with what shows it; today unless another day is told. */
export const tellDone = (
  suite: Suite,
  actor: string,
  key: string,
  deed: Omit<Deed, 'by' | 'on'> & Partial<Pick<Deed, 'on'>>,
): Promise<Changed> =>
  change(suite, actor, key, action => {
    const today = suite.today()
    if (!mayMarkDone(suite.office().organisation, actor, action, today))
      return refused('not-allowed-to-change-action')
    return markDone(action, { on: today, ...deed, by: actor }, heldOnFor(suite, action), today)
  })

/** Gives an action up, with the reason. */
export const giveUp = (suite: Suite, actor: string, key: string, reason: string): Promise<Changed> =>
  change(suite, actor, key, action => {
    if (!mayCorrectAction(suite.office().organisation, actor, action, suite.today()))
      return refused('not-allowed-to-change-action')
    return cancelAction(action, actor, reason, suite.today())
  })

/** Judges whether an action that was done has helped. */
export const judge = (
  suite: Suite,
  actor: string,
  key: string,
  judgement: { readonly effective: boolean; readonly remark: string },
): Promise<Changed> =>
  change(suite, actor, key, action => {
    if (!mayJudgeAction(suite.office().organisation, actor, action, suite.today()))
      return refused('not-allowed-to-judge')
    return judgeAction(action, actor, judgement, suite.today())
  })

/** The first day that a deed or a deadline of the action can have. */
const heldOnFor = (suite: Suite, action: ImprovementAction) => {
  const review = suite.office().reviews.find(one => one.key === action.review.key)
  return (review && heldOnOf(review)) ?? action.confirmedOn
}

/**
 * Loads an action, decides, saves. When somebody else was first, it is decided once more on what they have written, so
 * that the same told by two people at once is one deed and not a fault.
 */
export async function change(
  suite: Suite,
  actor: string,
  key: string,
  decide: (action: ImprovementAction) => Changed,
): Promise<Changed> {
  const { improvementActions } = suite.registers
  let entry = improvementActions.find(key) ?? (await improvementActions.refetch(key))
  for (let tries = 0; entry && tries < 2; tries++) {
    const [action] = actionOf(entry.row)
    if (!action || !maySeeAction(suite.office().organisation, actor, action, suite.today()))
      return refused('no-such-action')
    const decision = decide(action)
    if (!decision.ok || decision.value === action) return decision
    try {
      const { confirmedAt } = entry.row
      await improvementActions.save({
        ...entry,
        row: rowOf(decision.value, { confirmedAt, changedBy: actor }),
      })
      return accepted(decision.value)
    } catch (fault) {
      if (!(fault instanceof Conflict)) throw fault
      entry = fault.current as Entry<ImprovementActionRow> | undefined
    }
  }
  return refused(entry ? 'changed-meanwhile' : 'no-such-action')
}
