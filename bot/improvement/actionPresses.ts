import type { ImprovementAction } from '../../api/domain/improvement/action.ts'
import { doersOf } from '../../api/domain/improvement/answering.ts'
import type { Outcome } from '../../api/domain/outcome.ts'
import { setRight } from '../../api/improvement/changeAction.ts'
import { confirmActions, confirmTask, dismissTask } from '../../api/improvement/confirmActions.ts'
import { type ImprovementRefusal, wordsOfRefusal } from '../../api/improvement/improvementRefusals.ts'
import { type Proposal, proposalsOf, type ReviewProposals } from '../../api/improvement/proposals.ts'
import { settleChange } from '../../api/improvement/settleChange.ts'
import type { PersonTurn } from '../personTurn.ts'
import { filedVersionMessage } from '../reviews/filedMessage.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { faultWords } from '../words.ts'
import { NOT_AN_ACTION } from './actionFields.ts'
import { actionsForm } from './actionsForm.ts'
import { namesOf } from './actionText.ts'
import { type FilledSlot, filledSlots } from './filledSlots.ts'
import { improvementWords } from './improvementWords.ts'
import { savedFields } from './savedFields.ts'

const refusedBy = ({ language }: PersonTurn, reason: ImprovementRefusal): PressAnswer => ({
  text: wordsOfRefusal(reason)[language],
})

/** The card about the file as it stands now. */
export function shownAgain(
  turn: PersonTurn,
  { review, version }: { review: string; version: number },
  note?: string,
): PressAnswer {
  const message = filedVersionMessage(turn, review, version, note)
  return message ? { message } : refusedBy(turn, 'no-such-review')
}

/** [Potwierdź]: everything that nothing has to be asked about. The second press shows what the first has done. */
export async function pressConfirmActions(
  turn: PersonTurn,
  data: VerbData<'confirm-actions'>,
): Promise<PressAnswer> {
  const outcome = await confirmActions(turn.suite, turn.person.id, data.review, data.version)
  if (!outcome.ok) return refusedBy(turn, outcome.reason)
  const count = outcome.value.confirmed.length + outcome.value.already.length
  return shownAgain(turn, data, count === 0 ? undefined : improvementWords[turn.language].saved(count))
}

/** [Popraw działania], [Następne]: the fields of a few actions in place of the card. */
export function pressFixActions(turn: PersonTurn, data: VerbData<'fix-actions'>): PressAnswer {
  const found = proposalsOf(turn.suite, turn.person.id, data.review, data.version)
  if (!found.ok) return refusedBy(turn, found.reason)
  if (!found.value.mayConfirm) return refusedBy(turn, 'not-allowed-to-confirm')
  if (!found.value.latest) return refusedBy(turn, 'newer-minutes-filed')
  return { message: actionsForm(turn, found.value, data.skip ?? 0) }
}

/** [Wróć]. */
export function pressShowFiled(turn: PersonTurn, data: VerbData<'show-filed'>): PressAnswer {
  const found = proposalsOf(turn.suite, turn.person.id, data.review, data.version)
  return found.ok ? shownAgain(turn, data) : refusedBy(turn, found.reason)
}

/**
 * [Zapisz i potwierdź]: each of the shown actions as it was filled in. At the first that cannot be saved the card stays
 * with everything in its fields; what was saved before it is not saved twice by the next press.
 */
export async function pressSaveActions(
  turn: PersonTurn,
  data: VerbData<'save-actions'>,
): Promise<PressAnswer> {
  const { suite, person, language } = turn
  const words = improvementWords[language]
  const found = proposalsOf(suite, person.id, data.review, data.version)
  if (!found.ok) return refusedBy(turn, found.reason)
  const notes: string[] = []
  let [saved, dismissed] = [0, 0]
  for (const slot of filledSlots(data)) {
    const proposal = found.value.proposals.find(one => one.n === slot.n)
    if (!proposal) return refusedBy(turn, 'no-such-action')
    const outcome = await saveSlot(turn, found.value, proposal, slot)
    if ('refusal' in outcome) return { text: `${words.position(slot.n)}: ${outcome.refusal}` }
    if (slot.who === NOT_AN_ACTION) dismissed += 1
    else saved += 1
    if (outcome.action) notes.push(...ownerless(turn, outcome.action))
  }
  const done = [
    ...(saved > 0 ? [words.saved(saved)] : []),
    ...(dismissed > 0 ? [words.dismissedNow(dismissed)] : []),
  ]
  return shownAgain(turn, data, [...done, ...notes].join(' '))
}

type Saved = { readonly action?: ImprovementAction } | { readonly refusal: string }

async function saveSlot(
  turn: PersonTurn,
  { review, version }: ReviewProposals,
  proposal: Proposal,
  slot: FilledSlot,
): Promise<Saved> {
  const { suite, person, language } = turn
  const { n, standing, action } = proposal
  const told = (outcome: Outcome<ImprovementAction, ImprovementRefusal>): Saved =>
    outcome.ok ? { action: outcome.value } : { refusal: wordsOfRefusal(outcome.reason)[language] }
  if (standing === 'changed' || standing === 'dropped') {
    if (slot.settle === '') return { refusal: faultWords['button-not-understood'][language] }
    return told(await settleChange(suite, person.id, review.key, version, n, slot.settle))
  }
  if (slot.who === NOT_AN_ACTION) {
    const outcome = await dismissTask(suite, person.id, review.key, version, n)
    return outcome.ok ? {} : { refusal: wordsOfRefusal(outcome.reason)[language] }
  }
  const filled = savedFields(turn, review, proposal, slot)
  if ('refusal' in filled) return filled
  return told(
    action
      ? await setRight(suite, person.id, action.key, filled.fields)
      : await confirmTask(suite, person.id, review.key, version, n, filled.fields),
  )
}

/** A name that is not in the register: said, with who is reminded in its place. */
function ownerless({ suite, language }: PersonTurn, action: ImprovementAction): string[] {
  const { people, text } = action.responsible
  if (people.length > 0 || text === undefined) return []
  const office = suite.office()
  const reminded = doersOf(office.organisation, action, suite.today()).map(one => one.person)
  return [improvementWords[language].notInRegister(text, namesOf(office, reminded))]
}
