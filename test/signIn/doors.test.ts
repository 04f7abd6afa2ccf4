import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CryptoKey, exportSPKI, importJWK, type JWK, SignJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'

/** Doors that ask for no token of a person, with what they ask for instead. */
const OPEN: Readonly<Record<string, string>> = {
  'GET /api/health': 'nothing: it tells nothing of what the suite holds',
  'GET /api/openapi.json': 'nothing: the description is no secret',
  'GET /api/templates/{kind}': 'nothing: empty papers',
  'POST /api/messages': 'a token of the Bot Connector',
  'POST /api/notifications': 'the client state that SharePoint was told',
  'POST /api/incoming/{system}': 'the key of the system',
  'GET /tab': 'nothing: the screens without data',
  'GET /tab/*': 'nothing: the screens without data',
  'GET /tab/settings.json': 'nothing: who to ask for a token',
}

describe('the doors of the suite', () => {
  let api: Api
  beforeAll(async () => {
    api = await anApi()
  })

  it('each ask who is there, but for those that are open on purpose', async () => {
    const asked = api.server.routes.filter(route => !(route in OPEN))
    expect(asked.length).toBeGreaterThan(30)
    for (const route of asked) {
      const [method = 'GET', path = ''] = route.split(' ')
      const filled = path.replaceAll(/\{\w+\}/g, 'x')
      const answer = await fetch(`${api.server.url}${filled}`, { method })
      const { error } = (await answer.json()) as { error: { reason: string } }
      expect([route, answer.status]).toEqual([route, 401])
      expect(['sign-in-needed', 'ticket-invalid']).toContain(error.reason)
    }
    expect(Object.keys(OPEN).filter(route => !api.server.routes.includes(route))).toEqual([])
  })

  it('keep no session that could be fixed: no cookie is given, and none is taken', async () => {
    const token = await api.office.standin.tokens.issueUserToken(people.employee)
    const signedIn = await fetch(`${api.server.url}/api/me`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    expect([signedIn.status, signedIn.headers.get('Set-Cookie')]).toEqual([200, null])
    for (const headers of [
      { Cookie: `session=${token}; token=${token}; Authorization=Bearer ${token}` },
      { 'X-MS-TOKEN-AAD-ACCESS-TOKEN': token, 'X-MS-CLIENT-PRINCIPAL-ID': people.employee },
    ]) {
      const answer = await fetch(`${api.server.url}/api/me`, { headers })
      expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([401, null])
    }
    expect((await fetch(`${api.server.url}/api/me?token=${token}&access_token=${token}`)).status).toBe(401)
  })

  it('take no token whose secret is the public key itself', async () => {
    const { standin } = api.office
    const { kid, publicJwk } = standin.keys.current('entra')
    const key = (await importJWK({ ...publicJwk } as JWK, 'RS256', { extractable: true })) as CryptoKey
    const forged = await new SignJWT({
      aud: standin.suite.appId,
      iss: standin.tokens.issuer,
      tid: standin.tenantId,
      ver: '2.0',
      oid: people.representative,
      azp: standin.suite.appId,
      scp: 'access_as_user',
    })
      .setProtectedHeader({ alg: 'HS256', kid })
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode(await exportSPKI(key)))
    const answer = await fetch(`${api.server.url}/api/me`, {
      headers: { Authorization: `Bearer ${forged}` },
    })
    expect(answer.status).toBe(401)
  })

  it('take no token that the suite got for SharePoint in somebody’s name', async () => {
    const { standin } = api.office
    const own = await standin.tokens.issueUserToken(people.employee, {
      audience: 'https://graph.microsoft.com',
      clientAppId: standin.suite.appId,
    })
    const answer = await fetch(`${api.server.url}/api/me`, { headers: { Authorization: `Bearer ${own}` } })
    expect(answer.status).toBe(401)
  })
})

describe('no setting switches a check off', () => {
  const root = join(import.meta.dirname, '../..')
  const sources = globSync(['api/**/*.ts', 'bot/**/*.ts', 'tab/**/*.{ts,tsx}'], { cwd: root }).map(file => ({
    file,
    text: readFileSync(join(root, file), 'utf8'),
  }))
  const filesWith = (pattern: RegExp): string[] =>
    sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

  it('by its name', () => {
    const names = sources
      .filter(({ file }) => /config\.ts$|graphEnvironment\.ts$/.test(file))
      .flatMap(({ text }) => [...text.matchAll(/\benv\.([A-Z_]+)/g)].map(match => match[1]!))
    expect(names).toContain('APP_CERTIFICATE')
    expect(
      names.filter(name => /SKIP|DISABLE|INSECURE|UNSAFE|BYPASS|DEBUG|ALLOW|IGNORE|NO_|AUTH_/.test(name)),
    ).toEqual([])
  })

  it('in what is handed to the libraries that check', () => {
    expect(sources.length).toBeGreaterThan(300)
    expect(
      filesWith(/rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|ignoreExpiration|algorithms:[^\]]*'none'/),
    ).toEqual([])
    expect(filesWith(/isAuthenticationDisabled:(?!\s*async \(\) => false)/)).toEqual([])
    expect(filesWith(/\bdecodeJwt\(|jsonwebtoken/)).toEqual([])
  })
})
