import type { Day } from '../calendar/day.ts'
import { halfYearOf, plusPeriods } from '../calendar/period.ts'
import type { Office } from '../office.ts'
import { actingIn, personOf } from '../organisation/organisation.ts'
import { lastsOn } from '../organisation/unit.ts'
import { type Cell, cellOf } from '../reviews/cell.ts'
import { heldOnOf, reviewsByPeriod, reviewsOf } from '../reviews/review.ts'
import { reviewDue } from '../reviews/schedule.ts'
import {
  type NumberingGap,
  numberingGaps,
  PROCESS_GROUPS,
  type Process,
  type ProcessGroup,
} from './process.ts'

/** A process as the map and its page show it. */
export interface ProcessStatus {
  readonly process: Process
  /** Names of those who act as owner; empty when nobody does. */
  readonly owners: readonly { readonly id: string; readonly name: string; readonly standsInFor?: string }[]
  /** The half-year that ended last. */
  readonly review: Cell
  readonly lastHeldOn?: Day
  /** Deadline of the next review and its minutes that are not filed yet. */
  readonly nextDue: Day
}

/** The process hierarchy on a day, with its gaps shown as they are. Quality Book ch. 7 and annex 2. */
export interface ProcessHierarchy {
  readonly asOf: Day
  readonly groups: readonly {
    readonly group: ProcessGroup
    readonly processes: readonly ProcessStatus[]
    readonly gaps: readonly NumberingGap[]
  }[]
}

/** The processes in force on a day, by group, with the gaps in their numbers and how each stands today. */
export function processHierarchy(office: Office, today: Day, on: Day = today): ProcessHierarchy {
  const inForce = office.processes.filter(process => lastsOn(process, on))
  const gaps = numberingGaps(inForce)
  return {
    asOf: today,
    groups: PROCESS_GROUPS.map(group => ({
      group,
      processes: inForce
        .filter(process => process.group === group)
        .sort((a, b) => a.number - b.number)
        .map(process => processStatus(office, process, today)),
      gaps: gaps.filter(gap => gap.group === group),
    })),
  }
}

/** How a process stands: its owner and the review of the half-year that has ended. */
export function processStatus(office: Office, process: Process, today: Day): ProcessStatus {
  const current = halfYearOf(today)
  const ended = plusPeriods(current, -1)
  const scope = { kind: 'process' as const, id: process.code }
  const review = cellOf(office, 'process', process.code, ended, today, true)
  const settled =
    review.state === 'done-in-time' || review.state === 'done-late' || review.state === 'not-applicable'
  const lastHeldOn = [...reviewsByPeriod(office.reviews, 'process', process.code).values()]
    .flat()
    .map(heldOnOf)
    .filter(day => day !== undefined && day <= today)
    .sort()
    .at(-1)
  const currentDone = reviewsOf(office.reviews, 'process', process.code, current).some(
    one => one.state === 'recorded',
  )
  return {
    process,
    owners: actingIn(office.organisation, 'process-owner', scope, today).map(acting => ({
      id: acting.person,
      name: personOf(office.organisation, acting.person)?.name ?? acting.person,
      ...(acting.standsInFor === undefined
        ? {}
        : { standsInFor: personOf(office.organisation, acting.standsInFor)?.name ?? acting.standsInFor }),
    })),
    review,
    ...(lastHeldOn === undefined ? {} : { lastHeldOn }),
    nextDue: reviewDue('process', settled ? (currentDone ? plusPeriods(current, 1) : current) : ended),
  }
}
