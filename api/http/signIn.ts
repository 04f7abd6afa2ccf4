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

/**
 * Who may ask for tokens for the suite: Teams, Outlook and Microsoft 365 on a desktop, in a browser and on a phone.
 * Another application to which somebody has consented gets tokens with our audience too; what it does is not theirs.
 * Source: the Teams page on extending a personal tab across Microsoft 365, client ids to preauthorise.
 */
const TEAMS_CLIENTS = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
]

/** The token of an Authorization header, where it holds one in the form of a signed token. */
export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '')?.[1]

/** Answers the Entra object id, in lower case, of whoever sent an Authorization header; throws Refused otherwise. */
export type SignIn = (authorization: string | undefined) => Promise<string>

/**
 * Checks tokens as Microsoft asks of a web API: signature by the tenant's published keys, issuer, audience, tenant,
 * version, lifetime; and that it was issued to a person of this tenant through Teams or the suite itself, not to an
 * application, for another one, or to a guest.
 * Source: "Access tokens in the Microsoft identity platform", "Claims validation".
 */
export function openSignIn(settings: SignInSettings): SignIn {
  const { issuer, tenantId, appId, host } = settings
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl))
  const clients = new Set([appId, ...TEAMS_CLIENTS])
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
    const token = bearerOf(authorization)
    if (!token) throw new Refused('sign-in-needed')
    const claims = await claimsOf(token)
    if (claims.tid !== tenantId || claims.ver !== '2.0') throw new Refused('sign-in-needed')
    const scopes = typeof claims.scp === 'string' ? claims.scp.split(' ') : []
    if (typeof claims.azp !== 'string' || !clients.has(claims.azp.toLowerCase()))
      throw new Refused('sign-in-needed')
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
