import { expect, it } from 'vitest'
import { killAtRandom } from '../faults/killAtRandom.ts'

const KILLS = Number(process.env.KILLS ?? 100)

it(`${KILLS} kills at random moments lose nothing that was confirmed and double nothing`, async () => {
  expect(await killAtRandom(KILLS, Number(process.env.SEED ?? Date.now() % 1_000_000))).toEqual([])
}, 2_400_000)
