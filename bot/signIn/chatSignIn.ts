import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Language } from '../../api/domain/language.ts'
import type { Log } from '../../api/suite.ts'
import type { Teams } from '../teams.ts'
import type { Place, TokenExchange } from '../turn.ts'
import { signInWords } from './signInWords.ts'

/** Whose token it is, by Entra id; rejects when it is none for the suite. */
export type TokenCheck = (token: string) => Promise<string>

/** Tokens of people who write in chat, from their Teams and without a word from them. */
export interface ChatSignIn {
  /** The person's token: one that is at hand, else one that their Teams sends when asked; undefined when none comes in time. */
  tokenOf(person: string, place: Place, language: Language): Promise<string | undefined>
  /** Takes a token that came for a question; answers whether it is one of this person's for the suite. */
  take(person: string, exchange: TokenExchange): Promise<boolean>
}

export interface ChatSignInParts {
  readonly teams: Pick<Teams, 'askToken'>
  readonly check: TokenCheck
  /** Application id URI of the suite. */
  readonly resource: string
  /** Where a person can sign in by hand. */
  readonly link: string
  readonly log: () => Log
  /** Milliseconds for which what somebody wants to write waits for their token. */
  readonly patience?: number
}

const PATIENCE_MS = 2_500
const EARLY_MS = 5 * 60_000
/** Whose Teams gave no token is not asked again at once: each question that fails leaves a card in the chat. */
const ASKED_AGAIN_MS = 10 * 60_000
const MOST_KEPT = 5_000

/**
 * Single sign-on in chat. What waits for a token waits in the turn that needs it, on the instance that asked: a second
 * device's token finds nothing left to do, and one that comes to another instance is kept there for later. When none
 * comes in time the suite writes under its own name, and the trail names the person as always.
 * Source: the Teams page on single sign-on for bots.
 */
export function openChatSignIn(parts: ChatSignInParts): ChatSignIn {
  const { teams, check, resource, link, log, patience = PATIENCE_MS } = parts
  const kept = new Map<string, { token: string; until: number }>()
  const asked = new Map<string, { arrived: Promise<void>; hear: () => void; at: number }>()

  function known(person: string): string | undefined {
    const held = kept.get(person)
    return held && Date.now() < held.until ? held.token : undefined
  }

  function question(person: string, place: Place, language: Language) {
    const open = asked.get(person)
    if (open && Date.now() < open.at + ASKED_AGAIN_MS) return open
    const { promise: arrived, resolve: hear } = Promise.withResolvers<void>()
    const made = { arrived, hear, at: Date.now() }
    if (asked.size >= MOST_KEPT) asked.delete(asked.keys().next().value as string)
    asked.set(person, made)
    const words = signInWords[language]
    teams
      .askToken(place, { id: randomUUID(), resource, text: words.text, button: words.button, link })
      .catch(fault => log().warn('token-not-asked', { fault: String(fault) }))
    return made
  }

  return {
    async tokenOf(person, place, language) {
      const held = known(person)
      if (held !== undefined) return held
      const { arrived, at } = question(person, place, language)
      const left = at + patience - Date.now()
      if (left > 0) await Promise.race([arrived, pause(left, undefined, { ref: false })])
      return known(person)
    },
    async take(person, { token }) {
      const owner = await check(token).catch(fault => {
        log().warn('token-refused', { fault: String(fault) })
        return undefined
      })
      if (owner !== person) return false
      if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string)
      kept.set(person, { token, until: endOf(token) - EARLY_MS })
      asked.get(person)?.hear()
      asked.delete(person)
      return true
    },
  }
}

/** Milliseconds since 1970; of a token that has been checked. */
function endOf(token: string): number {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')
  return Number((JSON.parse(payload) as { exp?: unknown }).exp) * 1_000
}
