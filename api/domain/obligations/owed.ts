import type { Day } from '../calendar/day.ts'
import { plusWorkingDays } from '../calendar/workingDays.ts'
import type { Office } from '../office.ts'
import { type Acting, actingIn } from '../organisation/organisation.ts'
import { superiorsOf } from '../organisation/superiors.ts'
import { type Obligation, type StandingOn, standingOf } from './obligation.ts'
import { answeringScope, openObligations } from './reviewObligations.ts'

/** An obligation with those who answer for it on a day. */
export interface Owed {
  readonly obligation: Obligation
  readonly standing: StandingOn
  /** Those who act in the role today; empty when nobody holds it. */
  readonly by: readonly Acting[]
  /** Those above them. */
  readonly superiors: readonly Acting[]
  /** Day on which the superiors are told. */
  readonly escalatesOn: Day
}

/** Working days before a deadline from which it counts as near: the first reminder. */
export const soonFrom = (office: Office): number => Math.max(0, ...office.settings.remindBefore)

const ALL_OPEN = 3_660

/** Everything open on a day with who owes it; what nobody answers for any more is left out. */
export function owedOn(office: Office, today: Day, back: number = ALL_OPEN): Owed[] {
  return openObligations(office, today, back).flatMap(obligation => {
    const scope = answeringScope(office, obligation, today)
    if (!scope) return []
    return [
      {
        obligation,
        standing: standingOf(obligation, today, soonFrom(office)),
        by: actingIn(office.organisation, obligation.role, scope, today),
        superiors: superiorsOf(office.organisation, scope, today),
        escalatesOn: plusWorkingDays(obligation.due, office.settings.escalateAfter),
      },
    ]
  })
}

/** What a person owes on a day, the most pressing first: by deadline, then by key. */
export const owedBy = (owed: readonly Owed[], person: string): Owed[] =>
  owed.filter(one => one.by.some(acting => acting.person === person)).sort(byDeadline)

/**
 * What others owe to a person as their superior: overdue past the day of escalation, or owed by a vacant role from the
 * first reminder on. That minutes lack parts is content, and told to no superior.
 */
export const waitingForOthers = (owed: readonly Owed[], person: string, today: Day): Owed[] =>
  owed
    .filter(one => one.superiors.some(acting => acting.person === person))
    .filter(one => !one.by.some(acting => acting.person === person))
    .filter(one => one.obligation.kind !== 'complete-minutes')
    .filter(one => today >= one.escalatesOn || (one.by.length === 0 && one.standing.standing !== 'open'))
    .sort(byDeadline)

const byDeadline = (a: Owed, b: Owed): number =>
  a.obligation.due === b.obligation.due
    ? a.obligation.key.localeCompare(b.obligation.key)
    : a.obligation.due < b.obligation.due
      ? -1
      : 1
