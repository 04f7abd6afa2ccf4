import { answerQuestion } from '../../api/questions/answerQuestion.ts'
import {
  type AskedQuestion,
  askQuestion,
  mayAnswerNow,
  widerPassage,
} from '../../api/questions/askQuestion.ts'
import { citedOf } from '../../api/questions/citeChoices.ts'
import { passOn } from '../../api/questions/passOn.ts'
import { questionRefusalWords } from '../../api/questions/questionRefusals.ts'
import { card, foreign, heading, line, open, strong } from '../card.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { answerMessage } from './answerCard.ts'
import { dayAsked } from './dayAsked.ts'
import { settledMessage } from './noticeCards.ts'
import { passageElements } from './passageElements.ts'
import { questionId } from './questionId.ts'
import { questionWords } from './questionWords.ts'

const LONGEST_WIDER = 6_000

/** Answers what a person asks the documents: those of today, or of the day that the question asks for. */
export const questionAnswered = (turn: PersonTurn, text: string): Message =>
  answerMessage(turn, askQuestion(turn.suite, turn.person.id, askedIn(turn, text)))

/** The same where it is not sure that the documents are asked: undefined unless they answer. */
export const questionIfAnswered = (turn: PersonTurn, text: string): Message | undefined =>
  mayAnswerNow(turn.suite, turn.person.id, askedIn(turn, text)) ? questionAnswered(turn, text) : undefined

function askedIn(turn: PersonTurn, text: string): AskedQuestion {
  const earlier = dayAsked(text, turn.suite.today())
  const asked = { id: questionId(turn), channel: 'chat' as const }
  return earlier ? { ...asked, text: earlier.question, onDay: earlier.day } : { ...asked, text }
}

/** [Zapytaj dokumenty], when it was not sure what a message is. */
export const pressAskQuestion = (turn: PersonTurn, { text }: VerbData<'ask-question'>): PressAnswer => ({
  message: questionAnswered(turn, text),
})

/** [Szerszy fragment]: a message of its own, so that the answer stays as it is. */
export async function pressWider(
  turn: PersonTurn,
  { passage }: VerbData<'wider-passage'>,
): Promise<PressAnswer> {
  const { suite, person, language } = turn
  const words = questionWords[language]
  const wider = widerPassage(suite, person.id, passage)
  if (!wider) return { text: words.widerGone }
  await turn.say({
    summary: words.wider,
    card: card(
      language,
      [heading(words.wider), ...passageElements(wider, language, LONGEST_WIDER)],
      wider.citation.url ? [open(words.openDocument, wider.citation.url)] : [],
    ),
  })
  return { text: '' }
}

/** [To nie to]: the next passages in place of those that were not it, and the way to a person. */
export async function pressNotIt(turn: PersonTurn, data: VerbData<'not-it'>): Promise<PressAnswer> {
  const answer = askQuestion(turn.suite, turn.person.id, {
    id: data.question,
    text: data.text,
    channel: 'chat',
    without: data.without,
    limit: 2,
    ...(data.onDay === undefined ? {} : { onDay: data.onDay }),
  })
  return { message: answerMessage(turn, answer, data.without) }
}

/** [Przekaż pytanie]: the same press again, from another device as well, shows to whom it went. */
export async function pressPassOn(turn: PersonTurn, data: VerbData<'pass-question'>): Promise<PressAnswer> {
  const { suite, person, language } = turn
  const words = questionWords[language]
  const outcome = await passOn(suite, person.id, {
    id: data.question,
    text: data.text,
    ...(data.onDay === undefined ? {} : { onDay: data.onDay }),
  })
  if (!outcome.ok) return { text: questionRefusalWords[outcome.reason][language] }
  const names = outcome.value.to.people.map(one => foreign(one.name, 120)).join(', ') || words.nobody
  return {
    message: {
      summary: words.passOn,
      card: card(language, [
        line(`„${foreign(data.text, 1_500)}”`),
        strong(outcome.value.again ? words.passedAlready(names) : words.passedOn(names)),
      ]),
    },
  }
}

/** [Wyślij odpowiedź]: of two who answer, the second sees that it is done. */
export async function pressAnswer(turn: PersonTurn, data: VerbData<'answer-question'>): Promise<PressAnswer> {
  const { suite, person, language } = turn
  const words = questionWords[language]
  const outcome = await answerQuestion(suite, person.id, {
    key: data.question,
    answer: data.answer,
    cited: citedOf(data.cites),
  })
  if (!outcome.ok && outcome.reason !== 'question-answered-already')
    return { text: questionRefusalWords[outcome.reason][language] }
  const row = outcome.ok ? outcome.value : suite.registers.passedQuestions.find(data.question)?.row
  const note = outcome.ok ? words.answerSaved : words.answeredBefore
  return { message: settledMessage(language, row?.text ?? '', row?.answer ?? '', note) }
}
