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
  })
}

/** Hands an activity of Teams to the bot, which checks who sent it. */
export async function serveMessages(door: Door, { request, response }: Asked): Promise<void> {
  const opened = door.opened()
  if (!opened) throw new Refused('starting')
  const body = await readJson(request)
  if (typeof body !== 'object' || body === null) throw new Refused('body-not-json')
  await opened.bot.process(Object.assign(request, { body }), response)
}
