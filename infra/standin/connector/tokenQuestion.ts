import { randomUUID } from 'node:crypto'
import type { StandinCore } from '../core.ts'
import { tokenActivity } from '../teams/activities.ts'
import type { Chat, StoredActivity } from '../teams/chatStore.ts'
import { isObject } from '../teams/isObject.ts'
import type { TeamsOffice } from '../teams/teamsOffice.ts'

const OAUTH_CARD = 'application/vnd.microsoft.card.oauth'

/** A bot's question for a token of the person, by single sign-on. */
interface TokenQuestion {
  readonly id: string
  /** Application id URI. */
  readonly uri: string
}

/** The question that a message asks, if it does. */
export function tokenQuestion(activity: StoredActivity): TokenQuestion | undefined {
  const card = activity.attachments?.find(one => one.contentType === OAUTH_CARD)?.content
  const asked = isObject(card) ? card.tokenExchangeResource : undefined
  if (!isObject(asked) || typeof asked.id !== 'string' || typeof asked.uri !== 'string') return undefined
  return { id: asked.id, uri: asked.uri }
}

/**
 * What Teams does with the question: each open client gets a token of its own and sends it. The card is shown only
 * where none was taken, or the URI is not that of the app. Source: the Teams page on single sign-on for bots.
 */
export async function answerQuestion(
  core: StandinCore,
  office: TeamsOffice,
  chat: Chat,
  question: TokenQuestion,
  activity: StoredActivity,
): Promise<void> {
  const person = core.directory.find(chat.personId)
  const ours = question.uri.toLowerCase().endsWith(`/${core.suite.appId}`)
  const devices = ours && person?.accountEnabled ? (core.signInPolicies.of(chat.personId).devices ?? 1) : 0
  const answers = await Promise.all(
    Array.from({ length: devices }, async () => {
      const token = await core.tokens.issueUserToken(chat.personId)
      const scene = office.scene(person!, chat)
      return office
        .send(tokenActivity(scene, `f:${randomUUID()}`, question.id, token))
        .catch(() => ({ status: 504 }))
    }),
  )
  if (!answers.some(({ status }) => status === 200))
    office.chats.add(chat.id, { from: 'bot', activity, files: [] })
}
