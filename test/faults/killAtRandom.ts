import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diceOf } from '../long/dice.ts'
import { type KilledOffice, killedOffice, type Moment } from './killedOffice.ts'
import { wrongAfterKills } from './lookAfterKills.ts'

const MOMENTS: readonly Moment[] = ['upload', 'sweep', 'sync', 'restart', 'upload']

export interface KillReport {
  /** What is wrong afterwards, as sentences. */
  readonly wrong: readonly string[]
  /** SIGKILLs that each process got. */
  readonly killed: { readonly suite: number; readonly standin: number }
  /** Files that were confirmed to their senders. */
  readonly confirmed: number
  readonly seconds: number
}

/**
 * Kills an office of processes at so many moments, a fifth of them while it is first provisioned, and looks at what
 * is left. The seed is printed; the same one repeats the moments as far as machines repeat.
 */
export async function killAtRandom(kills: number, seed: number): Promise<KillReport> {
  console.info(`SEED=${seed} repeats this run of ${kills} moments`)
  const started = performance.now()
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
    return {
      wrong,
      killed: { ...office.killed },
      confirmed: office.sendings.filter(one => one.confirmed).length,
      seconds: Math.round((performance.now() - started) / 1_000),
    }
  } finally {
    if (!closed) await office?.close()
  }
}
