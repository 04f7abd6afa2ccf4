import { z } from 'zod'
import { count, day, instant, named } from '../http/shapes.ts'

const share = z.number().min(0).max(1)

export const citationShape = named(
  'Citation',
  z.object({
    edition: z.string().describe('Key of the edition'),
    document: z.string().describe('The same for all editions of the document'),
    title: z.string(),
    number: z.string().exactOptional().describe('As the document counts its editions'),
    inForceFrom: day,
    lastDay: day.exactOptional().describe('Of what is not in force today'),
    chapter: z.string(),
    chapterTitle: z.string().exactOptional(),
    point: z.string().exactOptional(),
    page: z.int().exactOptional(),
    process: z.string().exactOptional(),
    url: z.string().exactOptional().describe('Opens the document in SharePoint'),
  }),
)

export const passageShape = named(
  'Passage',
  z.object({
    id: z.string(),
    kind: z.enum(['document', 'reviewed-answer']),
    text: z.string(),
    sentence: z
      .object({ from: count, to: count })
      .exactOptional()
      .describe('The answering sentence, as offsets in the text'),
    score: z.number(),
    citation: citationShape,
    question: z.string().exactOptional(),
    answeredOn: day.exactOptional(),
  }),
)

export const answerersShape = named(
  'Answerers',
  z.object({
    role: z.enum(['process-owner', 'quality-representative']),
    process: z.string().exactOptional(),
    people: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
)

export const answerShape = named(
  'Answer',
  z.object({
    id: z.string(),
    text: z.string(),
    onDay: day,
    state: z.enum(['answered', 'near', 'nothing']),
    confidence: share,
    passages: z.array(passageShape),
    complete: z.boolean(),
    passTo: answerersShape,
  }),
)

export const passedOnShape = named(
  'PassedOn',
  z.object({ key: z.string(), to: answerersShape, again: z.boolean() }),
)

const channel = z.enum(['chat', 'tab', 'compose'])
const state = z.enum(['answered', 'near', 'nothing'])

export const questionsShape = named(
  'Questions',
  z.object({
    since: day,
    counts: z.object({
      all: count,
      answered: count,
      near: count,
      nothing: count,
      passedOn: count,
      notIt: count,
    }),
    asked: z.array(
      z.object({
        key: z.string(),
        text: z.string(),
        askedAt: instant,
        onDay: day.exactOptional(),
        channel,
        state,
        confidence: share,
        passedOn: z.boolean(),
        notIt: z.boolean(),
        first: citationShape.exactOptional(),
      }),
    ),
    answeringMost: z.array(z.object({ citation: citationShape, times: count })),
  }),
)

export const waitingShape = named(
  'WaitingQuestions',
  z.object({
    questions: z.array(
      z.object({
        key: z.string(),
        text: z.string(),
        passedAt: instant,
        process: z.string().exactOptional(),
        state: z.enum(['open', 'to-review']),
        answer: z.string().exactOptional(),
        choices: z.array(
          z.object({ value: z.string(), citation: citationShape, begins: z.string().exactOptional() }),
        ),
      }),
    ),
  }),
)

export const wordsShape = named(
  'OfficeWords',
  z.object({
    words: z.array(z.object({ word: z.string(), means: z.array(z.string()) })),
    mayChange: z.boolean(),
  }),
)
