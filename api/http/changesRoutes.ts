import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import { accepted } from '../domain/outcome.ts'
import { json, type Route, route } from './route.ts'
import { day, instant, named } from './shapes.ts'

export const changesRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/freshness',
    operation: 'freshness',
    summary: {
      pl: 'Na kiedy są dane, jaki jest dzień i która godzina',
      en: 'How fresh the data is, and which day and hour it is',
    },
    access: 'signed-in',
    answer: json(
      named('Freshness', z.object({ asOf: instant, stale: z.boolean(), today: day, now: instant })),
    ),
    refusals: [],
    handle({ suite }) {
      const { asOf, stale } = suite.registers.freshness()
      return accepted({ asOf, stale, today: suite.today(), now: suite.now() })
    },
  }),
  route({
    method: 'POST',
    path: '/api/changes/ticket',
    operation: 'changesTicket',
    summary: {
      pl: 'Jednorazowa przepustka do strumienia zmian',
      en: 'A single-use ticket for the stream of changes',
    },
    access: 'signed-in',
    answer: json(named('Ticket', z.object({ token: z.string(), expiresInSeconds: z.int() }))),
    refusals: [],
    async handle({ tickets, viewer }) {
      return accepted({ token: await tickets.issue(viewer), expiresInSeconds: tickets.lifeSeconds })
    },
  }),
  route({
    method: 'GET',
    path: '/api/changes',
    operation: 'changes',
    summary: {
      pl: 'Strumień zmian: `change` z nazwami rejestrów, `freshness` ze świeżością danych',
      en: 'The stream of changes: `change` with names of registers, `freshness` with how fresh the data is',
    },
    access: 'ticket',
    query: z.object({ token: z.string() }),
    answer: { kind: 'events' },
    refusals: ['ticket-invalid', 'too-many-connections'],
    handle: ({ changes, viewer }) =>
      accepted((response: ServerResponse) => changes.connect(viewer, response)),
  }),
]
