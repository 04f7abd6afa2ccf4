import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { plusDays } from '../domain/calendar/day.ts'
import { accepted, refused } from '../domain/outcome.ts'
import { json, type Route, route } from '../http/route.ts'
import { day } from '../http/shapes.ts'
import { answerQuestion } from './answerQuestion.ts'
import { askQuestion, widerPassage } from './askQuestion.ts'
import { citedOf } from './citeChoices.ts'
import { passOn } from './passOn.ts'
import { answerShape, passageShape, passedOnShape, questionsShape, waitingShape } from './questionShapes.ts'
import { questionsView, waitingQuestions } from './questionsView.ts'

const text = z.string().trim().min(1).max(1_000)
const questionId = z.string().min(8).max(100)
const QUESTIONS_OF_DAYS = 90

export const questionRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/answers',
    operation: 'ask',
    summary: {
      pl: 'Odpowiada na pytanie fragmentami obowiązujących dokumentów',
      en: 'Answers a question with passages of the documents in force',
    },
    access: 'signed-in',
    body: z.object({
      text,
      onDay: day.optional().describe('The day whose documents are asked; today unless given'),
      limit: z.int().min(1).max(10).optional(),
    }),
    answer: json(answerShape),
    refusals: [],
    handle: ({ suite, viewer }, { body: { text, onDay, limit } }) =>
      accepted(
        askQuestion(suite, viewer, {
          id: randomUUID(),
          text,
          channel: 'tab',
          ...(onDay === undefined ? {} : { onDay }),
          ...(limit === undefined ? {} : { limit }),
        }),
      ),
  }),
  route({
    method: 'POST',
    path: '/api/answers/not-it',
    operation: 'notIt',
    summary: {
      pl: 'Odnotowuje, że fragmenty nie odpowiadają, i podaje następne',
      en: 'Notes that passages do not answer, and gives the next ones',
    },
    access: 'signed-in',
    body: z.object({
      question: questionId,
      text,
      without: z.array(z.string().max(200)).min(1).max(60).describe('Ids of passages that are not it'),
      onDay: day.optional(),
    }),
    answer: json(answerShape),
    refusals: [],
    handle: ({ suite, viewer }, { body: { question, text, without, onDay } }) =>
      accepted(
        askQuestion(suite, viewer, {
          id: question,
          text,
          channel: 'tab',
          without,
          ...(onDay === undefined ? {} : { onDay }),
        }),
      ),
  }),
  route({
    method: 'POST',
    path: '/api/answers/pass-on',
    operation: 'passOn',
    summary: {
      pl: 'Przekazuje pytanie właścicielowi procesu albo Pełnomocnikowi ds. SZJ',
      en: 'Passes a question on to the process owner or the quality representative',
    },
    access: 'signed-in',
    body: z.object({ question: questionId, text, onDay: day.optional() }),
    answer: json(passedOnShape),
    refusals: ['question-empty'],
    async handle({ suite, viewer }, { body: { question, text, onDay } }) {
      const outcome = await passOn(suite, viewer, {
        id: question,
        text,
        ...(onDay === undefined ? {} : { onDay }),
      })
      return outcome.ok ? outcome : refused('question-empty')
    },
  }),
  route({
    method: 'GET',
    path: '/api/passages/{passage}',
    operation: 'widerPassage',
    summary: { pl: 'Fragment z tym, co stoi wokół niego', en: 'A passage with what stands around it' },
    access: 'signed-in',
    params: z.object({ passage: z.string().min(1).max(200) }),
    answer: json(passageShape),
    refusals: ['no-such-passage'],
    handle({ suite, viewer }, { params: { passage } }) {
      const wider = widerPassage(suite, viewer, passage)
      return wider ? accepted(wider) : refused('no-such-passage')
    },
  }),
  route({
    method: 'GET',
    path: '/api/questions',
    operation: 'questions',
    summary: {
      pl: 'O co pytano, na co brakło odpowiedzi i które fragmenty odpowiadają najczęściej',
      en: 'What was asked, what was not answered, and which passages answer most',
    },
    access: 'signed-in',
    query: z.object({ since: day.optional() }),
    answer: json(questionsShape),
    refusals: ['not-allowed-to-see-questions'],
    handle({ suite, viewer }, { query }) {
      const view = questionsView(suite, viewer, query.since ?? plusDays(suite.today(), -QUESTIONS_OF_DAYS))
      return view.ok ? view : refused('not-allowed-to-see-questions')
    },
  }),
  route({
    method: 'GET',
    path: '/api/questions/waiting',
    operation: 'waitingQuestions',
    summary: { pl: 'Pytania, które czekają na odpowiedź', en: 'Questions that wait for an answer' },
    access: 'signed-in',
    answer: json(waitingShape),
    refusals: [],
    handle: ({ suite, viewer }) => accepted({ questions: waitingQuestions(suite, viewer) }),
  }),
  route({
    method: 'POST',
    path: '/api/questions/{question}/answer',
    operation: 'answerQuestion',
    summary: { pl: 'Odpowiada na przekazane pytanie', en: 'Answers a question that was passed on' },
    access: 'signed-in',
    params: z.object({ question: questionId }),
    body: z.object({
      answer: z.string().max(10_000),
      cites: z.string().max(250).describe('The value of one of the choices'),
    }),
    answer: json(waitingShape),
    refusals: [
      'no-such-question',
      'not-allowed-to-answer',
      'question-answered-already',
      'answer-empty',
      'citation-needed',
    ],
    async handle({ suite, viewer }, { params: { question }, body: { answer, cites } }) {
      const outcome = await answerQuestion(suite, viewer, { key: question, answer, cited: citedOf(cites) })
      return outcome.ok ? accepted({ questions: waitingQuestions(suite, viewer) }) : outcome
    },
  }),
]
