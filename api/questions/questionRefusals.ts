import type { Words } from '../domain/language.ts'

/** Why something about a question is not done. */
export type QuestionRefusal =
  | 'question-empty'
  | 'no-such-question'
  | 'no-such-passage'
  | 'not-allowed-to-answer'
  | 'question-answered-already'
  | 'answer-empty'
  | 'citation-needed'
  | 'not-allowed-to-see-questions'
  | 'not-allowed-to-change-words'
  | 'word-empty'
  | 'no-such-word'

export const questionRefusalWords: Readonly<Record<QuestionRefusal, Words>> = {
  'question-empty': { pl: 'Proszę wpisać pytanie.', en: 'Please write a question.' },
  'no-such-question': { pl: 'Nie ma takiego pytania.', en: 'There is no such question.' },
  'no-such-passage': {
    pl: 'Nie ma takiego fragmentu albo nie jest udostępniony.',
    en: 'There is no such passage, or it is not shared.',
  },
  'not-allowed-to-answer': {
    pl: 'Na to pytanie odpowiada właściciel procesu albo Pełnomocnik ds. SZJ.',
    en: 'This question is answered by the process owner or the quality representative.',
  },
  'question-answered-already': {
    pl: 'Na to pytanie już odpowiedziano.',
    en: 'This question has been answered already.',
  },
  'answer-empty': { pl: 'Proszę wpisać odpowiedź.', en: 'Please write an answer.' },
  'citation-needed': {
    pl: 'Proszę wskazać dokument, na którym opiera się odpowiedź.',
    en: 'Please choose the document that the answer rests on.',
  },
  'not-allowed-to-see-questions': {
    pl: 'Rejestr pytań widzi Pełnomocnik ds. SZJ.',
    en: 'The register of questions is for the quality representative.',
  },
  'not-allowed-to-change-words': {
    pl: 'Słowa urzędu zmienia Pełnomocnik ds. SZJ.',
    en: 'The words of the office are changed by the quality representative.',
  },
  'word-empty': {
    pl: 'Proszę podać słowo i co najmniej jedno jego znaczenie.',
    en: 'Please give a word and at least one meaning.',
  },
  'no-such-word': { pl: 'Nie ma takiego słowa.', en: 'There is no such word.' },
}
