import type { QuestionAnswer } from '../../api/questions/askQuestion.ts'
import { aside, card, type Element, heading, line, open, press } from '../card.ts'
import { longDate } from '../dateText.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { passageElements } from './passageElements.ts'
import { questionWords } from './questionWords.ts'

/** Characters of the first passage and of each further one. */
const FIRST = 900
const FURTHER = 320

/**
 * The answer in one of its three honest states, with what can be done next. Ids of passages said not to answer are
 * carried by the buttons.
 */
export function answerMessage(
  { suite, language }: PersonTurn,
  answer: QuestionAnswer,
  without: readonly string[] = [],
): Message {
  const words = questionWords[language]
  const { passages, state, id: question, text } = answer
  const [first, ...further] = passages
  const otherDay = answer.onDay === suite.today() ? {} : { onDay: answer.onDay }
  const names = answer.passTo.people.map(one => one.name).join(', ') || words.nobody
  const separated = (elements: readonly Element[]): Element[] =>
    elements.map((one, at) => (at === 0 ? { ...one, separator: true, spacing: 'medium' } : one))
  const body: Element[] = [
    heading(state === 'answered' ? words.answered : words[state]),
    ...(otherDay.onDay === undefined ? [] : [aside(words.forDay(longDate(answer.onDay, language)))]),
    ...(first ? passageElements(first, language, FIRST, 'plain') : []),
    ...further.flatMap(passage => separated(passageElements(passage, language, FURTHER))),
    ...(without.length > 0 && passages.length === 0 ? [line(words.notItAnyMore)] : []),
    ...(state === 'answered' ? [] : [line(words.passesTo(names))]),
    ...(answer.complete ? [] : [aside(words.incomplete)]),
  ]
  const rejected = [...without, ...passages.map(one => one.id)]
  const actions = [
    ...(first ? [press('wider-passage', words.wider, { passage: first.id })] : []),
    ...(first?.citation.url ? [open(words.openDocument, first.citation.url)] : []),
    ...(first ? [press('not-it', words.notIt, { question, text, without: rejected, ...otherDay })] : []),
    ...(state === 'answered' ? [] : [press('pass-question', words.passOn, { question, text, ...otherDay })]),
  ]
  return { summary: words.answered, card: card(language, body, actions) }
}
