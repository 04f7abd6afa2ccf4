import { z } from 'zod'
import { maySeeUndelivered } from '../domain/access/reviewAccess.ts'
import { accepted, refused } from '../domain/outcome.ts'
import { json, lastingJson, type Route, route } from '../http/route.ts'
import { named } from '../http/shapes.ts'
import { isOfAnotherReview, reviewPath } from '../reviews/reviewPath.ts'
import { undelivered } from './reminderHistory.ts'
import { remindedNow, reminderEntry } from './reminderShapes.ts'
import { remindNow } from './remindNow.ts'

export const reminderRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/undelivered',
    operation: 'undeliveredReminders',
    summary: {
      pl: 'Przypomnienia, które nie dotarły, od najnowszego',
      en: 'Reminders that reached nobody, newest first',
    },
    access: 'signed-in',
    answer: lastingJson(named('Undelivered', z.object({ entries: z.array(reminderEntry) }))),
    refusals: ['not-allowed-to-see-undelivered'],
    handle({ suite, viewer }) {
      if (!maySeeUndelivered(suite.office().organisation, viewer, suite.today()))
        return refused('not-allowed-to-see-undelivered')
      return accepted({ entries: undelivered(suite, viewer) })
    },
  }),
  route({
    method: 'POST',
    path: '/api/reviews/{kind}/{subject}/{period}/remind',
    operation: 'remindNow',
    summary: { pl: 'Przypomina teraz o zaległości', en: 'Reminds of what is owed, now' },
    access: 'signed-in',
    params: reviewPath,
    body: z.object({
      obligation: z.string().max(120).describe('Key of the obligation, as the review page names it'),
      again: z.boolean().default(false).describe('Sends a second reminder on the same day'),
    }),
    answer: json(named('Reminded', z.object({ reminded: z.array(remindedNow) }))),
    refusals: [
      'no-such-review',
      'not-allowed-to-remind',
      'nothing-owed',
      'nobody-to-remind',
      'reminded-today-already',
    ],
    async handle({ suite, viewer }, { params, body }) {
      if (isOfAnotherReview(params, body.obligation)) return refused('no-such-review')
      const outcome = await remindNow(suite, viewer, body.obligation, body.again)
      return outcome.ok ? accepted({ reminded: outcome.value }) : outcome
    },
  }),
]
