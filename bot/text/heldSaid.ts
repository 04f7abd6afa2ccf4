import type { Day } from '../../api/domain/calendar/day.ts'
import type { Period } from '../../api/domain/calendar/period.ts'
import { periodHeldFor } from '../../api/domain/reviews/holding.ts'
import { periodAt } from '../../api/domain/reviews/review.ts'
import { dayOf } from '../../api/knowledge/understanding/spokenDate.ts'
import type { Understanding } from '../../api/knowledge/understanding/understander.ts'
import { card, heading, open } from '../card.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { formContext } from '../reviews/heldCards.ts'
import { heldForm } from '../reviews/heldForm.ts'
import {
  choiceSubject,
  mayRecordChoice,
  ownSubjects,
  reviewsToHold,
  type Subject,
  standingReview,
} from '../reviews/ownReviews.ts'
import { recordAndShow } from '../reviews/recordHeldPress.ts'
import { reviewWords } from '../reviews/reviewWords.ts'
import type { ReviewChoice } from '../verbs.ts'
import { buttonWords } from '../words.ts'
import { kindSaid, periodOf, subjectsSaid } from './subjectsSaid.ts'

/** At least so sure for writing something down from a sentence alone. */
const CERTAIN = 0.75

/** "Przegląd był wczoraj": recorded when subject and day are certain, else asked with what is known filled in. */
export async function heldSaid(turn: PersonTurn, text: string, understood: Understanding): Promise<Message> {
  const { suite, person, language } = turn
  const office = suite.office()
  const today = suite.today()
  const words = reviewWords[language]
  const spoken = understood.slots.date ? dayOf(understood.slots.date, today, 'past') : undefined
  const day =
    spoken && 'day' in spoken && spoken.until === undefined && spoken.day <= today ? spoken.day : undefined
  const said = subjectsSaid(turn, understood.slots)
  const own = ownSubjects(office, person.id, today)
  const kind = kindSaid(text)
  const ofKind = own.filter(one => kind === undefined || one.kind === kind)
  // Words that name nothing of the office tell nothing; a unit or process of somebody else does.
  const meant = said?.length
    ? said.filter(one => own.some(mine => mine.kind === one.kind && mine.subject === one.subject))
    : ofKind
  if (meant.length === 0) return { text: words.nothingToRecord }
  const only = meant.length === 1 ? meant[0] : undefined
  if (only && day && said?.length !== 0 && understood.confidence >= CERTAIN) {
    const choice = choiceAt(turn, only, day)
    const standing = standingReview(office, choice)
    // A day other than the recorded one is a correction, which is asked for and not taken from a sentence.
    if (mayRecordChoice(office, person.id, choice, today) && (!standing || standing.heldOn === day)) {
      const answer = await recordAndShow(turn, choice, day, true)
      return 'message' in answer ? answer.message : { text: answer.text }
    }
  }
  return askHeld(turn, meant, day, periodOf(spoken))
}

/** [Przegląd się odbył] without a review in mind: asks which and when. */
export function askHeldMessage(turn: PersonTurn): Message {
  const own = ownSubjects(turn.suite.office(), turn.person.id, turn.suite.today())
  if (own.length === 0) return { text: reviewWords[turn.language].nothingToRecord }
  return askHeld(turn, own, undefined, undefined)
}

function askHeld(
  turn: PersonTurn,
  meant: readonly Subject[],
  day: Day | undefined,
  period: Period | undefined,
): Message {
  const { suite, language, links } = turn
  const words = reviewWords[language]
  const only = meant.length === 1 ? meant[0] : undefined
  const choices = meant.flatMap(subject => choicesOf(turn, subject, day, period))
  const { body, action } = heldForm(formContext(turn), choices, day)
  const [office, today] = [suite.office(), suite.today()]
  const title = only ? words.askHeldFor(choiceSubject(office, only, today, language)) : words.askHeld
  return {
    summary: buttonWords.reviewHeld[language],
    card: card(
      language,
      [heading(title), ...body],
      [action, open(buttonWords.open[language], links.duties())],
    ),
  }
}

const choiceAt = ({ suite }: PersonTurn, { kind, subject }: Subject, day: Day): ReviewChoice => ({
  kind,
  subject,
  period: periodHeldFor(suite.office().reviews, kind, subject, day, suite.office().settings.reviewsSince),
})

/** The periods that may be meant: the one of the day, the one named, else those still open, else the present one. */
function choicesOf(
  turn: PersonTurn,
  subject: Subject,
  day: Day | undefined,
  period: Period | undefined,
): ReviewChoice[] {
  const { suite, person } = turn
  if (day) return [choiceAt(turn, subject, day)]
  const current = periodAt(subject.kind, suite.today())
  if (period && period.length === current.length && period <= current) return [{ ...subject, period }]
  const owing = reviewsToHold(suite.office(), person.id, suite.today()).filter(
    one => one.kind === subject.kind && one.subject === subject.subject,
  )
  return owing.length > 0 ? owing : [{ ...subject, period: current }]
}
