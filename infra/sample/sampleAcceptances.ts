import { type Day, plusDays } from '../../api/domain/calendar/day.ts'
import { instantAt } from '../../api/domain/calendar/officeTime.ts'
import { workingDayAtOrAfter } from '../../api/domain/calendar/workingDays.ts'
import type { AcceptanceRow } from '../../api/registers/lists/acceptances.ts'
import type { PastReview } from './sampleHistory.ts'
import { sampleId } from './samplePeople.ts'

const JUDGED_AFTER_DAYS = 4

/**
 * What the quality representative said of the process minutes of the history: accepted within days, with a remark where
 * something was missing. What was filed in the last days waits.
 */
export const sampleAcceptances = (history: readonly PastReview[], today: Day): AcceptanceRow[] =>
  history.flatMap(({ row, minutes }): AcceptanceRow[] => {
    if (row.kind !== 'process' || !minutes) return []
    const on = workingDayAtOrAfter(plusDays(minutes.filedOn, JUDGED_AFTER_DAYS))
    if (on > today) return []
    return [
      {
        key: `${row.key}#1`,
        review: row.key,
        version: 1,
        verdict: 'accepted',
        ...(minutes.plan.without.length > 0
          ? { remark: 'Brakujący element należy omówić na kolejnym przeglądzie.' }
          : {}),
        judgedBy: sampleId('quality'),
        judgedAt: instantAt(on, '10:15'),
      },
    ]
  })
