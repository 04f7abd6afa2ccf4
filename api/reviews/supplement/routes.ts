import { z } from 'zod'
import { refused } from '../../domain/outcome.ts'
import { json, type Route, route } from '../../http/route.ts'
import { isOfAnotherReview, reviewPath } from '../reviewPath.ts'
import { fileSupplement, type SupplementRefusal, supplementRefusalWords } from './fileSupplement.ts'
import { supplementAnswers, supplementedMinutes } from './supplementShapes.ts'

export const supplementRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/reviews/{kind}/{subject}/{period}/minutes/{reviewKey}/{version}/supplement',
    operation: 'supplementMinutes',
    summary: {
      pl: 'Uzupełnia braki złożonego protokołu dokumentem, który pozostaje obok niego',
      en: 'Completes filed minutes by a document that stays beside them',
    },
    access: 'signed-in',
    params: reviewPath.and(
      z.object({
        reviewKey: z.string().max(120),
        version: z.coerce.number<string>().int().min(1).max(9_999),
      }),
    ),
    body: supplementAnswers,
    answer: json(supplementedMinutes),
    refusals: Object.keys(supplementRefusalWords) as SupplementRefusal[],
    handle({ suite, viewer }, { params, body }) {
      if (isOfAnotherReview(params, params.reviewKey)) return refused('no-such-review')
      return fileSupplement(suite, viewer, { review: params.reviewKey, version: params.version }, body)
    },
  }),
]
