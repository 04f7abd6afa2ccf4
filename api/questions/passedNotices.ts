import { z } from 'zod'
import type { Instant } from '../domain/calendar/officeTime.ts'
import { millisecondsOf } from '../domain/calendar/officeTime.ts'
import type { PassedQuestionRow } from '../registers/lists/passedQuestions.ts'
import { Conflict, type Entry } from '../registers/register.ts'
import type { Delivery } from '../reminders/messenger.ts'
import type { Suite } from '../suite.ts'

/** A message about a passed-on question: claimed before it is sent, so that one instance sends it. */
export interface PassedNotice {
  readonly person: string
  readonly about: 'question' | 'answer' | 'review'
  readonly state: 'claimed' | 'sent' | 'undelivered'
  readonly at: Instant
  /** Id of the message in the chat. */
  readonly message?: string
}

const shape = z.object({
  person: z.string(),
  about: z.enum(['question', 'answer', 'review']),
  state: z.enum(['claimed', 'sent', 'undelivered']),
  at: z.string() as unknown as z.ZodType<Instant>,
  message: z.string().exactOptional(),
})

export const noticesOf = (row: PassedQuestionRow): PassedNotice[] =>
  Array.isArray(row.notices)
    ? row.notices.flatMap(one => {
        const parsed = shape.safeParse(one)
        return parsed.success ? [parsed.data] : []
      })
    : []

/** A message that was refused is tried again after this long. */
const AGAIN_AFTER_MS = 15 * 60_000

/** Whether a person still has to be told, at this moment. */
export function stillToTell(
  row: PassedQuestionRow,
  person: string,
  about: PassedNotice['about'],
  now: Instant,
): boolean {
  const known = noticesOf(row).find(one => one.person === person && one.about === about)
  if (!known) return true
  return known.state !== 'sent' && millisecondsOf(now) - millisecondsOf(known.at) > AGAIN_AFTER_MS
}

type Change = (row: PassedQuestionRow) => PassedQuestionRow

/**
 * Claims a notice by a save, sends it, and keeps what became of it; `done` is what else the row then says. A claim that
 * another instance took first is left to it. Undefined when nothing was sent.
 */
export async function sendNotice(
  suite: Suite,
  entry: Entry<PassedQuestionRow>,
  person: string,
  about: PassedNotice['about'],
  send: () => Promise<Delivery>,
  done: Change = row => row,
): Promise<Delivery | undefined> {
  const noted =
    (state: PassedNotice['state'], message?: string): Change =>
    row => ({
      ...row,
      notices: [
        ...noticesOf(row).filter(one => one.person !== person || one.about !== about),
        { person, about, state, at: suite.now(), ...(message === undefined ? {} : { message }) },
      ],
    })
  const { passedQuestions } = suite.registers
  try {
    await passedQuestions.save({ ...entry, row: noted('claimed')(entry.row) })
  } catch (fault) {
    if (fault instanceof Conflict) return undefined
    throw fault
  }
  const delivery = await send()
  const outcome = delivery.delivered ? noted('sent', delivery.message) : noted('undelivered')
  await changeRow(suite, entry.row.key, row => (delivery.delivered ? done(outcome(row)) : outcome(row)))
  return delivery
}

const MOST_TRIES = 5

/** Changes the row as it is now, also when others change it meanwhile. */
export async function changeRow(
  suite: Suite,
  key: string,
  change: Change,
): Promise<PassedQuestionRow | undefined> {
  const { passedQuestions } = suite.registers
  let entry = passedQuestions.find(key) ?? (await passedQuestions.refetch(key))
  for (let tries = 1; entry; tries++) {
    try {
      return (await passedQuestions.save({ ...entry, row: change(entry.row) })).row
    } catch (fault) {
      if (!(fault instanceof Conflict) || tries >= MOST_TRIES) throw fault
      entry = await passedQuestions.refetch(key)
    }
  }
  return undefined
}
