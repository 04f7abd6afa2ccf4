import { type Day, isDay } from '../../api/domain/calendar/day.ts'
import { recordHeld, recordRefusalWords } from '../../api/reviews/recordHeld.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { PressAnswer } from '../turn.ts'
import type { ReviewChoice, VerbData } from '../verbs.ts'
import { faultWords } from '../words.ts'
import { heldCard, savedAlready } from './heldCards.ts'
import { standingReview } from './ownReviews.ts'
import { reviewWords } from './reviewWords.ts'

/**
 * [Zapisz datę]. The same press again, also from another device, shows what is saved; a press on a card that is older
 * than what is saved changes nothing and shows the present state.
 */
export async function pressRecordHeld(turn: PersonTurn, data: VerbData<'record-held'>): Promise<PressAnswer> {
  const { language } = turn
  const heldOn = data.heldOn
  if (heldOn === undefined || heldOn === '') return { text: faultWords['button-not-understood'][language] }
  const before = standingReview(turn.suite.office(), data.review)
  if (before && data.known !== undefined && before.heldOn !== data.known) {
    const again = before.heldOn === heldOn
    const note = again ? savedAlready(turn, before.key) : reviewWords[language].changedMeanwhile
    return {
      message: heldCard(turn, data.review, { ...(note === undefined ? {} : { note }), correctable: !again }),
    }
  }
  return recordAndShow(turn, data.review, heldOn)
}

/** Records the day and shows what is saved, or why it was not. */
export async function recordAndShow(
  turn: PersonTurn,
  choice: ReviewChoice,
  heldOn: Day,
  correctable = false,
): Promise<PressAnswer> {
  if (!isDay(heldOn)) return { text: faultWords['button-not-understood'][turn.language] }
  const outcome = await recordHeld(turn.suite, turn.person.id, { ...choice, heldOn })
  if (!outcome.ok) return { text: recordRefusalWords[outcome.reason][turn.language] }
  const { kind, subject, period } = outcome.value
  return { message: heldCard(turn, { kind, subject, period }, { correctable }) }
}
