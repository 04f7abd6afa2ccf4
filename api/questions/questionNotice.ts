import type { Day } from '../domain/calendar/day.ts'
import type { PassageCitation } from './answeredPassage.ts'
import type { CiteChoice } from './citeChoices.ts'

/** What people are told about questions and answers. */
export type QuestionNotice =
  | {
      /** A question has come to somebody who answers. */
      readonly kind: 'question-passed-on'
      readonly question: string
      readonly text: string
      /** What the answer may cite, as far as the person may read it. */
      readonly choices: readonly CiteChoice[]
    }
  | {
      /** A question that the person was asked has been answered, by them elsewhere or by somebody else. */
      readonly kind: 'question-settled'
      readonly question: string
      readonly text: string
      readonly answer: string
      readonly by: string
    }
  | {
      /** The answer to a question that the person has passed on. */
      readonly kind: 'question-answered'
      readonly question: string
      readonly text: string
      readonly answer: string
      readonly by: string
      /** Absent when the person may not read what it cites. */
      readonly citation?: PassageCitation
    }
  | {
      /** A passage that the person was given has been replaced, or its document withdrawn. */
      readonly kind: 'passage-replaced'
      /** Where the passages stood, as they were cited. */
      readonly places: readonly string[]
      /** The document now in force; absent when there is none, or none that the person may read. */
      readonly now?: PassageCitation
      /** The last day of the old one. */
      readonly lastDay?: Day
    }
  | {
      /** An answer of the person's has lost the passage that it cites. */
      readonly kind: 'answer-to-review'
      readonly question: string
      readonly text: string
      readonly answer: string
      readonly choices: readonly CiteChoice[]
    }
