import { randomUUID } from 'node:crypto'
import type { StandinCore } from '../core.ts'
import type { StandinAnswer, StandinRequest } from '../http.ts'
import { authenticatedClient } from './clientAuthentication.ts'
import { CONNECTOR_AUDIENCE, GRAPH_AUDIENCE, type Registration, type Registrations } from './registrations.ts'
import { SignInRefusal } from './signInRefusal.ts'

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
const LIFE_SECONDS = 3_599

interface Parts {
  core: StandinCore
  registrations: Registrations
}

function refusalBody(refusal: SignInRefusal) {
  return {
    error: refusal.error,
    error_description: refusal.message,
    error_codes: [refusal.code],
    timestamp: new Date().toISOString().replace('T', ' '),
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
    ...refusal.more,
  }
}

/** The resource behind a scope: `https://graph.microsoft.com/.default` and the like. */
function audienceOf(scopes: string[], suiteAppId: string, sharepoint: string): string {
  const resource = scopes
    .filter(scope => scope.includes('/') || scope.includes(':'))
    .map(scope => scope.slice(0, scope.lastIndexOf('/')))[0]
  if (!resource || resource === GRAPH_AUDIENCE) return GRAPH_AUDIENCE
  if (resource === CONNECTOR_AUDIENCE) return CONNECTOR_AUDIENCE
  if (resource === sharepoint) return sharepoint
  if (resource.toLowerCase().endsWith(suiteAppId.toLowerCase())) return suiteAppId
  throw new SignInRefusal(
    400,
    'invalid_resource',
    500011,
    `The resource principal named ${resource} was not found in the tenant.`,
  )
}

/** Refuses what the tenant's policies do not let an application do in a person's name. */
function checkPolicy(core: StandinCore, personId: string, methods: unknown): void {
  const policy = core.signInPolicies.of(personId)
  if (policy.consentMissing)
    throw new SignInRefusal(
      400,
      'invalid_grant',
      65001,
      'The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.',
      { suberror: 'consent_required' },
    )
  if (policy.blocked)
    throw new SignInRefusal(
      400,
      'invalid_grant',
      53003,
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
      { suberror: 'message_only' },
    )
  if (policy.secondFactor && !(Array.isArray(methods) && methods.includes('mfa')))
    throw new SignInRefusal(
      400,
      'interaction_required',
      50076,
      'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication.',
      {
        suberror: 'basic_action',
        claims: JSON.stringify({ access_token: { capolids: { essential: true, values: [core.tenantId] } } }),
      },
    )
}

async function onBehalfOf(parts: Parts, client: Registration, form: URLSearchParams, scopes: string[]) {
  const { tokens, suite } = parts.core
  if (form.get('requested_token_use') !== 'on_behalf_of') {
    throw new SignInRefusal(
      400,
      'invalid_request',
      900144,
      "The request body must contain 'requested_token_use'.",
    )
  }
  const claims = await tokens
    .verify(form.get('assertion') ?? '', [client.appId, `api://${client.appId}`])
    .catch((fault: unknown) => {
      const reason = fault instanceof Error ? fault.message : 'not a token'
      throw new SignInRefusal(
        400,
        'invalid_grant',
        500133,
        `Assertion is not within its valid time range or is not valid: ${reason}.`,
      )
    })
  const person = parts.core.directory.find(String(claims.oid))
  if (!person?.accountEnabled) {
    throw new SignInRefusal(400, 'invalid_grant', 50057, 'The user account is disabled.')
  }
  if (claims.idtyp === 'app' || typeof claims.scp !== 'string') {
    throw new SignInRefusal(400, 'invalid_grant', 50013, 'Assertion failed: it is not the token of a person.')
  }
  checkPolicy(parts.core, person.id, claims.amr)
  const audience = audienceOf(scopes, suite.appId, parts.core.addresses.https)
  const granted = audience === GRAPH_AUDIENCE ? client.scopes : ['access_as_user']
  const accessToken = await tokens.issueUserToken(person.id, {
    audience,
    scopes: granted,
    clientAppId: client.appId,
  })
  return { scope: granted.join(' '), access_token: accessToken }
}

/** `POST /{tenant}/oauth2/v2.0/token`: client credentials (secret or certificate) and on-behalf-of. */
export async function tokenEndpoint(parts: Parts, request: StandinRequest): Promise<StandinAnswer> {
  const headers = {
    'Cache-Control': 'no-store, no-cache',
    Pragma: 'no-cache',
    'x-ms-request-id': randomUUID(),
  }
  try {
    const form = new URLSearchParams((await request.body()).toString('utf8'))
    const client = await authenticatedClient(parts, request, form)
    const scopes = (form.get('scope') ?? '').split(' ').filter(Boolean)
    const grant = form.get('grant_type')
    const base = { token_type: 'Bearer', expires_in: LIFE_SECONDS, ext_expires_in: LIFE_SECONDS }
    if (grant === JWT_BEARER) {
      return { status: 200, headers, body: { ...base, ...(await onBehalfOf(parts, client, form, scopes)) } }
    }
    if (grant !== 'client_credentials') {
      throw new SignInRefusal(
        400,
        'unsupported_grant_type',
        70003,
        `The app requested an unsupported grant type '${grant}'.`,
      )
    }
    if (!scopes.some(scope => scope.endsWith('/.default'))) {
      throw new SignInRefusal(
        400,
        'invalid_scope',
        1002012,
        `The provided value for scope ${scopes.join(' ')} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
      )
    }
    const audience = audienceOf(scopes, parts.core.suite.appId, parts.core.addresses.https)
    const accessToken = await parts.core.tokens.issueAppToken(client.appId, audience, {
      byCertificate: form.has('client_assertion'),
    })
    return { status: 200, headers, body: { ...base, access_token: accessToken } }
  } catch (fault) {
    if (!(fault instanceof SignInRefusal)) throw fault
    return { status: fault.status, headers, body: refusalBody(fault) }
  }
}
