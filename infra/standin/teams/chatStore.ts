import { createHash } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { StandinDatabase } from '../database.ts'
import type { ChatFile, PressNote } from './chatEntry.ts'
import { createChatTables } from './chatTables.ts'

/** The personal chat of one person with the bot. */
export interface Chat {
  personId: string
  id: string
  /** The person has blocked the bot. */
  blocked: boolean
  /** Somebody has written or opened the chat, or the bot has made it. */
  created: boolean
  /** The suite has taken the news that the app is installed. */
  welcomed: boolean
  lastSeq: number
}

/** The part of a Bot Framework activity that the chat keeps and shows. */
export interface StoredActivity {
  type?: string
  text?: string
  textFormat?: string
  summary?: string
  attachments?: { contentType: string; content?: unknown; name?: string; contentUrl?: string }[]
  [key: string]: unknown
}

export interface StoredMessage {
  id: string
  seq: number
  position: number
  from: 'bot' | 'person'
  at: string
  activity: StoredActivity
  files: ChatFile[]
  note?: PressNote
  /** The person's answer to the file consent in the message. */
  consent?: 'accepted' | 'declined'
  updated: boolean
  deleted: boolean
}

interface ChatRow {
  person_id: string
  id: string
  blocked: number
  created: number
  welcomed: number
  last_seq: number
}

interface MessageRow {
  id: string
  seq: number
  position: number
  sender: 'bot' | 'person'
  at: string
  activity: string
  files: string
  note: string | null
  consent: 'accepted' | 'declined' | null
  updated: number
  deleted: number
}

const chatFrom = (row: ChatRow): Chat => ({
  personId: row.person_id,
  id: row.id,
  blocked: row.blocked === 1,
  created: row.created === 1,
  welcomed: row.welcomed === 1,
  lastSeq: row.last_seq,
})

const messageFrom = (row: MessageRow): StoredMessage => ({
  id: row.id,
  seq: row.seq,
  position: row.position,
  from: row.sender,
  at: row.at,
  activity: JSON.parse(row.activity) as StoredActivity,
  files: JSON.parse(row.files) as ChatFile[],
  ...(row.note === null ? {} : { note: JSON.parse(row.note) as PressNote }),
  ...(row.consent === null ? {} : { consent: row.consent }),
  updated: row.updated === 1,
  deleted: row.deleted === 1,
})

/** Chats in the stand-in's database; everything survives a restart except the typing sign. */
export interface ChatStore {
  /** The person's chat, made when there is none; its id follows from person and bot, so it never changes. */
  ofPerson(personId: string): Chat & { isNew: boolean }
  find(chatId: string): Chat | undefined
  mark(chatId: string, facts: Partial<Pick<Chat, 'blocked' | 'created' | 'welcomed'>>): void
  /** Adds a message under the id that Teams would give it: milliseconds, never the same twice in a chat. */
  add(chatId: string, message: Pick<StoredMessage, 'from' | 'activity' | 'files'>): StoredMessage
  /** Replaces what a message says, its note, or deletes it; undefined when there is no such message. */
  change(chatId: string, id: string, change: MessageChange): StoredMessage | undefined
  message(chatId: string, id: string): StoredMessage | undefined
  /** An id of the same kind for an activity that leaves no message in the chat. */
  reserveId(chatId: string): string
  /** Messages that are new or changed after that `seq`, in order of change. */
  after(chatId: string, seq: number): StoredMessage[]
  markSeen(chatId: string): void
  /** How many messages of the bot each person has not yet seen; people with none are left out. */
  unread(): Map<string, number>
  /** The bot is typing: shown for ten seconds or until its next message, as in Teams. */
  startTyping(chatId: string): void
  typing(chatId: string): { seq: number; at: string } | undefined
  /** Resolves when the chat changes after that `seq`, after so many milliseconds, or when the reader has left. */
  waitForChange(chatId: string, seq: number, milliseconds: number, left: AbortSignal): Promise<void>
}

/** A new activity clears the note under the message unless a note is given too. */
export interface MessageChange {
  activity?: StoredActivity
  note?: PressNote | null
  consent?: 'accepted' | 'declined'
  deleted?: true
}

export function openChatStore(database: StandinDatabase, now: () => Date, botId: string): ChatStore {
  createChatTables(database)
  const changes = new EventEmitter().setMaxListeners(0)
  const typing = new Map<string, { seq: number; at: string; until: number }>()

  const nextSeq = (chatId: string): number => {
    const row = database.get<{ seq: number }>(
      'UPDATE chat SET last_seq = last_seq + 1 WHERE id = ? RETURNING last_seq AS seq',
      chatId,
    )
    if (!row) throw new Error(`No chat ${chatId}`)
    return row.seq
  }

  const store: ChatStore = {
    ofPerson(personId) {
      const id = `a:1${createHash('sha512').update(`${botId}/${personId}`).digest('base64url')}`
      const { changes: added } = database.run(
        'INSERT INTO chat (person_id, id) VALUES (?, ?) ON CONFLICT DO NOTHING',
        personId,
        id,
      )
      return { ...(store.find(id) as Chat), isNew: added === 1 }
    },
    find(chatId) {
      const row = database.get<ChatRow>('SELECT * FROM chat WHERE id = ?', chatId)
      return row && chatFrom(row)
    },
    mark(chatId, facts) {
      for (const [fact, value] of Object.entries(facts))
        database.run(`UPDATE chat SET ${fact} = ? WHERE id = ?`, value ? 1 : 0, chatId)
    },
    add(chatId, message) {
      const at = now()
      const added = database.transaction(() => {
        const seq = nextSeq(chatId)
        const id = store.reserveId(chatId)
        database.run(
          `INSERT INTO chat_message (chat_id, id, seq, position, sender, at, activity, files)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
          chatId,
          id,
          seq,
          seq,
          message.from,
          at.toISOString(),
          JSON.stringify(message.activity),
          JSON.stringify(message.files),
        )
        return { ...message, id, seq, position: seq, at: at.toISOString(), updated: false, deleted: false }
      })
      if (message.from === 'bot') typing.delete(chatId)
      changes.emit(chatId)
      return added
    },
    change(chatId, id, change) {
      const current = store.message(chatId, id)
      if (!current || current.deleted) return undefined
      const kept = change.activity ? null : (current.note ?? null)
      const note = change.note === undefined ? kept : change.note
      const activity = change.deleted ? {} : (change.activity ?? current.activity)
      database.transaction(() =>
        database.run(
          `UPDATE chat_message SET activity = ?, note = ?, consent = ?, seq = ?, updated = 1, deleted = ?
           WHERE chat_id = ? AND id = ?`,
          JSON.stringify(activity),
          note === null ? null : JSON.stringify(note),
          change.consent ?? current.consent ?? null,
          nextSeq(chatId),
          change.deleted ? 1 : 0,
          chatId,
          id,
        ),
      )
      changes.emit(chatId)
      return store.message(chatId, id)
    },
    message(chatId, id) {
      const row = database.get<MessageRow>(
        'SELECT * FROM chat_message WHERE chat_id = ? AND id = ?',
        chatId,
        id,
      )
      return row && messageFrom(row)
    },
    reserveId(chatId) {
      const row = database.get<{ id: number }>(
        'UPDATE chat SET last_id = max(last_id + 1, ?) WHERE id = ? RETURNING last_id AS id',
        now().getTime(),
        chatId,
      )
      if (!row) throw new Error(`No chat ${chatId}`)
      return String(row.id)
    },
    after: (chatId, seq) =>
      database
        .all<MessageRow>('SELECT * FROM chat_message WHERE chat_id = ? AND seq > ? ORDER BY seq', chatId, seq)
        .map(messageFrom),
    markSeen: chatId => void database.run('UPDATE chat SET seen_seq = last_seq WHERE id = ?', chatId),
    unread() {
      const rows = database.all<{ person: string; unread: number }>(
        `SELECT c.person_id AS person, count(*) AS unread FROM chat_message m JOIN chat c ON c.id = m.chat_id
         WHERE m.sender = 'bot' AND m.deleted = 0 AND m.position > c.seen_seq GROUP BY c.person_id`,
      )
      return new Map(rows.map(row => [row.person, row.unread]))
    },
    startTyping(chatId) {
      typing.set(chatId, { seq: nextSeq(chatId), at: now().toISOString(), until: Date.now() + 10_000 })
      changes.emit(chatId)
    },
    typing(chatId) {
      const sign = typing.get(chatId)
      return sign && sign.until > Date.now() ? sign : undefined
    },
    async waitForChange(chatId, seq, milliseconds, left) {
      if (left.aborted || (store.find(chatId)?.lastSeq ?? 0) > seq) return
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, milliseconds)
      changes.once(chatId, resolve)
      left.addEventListener('abort', () => resolve(), { once: true })
      await promise
      clearTimeout(timer)
      changes.off(chatId, resolve)
    },
  }
  return store
}
