import { mayRemind, maySeeUndelivered } from '../domain/access/reviewAccess.ts'
import { isPeriod } from '../domain/calendar/period.ts'
import { maySeeAction } from '../domain/improvement/actionAccess.ts'
import type { DeliveryFailure } from '../domain/obligations/delivery.ts'
import type { ReminderEntry } from '../domain/obligations/reminderEntry.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import type { Review } from '../domain/reviews/review.ts'
import { REVIEW_KINDS } from '../domain/reviews/schedule.ts'
import { subjectName } from '../domain/reviews/subject.ts'
import type { ReminderRow } from '../registers/lists/reminders.ts'
import type { Suite } from '../suite.ts'

/** The reminders about a subject and period, newest first; empty for those who may not remind. */
export function remindersOf(
  suite: Suite,
  viewer: string,
  of: Pick<Review, 'kind' | 'subject' | 'period'>,
): ReminderEntry[] {
  const identity = { ...of, key: '', extraordinary: false }
  if (!mayRemind(suite.office().organisation, viewer, identity, suite.today())) return []
  const prefix = `${of.kind}:${of.subject}:${of.period}`
  return newestFirst(
    suite.registers.reminders
      .rows()
      .filter(row => ['|', ':', '#'].some(joint => row.obligation.startsWith(`${prefix}${joint}`)))
      .filter(row => maySeeMatter(suite, viewer, row))
      .flatMap(row => entryOf(suite, row)),
  )
}

/** That there is an action tells what the minutes agreed; reminders of it are for those who may see it. */
function maySeeMatter(suite: Suite, viewer: string, { obligation }: ReminderRow): boolean {
  if (!obligation.includes('#')) return true
  const { organisation, actions } = suite.office()
  const action = actions.find(one => obligation.startsWith(`${one.key}|`))
  return action !== undefined && maySeeAction(organisation, viewer, action, suite.today())
}

/** The reminders that reached nobody, newest first; empty for those who may not see them. */
export function undelivered(suite: Suite, viewer: string): ReminderEntry[] {
  if (!maySeeUndelivered(suite.office().organisation, viewer, suite.today())) return []
  return newestFirst(
    suite.registers.reminders
      .rows()
      .filter(row => row.state === 'undelivered')
      .flatMap(row => entryOf(suite, row)),
  )
}

const newestFirst = (entries: ReminderEntry[]): ReminderEntry[] =>
  entries.sort((a, b) => (a.at < b.at ? 1 : -1))

function entryOf(suite: Suite, row: ReminderRow): ReminderEntry[] {
  const [kind, subject, period] = row.obligation.split(/[|#]/)[0]?.split(':') ?? []
  const known = REVIEW_KINDS.find(one => one === kind)
  if (!known || !subject || !period || !isPeriod(period)) return []
  const office = suite.office()
  const name = (person: string): string => personOf(office.organisation, person)?.name ?? person
  return [
    {
      person: row.person,
      name: name(row.person),
      obligation: row.obligation,
      subjectName: subjectName(office, known, subject, suite.today()),
      kind: known,
      subject,
      period,
      step: row.step,
      state: row.state,
      at: row.settledAt ?? row.claimedAt,
      ...(row.failure === undefined ? {} : { failure: row.failure as DeliveryFailure }),
      ...(row.askedBy === undefined ? {} : { askedBy: name(row.askedBy) }),
    },
  ]
}
