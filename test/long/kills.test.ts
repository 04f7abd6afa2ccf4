import { expect, it } from 'vitest'
import { killAtRandom } from '../faults/killAtRandom.ts'
import { longRun } from './longRun.ts'

const { seed, kills } = longRun(process.env)

it(`${kills} kills at random moments lose nothing that was confirmed and double nothing`, async () => {
  const report = await killAtRandom(kills, seed)
  console.info(report)
  expect(report.wrong).toEqual([])
})
