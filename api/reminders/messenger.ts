import type { DeliveryFailure } from '../domain/obligations/delivery.ts'
import type { DueReminder } from '../domain/obligations/reminders.ts'

/** What became of a message to a person. */
export type Delivery =
  | { readonly delivered: true /** Id of the message in the chat. */; readonly message: string }
  | { readonly delivered: false; readonly failure: DeliveryFailure }

/** The way to people; the bot is the one implementation. */
export interface Messenger {
  /** Sends one message that holds all these reminders to their person; never throws for a refusal by Teams. */
  remind(person: string, reminders: readonly DueReminder[]): Promise<Delivery>
}
