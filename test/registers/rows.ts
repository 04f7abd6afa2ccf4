import { randomUUID } from 'node:crypto'
import type { ReminderRow } from '../../api/registers/lists/reminders.ts'
import type { UnitRow } from '../../api/registers/lists/units.ts'

/** A unit that nobody else has; sample data. */
export const aUnit = (changes: Partial<UnitRow> = {}): UnitRow => {
  const unit = changes.unit ?? `T${randomUUID().slice(0, 8)}`
  return {
    key: `${unit}@2026-01-01`,
    unit,
    name: 'Wydział Przykładowy',
    holdsReviews: true,
    from: '2026-01-01',
    ...changes,
  }
}

/** A reminder that somebody has claimed; sample data. */
export const aReminder = (changes: Partial<ReminderRow> = {}): ReminderRow => {
  const person = changes.person ?? randomUUID()
  return {
    key: `${person}|review:OR:2026-10|first`,
    person,
    obligation: 'review:OR:2026-10',
    step: 'first',
    claimedAt: '2026-11-02T07:00:00.000Z',
    claimedBy: 'instance-1',
    state: 'claimed',
    ...changes,
  }
}
