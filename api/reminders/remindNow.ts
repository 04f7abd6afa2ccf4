import { dayOf } from '../domain/calendar/officeTime.ts'
import type { Words } from '../domain/language.ts'
import { mayRemindOf } from '../domain/obligations/mayRemindOf.ts'
import { owedOn } from '../domain/obligations/owed.ts'
import type { DueReminder } from '../domain/obligations/reminders.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { ReminderRow } from '../registers/lists/reminders.ts'
import { type Entry, KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import type { Delivery } from './messenger.ts'
import { sendClaimed } from './settleReminders.ts'

/** Why nobody was reminded. */
export type RemindRefusal =
  | 'not-allowed-to-remind'
  | 'nothing-owed'
  | 'nobody-to-remind'
  | 'reminded-today-already'

export const remindRefusalWords: Readonly<Record<RemindRefusal, Words>> = {
  'not-allowed-to-remind': {
    pl: 'Przypominać mogą Pełnomocnik ds. SZJ i osoby nadzorujące.',
    en: 'Only the quality representative and supervisors can remind.',
  },
  'nothing-owed': {
    pl: 'Ta sprawa jest już załatwiona albo jej nie ma.',
    en: 'This is done already, or does not exist.',
  },
  'nobody-to-remind': {
    pl: 'Rola jest nieobsadzona i nie ma kogo powiadomić.',
    en: 'The role is vacant and there is nobody to tell.',
  },
  'reminded-today-already': {
    pl: 'Dziś już o tym przypomniano. Czy przypomnieć jeszcze raz?',
    en: 'A reminder of this was sent today already. Send another one?',
  },
}

/** Who was reminded, and whether it reached them. */
export interface RemindedNow {
  readonly person: string
  readonly name: string
  readonly delivery: Delivery
}

/**
 * Reminds those who owe something at once, at the wish of somebody who may. Vacant roles: their superiors.
 * @param again sends a second reminder on the same day.
 */
export async function remindNow(
  suite: Suite,
  actor: string,
  obligation: string,
  again = false,
): Promise<Outcome<RemindedNow[], RemindRefusal>> {
  const office = suite.office()
  const today = suite.today()
  const owed = owedOn(office, today).find(one => one.obligation.key === obligation)
  if (!owed) return refused('nothing-owed')
  if (!mayRemindOf(office.organisation, actor, owed.obligation, today))
    return refused('not-allowed-to-remind')
  const people = (owed.by.length > 0 ? owed.by : owed.superiors).map(acting => acting.person)
  if (people.length === 0) return refused('nobody-to-remind')
  const asked = suite.registers.reminders
    .rows()
    .filter(row => row.obligation === obligation && row.askedBy !== undefined)
  if (asked.some(row => dayOf(row.claimedAt) === today) && !again) return refused('reminded-today-already')
  const reminded: RemindedNow[] = []
  for (const person of people) {
    const reminder: DueReminder = {
      // Two who press at once claim the same number, and one reminder goes out.
      key: `${person}|${obligation}|asked-${asked.length + 1}`,
      person,
      step: 'asked',
      owed,
    }
    const entry = await claim(suite, actor, reminder)
    if (!entry) return refused('reminded-today-already')
    const delivery = await sendClaimed(suite, person, [{ reminder, entry }])
    reminded.push({ person, name: personOf(office.organisation, person)?.name ?? person, delivery })
  }
  return accepted(reminded)
}

async function claim(
  suite: Suite,
  actor: string,
  { key, person, step, owed }: DueReminder,
): Promise<Entry<ReminderRow> | undefined> {
  try {
    return await suite.registers.reminders.add({
      key,
      person,
      obligation: owed.obligation.key,
      step,
      claimedAt: suite.now(),
      claimedBy: suite.instance,
      askedBy: actor,
      state: 'claimed',
    })
  } catch (fault) {
    if (fault instanceof KeyTaken) return undefined
    throw fault
  }
}
