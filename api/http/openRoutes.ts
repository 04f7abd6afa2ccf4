import { z } from 'zod'
import { noteTurn } from '../health/lastTurns.ts'
import type { Door } from './door.ts'
import { Refused } from './errorAnswer.ts'
import { readJson } from './requestBody.ts'
import { sendJson } from './sendJson.ts'
import { type Asked, markFreshness } from './serve.ts'

/** How the suite is, for whoever watches over it; tells nothing of what it holds. */
export async function serveHealth(door: Door, { request, response }: Asked, version: string): Promise<void> {
  const opened = door.opened()
  response.setHeader('Cache-Control', 'no-store')
  if (!opened) {
    const reason = door.waitingFor()
    return sendJson(response, request.headers, 200, {
      ok: false,
      version,
      state: 'starting',
      ...(reason === undefined ? {} : { reason }),
    })
  }
  markFreshness(opened, response)
  const { asOf, stale, reason } = opened.suite.registers.freshness()
  return sendJson(response, request.headers, 200, {
    ok: true,
    version,
    state: 'open',
    asOf,
    stale,
    ...(reason === undefined ? {} : { reason }),
    notifications: opened.suite.registers.notifications(),
    load: opened.suite.registers.load(),
    uploads: door.uploads.load(),
  })
}

const notificationsShape = z.object({
  value: z
    .array(z.object({ clientState: z.string().nullish(), lifecycleEvent: z.string().nullish() }))
    .max(1_000),
})
const LONGEST_VALIDATION = 2_048

/**
 * Where SharePoint says that lists have changed: open to everybody, since its messages are known by what they carry.
 * Answered 202 whoever sent it; a new address is tried by SharePoint with a token that has to come back as it is.
 * Source: the Graph page on delivering change notifications by webhooks.
 */
export async function serveNotifications(door: Door, { request, response }: Asked): Promise<void> {
  const token = new URL(request.url ?? '', 'http://door').searchParams.get('validationToken')
  response.setHeader('Cache-Control', 'no-store')
  if (token !== null) {
    if (token.length > LONGEST_VALIDATION) throw new Refused('bad-request')
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end(token)
    return
  }
  // SharePoint sends it again later.
  const opened = door.opened()
  if (!opened) throw new Refused('starting')
  const sent = notificationsShape.safeParse(await readJson(request))
  if (!sent.success) throw new Refused('bad-request')
  opened.suite.registers.notified(sent.data.value)
  response.writeHead(202)
  response.end()
}

/** Hands an activity of Teams to the bot, which checks who sent it. */
export async function serveMessages(door: Door, { request, response }: Asked): Promise<void> {
  const opened = door.opened()
  if (!opened) throw new Refused('starting')
  const body = await readJson(request)
  if (typeof body !== 'object' || body === null) throw new Refused('body-not-json')
  await opened.bot.process(Object.assign(request, { body }), response)
  if (response.statusCode < 300) noteTurn(opened.suite, 'activity', 0, false)
}
