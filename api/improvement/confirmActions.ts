import {
  type AgreedAction,
  actionKey,
  actionNumber,
  type ImprovementAction,
} from '../domain/improvement/action.ts'
import { type ActionFields, agreedFields } from '../domain/improvement/actionRules.ts'
import { sameDeadline, sameResponsible } from '../domain/improvement/allotment.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { actionOf } from '../office/actionsOf.ts'
import type { ImprovementActionRow } from '../registers/lists/improvementActions.ts'
import { KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { rowOf } from './actionRow.ts'
import type { ImprovementRefusal } from './improvementRefusals.ts'
import { isUncertain, type Proposal, proposalsOf, type ReviewProposals } from './proposals.ts'

/** What became of the tasks of a version of minutes. */
export interface Confirmed {
  /** Numbers that this call has put into the register. */
  readonly confirmed: readonly number[]
  /** Numbers that somebody else had put there before. */
  readonly already: readonly number[]
}

/**
 * Puts every task of the minutes that nothing has to be asked about into the register of actions. Pressed twice, or on
 * two instances at once, each task is there once: its number is claimed by the row's key. What is uncertain stays a
 * proposal.
 */
export async function confirmActions(
  suite: Suite,
  actor: string,
  reviewKey: string,
  version: number,
): Promise<Outcome<Confirmed, ImprovementRefusal>> {
  const found = confirmable(suite, actor, reviewKey, version)
  if (!found.ok) return found
  const { review, heldOn, proposals } = found.value
  const rows = proposals
    .filter(one => one.standing === 'new' && !isUncertain(one))
    .flatMap((one): ImprovementActionRow[] => {
      const { who, when } = one
      const fields = agreedFields(
        {
          task: one.task,
          responsible: { people: who.people, ...(who.text === undefined ? {} : { text: who.text }) },
          ...(when.deadline ? { deadline: when.deadline } : {}),
        },
        heldOn,
      )
      return fields.ok ? [newRow(suite, actor, review, version, one, fields.value)] : []
    })
  return accepted(await claimAll(suite, rows))
}

/**
 * Puts one task into the register as a person has set it right. The same told again is the same; other fields told for
 * a task that is there already change nothing.
 */
export async function confirmTask(
  suite: Suite,
  actor: string,
  reviewKey: string,
  version: number,
  n: number,
  fields: ActionFields,
): Promise<Outcome<ImprovementAction, ImprovementRefusal>> {
  const found = confirmable(suite, actor, reviewKey, version)
  if (!found.ok) return found
  const { review, heldOn, proposals } = found.value
  const proposal = proposals.find(one => one.n === n)
  if (!proposal) return refused('no-such-action')
  if (!areKnown(suite, fields.responsible.people)) return refused('no-such-person')
  const agreed = agreedFields(fields, heldOn)
  if (!agreed.ok) return agreed
  const row = newRow(suite, actor, review, version, proposal, agreed.value)
  const theirs = proposal.action ?? (await claimOrFind(suite, row))
  if (!theirs) return refused('changed-meanwhile')
  const same =
    theirs.task === agreed.value.task &&
    sameResponsible(theirs.responsible, agreed.value.responsible) &&
    sameDeadline(theirs.deadline, agreed.value.deadline)
  return same ? accepted(theirs) : refused('changed-meanwhile')
}

/** Says that a task of the minutes is none: nobody is asked about it again. */
export async function dismissTask(
  suite: Suite,
  actor: string,
  reviewKey: string,
  version: number,
  n: number,
): Promise<Outcome<true, ImprovementRefusal>> {
  const found = confirmable(suite, actor, reviewKey, version)
  if (!found.ok) return found
  const proposal = found.value.proposals.find(one => one.n === n)
  if (!proposal) return refused('no-such-action')
  if (proposal.standing === 'dismissed') return accepted(true)
  if (proposal.action) return refused('changed-meanwhile')
  const { task } = proposal
  const agreed = { task, responsible: { people: [] }, deadline: { kind: 'ongoing', text: '–' } } as const
  const row = newRow(suite, actor, found.value.review, version, proposal, agreed)
  const { already } = await claimAll(suite, [{ ...row, state: 'dismissed' }])
  if (already.length === 0) return accepted(true)
  return suite.registers.improvementActions.find(row.key)?.row.state === 'dismissed'
    ? accepted(true)
    : refused('changed-meanwhile')
}

/** The proposals of the last version, for somebody who may confirm them. */
export function confirmable(
  suite: Suite,
  actor: string,
  reviewKey: string,
  version: number,
): Outcome<ReviewProposals, ImprovementRefusal> {
  const found = proposalsOf(suite, actor, reviewKey, version)
  if (!found.ok) return found
  if (!found.value.mayConfirm) return refused('not-allowed-to-confirm')
  return found.value.latest ? found : refused('newer-minutes-filed')
}

/** Whether all of these people are in the register and still work for the office. */
export const areKnown = (suite: Suite, people: readonly string[]): boolean =>
  people.every(one => personOf(suite.office().organisation, one)?.active === true)

function newRow(
  suite: Suite,
  actor: string,
  review: AgreedAction['review'],
  version: number,
  { n, passage, page }: Proposal,
  fields: Pick<AgreedAction, 'task' | 'responsible' | 'deadline'>,
): ImprovementActionRow {
  return rowOf(
    {
      key: actionKey(review.key, n),
      number: actionNumber(review, n),
      review,
      n,
      version,
      ...(passage === undefined ? {} : { passage }),
      ...(page === undefined ? {} : { page }),
      ...fields,
      confirmedOn: suite.today(),
      confirmedBy: actor,
      state: 'open',
    },
    { confirmedAt: suite.now() },
  )
}

async function claimAll(suite: Suite, rows: readonly ImprovementActionRow[]): Promise<Confirmed> {
  const { improvementActions } = suite.registers
  const outcomes = await improvementActions.addAll(rows)
  const taken = rows.filter((_, at) => outcomes[at] instanceof KeyTaken)
  // What another instance has written is read at once, so that the answer shows it.
  await Promise.all(taken.map(row => improvementActions.refetch(row.key)))
  return {
    confirmed: rows.filter(row => !taken.includes(row)).map(row => row.position),
    already: taken.map(row => row.position),
  }
}

async function claimOrFind(suite: Suite, row: ImprovementActionRow): Promise<ImprovementAction | undefined> {
  await claimAll(suite, [row])
  const entry = suite.registers.improvementActions.find(row.key)
  return entry ? actionOf(entry.row)[0] : undefined
}
