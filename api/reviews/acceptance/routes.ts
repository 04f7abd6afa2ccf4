import { z } from 'zod'
import { accepted, refused } from '../../domain/outcome.ts'
import { json, lastingJson, type Route, route } from '../../http/route.ts'
import { isOfAnotherReview, reviewPath } from '../reviewPath.ts'
import { acceptanceQueue } from './acceptanceQueue.ts'
import { acceptanceQueueShape, judgedVersion } from './acceptanceShapes.ts'
import { type AcceptanceRefusal, acceptanceRefusalWords, judgeVersion } from './judgeVersion.ts'

const ONE_VERSION = '/api/reviews/{kind}/{subject}/{period}/minutes/{reviewKey}/{version}'

const versionPath = reviewPath.and(
  z.object({ reviewKey: z.string().max(120), version: z.coerce.number<string>().int().min(1).max(9_999) }),
)

const refusals = Object.keys(acceptanceRefusalWords) as AcceptanceRefusal[]

export const acceptanceRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/acceptance',
    operation: 'acceptanceQueue',
    summary: {
      pl: 'Protokoły z przeglądów procesów, które czekają na przyjęcie',
      en: 'Minutes of process reviews that wait to be accepted',
    },
    access: 'signed-in',
    answer: lastingJson(acceptanceQueueShape),
    refusals: ['not-allowed-to-accept'],
    handle({ suite, viewer }) {
      const queue = acceptanceQueue(suite, viewer)
      return queue.ok ? accepted({ minutes: queue.value }) : queue
    },
  }),
  route({
    method: 'POST',
    path: `${ONE_VERSION}/accept`,
    operation: 'acceptMinutes',
    summary: {
      pl: 'Przyjmuje protokół z przeglądu procesu i zawiadamia właściciela',
      en: 'Accepts the minutes of a process review and tells the owner',
    },
    access: 'signed-in',
    params: versionPath,
    body: z.object({ remark: z.string().max(4_000).optional() }),
    answer: json(judgedVersion),
    refusals,
    handle({ suite, viewer }, { params, body }) {
      if (isOfAnotherReview(params, params.reviewKey)) return refused('no-such-review')
      const { reviewKey: review, version } = params
      return judgeVersion(suite, viewer, { review, version, verdict: 'accepted', remark: body.remark })
    },
  }),
  route({
    method: 'POST',
    path: `${ONE_VERSION}/return`,
    operation: 'returnMinutes',
    summary: {
      pl: 'Zwraca protokół z przeglądu procesu z uwagą i zawiadamia właściciela',
      en: 'Returns the minutes of a process review with a remark and tells the owner',
    },
    access: 'signed-in',
    params: versionPath,
    body: z.object({ remark: z.string().max(4_000) }),
    answer: json(judgedVersion),
    refusals,
    handle({ suite, viewer }, { params, body }) {
      if (isOfAnotherReview(params, params.reviewKey)) return refused('no-such-review')
      const { reviewKey: review, version } = params
      return judgeVersion(suite, viewer, { review, version, verdict: 'returned', remark: body.remark })
    },
  }),
]
