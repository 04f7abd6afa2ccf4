import { actingIn, personOf } from '../../api/domain/organisation/organisation.ts'
import { scopeOf } from '../../api/domain/reviews/review.ts'
import { reviewRules } from '../../api/domain/reviews/schedule.ts'
import { fold } from '../../api/knowledge/understanding/plainText.ts'
import type { Slots } from '../../api/knowledge/understanding/slots.ts'
import { dayOf } from '../../api/knowledge/understanding/spokenDate.ts'
import type { Understanding } from '../../api/knowledge/understanding/understander.ts'
import { helpMessage, languageMessage } from '../help/helpCards.ts'
import { helpWords } from '../help/helpWords.ts'
import { setLanguage } from '../help/setLanguage.ts'
import { askDoneMessage } from '../improvement/donePresses.ts'
import { reportForm } from '../incidents/reportForm.ts'
import type { Message } from '../message.ts'
import { dutiesMessage } from '../obligations/dutiesCard.ts'
import { peopleIn } from '../people.ts'
import type { PersonTurn } from '../personTurn.ts'
import { documentWanted } from '../questions/documentWanted.ts'
import { questionAnswered } from '../questions/questionTurn.ts'
import { askMinutesMessage } from '../reviews/askMinutes.ts'
import { choiceSubject, ownSubjects } from '../reviews/ownReviews.ts'
import { remindListMessage } from '../reviews/remindOthers.ts'
import { statusMessage } from '../reviews/statusCard.ts'
import { exactCommand } from './exactCommands.ts'
import { heldSaid } from './heldSaid.ts'
import { periodOf, subjectsSaid } from './subjectsSaid.ts'

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
      return heldSaid(turn, text, understood)
    case 'minutes':
      return askMinutesMessage(turn)
    case 'incident':
      return reportForm(turn, exactCommand(text) ? '' : text)
    case 'document':
      return documentWanted(turn, text, understood.slots.document) ?? questionAnswered(turn, text)
    case 'question':
      return questionAnswered(turn, text)
    case 'proposal':
    case 'change-request':
    case 'nonconformity':
      return { text: words.proposal(representative()) }
    case 'action-done':
      return askDoneMessage(turn)
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

function statusFor(turn: PersonTurn, slots: Slots): Message {
  const today = turn.suite.today()
  const said = subjectsSaid(turn, slots)
  const subjects = said?.length ? said : ownSubjects(turn.suite.office(), turn.person.id, today)
  const period = slots.date ? periodOf(dayOf(slots.date, today, 'past')) : undefined
  const notFound = said?.length === 0 ? (slots.process ?? slots.unit ?? slots.person) : undefined
  return statusMessage(turn, subjects, period, notFound)
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
