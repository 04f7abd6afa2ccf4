import type { Language } from '../../api/domain/language.ts'
import type { CiteChoice } from '../../api/questions/citeChoices.ts'
import { type Action, type Element, foreign, press } from '../card.ts'
import { placeText } from './citationText.ts'
import { questionWords } from './questionWords.ts'

const LONGEST_ANSWER = 4_000
const LONGEST_CHOICE = 140

/** The fields and the button with which somebody answers a question that was passed on. */
export function answerForm(
  language: Language,
  question: string,
  choices: readonly CiteChoice[],
  answer = '',
): { body: Element[]; action: Action } {
  const words = questionWords[language]
  const [first] = choices
  return {
    body: [
      {
        type: 'Input.Text',
        id: 'answer',
        label: words.answerField,
        ...(answer === '' ? {} : { value: answer }),
        isMultiline: true,
        maxLength: LONGEST_ANSWER,
        isRequired: true,
        errorMessage: words.answerMissing,
      },
      {
        type: 'Input.ChoiceSet',
        id: 'cites',
        label: words.citeField,
        style: 'compact',
        wrap: true,
        choices: choices.map(choice => ({ title: choiceTitle(choice, language), value: choice.value })),
        ...(first?.begins === undefined ? {} : { value: first.value }),
        isRequired: true,
        errorMessage: words.citeMissing,
      },
    ],
    action: press('answer-question', words.sendAnswer, { question }),
  }
}

function choiceTitle({ citation, begins }: CiteChoice, language: Language): string {
  const place = placeText(citation, language)
  return foreign(begins === undefined ? place : `${place}: ${begins}`, LONGEST_CHOICE)
}
