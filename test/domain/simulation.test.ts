import { expect, test } from 'vitest'
import { simulate } from '../long/simulation.ts'

test('For fourteen months every list and reminder of a small office is what a plain reading of the rules says', () => {
  const report = simulate({ seed: 20_261_123, units: 25, months: 14 })
  expect(report.differences).toEqual([])
  expect(report.linesCompared).toBeGreaterThan(10_000)
  expect(report.remindersCompared).toBeGreaterThan(1_000)
}, 60_000)
