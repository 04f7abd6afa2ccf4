/** A card as sent by the bot: Adaptive Card JSON, not interpreted. */
export type CardJson = { readonly [key: string]: unknown }

/** A file that was sent in the chat; `size` in bytes, `id` where it can be had at `GET /people/{id}/files/{file}`. */
export interface ChatFile {
  id?: string
  name: string
  size: number
}

/** The bot's wish to put a file into the person's own store (Teams' file consent card). */
export interface FileConsent {
  name: string
  size: number
  description: string
  state: 'asked' | 'accepted' | 'declined'
}

/** What Teams shows under a message after a button was pressed: the bot's short answer, or why there is none. */
export interface PressNote {
  kind: 'message' | 'error'
  text: string
}

/**
 * One message of a person's chat with the bot. `seq` grows with every new or changed message; a changed message
 * keeps its `id` and comes again with a higher `seq` and `updated`. `at` is the office's time, ISO 8601 in UTC.
 */
export interface ChatEntry {
  id: string
  seq: number
  from: 'bot' | 'person'
  at: string
  text?: string
  textFormat?: 'markdown' | 'plain' | 'xml'
  summary?: string
  cards: CardJson[]
  files: ChatFile[]
  consent?: FileConsent
  note?: PressNote
  typing?: true
  updated?: true
  deleted?: true
}

/** Entries after a given `seq`, oldest change first; `next` is what to ask with next time. */
export interface ChatPage {
  messages: ChatEntry[]
  next: number
}

/** A person as the Teams page lists him or her; `unread` counts the bot's messages not yet seen. */
export interface ChatPerson {
  id: string
  name: string
  userPrincipalName: string
  jobTitle: string
  department: string
  unread: number
}
