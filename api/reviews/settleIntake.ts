import type { IntakeRow } from '../registers/lists/intakes.ts'
import { Conflict, type Entry } from '../registers/register.ts'
import type { Suite } from '../suite.ts'

const MOST_TRIES = 5

/**
 * Saves what became of a delivered file. When the same delivery was worked on elsewhere and somebody was first, it is
 * saved all the same where it prevails over what is there now; otherwise the row as it is now is answered.
 */
export async function settleIntake(
  suite: Suite,
  entry: Entry<IntakeRow>,
  change: Pick<IntakeRow, 'state'> & Partial<IntakeRow>,
  prevails: (now: IntakeRow) => boolean,
): Promise<IntakeRow> {
  const { intakes } = suite.registers
  let current = entry
  for (let tries = 1; ; tries++)
    try {
      return (await intakes.save({ ...current, row: { ...current.row, ...change } })).row
    } catch (fault) {
      if (!(fault instanceof Conflict) || tries === MOST_TRIES) throw fault
      const now = await intakes.refetch(entry.row.key)
      if (!now) throw fault
      if (!prevails(now.row)) return now.row
      current = now
    }
}
