import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CLERK, HEAD, type OfficeWithBot, startOfficeWithBot } from './officeWithBot.ts'

let office: OfficeWithBot
let chatPath: string
const AUDIENCE = 'https://api.botframework.com'

beforeAll(async () => {
  office = await startOfficeWithBot()
  await office.post(HEAD.id, { text: 'początek' })
  const { conversation } = office.bot.reference()
  chatPath = `/v3/conversations/${encodeURIComponent(conversation?.id ?? '')}`
})
afterAll(() => office.close())
beforeEach(() => office.core.faults.clear())

interface Answer {
  status: number
  retryAfter: string | null
  body: { error?: { code: string }; errorCode?: number; subCode?: string; id?: string }
}

async function call(method: string, path: string, body?: unknown, token?: string): Promise<Answer> {
  const bearer = token ?? (await office.core.tokens.issueAppToken(office.core.suite.appId, AUDIENCE))
  const response = await fetch(`${office.core.addresses.https}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== ''
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: isJson ? JSON.parse(text) : {},
  }
}

const say = (text: string) => call('POST', `${chatPath}/activities`, { type: 'message', text })
const create = (member: string, tenantId = office.core.tenantId) =>
  call('POST', '/v3/conversations', { isGroup: false, members: [{ id: member }], tenantId })
const cardOf = (version: string) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version, body: [] },
    },
  ],
})

describe('the bot speaks first', () => {
  it('to somebody who has never opened the chat, by the Entra id alone', async () => {
    const id = await office.bot.writeFirst(
      CLERK.id,
      `${office.core.addresses.https}/`,
      office.core.tenantId,
      'Przypomnienie',
    )
    const { messages } = (await office.get(`/people/${CLERK.id}/chat`)).body
    expect(messages.map(one => one.text)).toEqual(['Przypomnienie'])
    expect((await create(CLERK.id)).body.id).toBe(id)
  })

  it('through the chat that an installation names', async () => {
    const installation = office.core.installations.find(HEAD.id)
    const path = `/v3/conversations/${encodeURIComponent(installation?.chatId ?? '')}/activities`
    expect((await call('POST', path, { type: 'message', text: 'Przez instalację' })).status).toBe(201)
    expect((await office.get(`/people/${HEAD.id}/chat`)).body.messages.at(-1)?.text).toBe('Przez instalację')
  })

  it.each([
    ['a person of nobody', () => create('00000000-0000-4000-8000-000000000099'), 400, 'BadArgument'],
    ['another tenant', () => create(HEAD.id, '11111111-0000-4000-8000-000000000000'), 400, 'BadArgument'],
    ['a group', () => call('POST', '/v3/conversations', { isGroup: true, members: [] }), 400, 'BadSyntax'],
    [
      'a chat that nobody has made',
      () => call('POST', '/v3/conversations/a%3A1x/activities', { type: 'message', text: 'x' }),
      404,
      'ConversationNotFound',
    ],
  ])('not to %s', async (_whom, attempt, status, code) => {
    const refused = await attempt()
    expect([refused.status, refused.body.error?.code]).toEqual([status, code])
  })
})

describe('a person who does not want the bot', () => {
  it('has it blocked: nothing arrives until it is let in again', async () => {
    await office.put(`/people/${HEAD.id}/bot`, { blocked: true })
    const refused = await say('Przypomnienie')
    expect([refused.status, refused.body.errorCode, refused.body.subCode]).toEqual([
      403,
      209,
      'MessageWritesBlocked',
    ])
    const written = await office.post<{ error: { reason: string } }>(HEAD.id, { text: 'jestem' })
    expect([written.status, written.body.error.reason]).toEqual([409, 'app-blocked'])
    await office.put(`/people/${HEAD.id}/bot`, { blocked: false })
    expect((await say('Przypomnienie')).status).toBe(201)
  })

  it('has removed the app: the bot is told, and told again when it is back', async () => {
    office.bot.heard.length = 0
    await office.put(`/people/${HEAD.id}/bot`, { installed: false })
    expect((await say('Przypomnienie')).body.subCode).toBe('MessageWritesBlocked')
    expect((await create(HEAD.id)).body.error?.code).toBe('BotNotInConversationRoster')
    await office.put(`/people/${HEAD.id}/bot`, { installed: true })
    expect((await say('Przypomnienie')).status).toBe(201)
    const installation = office.bot.heard
      .filter(one => one.type === 'installationUpdate')
      .map(one => one.action)
    expect(installation).toEqual(['remove', 'add'])
  })
})

describe('Teams refuses', () => {
  it('a message above 100 KB, counted in UTF-16', async () => {
    expect((await say('ż'.repeat(49_000))).status).toBe(201)
    const refused = await say('ż'.repeat(52_000))
    expect([refused.status, refused.body.error?.code]).toEqual([413, 'MessageSizeTooBig'])
  })

  it.each([
    ['an empty message', { type: 'message', text: '' }, 'BadSyntax'],
    ['a card newer than 1.5', cardOf('1.6'), 'BadArgument'],
    ['a card without a version', cardOf(''), 'BadArgument'],
  ])('%s', async (_what, activity, code) => {
    const refused = await call('POST', `${chatPath}/activities`, activity)
    expect([refused.status, refused.body.error?.code]).toEqual([400, code])
  })

  it('a change of a message that is not the bot’s', async () => {
    const { messages } = (await office.get(`/people/${HEAD.id}/chat`)).body
    const own = messages.find(one => one.from === 'person')
    const refused = await call('PUT', `${chatPath}/activities/${own?.id}`, { type: 'message', text: 'x' })
    expect([refused.status, refused.body.error?.code]).toEqual([404, 'ActivityNotFoundInConversation'])
  })

  it('whoever brings no token, a token for Graph, or a person’s', async () => {
    const { tokens, suite } = office.core
    const graph = await tokens.issueAppToken(suite.appId, 'https://graph.microsoft.com')
    const stale = await tokens.issueAppToken(suite.appId, AUDIENCE, { lifeSeconds: -60 })
    const persons = await tokens.issueUserToken(HEAD.id, { audience: AUDIENCE })
    for (const token of ['', 'abc', graph, stale, persons]) {
      const refused = await call('POST', `${chatPath}/activities`, { type: 'message', text: 'x' }, token)
      expect(refused.status).toBe(401)
    }
  })

  it('the eighth message within a second, when the limits are on', async () => {
    office.core.faults.set({ botRateLimits: { rate: 1 } })
    const statuses: number[] = []
    for (let number = 0; number < 8; number++) statuses.push((await say(`nr ${number}`)).status)
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 429])
    expect(Number((await say('jeszcze')).retryAfter)).toBeGreaterThan(0)
  })
})

it('a picture that the bot has put there can be had again', async () => {
  const originalBase64 = Buffer.from('obraz').toString('base64')
  const { body } = await call('POST', `${chatPath}/attachments`, {
    name: 'a.png',
    type: 'image/png',
    originalBase64,
  })
  const described = await call('GET', `/v3/attachments/${body.id}`)
  expect(described.body).toEqual({
    name: 'a.png',
    type: 'image/png',
    views: [{ viewId: 'original', size: 5 }],
  })
  expect((await call('GET', '/v3/attachments/none')).status).toBe(404)
})

describe('a bad day', () => {
  const lastSeq = async () => (await office.get(`/people/${HEAD.id}/chat`)).body.next

  it('answers 503 although the message is there', async () => {
    const next = await lastSeq()
    office.core.faults.set({ appliedThenUnavailable: { rate: 1, only: '^POST /v3/' } })
    expect((await say('podwójna')).status).toBe(503)
    expect((await office.get(`/people/${HEAD.id}/chat?after=${next}`)).body.messages).toHaveLength(1)
  })

  it('cuts the connection and keeps nothing', async () => {
    const next = await lastSeq()
    office.core.faults.set({ cutOff: { rate: 1, times: 1, only: '^POST /v3/' } })
    await expect(say('przerwana')).rejects.toThrow()
    expect((await office.get(`/people/${HEAD.id}/chat?after=${next}`)).body.messages).toEqual([])
  })
})

it('a restart loses no chat, and the bot goes on in the same conversation', async () => {
  const first = await startOfficeWithBot()
  await first.post(HEAD.id, { text: 'przed przerwą' })
  const reference = first.bot.reference()
  await first.close()
  const second = await startOfficeWithBot(first.place)
  const { messages } = (await second.get(`/people/${HEAD.id}/chat`)).body
  expect(messages.map(one => one.text)).toEqual(['Dzień dobry', 'przed przerwą', 'Echo: przed przerwą'])
  await second.post(HEAD.id, { text: 'po przerwie' })
  expect(second.bot.reference().conversation?.id).toBe(reference.conversation?.id)
  expect(second.bot.heard.map(one => one.type)).toEqual(['message'])
  await second.close()
})
