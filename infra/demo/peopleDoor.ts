import { setTimeout as pause } from 'node:timers/promises'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import type { ChatEntry, ChatPage } from '../standin/teams/chatEntry.ts'

/** A file as a person attaches it. */
export interface SentFile {
  readonly name: string
  readonly content: Uint8Array
}

/** One person at the keyboard: what they can do in Teams, and what they see there. */
export interface Person {
  readonly id: string
  /** Writes in the chat and answers what came back by the end of the bot's turn. */
  say(text: string, ...files: SentFile[]): Promise<ChatEntry[]>
  /** Presses a button of a message, by its title or verb, with the fields filled in. */
  press(message: ChatEntry, action: string, inputs?: Record<string, unknown>): Promise<ChatEntry[]>
  /** All messages of the chat, as they stand now. */
  chat(): Promise<ChatEntry[]>
  /** Waits for a message of the bot, new or changed since `after`, whose text holds all the words. */
  sees(words: readonly string[], after?: number): Promise<ChatEntry | undefined>
  /** Number of the last change in the chat, to wait for what comes later. */
  last(): Promise<number>
  /** Asks the suite's API, signed in as the tab is. */
  ask<Answer>(path: string): Promise<{ status: number; body: Answer }>
  block(blocked: boolean): Promise<void>
}

const PATIENCE_MS = 20_000

/** Every text of a message that a person can read, cards included; with line breaks between. */
export function readable(entry: ChatEntry): string {
  const texts: string[] = entry.text ? [entry.text] : []
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) collect(one)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && ['text', 'title', 'value', 'label'].includes(key)) texts.push(inner)
        else if (typeof inner === 'object' && key !== 'data') collect(inner)
      }
    }
  }
  collect(entry.cards)
  if (entry.note) texts.push(entry.note.text)
  return texts.join('\n').replaceAll('\u00a0', ' ')
}

const holds = (entry: ChatEntry, words: readonly string[]): boolean => {
  const text = readable(entry).toLocaleLowerCase('pl')
  return (
    entry.from === 'bot' && !entry.deleted && words.every(word => text.includes(word.toLocaleLowerCase('pl')))
  )
}

/** The doors that people use: the Teams page's HTTP API, and the suite's with their token. */
export function peopleDoor(pageUrl: string, suiteUrl: string) {
  const call = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(new URL(path, pageUrl), {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 400)}`)
    return (text === '' ? undefined : JSON.parse(text)) as Answer
  }

  const person = (id: string): Person => {
    const chatPath = `/people/${id}/chat`
    const after = (seq: number) => call<ChatPage>('GET', `${chatPath}?after=${seq}&peek=1`)
    return {
      id,
      async say(text, ...files) {
        const sent = files.map(({ name, content }) => ({
          name,
          contentBase64: Buffer.from(content).toString('base64'),
        }))
        return (await call<ChatPage>('POST', chatPath, { text, files: sent })).messages
      },
      press: async (message, action, inputs = {}) =>
        (await call<ChatPage>('POST', chatPath, { press: { message: message.id, action, inputs } })).messages,
      chat: async () => (await after(0)).messages,
      last: async () => (await after(0)).next,
      async sees(words, seq = 0) {
        const until = performance.now() + PATIENCE_MS
        while (performance.now() < until) {
          const found = (await after(seq)).messages.findLast(entry => holds(entry, words))
          if (found) return found
          await pause(150)
        }
        return undefined
      },
      async ask<Answer>(path: string) {
        const { token } = await call<{ token: string }>('GET', `/people/${id}/token`)
        const response = await fetch(`${suiteUrl}${path}`, { headers: { Authorization: `Bearer ${token}` } })
        const text = await response.text()
        const isJson = response.headers.get('content-type')?.includes('json')
        return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Answer }
      },
      block: blocked => call('PUT', `/people/${id}/bot`, { blocked }),
    }
  }

  return {
    person,
    setClock: (at: Instant) => call<unknown>('PUT', '/standin/clock', { at, speed: 1 }),
  }
}
