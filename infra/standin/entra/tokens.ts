import { randomUUID } from 'node:crypto'
import { createLocalJWKSet, decodeProtectedHeader, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import type { Directory } from '../directory.ts'
import type { Issuer, Keys } from './keys.ts'
import { CONNECTOR_AUDIENCE, type Registrations } from './registrations.ts'

const LIFE_SECONDS = 3_599
/** Teams in a browser, as Entra knows it everywhere. */
export const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'

export interface UserTokenOptions {
  /** Who the token is for; the suite's app id unless given. */
  audience?: string
  /** Delegated permissions; `access_as_user` unless given. */
  scopes?: string[]
  /** The client that asked; Teams in a browser unless given. */
  clientAppId?: string
  /** May be negative, for a token that is already stale. */
  lifeSeconds?: number
  /** The person has shown a second factor. */
  secondFactor?: boolean
}

/** Tokens in the shapes of Entra v2.0 and of the Bot Connector. Times are real time, never the office's clock. */
export interface Tokens {
  readonly authority: string
  readonly issuer: string
  /** Throws when nobody has this id. */
  issueUserToken(personId: string, options?: UserTokenOptions): Promise<string>
  /** App-only token of a registration for an audience, with its consented roles. */
  issueAppToken(
    appId: string,
    audience: string,
    options?: { lifeSeconds?: number; byCertificate?: boolean },
  ): Promise<string>
  /** What Teams sends with an activity: signed by the connector's own keys for the suite's bot. */
  issueConnectorToken(options: { serviceUrl: string; lifeSeconds?: number }): Promise<string>
  /** Claims of a valid token of this tenant for one of the audiences; throws otherwise. */
  verify(token: string, audiences: string[]): Promise<JWTPayload>
}

export function standinTokens(parts: {
  keys: Keys
  registrations: Registrations
  directory: Directory
  tenantId: string
  suiteAppId: string
  /** https origin of the stand-in, once it listens. */
  origin: () => string
}): Tokens {
  const { keys, registrations, directory, tenantId, suiteAppId } = parts
  const seconds = () => Math.floor(Date.now() / 1000)
  const issuer = () => `${parts.origin()}/${tenantId}/v2.0`

  const sign = (signer: Issuer, claims: JWTPayload, lifeSeconds: number) => {
    const key = keys.current(signer)
    const now = seconds()
    return new SignJWT(claims)
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: key.kid, x5t: key.kid })
      .setIssuedAt(now)
      .setNotBefore(now + Math.min(0, lifeSeconds) - 5)
      .setExpirationTime(now + lifeSeconds)
      .sign(key.privateKey)
  }
  const entraClaims = () => ({ tid: tenantId, uti: randomUUID(), ver: '2.0', iss: issuer() })

  return {
    get authority() {
      return `${parts.origin()}/${tenantId}`
    },
    get issuer() {
      return issuer()
    },
    async issueUserToken(personId, options = {}) {
      const person = directory.find(personId)
      if (!person) throw new Error(`The directory has nobody with the id ${personId}.`)
      const client = options.clientAppId ?? TEAMS_WEB
      const audience = options.audience ?? suiteAppId
      // Tokens for the suite are of version 2; Microsoft's own services get claims of version 1 besides.
      const isOwn = audience.toLowerCase().endsWith(suiteAppId)
      return sign(
        'entra',
        {
          ...entraClaims(),
          aud: audience,
          azp: client,
          azpacr: '0',
          ...(isOwn ? {} : { appid: client, upn: person.userPrincipalName }),
          ...(options.secondFactor ? { amr: ['pwd', 'mfa'] } : {}),
          name: person.displayName,
          oid: person.id,
          preferred_username: person.userPrincipalName,
          scp: (options.scopes ?? ['access_as_user']).join(' '),
          sub: Buffer.from(person.id).toString('base64url'),
        },
        options.lifeSeconds ?? LIFE_SECONDS,
      )
    },
    async issueAppToken(appId, audience, options = {}) {
      const registration = registrations.find(appId)
      if (!registration) throw new Error(`No application ${appId} is registered.`)
      return sign(
        'entra',
        {
          ...entraClaims(),
          aud: audience,
          azp: registration.appId,
          azpacr: options.byCertificate ? '2' : '1',
          appid: registration.appId,
          app_displayname: registration.displayName,
          idtyp: 'app',
          oid: registration.objectId,
          sub: registration.objectId,
          ...(audience === CONNECTOR_AUDIENCE ? {} : { roles: registration.roles }),
        },
        options.lifeSeconds ?? LIFE_SECONDS,
      )
    },
    issueConnectorToken: ({ serviceUrl, lifeSeconds }) =>
      sign(
        'connector',
        { iss: CONNECTOR_AUDIENCE, aud: suiteAppId, serviceurl: serviceUrl, serviceUrl },
        lifeSeconds ?? LIFE_SECONDS,
      ),
    async verify(token, audiences) {
      const { kid } = decodeProtectedHeader(token)
      const published = keys.published('entra').filter(key => key.kid === kid)
      const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: published }), {
        issuer: issuer(),
        audience: audiences,
      })
      return payload
    },
  }
}
