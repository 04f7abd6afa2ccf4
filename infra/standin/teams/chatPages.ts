import type { CardJson, ChatEntry, ChatPage, FileConsent } from './chatEntry.ts'
import type { ChatStore, StoredMessage } from './chatStore.ts'

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'
export const FILE_CONSENT = 'application/vnd.microsoft.teams.card.file.consent'

/** The Adaptive Cards of a message, in order. */
export const cardsOf = (message: StoredMessage): CardJson[] =>
  (message.activity.attachments ?? [])
    .filter(attachment => attachment.contentType === ADAPTIVE)
    .map(attachment => attachment.content as CardJson)

const FORMATS = { plain: 'plain', xml: 'xml', markdown: 'markdown' } as const

/** Teams reads a bot's text as Markdown unless told otherwise, and a person's as plain. */
function textFormatOf(message: StoredMessage): 'plain' | 'xml' | 'markdown' {
  const named = message.activity.textFormat as keyof typeof FORMATS | undefined
  return (named && FORMATS[named]) ?? (message.from === 'bot' ? 'markdown' : 'plain')
}

/** The bot's wish to give a file, and how the person has answered. */
function consentOf(message: StoredMessage): FileConsent | undefined {
  const asked = message.activity.attachments?.find(attachment => attachment.contentType === FILE_CONSENT)
  if (!asked) return undefined
  const { description, sizeInBytes } = (asked.content ?? {}) as Record<string, unknown>
  return {
    name: asked.name ?? '',
    size: Number(sizeInBytes ?? 0),
    description: String(description ?? ''),
    state: message.consent ?? 'asked',
  }
}

function entryFrom(message: StoredMessage): ChatEntry {
  const { text, summary } = message.activity
  const consent = consentOf(message)
  return {
    id: message.id,
    seq: message.seq,
    from: message.from,
    at: message.at,
    ...(text ? { text, textFormat: textFormatOf(message) } : {}),
    ...(summary ? { summary } : {}),
    cards: cardsOf(message),
    files: message.files,
    ...(consent ? { consent } : {}),
    ...(message.note ? { note: message.note } : {}),
    ...(message.updated ? { updated: true as const } : {}),
    ...(message.deleted ? { deleted: true as const } : {}),
  }
}

/** What is new or changed after that `seq`; a typing bot is an entry of its own while it types. */
export function chatPage(chats: ChatStore, chatId: string, after: number): ChatPage {
  const messages = chats.after(chatId, after).map(entryFrom)
  const typing = chats.typing(chatId)
  if (typing && typing.seq > after)
    messages.push({
      id: 'typing',
      seq: typing.seq,
      from: 'bot',
      at: typing.at,
      cards: [],
      files: [],
      typing: true,
    })
  messages.sort((one, other) => one.seq - other.seq)
  return { messages, next: messages.at(-1)?.seq ?? after }
}
