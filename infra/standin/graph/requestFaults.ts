import { setTimeout as wait } from 'node:timers/promises'
import type { FaultSetting, Faults } from '../faults.ts'
import { GraphError } from './graphError.ts'
import type { GraphAnswer } from './graphRoute.ts'

/** The answer is no answer: the connection is to be closed. */
export class CutOff extends Error {
  override readonly name = 'CutOff'
}

function retryAfter(setting: FaultSetting): Record<string, string> {
  switch (setting.retryAfter ?? 'seconds') {
    case 'decimal':
      return { 'Retry-After': '1.128' }
    case 'missing':
      return {}
    case 'long':
      return { 'Retry-After': '120' }
    case 'date':
      return { 'Retry-After': new Date(Date.now() + 2_000).toUTCString() }
    case 'seconds':
      return { 'Retry-After': '1' }
  }
}

export const throttledAnswer = (setting: FaultSetting) =>
  setting.retryAfter === 'decimal'
    ? new GraphError(429, 'TooManyRequests', 'Please retry again later.', {
        innerCode: '429',
        headers: retryAfter(setting),
      })
    : new GraphError(429, 'activityLimitReached', 'The request has been throttled', {
        innerCode: 'throttledRequest',
        headers: retryAfter(setting),
      })

/** The page that a gateway sends; no JSON, and no Retry-After unless set. */
const unavailablePage = (setting: FaultSetting): GraphAnswer => ({
  status: 503,
  headers: { 'Content-Type': 'text/html', ...(setting.retryAfter ? retryAfter(setting) : {}) },
  body: '<!DOCTYPE HTML><HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><h2>Service Unavailable</h2><p>HTTP Error 503. The service is unavailable.</p></BODY></HTML>',
})

/** What may happen to a request before it is done: an answer instead of the work, or nothing. */
export async function strikeBefore(faults: Faults, subject: string): Promise<GraphAnswer | undefined> {
  const slow = faults.strikes('slow', subject)
  if (slow) await wait(slow.milliseconds ?? 1_000)
  if (faults.strikes('cutOff', subject)) throw new CutOff()
  if (faults.strikes('tokenRejected', subject)) {
    throw new GraphError(
      401,
      'InvalidAuthenticationToken',
      'Lifetime validation failed, the token is expired.',
    )
  }
  const throttled = faults.strikes('throttled', subject)
  if (throttled) throw throttledAnswer(throttled)
  const unavailable = faults.strikes('unavailable', subject)
  return unavailable ? unavailablePage(unavailable) : undefined
}

/** What may happen after a write is done: the caller is told that it was not. */
export function strikeAfter(faults: Faults, subject: string): GraphAnswer | undefined {
  if (subject.startsWith('GET ')) return undefined
  const applied = faults.strikes('appliedThenUnavailable', subject)
  return applied ? unavailablePage(applied) : undefined
}
