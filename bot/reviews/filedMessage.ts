import type { HandedIn } from '../../api/reviews/handedIn.ts'
import { filedVersion } from '../../api/reviews/handedInAnswer.ts'
import type { CardPart } from '../card.ts'
import { actionsPart } from '../improvement/actionsPart.ts'
import type { Message } from '../message.ts'
import { missingPart } from '../minutesWriting/supplementForm.ts'
import type { PersonTurn } from '../personTurn.ts'
import { handedInMessage } from './handedInCards.ts'
import { formContext } from './heldCards.ts'

/** What other subjects add to the card about a filed file, in this order. */
const partsOf = (turn: PersonTurn, handed: HandedIn): CardPart[] =>
  handed.status === 'filed' ? [missingPart(turn, handed), actionsPart(turn, handed)] : []

/** The card about a file that was handed in, with everything that can be done about it from there. */
export const filedMessage = (turn: PersonTurn, handed: HandedIn, note?: string): Message =>
  handedInMessage(formContext(turn), turn.links, handed, partsOf(turn, handed), note)

/** The same card of a version that was filed before, as it stands now; undefined when there is no such version. */
export function filedVersionMessage(
  turn: PersonTurn,
  review: string,
  version: number,
  note?: string,
): Message | undefined {
  const handed = filedVersion(turn.suite, review, version)
  return handed && filedMessage(turn, handed, note)
}
