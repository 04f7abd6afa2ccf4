import { generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, anApi } from './anApi.ts'
import { people } from './sampleRows.ts'

/** What a token says; a claim set to undefined is left out. */
type Claims = Readonly<Record<string, unknown>>

describe('sign-in', () => {
  let api: Api
  beforeAll(async () => {
    api = await anApi()
  })

  const asking = async (authorization?: string) => {
    const answer = await fetch(`${api.server.url}/api/me`, {
      headers: authorization === undefined ? {} : { Authorization: authorization },
    })
    const body = (await answer.json()) as { error?: { reason: string } }
    return { status: answer.status, reason: body.error?.reason }
  }
  const withToken = (token: string) => asking(`Bearer ${token}`)
  const claims = (changes: Claims = {}): JWTPayload =>
    ({
      aud: api.office.standin.suite.appId,
      iss: api.office.standin.tokens.issuer,
      tid: api.office.standin.tenantId,
      ver: '2.0',
      oid: people.employee,
      scp: 'access_as_user',
      azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
      exp: Math.floor(Date.now() / 1000) + 600,
      ...changes,
    }) as JWTPayload
  /** A token that Entra itself has signed. */
  const signed = (changes: Claims = {}) => {
    const { kid, privateKey } = api.office.standin.keys.current('entra')
    return new SignJWT(claims(changes)).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey)
  }
  const refused = { status: 401, reason: 'sign-in-needed' }

  it('lets in a person of the office with a token for this application', async () => {
    const token = await api.office.standin.tokens.issueUserToken(people.employee)
    expect(await withToken(token)).toEqual({ status: 200, reason: undefined })
    expect(await withToken(await signed())).toEqual({ status: 200, reason: undefined })
  })

  it('knows the application by each form of its name', async () => {
    const { appId } = api.office.standin.suite
    const { host } = new URL(api.server.url)
    for (const aud of [`api://${appId}`, `api://${host}/${appId}`])
      expect(await withToken(await signed({ aud }))).toMatchObject({ status: 200 })
    expect(await withToken(await signed({ aud: `api://elsewhere.example/${appId}` }))).toEqual(refused)
  })

  it('asks whoever brings no token to sign in', async () => {
    expect(await asking()).toEqual(refused)
    expect(await asking('Bearer')).toEqual(refused)
    expect(await asking('Basic dXNlcjpwYXNz')).toEqual(refused)
    expect(await withToken('not.a.token')).toEqual(refused)
    const answer = await fetch(`${api.server.url}/api/me`)
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
  })

  it('refuses a token that nobody has signed', async () => {
    const token = new UnsecuredJWT(claims()).encode()
    expect(await withToken(token)).toEqual(refused)
  })

  it('refuses a token signed by somebody else, also under the name of a known key', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const { kid } = api.office.standin.keys.current('entra')
    const forged = await new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey)
    expect(await withToken(forged)).toEqual(refused)
    const symmetric = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid })
      .sign(new TextEncoder().encode('a key that anybody may have made up'))
    expect(await withToken(symmetric)).toEqual(refused)
  })

  it('refuses a token that was altered after it was signed', async () => {
    const [head, , signature] = (await signed()).split('.')
    const body = Buffer.from(JSON.stringify(claims({ oid: people.representative }))).toString('base64url')
    expect(await withToken(`${head}.${body}.${signature}`)).toEqual(refused)
  })

  it('refuses an expired token, and allows clocks to differ by a minute', async () => {
    const now = Math.floor(Date.now() / 1000)
    expect(await withToken(await signed({ exp: now - 90 }))).toEqual(refused)
    expect(await withToken(await signed({ exp: now - 30 }))).toMatchObject({ status: 200 })
    expect(await withToken(await signed({ nbf: now + 300 }))).toEqual(refused)
    expect(await withToken(await signed({ exp: undefined }))).toEqual(refused)
  })

  it.each<[string, Claims]>([
    ['another application', { aud: 'b7f2d1c0-0000-4000-8000-000000000001' }],
    ['Microsoft Graph', { aud: 'https://graph.microsoft.com' }],
    ['another issuer', { iss: 'https://login.microsoftonline.com/other/v2.0' }],
    ['another tenant', { tid: 'b7f2d1c0-0000-4000-8000-000000000002' }],
    ['version 1.0', { ver: '1.0' }],
    ['another scope', { scp: 'User.Read' }],
    ['another client of ours', { azp: 'b7f2d1c0-0000-4000-8000-000000000003' }],
    ['nobody knows which client', { azp: undefined }],
    ['no person', { oid: undefined }],
  ])('refuses a token of %s', async (_what, changes) => {
    expect(await withToken(await signed(changes))).toEqual(refused)
  })

  it('refuses a token that was issued to an application', async () => {
    const { standin } = api.office
    expect(
      await withToken(await standin.tokens.issueAppToken(standin.suite.appId, standin.suite.appId)),
    ).toEqual(refused)
    expect(await withToken(await signed({ idtyp: 'app', roles: ['access_as_user'] }))).toEqual(refused)
  })

  it('refuses the token that Teams sends to the bot', async () => {
    const { standin } = api.office
    const token = await standin.tokens.issueConnectorToken({ serviceUrl: standin.connectorUrl })
    expect(await withToken(token)).toEqual(refused)
  })

  it('does not admit guests, whichever way the token tells', async () => {
    const guest = { status: 403, reason: 'guest-not-admitted' }
    expect(await withToken(await signed({ acct: 1 }))).toEqual(guest)
    expect(await withToken(await signed({ idp: 'https://sts.windows.net/other-tenant/' }))).toEqual(guest)
    expect(await withToken(await signed({ idp: 'live.com' }))).toEqual(guest)
  })

  it('tells a person who is not of the office, or has left, that it does not know them', async () => {
    for (const oid of [people.stranger, people.personLeft])
      expect(await withToken(await signed({ oid }))).toEqual({ status: 403, reason: 'person-unknown' })
  })

  it('follows the keys of Entra when they are replaced', async () => {
    const { standin } = api.office
    const before = await signed()
    await standin.keys.rollOver('entra')
    expect(await withToken(before)).toMatchObject({ status: 200 })
  })
})
