import { expect, test } from 'vitest'
import { simulate } from './simulation.ts'

const size = {
  seed: Number(process.env.SEED ?? Date.now() % 1_000_000),
  units: Number(process.env.UNITS ?? 345),
  months: Number(process.env.MONTHS ?? 120),
}

test('For ten years every list and reminder of 345 units is what a plain reading of the rules says', () => {
  console.info(`npm run test:long -- --seed ${size.seed} --units ${size.units} --months ${size.months}`)
  const start = performance.now()
  const report = simulate(size)
  console.info({ ...report, seconds: Math.round((performance.now() - start) / 1_000) })
  expect(report.differences).toEqual([])
})
