import { plusDays } from '../../domain/calendar/day.ts'
import { dayOf } from '../../domain/calendar/officeTime.ts'
import { actingIn, personOf } from '../../domain/organisation/organisation.ts'
import { type Review, scopeOf } from '../../domain/reviews/review.ts'
import { reviewRules } from '../../domain/reviews/schedule.ts'
import type { AcceptanceRow } from '../../registers/lists/acceptances.ts'
import type { ReminderRow } from '../../registers/lists/reminders.ts'
import { type Entry, KeyTaken } from '../../registers/register.ts'
import { settle } from '../../reminders/settleReminders.ts'
import type { Suite } from '../../suite.ts'

/** An owner of the process and whether the news of the judgement reached them. */
export interface ToldOwner {
  readonly person: string
  readonly name: string
  readonly delivered: boolean
}

/** Days for which a judgement that was told to nobody is still worth telling. */
const TOLD_WITHIN_DAYS = 3

/** The obligation that the news is about: minutes that were returned are owed again, accepted ones are not. */
const obligationOf = ({ review, version, verdict }: AcceptanceRow): string =>
  `${review}|${verdict === 'returned' ? 'correct-minutes' : 'minutes-accepted'}-${version}`

/**
 * Tells those who act as owner what became of their minutes, with the remark. Each is told once, whichever instance
 * does it: the note of it is claimed like a reminder.
 */
export async function tellOwners(suite: Suite, review: Review, row: AcceptanceRow): Promise<ToldOwner[]> {
  const { organisation } = suite.office()
  const owners = actingIn(
    organisation,
    reviewRules[review.kind].responsible,
    scopeOf(review),
    suite.today(),
  ).map(acting => acting.person)
  const told: ToldOwner[] = []
  for (const person of owners) {
    const entry = await claim(suite, person, row)
    const name = personOf(organisation, person)?.name ?? person
    if (!entry) {
      told.push({ person, name, delivered: wasSent(suite, person, row) })
      continue
    }
    const delivery = await suite.messenger.judged(person, { review: row.review, version: row.version })
    await settle(suite, entry, delivery)
    told.push({ person, name, delivered: delivery.delivered })
  }
  return told
}

/** Tells of judgements whose instance stopped before it told of them; answers how many were told now. */
export async function tellLeftOver(suite: Suite): Promise<number> {
  const since = plusDays(suite.today(), -TOLD_WITHIN_DAYS)
  let count = 0
  for (const row of suite.registers.acceptances.rows()) {
    if (dayOf(row.judgedAt) < since) continue
    const told = suite.registers.reminders.rows().some(one => one.obligation === obligationOf(row))
    const review = told ? undefined : suite.office().reviews.find(one => one.key === row.review)
    if (!review) continue
    await tellOwners(suite, review, row)
    count += 1
  }
  return count
}

const keyOf = (person: string, row: AcceptanceRow): string => `${person}|${obligationOf(row)}|${row.verdict}`

const wasSent = (suite: Suite, person: string, row: AcceptanceRow): boolean =>
  suite.registers.reminders.find(keyOf(person, row))?.row.state === 'sent'

async function claim(
  suite: Suite,
  person: string,
  row: AcceptanceRow,
): Promise<Entry<ReminderRow> | undefined> {
  if (suite.registers.reminders.find(keyOf(person, row))) return undefined
  try {
    return await suite.registers.reminders.add({
      key: keyOf(person, row),
      person,
      obligation: obligationOf(row),
      step: row.verdict,
      claimedAt: suite.now(),
      claimedBy: suite.instance,
      askedBy: row.judgedBy,
      state: 'claimed',
    })
  } catch (fault) {
    if (fault instanceof KeyTaken) return undefined
    throw fault
  }
}
