import { expect, test } from 'vitest'
import { plusDays } from '../../api/domain/calendar/day.ts'
import { firstDayOf, lastDayOf, type Month, periodsFrom } from '../../api/domain/calendar/period.ts'
import { dutiesOf } from '../../api/domain/obligations/duties.ts'
import { owedOn } from '../../api/domain/obligations/owed.ts'
import { remindersOn } from '../../api/domain/obligations/reminders.ts'
import type { Office } from '../../api/domain/office.ts'
import { boardOf } from '../../api/domain/reviews/board.ts'
import { anOffice, aReview, aUnit, holds, of, unit } from './anOffice.ts'

/** Goals are for a computer of its own; the tests allow for a slow and shared one. */
const ALLOWANCE = 3

const today = '2026-03-31'

function officeWith(units: number, first: Month, missing: number): Office {
  const codes = Array.from({ length: units }, (_, at) => `U${at}`)
  const periods = periodsFrom(first, '2026-03' as Month)
  return anOffice({
    units: codes.map(code => aUnit(code)),
    holdings: [
      holds('mayor', 'mayor'),
      holds('quality', 'quality-representative'),
      ...codes.map(code => holds(`head of ${code}`, 'head-of-unit', unit(code))),
    ],
    reviews: codes.flatMap((code, at) =>
      periods
        .filter(period => period !== '2026-03' || at >= missing)
        .map(period =>
          aReview.recorded(
            of('unit', code, period),
            plusDays(firstDayOf(period), 9),
            plusDays(firstDayOf(period), 12),
          ),
        ),
    ),
    settings: { reviewsSince: firstDayOf(first) },
  })
}

/** Time of the processor that something took: other programs on the same machine do not count. */
function milliseconds(what: () => void): number {
  const start = process.cpuUsage()
  what()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

const p95 = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

test('what 10,000 units owe with 500 due is computed within a second, and so are the reminders', () => {
  const office = officeWith(10_000, '2024-01' as Month, 500)
  const owed = milliseconds(() =>
    expect(owedOn(office, today).filter(one => one.obligation.review.kind === 'unit')).toHaveLength(500),
  )
  const again = officeWith(10_000, '2024-01' as Month, 500)
  const reminders = milliseconds(() =>
    expect(remindersOn(again, today).filter(one => one.step === 'due')).toHaveLength(500),
  )
  console.info(`owed ${owed.toFixed(0)} ms, reminders ${reminders.toFixed(0)} ms`)
  expect(owed).toBeLessThan(1_000 * ALLOWANCE)
  expect(reminders).toBeLessThan(1_000 * ALLOWANCE)
}, 60_000)

test('a board of 345 units and ten years of reviews opens within 20 ms', () => {
  const office = officeWith(345, '2016-04' as Month, 20)
  expect(office.reviews.length).toBeGreaterThan(41_000)
  const first = milliseconds(() => boardOf(office, 'unit', 2026, today, 'quality'))
  const times = Array.from({ length: 100 }, () =>
    milliseconds(() => expect(boardOf(office, 'unit', 2025, today, 'quality').rows).toHaveLength(345)),
  )
  const changed = Array.from({ length: 5 }, () => {
    const other = { ...office, reviews: [...office.reviews] }
    return milliseconds(() => boardOf(other, 'unit', 2026, today, 'quality'))
  })
  const own = Array.from({ length: 20 }, () =>
    milliseconds(() => dutiesOf(office, 'head of U7', lastDayOf('2026-03'))),
  )
  console.info(
    `board median ${median(times).toFixed(1)} ms, p95 ${p95(times).toFixed(1)} ms, first ${first.toFixed(0)} ms, after a change ${p95(changed).toFixed(0)} ms, own list p95 ${p95(own).toFixed(1)} ms`,
  )
  expect(median(times)).toBeLessThan(20 * ALLOWANCE)
  expect(median(changed)).toBeLessThan(100 * ALLOWANCE)
}, 60_000)
