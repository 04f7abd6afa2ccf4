import type { Card } from './card.ts'

/** What the bot says: a plain text, or a card with the line that lock screens and lists of chats show instead. */
export type Message = { readonly text: string } | { readonly card: Card; readonly summary: string }

/** Teams refuses messages above 100 KB, counted as UTF-16. Source: the Teams page on message size. */
export const LARGEST_MESSAGE_BYTES = 100 * 1024

/** The size that Teams counts, in bytes. */
export const sizeOf = (message: Message): number => JSON.stringify(message).length * 2
