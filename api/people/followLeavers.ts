import { Conflict } from '../registers/register.ts'
import type { Suite } from '../suite.ts'

/** What one comparison with the directory has come to. */
export type LeaverReport =
  | { readonly done: true; readonly left: number }
  /** So many at once are no leavers but a directory that was not read whole; nobody was touched. */
  | { readonly done: false; readonly gone: number }

/** More than so many at once, and more than a tenth of all, are not believed. */
const MOST_AT_ONCE = 10
const MOST_OF_ALL = 0.1

/**
 * Compares the people of the office with Entra: whose account is blocked does not work here any more at once, whose
 * account is gone after two readings, since Entra may leave somebody out for a moment. Nobody is brought back by it.
 * Any instance may do it, at the same time too: a person who has left is no other leaver.
 */
export function openLeavers(suite: Suite): () => Promise<LeaverReport> {
  let missingBefore: ReadonlySet<string> = new Set()

  return async () => {
    const { people } = suite.registers
    const accounts = new Map((await suite.registers.directory()).map(one => [one.id, one]))
    const working = people.entries().filter(({ row }) => row.active)
    const missing = working.filter(({ row }) => !accounts.has(row.id))
    const blocked = working.filter(({ row }) => accounts.get(row.id)?.active === false)
    const gone = missing.length + blocked.length
    if (gone > Math.max(MOST_AT_ONCE, working.length * MOST_OF_ALL)) return { done: false, gone }
    const leavers = [...blocked, ...missing.filter(({ row }) => missingBefore.has(row.id))]
    missingBefore = new Set(missing.map(({ row }) => row.id))
    let left = 0
    for (const entry of leavers) {
      try {
        await people.save({ ...entry, row: { ...entry.row, active: false } })
        left++
      } catch (fault) {
        // Another instance was first, or the row changed: the next reading sees.
        if (!(fault instanceof Conflict)) throw fault
      }
    }
    return { done: true, left }
  }
}
