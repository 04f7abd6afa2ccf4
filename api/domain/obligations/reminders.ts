import { type Day, plusDays } from '../calendar/day.ts'
import {
  isWorkingDay,
  plusWorkingDays,
  workingDayAtOrBefore,
  workingDaysBetween,
} from '../calendar/workingDays.ts'
import { doersOf } from '../improvement/answering.ts'
import type { Office } from '../office.ts'
import type { OfficeSettings } from '../settings.ts'
import { newOngoing } from './actionObligations.ts'
import type { Obligation } from './obligation.ts'
import { type Owed, owedOn } from './owed.ts'

/**
 * A step of reminding: `assigned` (an action was confirmed), `before-7`, `due`, `overdue-2`, `superior`, `asked` (by
 * hand). Named by working days from the deadline.
 */
export type Step = 'assigned' | `before-${number}` | 'due' | `overdue-${number}` | 'superior' | 'asked'

/**
 * The reminder to the responsible person that is in force on a day: the latest whose day has come, so that a missed
 * run sends one reminder and not all that it missed. Undefined outside the time of reminding.
 * Reminders go out on working days only; the one for the deadline goes out on the last working day up to it.
 */
export function stepFor(obligation: Obligation, today: Day, settings: OfficeSettings): Step | undefined {
  const { due, from } = obligation
  if (obligation.kind === 'complete-minutes' || !isWorkingDay(today)) return undefined
  if (today > plusDays(due, settings.remindAtMost)) return undefined
  if (today > due) {
    const late = workingDaysBetween(due, today)
    const reached = late - (late % settings.remindEvery)
    if (reached > 0) return `overdue-${reached}`
  }
  if (today >= workingDayAtOrBefore(due)) return 'due'
  const before = settings.remindBefore
    .toSorted((a, b) => a - b)
    .find(days => plusWorkingDays(due, -days) <= today && plusWorkingDays(due, -days) >= from)
  if (before !== undefined) return `before-${before}`
  // Who is given something to do learns of it at once, not a week before it is due.
  return obligation.kind === 'do-action' && today >= from ? 'assigned' : undefined
}

/** A reminder that is due to a person on a day. */
export interface DueReminder {
  /** `person|obligation|step`: claimed once, sent once. */
  readonly key: string
  readonly person: string
  readonly step: Step
  readonly owed: Owed
}

/**
 * All reminders that are in force on a day: to those who owe, and after the set number of working days to the
 * superiors, once. A role that nobody holds is reminded of to the superiors at every step.
 */
export function remindersOn(office: Office, today: Day): DueReminder[] {
  if (!isWorkingDay(today)) return []
  const owed = owedOn(office, today, office.settings.remindAtMost).flatMap(owed => {
    const step = stepFor(owed.obligation, today, office.settings)
    const to = owed.by.length > 0 ? owed.by : owed.superiors
    const own = step === undefined ? [] : to.map(acting => reminder(acting.person, owed, step))
    const told =
      step !== undefined && today > owed.obligation.due && today >= owed.escalatesOn
        ? owed.superiors
            .filter(acting => !to.some(one => one.person === acting.person))
            .map(acting => reminder(acting.person, owed, 'superior'))
        : []
    return [...own, ...told]
  })
  return [...owed, ...toldOfOngoing(office, today)]
}

/** An action without a day is told when it is given, and never again. */
const toldOfOngoing = (office: Office, today: Day): DueReminder[] =>
  newOngoing(office, today).flatMap(obligation => {
    const by = doersOf(office.organisation, obligation.action, today)
    const owed: Owed = {
      obligation,
      standing: { standing: 'open', days: 0 },
      by,
      superiors: [],
      escalatesOn: obligation.due,
    }
    return by.map(acting => reminder(acting.person, owed, 'assigned'))
  })

const reminder = (person: string, owed: Owed, step: Step): DueReminder => ({
  key: `${person}|${owed.obligation.key}|${step}`,
  person,
  step,
  owed,
})
