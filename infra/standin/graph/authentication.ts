import type { JWTPayload } from 'jose'
import { GRAPH_AUDIENCE } from '../entra/registrations.ts'
import { GraphError } from './graphError.ts'
import type { Caller, GraphCore } from './graphRoute.ts'

const GRAPH_AUDIENCES = [GRAPH_AUDIENCE, `${GRAPH_AUDIENCE}/`, '00000003-0000-0000-c000-000000000000']

const refused = (message: string) => new GraphError(401, 'InvalidAuthenticationToken', message)

/** Reads the caller from the Authorization header; answers 401 as Graph does. Verified tokens are remembered. */
export function authentication(core: GraphCore, audiences: () => string[] = () => GRAPH_AUDIENCES) {
  const verified = new Map<string, JWTPayload>()
  return async function callerOf(authorization: string | undefined): Promise<Caller> {
    const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1]
    if (!token) throw refused('Access token is empty.')
    let claims = verified.get(token)
    if (!claims) {
      claims = await core.tokens.verify(token, audiences()).catch((fault: unknown) => {
        const code = (fault as { code?: string }).code
        throw refused(
          code === 'ERR_JWT_EXPIRED'
            ? 'Lifetime validation failed, the token is expired.'
            : code === 'ERR_JWT_CLAIM_VALIDATION_FAILED'
              ? 'Access token validation failure. Invalid audience.'
              : 'IDX14100: JWT is not well formed or its signature is not valid.',
        )
      })
      if (verified.size > 1_000) verified.clear()
      verified.set(token, claims)
    }
    if (Number(claims.exp) * 1000 < Date.now())
      throw refused('Lifetime validation failed, the token is expired.')
    const isApp = claims.idtyp === 'app'
    const person = isApp ? undefined : core.directory.find(String(claims.oid))
    if (!isApp && !person?.accountEnabled) throw refused('The user account is disabled or does not exist.')
    return {
      appId: String(claims.appid),
      roles: Array.isArray(claims.roles) ? claims.roles.map(String) : [],
      scopes: typeof claims.scp === 'string' ? claims.scp.split(' ') : [],
      person,
      byCertificate: claims.azpacr === '2',
    }
  }
}
