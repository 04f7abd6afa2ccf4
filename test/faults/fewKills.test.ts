import { expect, it } from 'vitest'
import { killAtRandom } from './killAtRandom.ts'

it('Five kills at random moments lose nothing that was confirmed and double nothing', async () => {
  const { wrong } = await killAtRandom(5, Number(process.env.SEED ?? Date.now() % 1_000_000))
  expect(wrong).toEqual([])
}, 600_000)
