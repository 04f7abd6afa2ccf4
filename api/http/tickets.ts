import { hkdfSync, randomUUID } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

/** Short-lived keys to one connection, for a browser that cannot send its token with it. */
export interface Tickets {
  readonly lifeSeconds: number
  /** A ticket for this person. */
  issue(person: string): Promise<string>
  /** Whose ticket it is; undefined when it is forged, over, or was used on this instance before. */
  redeem(ticket: string): Promise<string | undefined>
}

const LIFE_SECONDS = 30
const AUDIENCE = 'changes'

/**
 * Tickets signed with a key made from the application's own secret, so that one instance can honour what another has
 * issued. They live for 30 seconds of real time, which is what bounds their use on several instances.
 */
export function openTickets(secret: string): Tickets {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'magistrat/changes-ticket', 32))
  const used = new Map<string, number>()

  function forgetOld(now: number) {
    for (const [id, until] of used) {
      if (until >= now) return
      used.delete(id)
    }
  }

  return {
    lifeSeconds: LIFE_SECONDS,
    issue: person =>
      new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(person)
        .setAudience(AUDIENCE)
        .setJti(randomUUID())
        .setExpirationTime(`${LIFE_SECONDS}s`)
        .sign(key),
    async redeem(ticket) {
      const verified = await jwtVerify(ticket, key, {
        algorithms: ['HS256'],
        audience: AUDIENCE,
        requiredClaims: ['jti', 'sub', 'exp'],
      }).catch(() => undefined)
      if (!verified) return undefined
      const { jti, sub, exp } = verified.payload as { jti: string; sub: string; exp: number }
      forgetOld(Date.now() / 1000)
      if (used.has(jti)) return undefined
      used.set(jti, exp)
      return sub
    },
  }
}
