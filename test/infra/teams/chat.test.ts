import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ChatEntry } from '../../../infra/standin/teams/chatEntry.ts'
import { CLERK, HEAD, type OfficeWithBot, startOfficeWithBot } from './officeWithBot.ts'

let office: OfficeWithBot

beforeAll(async () => {
  office = await startOfficeWithBot()
  await office.post(HEAD.id, { open: true })
})
afterAll(() => office.close())
beforeEach(() => {
  office.core.faults.clear()
  office.bot.heard.length = 0
})

type Refusal = { error: { reason: string; pl: string; en: string; detail?: string } }

const texts = (messages: ChatEntry[]) => messages.filter(one => one.from === 'bot').map(one => one.text)
const say = async (text: string) => (await office.post(HEAD.id, { text })).body.messages

async function freshCard(): Promise<ChatEntry> {
  const card = (await say('karta')).at(-1)
  if (!card) throw new Error('The bot sent no card.')
  return card
}

const press = (message: string, action: number | string, inputs: Record<string, unknown> = {}) =>
  office.post(HEAD.id, { press: { message, action, inputs } })

describe('a person writes', () => {
  it('gets the bot’s answer with the request, after the own message', async () => {
    const messages = await say('dzień dobry')
    expect(messages.map(one => [one.from, one.text])).toEqual([
      ['person', 'dzień dobry'],
      ['bot', 'Echo: dzień dobry'],
    ])
  })

  it('is announced as Teams does it', async () => {
    await say('kto tam')
    expect(office.bot.heard[0]?.raw).toMatchObject({
      channelId: 'msteams',
      locale: 'pl-PL',
      from: { aadObjectId: HEAD.id, name: HEAD.displayName },
      recipient: { id: `28:${office.core.suite.appId}` },
      conversation: { conversationType: 'personal', tenantId: office.core.tenantId },
      channelData: { tenant: { id: office.core.tenantId } },
    })
  })

  it('sends a file that the bot downloads without a token', async () => {
    const contentBase64 = Buffer.from('Lista obecności').toString('base64')
    const files = [{ name: 'Protokół ąę.txt', contentType: 'text/plain', contentBase64 }]
    const { body } = await office.post(HEAD.id, { files })
    expect(texts(body.messages)).toEqual(['Plik Protokół ąę.txt: Lista obecności'])
    const file = body.messages[0]?.files[0]
    expect(file).toMatchObject({ name: 'Protokół ąę.txt', size: 16 })
    const kept = await fetch(`${office.http}/people/${HEAD.id}/files/${file?.id}`)
    expect(await kept.text()).toBe('Lista obecności')
    expect((await fetch(`${office.http}/people/${CLERK.id}/files/${file?.id}`)).status).toBe(404)
  })

  it('may send the file as a form', async () => {
    const form = new FormData()
    form.append('plik', new File(['treść'], 'zażółć.txt', { type: 'text/plain' }))
    const response = await fetch(`${office.http}/people/${HEAD.id}/chat`, { method: 'POST', body: form })
    const { messages } = (await response.json()) as { messages: ChatEntry[] }
    expect(texts(messages)).toEqual(['Plik zażółć.txt: treść'])
  })

  it('is heard in the language of the own Teams', async () => {
    await office.post(HEAD.id, { text: 'hello', locale: 'en-GB' })
    expect(office.bot.heard[0]?.locale).toBe('en-GB')
  })
})

describe('the bot', () => {
  it('greets once, when the chat is opened the first time', async () => {
    expect(texts((await office.post(CLERK.id, { open: true })).body.messages)).toEqual(['Dzień dobry'])
    expect(office.bot.heard.map(one => one.type)).toEqual(['conversationUpdate', 'installationUpdate'])
    expect((await office.post(CLERK.id, { open: true })).body.messages).toEqual([])
  })

  it('changes a message under the same id', async () => {
    const changed = (await say('zmień')).at(-1)
    expect(changed).toMatchObject({ text: 'Sprawdzono', updated: true })
    const later = await office.get(`/people/${HEAD.id}/chat?after=${(changed?.seq ?? 0) - 1}`)
    expect(later.body.messages.map(one => one.id)).toEqual([changed?.id])
  })

  it('takes a message back', async () => {
    expect((await say('usuń')).at(-1)).toMatchObject({ deleted: true, cards: [] })
  })

  it('is seen typing until it says something', async () => {
    expect((await say('pisz')).at(-1)).toMatchObject({ typing: true, from: 'bot' })
    expect((await say('już')).some(one => one.typing)).toBe(false)
  })

  it('reads the roster', async () => {
    expect(texts(await say('kto'))).toEqual([HEAD.displayName])
  })

  it('speaks first, and the reader waiting for news hears it at once', async () => {
    const { next } = (await office.get(`/people/${HEAD.id}/chat`)).body
    await say('zapamiętaj')
    const { next: now } = (await office.get(`/people/${HEAD.id}/chat?after=${next}`)).body
    const waiting = office.get(`/people/${HEAD.id}/chat?after=${now}&wait=10`)
    await office.bot.say('Przypomnienie')
    expect(texts((await waiting).body.messages)).toEqual(['Przypomnienie'])
  })

  it('hears everything twice while Teams is unsure, under the same id', async () => {
    office.core.faults.set({ activityDoubled: { rate: 1 } })
    await say('dwa razy')
    expect(office.bot.heard).toHaveLength(2)
    expect(new Set(office.bot.heard.map(one => one.id)).size).toBe(1)
  })
})

describe('a pressed button', () => {
  it('sends the card’s defaults under what was filled in, and its answer replaces the card', async () => {
    const card = await freshCard()
    const { body } = await press(card.id, 'save', { remark: 'bez uwag' })
    expect(office.bot.heard.at(-1)?.value).toEqual({
      action: {
        type: 'Action.Execute',
        title: 'Zapisz',
        verb: 'save',
        data: { review: 'r-1', heldOn: '2026-11-20', remark: 'bez uwag' },
      },
      trigger: 'manual',
    })
    expect(body.messages).toMatchObject([{ id: card.id, updated: true }])
    expect(JSON.stringify(body.messages[0]?.cards)).toContain('Zapisano 2026-11-20')
  })

  it('is found by place and by title too', async () => {
    const card = await freshCard()
    await press(card.id, 1)
    await press(card.id, 'Wyślij', { heldOn: '2026-11-21' })
    const values = office.bot.heard.filter(one => one.value).map(one => one.value)
    expect(values).toEqual([
      { kind: 'submitted', heldOn: '2026-11-20', remark: '' },
      { kind: 'submitted', heldOn: '2026-11-21', remark: '' },
    ])
  })

  it('shows a short answer under the message', async () => {
    const card = await freshCard()
    const { body } = await press(card.id, 'save', { remark: 'słowo' })
    expect(body.messages.at(-1)?.note).toEqual({ kind: 'message', text: 'Przyjęto' })
  })

  it('shows that something went wrong when the bot fails', async () => {
    const card = await freshCard()
    const { body } = await press(card.id, 'break')
    expect(body.messages.at(-1)?.note?.kind).toBe('error')
    expect(body.messages.at(-1)?.cards).toEqual(card.cards)
  })

  it.each([
    ['of a message that is not there', '1', 'save', {}, 404, 'message-unknown'],
    ['that the card does not have', 'card', 'delete', {}, 422, 'action-unknown'],
    ['beyond the last one', 'card', 9, {}, 422, 'action-unknown'],
    ['with a field that the card does not have', 'card', 'save', { other: 'x' }, 422, 'input-unknown'],
    ['with a required field emptied', 'card', 'save', { heldOn: '' }, 422, 'input-missing'],
    ['that only opens a page', 'card', 'Otwórz', {}, 422, 'press-not-supported'],
  ])('%s is refused', async (_which, message, action, inputs, status, reason) => {
    const id = message === 'card' ? (await freshCard()).id : message
    const refused = await office.post<Refusal>(HEAD.id, { press: { message: id, action, inputs } })
    expect(refused.status).toBe(status)
    expect(refused.body.error.reason).toBe(reason)
  })

  it('of a card that was replaced since is refused', async () => {
    const card = await freshCard()
    await press(card.id, 'save')
    const again = await office.post<Refusal>(HEAD.id, { press: { message: card.id, action: 'save' } })
    expect(again.body.error.reason).toBe('action-unknown')
  })
})

it('the buttons of a second card follow those of the first, and only its own card changes', async () => {
  const message = (await say('dwie karty')).at(-1)
  const { body } = await press(message?.id ?? '', 4, { heldOn: '2026-11-22' })
  const [first, second] = body.messages.at(-1)?.cards ?? []
  expect(first).toEqual(message?.cards[0])
  expect(JSON.stringify(second)).toContain('Zapisano 2026-11-22')
})

it('a card that refreshes itself does so when it comes into view', async () => {
  const message = (await say('odśwież')).at(-1)
  const { body } = await office.post(HEAD.id, { refresh: message?.id })
  expect(JSON.stringify(body.messages.at(-1)?.cards)).toContain('Świeże')
  expect(office.bot.heard.at(-1)?.value).toMatchObject({ trigger: 'automatic' })
})

describe('a file from the bot', () => {
  it('comes into the person’s store after consent', async () => {
    const asked = (await say('zgoda')).at(-1)
    expect(asked?.consent).toMatchObject({ name: 'Zestawienie.csv', size: 12, state: 'asked' })
    const { body } = await press(asked?.id ?? '', 'accept')
    expect(body.messages.find(one => one.id === asked?.id)?.consent?.state).toBe('accepted')
    const [file] = body.messages.at(-1)?.files ?? []
    expect(file).toMatchObject({ name: 'Zestawienie.csv', size: 12 })
    const kept = await fetch(`${office.http}/people/${HEAD.id}/files/${file?.id}`)
    expect(await kept.text()).toBe('a;b;c\n1;2;3\n')
  })

  it('does not come when it is declined, and cannot be asked for afterwards', async () => {
    const asked = (await say('zgoda')).at(-1)
    await press(asked?.id ?? '', 'decline')
    expect(office.bot.heard.at(-1)?.value).toEqual({
      type: 'fileUpload',
      action: 'decline',
      context: { report: 7 },
    })
    const again = await office.post<Refusal>(HEAD.id, { press: { message: asked?.id, action: 'accept' } })
    expect([again.status, again.body.error.reason]).toEqual([409, 'consent-already-answered'])
  })
})

describe('a request that cannot be done', () => {
  it.each([
    ['nothing to send', {}, 400, 'message-empty'],
    ['blank text', { text: '   ' }, 400, 'message-empty'],
    ['an unknown field', { words: 'x' }, 400, 'body-not-understood'],
    ['a list', [], 400, 'body-not-understood'],
    ['a file without a name', { files: [{ name: '', contentBase64: 'YQ==' }] }, 400, 'file-name-missing'],
    [
      'a file that is not base64',
      { files: [{ name: 'a', contentBase64: '%%' }] },
      400,
      'file-content-missing',
    ],
    ['a press without a message', { press: { action: 1 } }, 400, 'press-not-understood'],
    ['a very long text', { text: 'a'.repeat(30_000) }, 413, 'message-too-long'],
  ])('%s: refused in Polish and English', async (_which, wish, status, reason) => {
    const refused = await office.post<Refusal>(HEAD.id, wish)
    expect(refused.status).toBe(status)
    expect(refused.body.error).toMatchObject({ reason, pl: expect.any(String), en: expect.any(String) })
  })

  it('names an unknown person', async () => {
    const refused = await office.get<Refusal>('/people/nobody/chat')
    expect([refused.status, refused.body.error.reason]).toEqual([404, 'person-unknown'])
  })

  it('names a number that is none', async () => {
    const refused = await office.get<Refusal>(`/people/${HEAD.id}/chat?after=-1`)
    expect([refused.status, refused.body.error.reason]).toEqual([400, 'number-not-understood'])
  })

  it('says that the suite is not running, and keeps the message', async () => {
    const { url } = office.core.suite
    office.core.suite.url = 'http://127.0.0.1:9'
    const refused = await office.post<Refusal>(HEAD.id, { text: 'słychać?' })
    if (url !== undefined) office.core.suite.url = url
    expect([refused.status, refused.body.error.reason]).toEqual([502, 'suite-unreachable'])
    const { messages } = (await office.get(`/people/${HEAD.id}/chat`)).body
    expect(messages.at(-1)?.text).toBe('słychać?')
  })
})

describe('people', () => {
  it('are listed with what they have not read', async () => {
    await say('zapamiętaj')
    await office.get(`/people/${HEAD.id}/chat`)
    await office.bot.say('Pierwsze')
    await office.bot.say('Drugie')
    const unread = async () => {
      const { body } = await office.get<{ id: string; unread: number; jobTitle: string }[]>('/people')
      return body.find(one => one.id === HEAD.id)?.unread
    }
    expect(await unread()).toBe(2)
    await office.get(`/people/${HEAD.id}/chat?peek=1`)
    expect(await unread()).toBe(2)
    await office.get(`/people/${HEAD.id}/chat`)
    expect(await unread()).toBe(0)
  })

  it('get a token that the suite can check', async () => {
    const { body } = await office.get<{ token: string; expiresAt: string }>(`/people/${HEAD.id}/token`)
    const claims = await office.core.tokens.verify(body.token, [office.core.suite.appId])
    expect(claims.oid).toBe(HEAD.id)
    expect(Date.parse(body.expiresAt)).toBeGreaterThan(Date.now())
  })
})
