import { instantOf, millisecondsOf, timeOfDay } from '../domain/calendar/officeTime.ts'
import { isWorkingDay } from '../domain/calendar/workingDays.ts'
import { type DueReminder, remindersOn } from '../domain/obligations/reminders.ts'
import { KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { type ClaimedReminder, sendClaimed, settle } from './settleReminders.ts'

export interface SweepReport {
  /** Reminders in force that no row exists for yet. */
  readonly due: number
  readonly sent: number
  readonly undelivered: number
  /** Claimed by another instance in the meantime. */
  readonly elsewhere: number
  /** Claims of an instance that stopped before it wrote down what became of them. */
  readonly interrupted: number
}

/** People who are written to at the same time. */
const AT_ONCE = 4
const CLAIM_LASTS_MS = 10 * 60_000

/**
 * Sends every reminder that is in force now and was not sent yet. Any instance may run it at any time: each reminder
 * is claimed by a row with a unique key just before it is sent. A claim whose instance stopped is not sent a second
 * time, since nobody knows whether Teams had it; it is shown as interrupted, and the next step follows in two days.
 * Claims and times are compared on the office's clock.
 */
export async function sweep(suite: Suite): Promise<SweepReport> {
  const interrupted = await settleInterrupted(suite)
  const office = suite.office()
  const today = suite.today()
  if (!isWorkingDay(today) || timeOfDay(suite.now()) < office.settings.remindFrom)
    return { due: 0, sent: 0, undelivered: 0, elsewhere: 0, interrupted }
  const due = remindersOn(office, today).filter(one => !suite.registers.reminders.find(one.key))
  const people = [...Map.groupBy(due, one => one.person)]
  const report = { due: due.length, sent: 0, undelivered: 0, elsewhere: 0, interrupted }
  const next = async (): Promise<void> => {
    for (let one = people.pop(); one; one = people.pop()) {
      const [person, reminders] = one
      const claimed = await claim(suite, reminders)
      report.elsewhere += reminders.length - claimed.length
      if (claimed.length === 0) continue
      const delivery = await sendClaimed(suite, person, claimed)
      report[delivery.delivered ? 'sent' : 'undelivered'] += claimed.length
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  return report
}

async function claim(suite: Suite, reminders: readonly DueReminder[]): Promise<ClaimedReminder[]> {
  const rows = reminders.map(one => ({
    key: one.key,
    person: one.person,
    obligation: one.owed.obligation.key,
    step: one.step,
    claimedAt: suite.now(),
    claimedBy: suite.instance,
    state: 'claimed' as const,
  }))
  const added = await suite.registers.reminders.addAll(rows)
  return reminders.flatMap((reminder, at) => {
    const entry = added[at]
    return entry === undefined || entry instanceof KeyTaken ? [] : [{ reminder, entry }]
  })
}

async function settleInterrupted(suite: Suite): Promise<number> {
  const before = instantOf(millisecondsOf(suite.now()) - CLAIM_LASTS_MS)
  const left = suite.registers.reminders
    .entries()
    .filter(one => one.row.state === 'claimed' && one.row.claimedAt < before)
  for (const entry of left) await settle(suite, entry, { delivered: false, failure: 'interrupted' })
  return left.length
}
