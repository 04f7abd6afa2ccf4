import type { DeliveryFailure } from '../domain/obligations/delivery.ts'
import type { DueReminder } from '../domain/obligations/reminders.ts'
import type { IncidentAlert } from '../incidents/incidentAlert.ts'
import type { QuestionNotice } from '../questions/questionNotice.ts'

/** What became of a message to a person. */
export type Delivery =
  | { readonly delivered: true /** Id of the message in the chat. */; readonly message: string }
  | { readonly delivered: false; readonly failure: DeliveryFailure }

/** The way to people; the bot is the one implementation. */
export interface Messenger {
  /** Sends one message that holds all these reminders to their person; never throws for a refusal by Teams. */
  remind(person: string, reminders: readonly DueReminder[]): Promise<Delivery>
  /**
   * Tells of reported incidents, at any hour; never throws for a refusal by Teams.
   * @param instead id of an earlier message to this person that the alert takes the place of.
   */
  alert(person: string, alert: IncidentAlert, instead?: string): Promise<Delivery>
  /**
   * Puts a line about incidents into the person's activity feed, by their numbers only; the way to whoever has
   * blocked the chat. Answers whether Teams took it.
   */
  ring(person: string, numbers: readonly string[]): Promise<boolean>
  /** Tells the owner of a process that a version of their minutes was accepted or returned, with the remark. */
  judged(person: string, minutes: { readonly review: string; readonly version: number }): Promise<Delivery>
  /**
   * Tells a person about a question, an answer or a passage; never throws for a refusal by Teams.
   * @param instead id of an earlier message to this person that the notice takes the place of.
   */
  tell(person: string, notice: QuestionNotice, instead?: string): Promise<Delivery>
}
