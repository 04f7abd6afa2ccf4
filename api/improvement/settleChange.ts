import type { ImprovementAction } from '../domain/improvement/action.ts'
import { mayCorrectAction } from '../domain/improvement/actionAccess.ts'
import { type ActionFields, cancelAction, correctAction } from '../domain/improvement/actionRules.ts'
import { accepted, refused } from '../domain/outcome.ts'
import type { Suite } from '../suite.ts'
import { type Changed, change } from './changeAction.ts'
import { confirmable } from './confirmActions.ts'
import type { Proposal } from './proposals.ts'

/** Whether what a new version of the minutes says of a confirmed action holds, or what was confirmed. */
export type Settlement = 'take' | 'keep'

/**
 * Answers what a new version of the minutes has changed or left out of a confirmed action: taken over, or kept as it was
 * confirmed. Either way it is not asked about again.
 */
export async function settleChange(
  suite: Suite,
  actor: string,
  reviewKey: string,
  version: number,
  n: number,
  settlement: Settlement,
): Promise<Changed> {
  const found = confirmable(suite, actor, reviewKey, version)
  if (!found.ok) return found
  const { heldOn, proposals } = found.value
  const proposal = proposals.find(one => one.n === n)
  if (!proposal?.action) return refused('no-such-action')
  if (proposal.standing !== 'changed' && proposal.standing !== 'dropped') return accepted(proposal.action)
  return change(suite, actor, proposal.action.key, action => {
    if (!mayCorrectAction(suite.office().organisation, actor, action, suite.today()))
      return refused('not-allowed-to-change-action')
    const settled: ImprovementAction = { ...action, version }
    if (settlement === 'keep') return accepted(settled)
    if (proposal.standing === 'dropped')
      return cancelAction(settled, actor, `Nie ujęto w wersji ${version} protokołu.`, suite.today())
    const changes = newFields(proposal)
    return changes ? correctAction(settled, changes, heldOn) : refused('task-uncertain')
  })
}

/** What the new version says of the fields that it changes; undefined when a person has to say it. */
function newFields({ changes, task, who, when }: Proposal): Partial<ActionFields> | undefined {
  if (changes.includes('responsible') && who.question) return undefined
  if (changes.includes('deadline') && !when.deadline) return undefined
  return {
    ...(changes.includes('task') ? { task } : {}),
    ...(changes.includes('responsible')
      ? { responsible: { people: who.people, ...(who.text === undefined ? {} : { text: who.text }) } }
      : {}),
    ...(changes.includes('deadline') && when.deadline ? { deadline: when.deadline } : {}),
  }
}
