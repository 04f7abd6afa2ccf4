import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { Refused } from './errorAnswer.ts'

export interface SignInSettings {
  readonly issuer: string
  readonly jwksUrl: string
  readonly tenantId: string
  readonly appId: string
  /** Host of the suite, for the audience form that Teams' single sign-on uses. */
  readonly host: string
}

const CLOCK_SKEW_SECONDS = 60

/** Answers the Entra object id, in lower case, of whoever sent an Authorization header; throws Refused otherwise. */
export type SignIn = (authorization: string | undefined) => Promise<string>

/**
 * Checks tokens as Microsoft asks of a web API: signature by the tenant's published keys, issuer, audience, tenant,
 * version, lifetime; and that it was issued to a person of this tenant, not to an application or a guest.
 * Source: "Access tokens in the Microsoft identity platform", "Claims validation".
 */
export function openSignIn(settings: SignInSettings): SignIn {
  const { issuer, tenantId, appId, host } = settings
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl))
  const audience = [appId, `api://${appId}`, `api://${host}/${appId}`]

  async function claimsOf(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ['RS256'],
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['exp', 'oid', 'tid', 'ver'],
      })
      return payload
    } catch (fault) {
      throw new Refused(isOutage(fault) ? 'sign-in-unavailable' : 'sign-in-needed')
    }
  }

  return async authorization => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '')?.[1]
    if (!token) throw new Refused('sign-in-needed')
    const claims = await claimsOf(token)
    if (claims.tid !== tenantId || claims.ver !== '2.0') throw new Refused('sign-in-needed')
    const scopes = typeof claims.scp === 'string' ? claims.scp.split(' ') : []
    if (claims.idtyp === 'app' || !scopes.includes('access_as_user')) throw new Refused('sign-in-needed')
    if (isGuest(claims, tenantId)) throw new Refused('guest-not-admitted')
    if (typeof claims.oid !== 'string') throw new Refused('sign-in-needed')
    return claims.oid.toLowerCase()
  }
}

/** `acct` is 1 for a guest where the optional claim is set; `idp` names the tenant or provider a guest came from. */
const isGuest = (claims: JWTPayload, tenantId: string): boolean =>
  claims.acct === 1 ||
  claims.acct === '1' ||
  (typeof claims.idp === 'string' && !claims.idp.toLowerCase().includes(tenantId))

/** The keys could not be fetched, which says nothing about the token. */
const isOutage = (fault: unknown): boolean =>
  fault instanceof errors.JWKSTimeout ||
  fault instanceof errors.JWKSInvalid ||
  !(fault instanceof errors.JOSEError) ||
  fault.code === 'ERR_JOSE_GENERIC'
