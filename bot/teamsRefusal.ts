import { setTimeout as pause } from 'node:timers/promises'
import type { DeliveryFailure } from '../api/domain/obligations/delivery.ts'

/** Teams did not take what was written; `reason` says what that means for the person. */
export class TeamsRefused extends Error {
  override readonly name = 'TeamsRefused'
  readonly reason: Extract<DeliveryFailure, 'blocked' | 'not-installed' | 'teams-unreachable'>
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined
  constructor(reason: TeamsRefused['reason'], status: number | undefined, cause: unknown) {
    super(`Teams refused: ${reason}${status === undefined ? '' : ` (${status})`}`, { cause })
    this.reason = reason
    this.status = status
  }
}

const MOST_TRIES = 4
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 10_000

/** What the connector's answer tells, as far as the SDK hands it on. */
interface ConnectorAnswer {
  readonly status: number | undefined
  readonly text: string
  readonly retryAfter: number | undefined
}

function answerIn(fault: unknown): ConnectorAnswer {
  const { statusCode, code, message, body, response } = (fault ?? {}) as {
    statusCode?: unknown
    code?: unknown
    message?: unknown
    body?: unknown
    response?: { status?: unknown; bodyAsText?: unknown; headers?: { get?(name: string): unknown } }
  }
  const status = [statusCode, response?.status].find(one => typeof one === 'number') as number | undefined
  const wait = response?.headers?.get?.('retry-after')
  const seconds = typeof wait === 'string' ? Number(wait) : Number.NaN
  return {
    status,
    text: [code, message, response?.bodyAsText, JSON.stringify(body ?? '')].map(String).join(' '),
    retryAfter: Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : undefined,
  }
}

/** The named refusal in what the SDK threw. Source: the Teams page on proactive messages, its list of errors. */
function asRefusal(fault: unknown): TeamsRefused {
  if (fault instanceof TeamsRefused) return fault
  const { status, text } = answerIn(fault)
  if (status === 403 && /BotNotInConversationRoster/i.test(text))
    return new TeamsRefused('not-installed', status, fault)
  if (status === 403 && /MessageWritesBlocked/i.test(text))
    return new TeamsRefused(/not-installed/i.test(text) ? 'not-installed' : 'blocked', status, fault)
  if (status === 404 && /ConversationNotFound/i.test(text))
    return new TeamsRefused('not-installed', status, fault)
  return new TeamsRefused('teams-unreachable', status, fault)
}

/** 412, 429, 502 and 504 are to be tried again by the Teams page on rate limits; 503 comes from gateways before it. */
const passes = (status: number | undefined): boolean =>
  status === undefined || [412, 429, 502, 503, 504].includes(status)

/** Calls Teams, again where that can help and as late as Teams asks, within bounds. Throws TeamsRefused. */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call()
    } catch (fault) {
      const { status, retryAfter } = answerIn(fault)
      const wait = retryAfter ?? FIRST_WAIT_MS * 2 ** (tries - 1)
      if (tries >= MOST_TRIES || !passes(status) || wait > LONGEST_WAIT_MS) throw asRefusal(fault)
      await pause(wait)
    }
  }
}
