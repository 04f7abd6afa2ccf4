import { type Day, plusDays } from '../../../api/domain/calendar/day.ts'
import type { UnitPeriod } from '../../../api/domain/organisation/unit.ts'

/** The periods with a change of name or parent: the old ends the day before, the new begins on the day. */
export function renamedUnit(
  period: UnitPeriod,
  name: string,
  on: Day,
): [ended: UnitPeriod, begun: UnitPeriod] {
  const { until: _until, mergedInto: _mergedInto, ...kept } = period
  return [
    { ...period, until: plusDays(on, -1) },
    { ...kept, name, from: on },
  ]
}

/** The unit's period ended by closure, or by merger when another unit takes over. */
export const closedUnit = (period: UnitPeriod, lastDay: Day, mergedInto?: string): UnitPeriod => ({
  ...period,
  until: lastDay,
  ...(mergedInto === undefined ? {} : { mergedInto }),
})
