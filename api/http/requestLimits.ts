import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from './errorAnswer.ts'

export interface RequestLimitSettings {
  /** Requests that one person may make in a minute; what they write counts tenfold. */
  readonly requestsPerMinute: number
  /** Proxies of our own in front: the client's address is that many places from the end of X-Forwarded-For. */
  readonly proxies: number
}

export interface RequestLimits {
  /** Throws Refused 'too-many-requests' when an address was turned away too often within a minute. */
  address(request: IncomingMessage): Promise<void>
  /** Notes that an address was turned away: without sign-in, with a wrong key or ticket. */
  turnedAway(request: IncomingMessage): Promise<void>
  /** Counts a request of a person. Throws Refused 'too-many-requests' when they make too many. */
  person(person: string, method: string): Promise<void>
}

const SECONDS = 60
/** A whole office may sit behind one address, and a tab whose sign-in has ended tries a few times. */
const TURNED_AWAY_PER_MINUTE = 600
const A_WRITE_COUNTS = 10

/** Counts what comes to one instance. Others count for themselves: the limits guard this process, not a quota. */
export function openRequestLimits({ requestsPerMinute, proxies }: RequestLimitSettings): RequestLimits {
  const people = new RateLimiterMemory({ points: requestsPerMinute, duration: SECONDS })
  const addresses = new RateLimiterMemory({ points: TURNED_AWAY_PER_MINUTE, duration: SECONDS })

  return {
    async address(request) {
      const known = await addresses.get(addressOf(request, proxies))
      if (known && known.consumedPoints > TURNED_AWAY_PER_MINUTE) throw tooMany(known)
    },
    async turnedAway(request) {
      await addresses.penalty(addressOf(request, proxies))
    },
    async person(person, method) {
      try {
        await people.consume(person, method === 'GET' ? 1 : A_WRITE_COUNTS)
      } catch (fault) {
        throw fault instanceof RateLimiterRes ? tooMany(fault) : fault
      }
    },
  }
}

const tooMany = ({ msBeforeNext }: RateLimiterRes): Refused =>
  new Refused('too-many-requests', [], Math.max(1, Math.ceil(msBeforeNext / 1_000)))

/** What a client writes into X-Forwarded-For itself stands before what our own proxies add. */
function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  if (proxies === 0) return socket.remoteAddress ?? ''
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(one => one.trim())
  return forwarded.at(-proxies) || (socket.remoteAddress ?? '')
}
