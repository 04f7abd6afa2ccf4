import { z } from 'zod'
import { accepted, type Outcome } from '../domain/outcome.ts'
import { json, type Route, route } from '../http/route.ts'
import type { OfficeWord } from '../knowledge/knowledge.ts'
import type { Suite } from '../suite.ts'
import { mayChangeWords, officeWordsOf, removeOfficeWord, saveOfficeWord } from './officeWords.ts'
import { wordsShape } from './questionShapes.ts'

const word = z.string().max(80)

const view = (suite: Suite, viewer: string): { words: OfficeWord[]; mayChange: boolean } => ({
  words: officeWordsOf(suite),
  mayChange: mayChangeWords(suite, viewer),
})

const viewAfter = <Reason extends string>(suite: Suite, viewer: string, outcome: Outcome<unknown, Reason>) =>
  outcome.ok ? accepted(view(suite, viewer)) : outcome

export const wordRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/words',
    operation: 'officeWords',
    summary: { pl: 'Słowa urzędu: skróty i synonimy', en: 'Words of the office: acronyms and synonyms' },
    access: 'signed-in',
    answer: json(wordsShape),
    refusals: [],
    handle: ({ suite, viewer }) => accepted(view(suite, viewer)),
  }),
  route({
    method: 'POST',
    path: '/api/words',
    operation: 'saveOfficeWord',
    summary: {
      pl: 'Dodaje słowo urzędu albo zmienia jego znaczenia; działa od razu',
      en: 'Adds a word of the office or changes its meanings; works at once',
    },
    access: 'signed-in',
    body: z.object({ word, means: z.array(z.string().max(160)).max(20) }),
    answer: json(wordsShape),
    refusals: ['not-allowed-to-change-words', 'word-empty', 'no-such-word'],
    handle: async ({ suite, viewer }, { body }) =>
      viewAfter(suite, viewer, await saveOfficeWord(suite, viewer, body)),
  }),
  route({
    method: 'POST',
    path: '/api/words/remove',
    operation: 'removeOfficeWord',
    summary: { pl: 'Usuwa słowo urzędu', en: 'Takes a word of the office out' },
    access: 'signed-in',
    body: z.object({ word }),
    answer: json(wordsShape),
    refusals: ['not-allowed-to-change-words', 'word-empty', 'no-such-word'],
    handle: async ({ suite, viewer }, { body }) =>
      viewAfter(suite, viewer, await removeOfficeWord(suite, viewer, body.word)),
  }),
]
