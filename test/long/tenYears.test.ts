import { expect, test } from 'vitest'
import { longRun } from './longRun.ts'
import { simulate } from './simulation.ts'

const { seed, units, months } = longRun(process.env)

test(`For ${months} months every list and reminder of ${units} units is what a plain reading of the rules says`, () => {
  const started = performance.now()
  const report = simulate({ seed, units, months })
  console.info({ ...report, seconds: Math.round((performance.now() - started) / 1_000) })
  expect(report.differences).toEqual([])
})
