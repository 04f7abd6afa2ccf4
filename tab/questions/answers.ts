import type { QuestionsView, WaitingQuestion } from '../../api/questions/questionsView.ts'

/** `GET /api/questions` */
export type QuestionsAnswer = QuestionsView

/** `GET /api/questions/waiting` and the answer to answering one. */
export interface WaitingAnswer {
  readonly questions: readonly WaitingQuestion[]
}

/** `GET /api/words` and the answer to changing one. */
export interface WordsAnswer {
  readonly words: readonly { readonly word: string; readonly means: readonly string[] }[]
  readonly mayChange: boolean
}
