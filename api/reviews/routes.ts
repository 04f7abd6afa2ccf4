import { z } from 'zod'
import { mayRecord } from '../domain/access/reviewAccess.ts'
import { isDay } from '../domain/calendar/day.ts'
import type { ReminderEntry } from '../domain/obligations/reminderEntry.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { type PeriodDetail, periodDetail } from '../domain/reviews/periodDetail.ts'
import { Refused } from '../http/errorAnswer.ts'
import { json, lastingJson, type Route, route, type Visit } from '../http/route.ts'
import { day, reviewKind } from '../http/shapes.ts'
import { readUpload } from '../http/upload.ts'
import { remindersOf } from '../reminders/reminderHistory.ts'
import { boardView } from './boardView.ts'
import { type HandInRefusal, handInRefusalWords } from './handedIn.ts'
import { handIn } from './handIn.ts'
import { findingsForReader, openMinutes } from './openMinutes.ts'
import { recordHeld } from './recordHeld.ts'
import { isKnownSubject, isOfAnotherReview, type ReviewPath, reviewPath } from './reviewPath.ts'
import { board, handedIn, minutesFindings, periodPage } from './reviewShapes.ts'

const ONE_REVIEW = '/api/reviews/{kind}/{subject}/{period}'
const ONE_VERSION = `${ONE_REVIEW}/minutes/{reviewKey}/{version}`

const versionPath = reviewPath.and(
  z.object({ reviewKey: z.string().max(120), version: z.coerce.number<string>().int().min(1).max(9_999) }),
)

export const reviewRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/board',
    operation: 'board',
    summary: {
      pl: 'Stan przeglądów jednego rodzaju w roku',
      en: 'The status board of one kind of review and one year',
    },
    access: 'signed-in',
    query: z.object({ kind: reviewKind, year: z.coerce.number<string>().int().min(2_000).max(2_100) }),
    answer: lastingJson(board),
    refusals: [],
    handle: ({ suite, viewer }, { query }) =>
      accepted(boardView(suite.office(), query.kind, query.year, suite.today(), viewer)),
  }),
  route({
    method: 'GET',
    path: ONE_REVIEW,
    operation: 'review',
    summary: {
      pl: 'Przegląd za jeden okres: terminy, protokoły, osoby odpowiedzialne',
      en: 'The review of one period: deadlines, minutes, who answers for it',
    },
    access: 'signed-in',
    params: reviewPath,
    answer: lastingJson(periodPage),
    refusals: ['no-such-review'],
    handle: (visit, { params }) => pageOf(visit, params),
  }),
  route({
    method: 'POST',
    path: `${ONE_REVIEW}/held`,
    operation: 'recordHeld',
    summary: { pl: 'Odnotowuje, że przegląd się odbył', en: 'Records that the review was held' },
    access: 'signed-in',
    params: reviewPath,
    body: z.object({ heldOn: day }),
    answer: json(periodPage),
    refusals: [
      'no-such-review',
      'not-allowed-to-record',
      'review-in-the-future',
      'review-before-its-period',
      'minutes-already-filed',
      'changed-meanwhile',
    ],
    async handle(visit, { params, body }) {
      const outcome = await recordHeld(visit.suite, visit.viewer, { ...params, heldOn: body.heldOn })
      return outcome.ok ? pageOf(visit, params) : outcome
    },
  }),
  route({
    method: 'POST',
    path: `${ONE_REVIEW}/minutes`,
    operation: 'handInMinutes',
    summary: {
      pl: 'Przyjmuje plik protokołu: zapisuje go, odczytuje i dołącza do przeglądu',
      en: 'Takes a file as minutes: stores it, reads it and files it with the review',
    },
    access: 'signed-in',
    params: reviewPath,
    upload: {
      header: 'Idempotency-Key',
      fields: z.object({ heldOn: day.optional().describe('The day of the review, where it is known') }),
    },
    answer: json(handedIn),
    refusals: ['file-not-sent', 'bad-request', ...(Object.keys(handInRefusalWords) as HandInRefusal[])],
    handle: (visit, { params }) => handedInForm(visit, params),
  }),
  route({
    method: 'GET',
    path: `${ONE_VERSION}/file`,
    operation: 'minutesFile',
    summary: { pl: 'Plik protokołu', en: 'The file of the minutes' },
    access: 'signed-in',
    params: versionPath,
    answer: { kind: 'file' },
    refusals: ['no-such-review', 'no-access-to-minutes', 'file-missing'],
    handle({ suite, viewer }, { params }) {
      if (isOfAnotherReview(params, params.reviewKey)) return refused('no-such-review')
      return openMinutes(suite, viewer, params.reviewKey, params.version)
    },
  }),
  route({
    method: 'GET',
    path: `${ONE_VERSION}/findings`,
    operation: 'minutesFindings',
    summary: {
      pl: 'Co znaleziono w protokole, z miejscami w tekście',
      en: 'What was found in the minutes, with the passages',
    },
    access: 'signed-in',
    params: versionPath,
    answer: lastingJson(minutesFindings),
    refusals: ['no-such-review', 'no-access-to-minutes'],
    handle({ suite, viewer }, { params }) {
      if (isOfAnotherReview(params, params.reviewKey)) return refused('no-such-review')
      return findingsForReader(suite, viewer, params.reviewKey, params.version)
    },
  }),
]

function pageOf(
  { suite, viewer }: Visit,
  path: ReviewPath,
): Outcome<PeriodDetail & { readonly reminders: readonly ReminderEntry[] }, 'no-such-review'> {
  const office = suite.office()
  if (!isKnownSubject(office, path)) return refused('no-such-review')
  return accepted({
    ...periodDetail(office, path.kind, path.subject, path.period, suite.today(), viewer),
    reminders: remindersOf(suite, viewer, path),
  })
}

const KEY_FORM = /^[\w-]{8,100}$/

/** Rights come first: nobody's file is even read before it is known that it can become minutes of this review. */
async function handedInForm({ suite, viewer, request }: Visit, path: ReviewPath) {
  const key = String(request.headers['idempotency-key'] ?? '')
  if (!KEY_FORM.test(key))
    throw new Refused('bad-request', [{ in: 'header', name: 'Idempotency-Key', problem: 'invalid_format' }])
  const office = suite.office()
  if (!isKnownSubject(office, path)) return refused('no-such-review')
  const identity = { ...path, key: '', extraordinary: false }
  if (!mayRecord(office.organisation, viewer, identity, suite.today()))
    return refused('not-allowed-to-record')
  const { name, content, fields } = await readUpload(request)
  const { heldOn } = fields
  if (heldOn !== undefined && !isDay(heldOn))
    throw new Refused('bad-request', [{ in: 'body', name: 'heldOn', problem: 'invalid_format' }])
  // A key is the sender's own: what somebody else has sent under the same one is another delivery.
  const delivery = `tab:${viewer}:${key}`
  const { kind, subject, period } = path
  const hint = { kind, subject, period, ...(heldOn === undefined ? {} : { heldOn }) }
  return handIn(suite, viewer, { delivery, name, content }, hint)
}
