import type { ChatPage, ChatPerson } from '../chatEntry.ts'
import type { ComposeFound } from '../composeSearch.ts'
import type { PageSetup } from '../pageSetup.ts'
import type { Language } from './words.ts'

/** A refusal of the people API, in both languages. */
export class Refused extends Error {
  readonly words: Record<Language, string>
  readonly detail: string | undefined

  constructor(reason: string, words: Record<Language, string>, detail: string | undefined) {
    super(reason)
    this.words = words
    this.detail = detail
  }
}

interface RefusalBody {
  error?: { reason?: string; pl?: string; en?: string; detail?: string }
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init)
  if (response.ok) return (await response.json()) as T
  const body = (await response.json().catch(() => ({}))) as RefusalBody
  const status = `HTTP ${response.status}`
  const { reason = status, pl = status, en = status, detail } = body.error ?? {}
  throw new Refused(reason, { pl, en }, detail)
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

const localeOf = (language: Language): string => (language === 'pl' ? 'pl-PL' : 'en-GB')
const of = (personId: string) => `/people/${encodeURIComponent(personId)}`

export const fileAddress = (personId: string, fileId: string): string => `${of(personId)}/files/${fileId}`

export interface BotState {
  installed: boolean
  blocked: boolean
}

export const api = {
  setup: () => ask<PageSetup>('/teams/setup'),
  people: () => ask<ChatPerson[]>('/people'),
  chat: (personId: string, after: number, waitSeconds: number, peek: boolean, signal: AbortSignal) =>
    ask<ChatPage>(`${of(personId)}/chat?after=${after}&wait=${waitSeconds}${peek ? '&peek=1' : ''}`, {
      signal,
    }),
  open: (personId: string, language: Language) =>
    ask<ChatPage>(`${of(personId)}/chat`, json('POST', { open: true, locale: localeOf(language) })),
  write(personId: string, language: Language, text: string, files: File[]): Promise<ChatPage> {
    const form = new FormData()
    if (text.trim() !== '') form.append('text', text)
    form.append('locale', localeOf(language))
    for (const file of files) form.append('file', file, file.name)
    return ask(`${of(personId)}/chat`, { method: 'POST', body: form })
  },
  press: (
    personId: string,
    language: Language,
    press: { message: string; action: number | string; inputs: object },
  ) => ask<ChatPage>(`${of(personId)}/chat`, json('POST', { press, locale: localeOf(language) })),
  refresh: (personId: string, language: Language, message: string) =>
    ask<ChatPage>(`${of(personId)}/chat`, json('POST', { refresh: message, locale: localeOf(language) })),
  search: (personId: string, language: Language, text: string) =>
    ask<ComposeFound>(
      `${of(personId)}/search?${new URLSearchParams({ text, locale: localeOf(language) }).toString()}`,
    ),
  token: (personId: string, claims = '') =>
    ask<{ token: string; expiresAt: string }>(
      `${of(personId)}/token${claims === '' ? '' : `?claims=${encodeURIComponent(claims)}`}`,
    ),
  clock: () => ask<{ now: string }>('/standin/clock'),
  setClock: (at: Date) =>
    ask<{ now: string }>('/standin/clock', json('PUT', { at: at.toISOString(), speed: 1 })),
  bot: (personId: string) => ask<BotState>(`${of(personId)}/bot`),
  switchBot: (personId: string, change: Partial<BotState>) =>
    ask<BotState>(`${of(personId)}/bot`, json('PUT', change)),
}
