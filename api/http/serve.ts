import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import { actingAs } from '../actor.ts'
import { actorOf } from '../actorOf.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import { withReference } from '../log.ts'
import { inSpan, noteInSpan } from '../telemetry/tracing.ts'
import { entityTag, stillCurrent } from './conditional.ts'
import type { Door, Opened } from './door.ts'
import { type BadField, errorAnswer, Refused } from './errorAnswer.ts'
import { readJson } from './requestBody.ts'
import type { FileReply, Input, Route, Visit } from './route.ts'
import { sendFile } from './sendFile.ts'
import { sendJson } from './sendJson.ts'
import { bearerOf } from './signIn.ts'

export interface Asked {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Values of the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
}

/**
 * Does the work of one request under a reference of its own: what goes wrong is logged with it and answered from the
 * one table of errors.
 */
export async function underReference(
  door: Door,
  operation: string,
  { request, response }: Asked,
  work: () => Promise<void>,
): Promise<void> {
  const reference = randomBytes(4).toString('hex').toUpperCase()
  const startedAt = performance.now()
  response.setHeader('X-Reference', reference)
  const serve = async () => {
    try {
      await door.limits.address(request)
      await work()
    } catch (thrown) {
      if (isTurnedAway(thrown)) await door.limits.turnedAway(request)
      await sendError(door, { request, response }, operation, thrown, reference)
    }
    const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10
    door.log.info('request', { operation, status: response.statusCode, milliseconds })
    noteInSpan({ 'http.response.status_code': response.statusCode })
  }
  await withReference(reference, () => inSpan(operation, { 'magistrat.reference': reference }, serve))
}

const TURNED_AWAY: ReadonlySet<string> = new Set(['sign-in-needed', 'ticket-invalid', 'key-not-accepted'])
const isTurnedAway = (thrown: unknown): boolean => thrown instanceof Refused && TURNED_AWAY.has(thrown.reason)

async function sendError(
  door: Door,
  { request, response }: Pick<Asked, 'request' | 'response'>,
  operation: string,
  thrown: unknown,
  reference: string,
): Promise<void> {
  const { status, headers, body, fault } = errorAnswer(thrown, reference)
  if (fault) door.log.error('request-failed', { operation, status, error: thrown })
  else door.log.info('request-refused', { operation, status, reason: body.error.reason })
  if (response.headersSent) {
    // Half an answer is on its way: breaking off is the only way left to say that it is not whole.
    response.destroy()
    return
  }
  for (const name of ['ETag', 'Content-Length', 'Content-Disposition']) response.removeHeader(name)
  response.setHeader('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  // What is still being sent is let through unread: a client that is cut off while it sends never reads the answer.
  request.unpipe()
  request.resume()
  await sendJson(response, request.headers, status, body)
}

/** Sign-in, input, handler, answer: the way of every route of the table. */
export async function serveRoute(door: Door, route: Route, asked: Asked): Promise<void> {
  const { request, response } = asked
  const opened = door.opened()
  if (!opened) throw new Refused('starting')
  markFreshness(opened, response)
  const url = new URL(request.url ?? '', 'http://door')
  const viewer = await viewerOf(door, opened, route, request, url)
  await door.limits.person(viewer, route.method)
  const { suite, changes } = opened
  const visit: Visit = {
    suite,
    viewer,
    changes,
    tickets: door.tickets,
    headers: request.headers,
    request,
  }
  if (route.answer.kind === 'json' && route.answer.lasting) {
    const tag = entityTag(suite, viewer)
    response.setHeader('ETag', tag)
    response.setHeader('Cache-Control', 'private, no-cache')
    if (stillCurrent(request.headers['if-none-match'], tag)) {
      response.writeHead(304)
      response.end()
      return
    }
  } else response.setHeader('Cache-Control', 'no-store')
  const input = await inputOf(route, asked, url)
  const token = () => Promise.resolve(bearerOf(request.headers.authorization))
  const handle = () => actingAs(actorOf(suite, viewer, token), async () => route.handle(visit, input))
  const outcome = await (route.upload ? door.uploads.enter(request, handle) : handle())
  if (!outcome.ok) throw new Refused(outcome.reason)
  await send(route, outcome.value, asked)
}

async function send(route: Route, value: unknown, { request, response }: Asked): Promise<void> {
  switch (route.answer.kind) {
    case 'json':
      return sendJson(response, request.headers, 200, value)
    case 'file':
      return sendFile(response, value as FileReply)
    case 'events': {
      const taken = (value as (to: ServerResponse) => { ok: boolean })(response)
      if (!taken.ok) throw new Refused('too-many-connections')
    }
  }
}

/** Every answer says how far its data can be trusted. */
export function markFreshness({ suite }: Opened, response: ServerResponse): void {
  const { asOf, stale } = suite.registers.freshness()
  response.setHeader('X-Data-As-Of', asOf)
  response.setHeader('X-Data-Stale', String(stale))
}

async function viewerOf(
  door: Door,
  { suite }: Opened,
  route: Route,
  request: IncomingMessage,
  url: URL,
): Promise<string> {
  const viewer =
    route.access === 'ticket'
      ? await door.tickets.redeem(url.searchParams.get('token') ?? '')
      : await door.signIn(request.headers.authorization)
  if (viewer === undefined) throw new Refused('ticket-invalid')
  if (personOf(suite.office().organisation, viewer)?.active !== true) throw new Refused('person-unknown')
  return viewer
}

async function inputOf(
  route: Route,
  { request, params }: Asked,
  url: URL,
): Promise<Input<unknown, unknown, unknown>> {
  const bad: BadField[] = []
  const input = {
    params: parsed(route.params, 'path', params, bad),
    query: parsed(route.query, 'query', Object.fromEntries(url.searchParams), bad),
    body: route.body ? parsed(route.body, 'body', (await readJson(request)) ?? {}, bad) : undefined,
  }
  if (bad.length > 0) throw new Refused('bad-request', bad)
  return input
}

/** The value in the schema's form; what does not fit is added to `bad`. */
export function parsed(
  schema: z.ZodType | undefined,
  place: BadField['in'],
  value: unknown,
  bad: BadField[],
): unknown {
  if (!schema) return undefined
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const name = issue.path.join('.')
    // A value is named once, with the first thing that is wrong in it.
    if (!bad.some(one => one.in === place && one.name === name))
      bad.push({ in: place, name, problem: issue.code })
  }
  return undefined
}
