import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diceOf } from '../long/dice.ts'
import { type KilledOffice, killedOffice, type Moment } from './killedOffice.ts'
import { wrongAfterKills } from './lookAfterKills.ts'

const MOMENTS: readonly Moment[] = ['upload', 'sweep', 'sync', 'restart', 'upload']

/**
 * Kills an office of processes so many times, a fifth of them while it is first provisioned, and answers what is
 * wrong afterwards, as sentences. The seed is printed; the same one repeats the moments as far as machines repeat.
 */
export async function killAtRandom(kills: number, seed: number): Promise<string[]> {
  console.info(`SEED=${seed} repeats this run of ${kills} kills`)
  const dice = diceOf(seed)
  const random = () => dice.between(0, 9_999) / 10_000
  const path = mkdtempSync(join(tmpdir(), 'magistrat-kills-'))
  const early = Math.max(1, Math.floor(kills / 5))
  let office: KilledOffice | undefined
  let closed = false
  try {
    office = await killedOffice(path, early, random)
    for (let turn = early; turn < kills; turn++)
      await office.killDuring(MOMENTS[turn % MOMENTS.length]!, random)
    await office.confirmAll()
    await office.close()
    closed = true
    const wrong = await wrongAfterKills(office)
    rmSync(path, { recursive: true, force: true })
    return wrong
  } finally {
    if (!closed) await office?.close()
  }
}
