import { describe, expect, it } from 'vitest'
import { errorAnswer, Refused } from '../../api/http/errorAnswer.ts'
import { openSignIn } from '../../api/http/signIn.ts'
import { GraphFailure } from '../../api/registers/graph/graphFailure.ts'
import { SignInFailed } from '../../api/registers/graph/graphToken.ts'
import { FileMissing } from '../../api/registers/library.ts'
import {
  Conflict,
  InvalidRow,
  KeyTaken,
  SharePointUnavailable,
  TooBusy,
} from '../../api/registers/register.ts'

const SECRET = 'the file of somebody.docx'
const failure = new GraphFailure(SECRET, {
  status: 403,
  body: { error: { code: 'accessDenied', message: SECRET } },
  uncertain: false,
  correlationId: 'x',
})
const entry = {
  id: '1',
  version: '"1"',
  row: { name: SECRET },
  changedAt: '2026-11-23T09:12:00.000Z' as const,
}

describe('the table of errors', () => {
  it.each<[unknown, number, string]>([
    [
      new Refused('bad-request', [{ in: 'body', name: 'heldOn', problem: 'invalid_type' }]),
      400,
      'bad-request',
    ],
    [new Refused('review-in-the-future'), 422, 'review-in-the-future'],
    [new Conflict(SECRET, entry), 409, 'changed-meanwhile'],
    [new Conflict(SECRET, undefined), 409, 'changed-meanwhile'],
    [new KeyTaken('reviews', SECRET), 409, 'already-there'],
    [new FileMissing(SECRET), 404, 'file-missing'],
    [new SharePointUnavailable(SECRET, { retryAfter: 2_500 }), 503, 'sharepoint-unavailable'],
    [new TooBusy(SECRET), 503, 'too-busy'],
    [new SignInFailed({ errorCode: 'invalid_client', message: SECRET }), 503, 'sharepoint-unavailable'],
    [failure, 502, 'sharepoint-refused'],
    [new InvalidRow('reviews', SECRET, 'required'), 500, 'unexpected'],
    [new TypeError(SECRET), 500, 'unexpected'],
    [SECRET, 500, 'unexpected'],
    [undefined, 500, 'unexpected'],
  ])('%s is answered with %d and a reason in both languages', (thrown, status, reason) => {
    const answer = errorAnswer(thrown, '7F3A0B1C')
    expect(answer.status).toBe(status)
    expect(answer.body.error).toMatchObject({ reason, reference: '7F3A0B1C' })
    expect(answer.body.error.pl).not.toBe(answer.body.error.en)
    expect(JSON.stringify(answer)).not.toContain(SECRET)
    expect(answer.fault).toBe(status >= 500)
  })

  it('says when to come back, where SharePoint said so and otherwise by itself', () => {
    const waitAfter = (thrown: unknown) => errorAnswer(thrown, 'x').headers['Retry-After']
    expect(waitAfter(new SharePointUnavailable('x', { retryAfter: 2_500 }))).toBe('3')
    expect(waitAfter(new SharePointUnavailable('x'))).toBe('5')
    expect(waitAfter(new Refused('starting'))).toBe('5')
    expect(waitAfter(new Refused('bad-request'))).toBeUndefined()
  })

  it('tells when a row was changed, and not what stands in it', () => {
    expect(errorAnswer(new Conflict('people', entry), 'x').body.error.current).toEqual({
      changedAt: '2026-11-23T09:12:00.000Z',
    })
  })

  it('tells keys that cannot be fetched from tokens that are no good', async () => {
    const signIn = openSignIn({
      issuer: 'https://login.example/v2.0',
      jwksUrl: 'http://127.0.0.1:1/keys',
      tenantId: 't',
      appId: 'a',
      host: 'h',
    })
    const head = Buffer.from(JSON.stringify({ alg: 'RS256', kid: 'k' })).toString('base64url')
    await expect(signIn(`Bearer ${head}.e30.c2ln`)).rejects.toMatchObject({ reason: 'sign-in-unavailable' })
    await expect(signIn('Bearer nonsense')).rejects.toMatchObject({ reason: 'sign-in-needed' })
  })
})
