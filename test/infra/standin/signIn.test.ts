import { createHash, X509Certificate } from 'node:crypto'
import { ConfidentialClientApplication } from '@azure/msal-node'
import { decodeJwt } from 'jose'
import { generate } from 'selfsigned'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Standin } from '../../../infra/standin/standin.ts'
import { aPerson, aStandin } from './aStandin.ts'

const person = aPerson()
let standin: Standin
beforeAll(async () => {
  standin = await aStandin({ directory: [person] })
})

const client = (more: Record<string, unknown>) =>
  new ConfidentialClientApplication({
    auth: {
      clientId: standin.suite.appId,
      authority: standin.authorityUrl,
      knownAuthorities: [new URL(standin.authorityUrl).host],
      ...more,
    },
  })

const GRAPH_SCOPE = 'https://graph.microsoft.com/.default'

describe('Sign-in with MSAL', () => {
  it('gives the app a Graph token for its secret', async () => {
    const result = await client({ clientSecret: standin.appSecret }).acquireTokenByClientCredential({
      scopes: [GRAPH_SCOPE],
    })
    expect(decodeJwt(result!.accessToken)).toMatchObject({
      aud: 'https://graph.microsoft.com',
      iss: `${standin.authorityUrl}/v2.0`,
      tid: standin.tenantId,
      appid: standin.suite.appId,
      azp: standin.suite.appId,
      ver: '2.0',
      roles: expect.arrayContaining(['Sites.Selected']),
    })
  })

  it('gives the app a Graph token for its registered certificate', async () => {
    const pair = await generate([{ name: 'commonName', value: 'magistrat' }], {
      keyType: 'rsa',
      algorithm: 'sha256',
    })
    standin.registrations.save({ ...standin.registrations.suite(), certificates: [pair.cert] })
    const thumbprintSha256 = createHash('sha256').update(new X509Certificate(pair.cert).raw).digest('hex')
    const app = client({ clientCertificate: { thumbprintSha256, privateKey: pair.private, x5c: pair.cert } })
    const result = await app.acquireTokenByClientCredential({ scopes: [GRAPH_SCOPE] })
    expect(result?.accessToken).toBeTruthy()
  })

  it('refuses a certificate that nobody registered', async () => {
    const pair = await generate([{ name: 'commonName', value: 'stranger' }], {
      keyType: 'rsa',
      algorithm: 'sha256',
    })
    const thumbprintSha256 = createHash('sha256').update(new X509Certificate(pair.cert).raw).digest('hex')
    const app = client({ clientCertificate: { thumbprintSha256, privateKey: pair.private } })
    await expect(app.acquireTokenByClientCredential({ scopes: [GRAPH_SCOPE] })).rejects.toThrow(
      /AADSTS700027/,
    )
  })

  it('refuses a wrong secret with the number that Entra uses', async () => {
    const app = client({ clientSecret: 'wrong' })
    await expect(app.acquireTokenByClientCredential({ scopes: [GRAPH_SCOPE] })).rejects.toThrow(
      /AADSTS7000215/,
    )
  })

  it('gives a token for the Bot Connector without Graph roles', async () => {
    const app = client({ clientSecret: standin.appSecret })
    const result = await app.acquireTokenByClientCredential({
      scopes: ['https://api.botframework.com/.default'],
    })
    const claims = decodeJwt(result!.accessToken)
    expect(claims.aud).toBe('https://api.botframework.com')
    expect(claims.roles).toBeUndefined()
  })

  it('exchanges the token of a person for a Graph token on their behalf', async () => {
    const assertion = await standin.tokens.issueUserToken(person.id)
    const app = client({ clientSecret: standin.appSecret })
    const result = await app.acquireTokenOnBehalfOf({ oboAssertion: assertion, scopes: [GRAPH_SCOPE] })
    expect(decodeJwt(result!.accessToken)).toMatchObject({
      aud: 'https://graph.microsoft.com',
      oid: person.id,
      preferred_username: person.userPrincipalName,
      scp: expect.stringContaining('User.Read'),
    })
  })

  it('refuses to exchange a token that is stale', async () => {
    const assertion = await standin.tokens.issueUserToken(person.id, { lifeSeconds: -600 })
    const app = client({ clientSecret: standin.appSecret })
    await expect(
      app.acquireTokenOnBehalfOf({ oboAssertion: assertion, scopes: [GRAPH_SCOPE] }),
    ).rejects.toThrow(/invalid_grant/)
  })
})

describe('Signing keys', () => {
  it('keeps the earlier key published after a rollover, and signs with the new one', async () => {
    const keysUrl = `${standin.authorityUrl}/discovery/v2.0/keys`
    const published = async () => {
      const { keys } = (await (await fetch(keysUrl)).json()) as { keys: { kid: string }[] }
      return keys.map(key => key.kid)
    }
    const before = await published()
    await standin.keys.rollOver('entra')
    const after = await published()
    expect(after).toContain(before[0])
    expect(after[0]).not.toBe(before[0])
  })

  it('publishes the keys of the connector with the endorsement of Teams', async () => {
    const metadata = await fetch(`${standin.connectorUrl}/connector/v1/.well-known/openidconfiguration`)
    const { issuer, jwks_uri: keysUrl } = (await metadata.json()) as { issuer: string; jwks_uri: string }
    expect(issuer).toBe('https://api.botframework.com')
    const { keys } = (await (await fetch(keysUrl)).json()) as { keys: { endorsements: string[] }[] }
    expect(keys[0]?.endorsements).toEqual(['msteams'])
  })
})
