import type { Card } from './card.ts'
import type { Message } from './message.ts'

/** What Teams needs to write into a person's conversation with the bot. */
export interface Place {
  readonly conversation: string
  readonly serviceUrl: string
  readonly botId: string
  /** The person's id in this bot's conversations, not the one in Entra. */
  readonly userId: string
}

/** A file that a person sent: where it can be downloaded once, without a token. */
export interface SentFile {
  readonly name: string
  readonly downloadUrl: string
}

/** A button that was pressed, with what came along; neither is to be trusted before it is parsed. */
export interface Press {
  readonly verb: string
  readonly data: unknown
  /** Id of the message that holds the button. */
  readonly message?: string
  /** Whether Teams shows the answer in place of the card by itself (Action.Execute). */
  readonly answeredInPlace: boolean
}

/** What a person looks for from the compose box of any chat, to put it into the conversation. */
export interface Search {
  readonly text: string
  /** How many are already shown, and how many more are wanted. */
  readonly skip: number
  readonly count: number
}

/** A token that Teams has got for its user, after it was asked for one; each of a person's devices sends one. */
export interface TokenExchange {
  /** The question's own id. */
  readonly id: string
  readonly token: string
}

/** Something that happened in a personal chat, or a search from any, as far as the bot cares. */
export type Turn = {
  /** Id of the activity: the same when Teams delivers it again. */
  readonly id: string
  readonly tenant: string
  /** Entra id of the sender, lower case; empty when Teams named none. */
  readonly person: string
  readonly place: Place
  /** BCP 47 tag of the sender's Teams; empty when unknown. */
  readonly locale: string
} & (
  | {
      readonly kind: 'message'
      readonly text: string
      readonly files: readonly SentFile[]
      /** Names of attachments that are not files: pictures pasted into the text, cards. */
      readonly others: readonly string[]
    }
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'search'; readonly search: Search }
  | { readonly kind: 'token'; readonly exchange: TokenExchange }
  | { readonly kind: 'installed' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'seen' }
)

/** What a pressed button answers: a message in place of the one with the button, or a short text beside it. */
export type PressAnswer = { readonly message: Message } | { readonly text: string }

/** Something that a search has found: a line in the list, and the card that goes into the conversation. */
export interface FoundCard {
  readonly title: string
  readonly text: string
  readonly card: Card
}

export interface SearchAnswer {
  readonly found: readonly FoundCard[]
}

/** Whether a token was taken; when it was not, Teams shows the question as a card. */
export interface ExchangeAnswer {
  readonly tokenTaken: boolean
}

/** What a turn answers in the response to its request. */
export type TurnAnswer = PressAnswer | SearchAnswer | ExchangeAnswer
