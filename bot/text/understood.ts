import type { Day } from '../../api/domain/calendar/day.ts'
import type { Period } from '../../api/domain/calendar/period.ts'
import { actingIn, personOf } from '../../api/domain/organisation/organisation.ts'
import { periodHeldFor } from '../../api/domain/reviews/holding.ts'
import { periodAt, scopeOf } from '../../api/domain/reviews/review.ts'
import { reviewRules } from '../../api/domain/reviews/schedule.ts'
import { fold } from '../../api/knowledge/understanding/plainText.ts'
import type { Slots } from '../../api/knowledge/understanding/slots.ts'
import { dayOf } from '../../api/knowledge/understanding/spokenDate.ts'
import type { SpokenDate } from '../../api/knowledge/understanding/spokenPeriod.ts'
import type { Understanding } from '../../api/knowledge/understanding/understander.ts'
import { card, heading, open } from '../card.ts'
import { helpMessage, incidentMessage, languageMessage, questionMessage } from '../help/helpCards.ts'
import { helpWords } from '../help/helpWords.ts'
import { setLanguage } from '../help/setLanguage.ts'
import type { Message } from '../message.ts'
import { dutiesMessage } from '../obligations/dutiesCard.ts'
import { peopleIn } from '../people.ts'
import type { PersonTurn } from '../personTurn.ts'
import { askMinutesMessage } from '../reviews/askMinutes.ts'
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
import { remindListMessage } from '../reviews/remindOthers.ts'
import { reviewWords } from '../reviews/reviewWords.ts'
import { statusMessage } from '../reviews/statusCard.ts'
import type { ReviewChoice } from '../verbs.ts'
import { buttonWords } from '../words.ts'
import { peopleNamed, processesNamed, unitsNamed } from './named.ts'

/** At least so sure for writing something down from a sentence alone. */
const CERTAIN = 0.75

/** Answers a message whose intent is known. */
export async function answerUnderstood(
  turn: PersonTurn,
  text: string,
  understood: Understanding,
): Promise<Message> {
  const { suite, language } = turn
  const words = helpWords[language]
  const representative = (): string => peopleIn(suite, 'quality-representative', language)
  switch (understood.intent) {
    case 'duties':
      return dutiesMessage(turn)
    case 'status':
      return statusFor(turn, understood.slots)
    case 'review-held':
      return heldFor(turn, understood)
    case 'minutes':
      return askMinutesMessage(turn)
    case 'incident':
      return incidentMessage(turn)
    case 'question':
    case 'document':
      return questionMessage(turn)
    case 'proposal':
    case 'change-request':
    case 'nonconformity':
      return { text: words.proposal(representative()) }
    case 'action-done':
      return { text: words.actionDone }
    case 'absence':
      return { text: words.absence(representative()) }
    case 'delegate':
      return remindListMessage(turn)
    case 'settings':
      return languageIn(text) ? setLanguage(turn, languageIn(text) as 'pl' | 'en') : languageMessage(turn)
    case 'help':
      return helpMessage(turn, 'helpTitle')
    case 'thanks':
      return { text: words.thanks }
    case 'person':
      return { text: whoAnswersFor(turn, understood.slots) ?? words.whoIsIt(representative()) }
    case 'unclear':
      return helpMessage(turn, 'helpTitle')
  }
}

function languageIn(text: string): 'pl' | 'en' | undefined {
  const folded = fold(text)
  if (/\b(angielsk|english|eng\b)/.test(folded)) return 'en'
  return /\b(polsk|polish)/.test(folded) ? 'pl' : undefined
}

/** The subjects that a message names; undefined when it names none, empty when nothing of the office fits. */
function subjectsSaid({ suite }: PersonTurn, slots: Slots): Subject[] | undefined {
  const office = suite.office()
  const today = suite.today()
  if (slots.process) return processesNamed(office, slots.process)
  if (slots.unit) return unitsNamed(office, slots.unit, today)
  if (!slots.person) return undefined
  return peopleNamed(office, slots.person).flatMap(one => ownSubjects(office, one.id, today))
}

function statusFor(turn: PersonTurn, slots: Slots): Message {
  const today = turn.suite.today()
  const said = subjectsSaid(turn, slots)
  const subjects = said ?? ownSubjects(turn.suite.office(), turn.person.id, today)
  return statusMessage(turn, subjects, slots.date ? periodOf(dayOf(slots.date, today, 'past')) : undefined)
}

function periodOf(spoken: SpokenDate | undefined): Period | undefined {
  if (!spoken) return undefined
  if ('month' in spoken) return spoken.month
  if ('halfYear' in spoken) return spoken.halfYear
  if ('year' in spoken) return spoken.year
  return periodAt('unit', spoken.day)
}

/** "Przegląd był wczoraj": recorded when subject and day are certain, else asked with what is known filled in. */
async function heldFor(turn: PersonTurn, understood: Understanding): Promise<Message> {
  const { suite, person, language } = turn
  const office = suite.office()
  const today = suite.today()
  const words = reviewWords[language]
  const spoken = understood.slots.date ? dayOf(understood.slots.date, today, 'past') : undefined
  const day =
    spoken && 'day' in spoken && spoken.until === undefined && spoken.day <= today ? spoken.day : undefined
  const said = subjectsSaid(turn, understood.slots)
  const own = ownSubjects(office, person.id, today)
  const meant = (said ?? own).filter(one =>
    own.some(mine => mine.kind === one.kind && mine.subject === one.subject),
  )
  if (meant.length === 0) return { text: words.nothingToRecord }
  const only = meant.length === 1 ? meant[0] : undefined
  if (only && day && understood.confidence >= CERTAIN) {
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

/** Who answers for what a message names; undefined when it names nothing of the office. */
function whoAnswersFor(turn: PersonTurn, slots: Slots): string | undefined {
  const { suite, language } = turn
  const office = suite.office()
  const today = suite.today()
  const subjects = subjectsSaid(turn, slots) ?? []
  if (subjects.length === 0) return undefined
  return subjects
    .slice(0, 5)
    .map(subject => {
      const names = actingIn(
        office.organisation,
        reviewRules[subject.kind].responsible,
        scopeOf(subject),
        today,
      )
        .map(acting => personOf(office.organisation, acting.person)?.name ?? acting.person)
        .join(', ')
      const what = choiceSubject(office, subject, today, language)
      return helpWords[language].responsible(what, names || helpWords[language].nobody)
    })
    .join('\n')
}
