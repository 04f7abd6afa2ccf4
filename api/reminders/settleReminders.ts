import type { DueReminder } from '../domain/obligations/reminders.ts'
import type { ReminderRow } from '../registers/lists/reminders.ts'
import { Conflict, type Entry } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import type { Delivery } from './messenger.ts'

/** A reminder whose row this instance has added: nobody else will send it. */
export interface ClaimedReminder {
  readonly reminder: DueReminder
  readonly entry: Entry<ReminderRow>
}

/** Sends the claimed reminders of one person in one message and writes down what became of it. */
export async function sendClaimed(
  suite: Suite,
  person: string,
  claimed: readonly ClaimedReminder[],
): Promise<Delivery> {
  const delivery = await suite.messenger.remind(
    person,
    claimed.map(one => one.reminder),
  )
  for (const { entry } of claimed) await settle(suite, entry, delivery)
  return delivery
}

/** Writes down what became of a claimed reminder. */
export async function settle(suite: Suite, entry: Entry<ReminderRow>, delivery: Delivery): Promise<void> {
  const settled: ReminderRow = {
    ...entry.row,
    settledAt: suite.now(),
    ...(delivery.delivered
      ? { state: 'sent' as const, message: delivery.message }
      : { state: 'undelivered' as const, failure: delivery.failure }),
  }
  try {
    await suite.registers.reminders.save({ ...entry, row: settled })
  } catch (fault) {
    if (!(fault instanceof Conflict)) throw fault
    // Another instance took the claim for interrupted; what is known here is newer.
    if (fault.current)
      await suite.registers.reminders.save({ ...(fault.current as Entry<ReminderRow>), row: settled })
  }
}
