import { instantOf, millisecondsOf } from '../domain/calendar/officeTime.ts'
import { Conflict, type Entry, type Register } from '../registers/register.ts'
import type { Suite } from '../suite.ts'

/** What was asked is kept for the yearly review of the system and some weeks more. */
const DAYS_KEPT = 400
const MOST_AT_ONCE = 20

/** Takes out questions, and notes of who was given what, that have been kept long enough; some at a time. */
export async function forgetQuestions(suite: Suite): Promise<void> {
  const before = instantOf(millisecondsOf(suite.now()) - DAYS_KEPT * 86_400_000)
  const { questions, givenPassages } = suite.registers
  await removeSome(questions, ({ row }) => row.askedAt < before)
  await removeSome(givenPassages, ({ row }) => (row.toldAt ?? row.givenAt) < before)
}

async function removeSome<Row>(register: Register<Row>, old: (entry: Entry<Row>) => boolean): Promise<void> {
  for (const entry of register.entries().filter(old).slice(0, MOST_AT_ONCE)) {
    try {
      await register.remove(entry)
    } catch (fault) {
      // Another instance has taken it out.
      if (!(fault instanceof Conflict)) throw fault
    }
  }
}
