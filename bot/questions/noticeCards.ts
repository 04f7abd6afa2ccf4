import type { Language } from '../../api/domain/language.ts'
import type { QuestionNotice } from '../../api/questions/questionNotice.ts'
import { aside, card, foreign, heading, line, open, strong } from '../card.ts'
import type { Message } from '../message.ts'
import { answerForm } from './answerForm.ts'
import { citationText } from './citationText.ts'
import { questionWords } from './questionWords.ts'

const LONGEST_TEXT = 1_500

/** What a person is told about a question, an answer or a passage; lock screens show the kind alone. */
export function noticeMessage(notice: QuestionNotice, language: Language): Message {
  const words = questionWords[language]
  switch (notice.kind) {
    case 'question-passed-on': {
      const { body, action } = answerForm(language, notice.question, notice.choices)
      return {
        summary: words.newQuestion,
        card: card(
          language,
          [
            heading(words.newQuestion),
            line(`„${foreign(notice.text, LONGEST_TEXT)}”`),
            ...body,
            aside(words.anonymous),
          ],
          [action],
        ),
      }
    }
    case 'question-settled':
      return settledMessage(language, notice.text, notice.answer, words.answerBy(foreign(notice.by, 120)))
    case 'answer-to-review': {
      const { body, action } = answerForm(language, notice.question, notice.choices, notice.answer)
      return {
        summary: words.reviewTitle,
        card: card(
          language,
          [
            heading(words.reviewTitle),
            line(words.reviewAsk),
            line(`„${foreign(notice.text, LONGEST_TEXT)}”`),
            ...body,
          ],
          [action],
        ),
      }
    }
    case 'question-answered': {
      const { citation } = notice
      return {
        summary: words.yourAnswer,
        card: card(
          language,
          [
            heading(words.yourAnswer),
            aside(`„${foreign(notice.text, LONGEST_TEXT)}”`),
            strong(foreign(notice.answer, 4_000)),
            ...(notice.by === '' ? [] : [line(words.answerBy(foreign(notice.by, 120)))]),
            ...(citation ? [aside(`${words.restsOn}: ${citationText(citation, language)}`)] : []),
          ],
          citation?.url ? [open(words.openDocument, citation.url)] : [],
        ),
      }
    }
    case 'passage-replaced': {
      const { now, places } = notice
      return {
        summary: words.replacedTitle,
        card: card(
          language,
          [
            heading(words.replacedTitle),
            ...places.slice(0, 5).map(place => line(`${words.replacedFrom}: ${foreign(place, 250)}`)),
            line(now ? words.replacedNow(citationText(now, language)) : words.replacedNone),
          ],
          now?.url ? [open(words.openDocument, now.url)] : [],
        ),
      }
    }
  }
}

/** A question with its answer, in the place of the form: nothing is left to press. */
export const settledMessage = (
  language: Language,
  question: string,
  answer: string,
  note: string,
): Message => ({
  summary: questionWords[language].answerSaved,
  card: card(language, [
    line(`„${foreign(question, LONGEST_TEXT)}”`),
    strong(foreign(answer, 4_000)),
    aside(note),
  ]),
})
