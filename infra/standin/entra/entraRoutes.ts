import { randomUUID } from 'node:crypto'
import type { StandinCore } from '../core.ts'
import type { Route } from '../http.ts'
import type { Keys } from './keys.ts'
import type { Registrations } from './registrations.ts'
import { tokenEndpoint } from './tokenEndpoint.ts'

const CONNECTOR_PATH = '/connector/v1/.well-known'

/** Sign-in as Entra offers it: discovery, keys, the token endpoint; and the connector's own OpenID metadata. */
export function entraRoutes(core: StandinCore, parts: { keys: Keys; registrations: Registrations }): Route[] {
  const { keys, registrations } = parts
  const origin = () => core.addresses.https
  const metadata = (tenant: string) => ({
    token_endpoint: `${origin()}/${tenant}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${origin()}/${tenant}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${origin()}/${core.tenantId}/v2.0`,
    request_uri_parameter_supported: false,
    userinfo_endpoint: `${origin()}/oidc/userinfo`,
    authorization_endpoint: `${origin()}/${tenant}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${origin()}/${tenant}/oauth2/v2.0/devicecode`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${origin()}/${tenant}/oauth2/v2.0/logout`,
    claims_supported: [
      'sub',
      'iss',
      'aud',
      'exp',
      'iat',
      'nonce',
      'preferred_username',
      'name',
      'tid',
      'ver',
      'oid',
    ],
    tenant_region_scope: 'EU',
  })
  const unknownTenant = (tenant: string) => ({
    status: 400,
    body: {
      error: 'invalid_tenant',
      error_description: `AADSTS90002: Tenant '${tenant}' not found.`,
      error_codes: [90002],
      correlation_id: randomUUID(),
    },
  })
  const known = (tenant: string) => ['common', 'organizations', core.tenantId].includes(tenant.toLowerCase())

  return [
    {
      method: 'GET',
      path: '/:tenant/v2.0/.well-known/openid-configuration',
      handle: ({ params }) =>
        known(params.tenant!)
          ? { status: 200, body: metadata(params.tenant!) }
          : unknownTenant(params.tenant!),
    },
    {
      method: 'GET',
      path: '/:tenant/discovery/v2.0/keys',
      handle: () => ({
        status: 200,
        body: { keys: keys.published('entra').map(key => ({ ...key, issuer: core.tokens.issuer })) },
      }),
    },
    {
      method: 'GET',
      path: '/common/discovery/instance',
      handle: () => ({
        status: 200,
        body: {
          tenant_discovery_endpoint: `${origin()}/common/v2.0/.well-known/openid-configuration`,
          'api-version': '1.1',
          metadata: [
            {
              preferred_network: new URL(origin()).host,
              preferred_cache: new URL(origin()).host,
              aliases: [new URL(origin()).host],
            },
          ],
        },
      }),
    },
    {
      method: 'POST',
      path: '/:tenant/oauth2/v2.0/token',
      handle: request =>
        known(request.params.tenant!)
          ? tokenEndpoint({ core, registrations }, request)
          : unknownTenant(request.params.tenant!),
    },
    {
      method: 'GET',
      path: `${CONNECTOR_PATH}/openidconfiguration`,
      handle: () => ({
        status: 200,
        body: {
          issuer: 'https://api.botframework.com',
          authorization_endpoint: 'https://invalid.botframework.com',
          jwks_uri: `${origin()}${CONNECTOR_PATH}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
          token_endpoint_auth_methods_supported: ['private_key_jwt'],
        },
      }),
    },
    {
      method: 'GET',
      path: `${CONNECTOR_PATH}/keys`,
      handle: () => ({
        status: 200,
        body: { keys: keys.published('connector').map(key => ({ ...key, endorsements: ['msteams'] })) },
      }),
    },
  ]
}
