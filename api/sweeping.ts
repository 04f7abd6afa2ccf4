import { noteTurn } from './health/lastTurns.ts'
import { atPriority } from './registers/graph/priority.ts'
import { sweep } from './reminders/sweep.ts'
import { type Repeated, startRepeating } from './repeating.ts'
import { tellLeftOver } from './reviews/acceptance/tellOwners.ts'
import type { Suite } from './suite.ts'
import { inSpan } from './telemetry/tracing.ts'

/** Sends due reminders every so many seconds, give or take a tenth, until stopped; a failed turn is tried with the next. */
export function startSweeping(suite: Suite, everySeconds: number): Repeated {
  async function turn() {
    try {
      const report = await inSpan('sweep', {}, () =>
        atPriority('reminder', async () => {
          await tellLeftOver(suite)
          return sweep(suite)
        }),
      )
      noteTurn(suite, 'sweep', everySeconds, false)
      if (report.due > 0 || report.interrupted > 0) suite.log.info('swept', { ...report })
    } catch (error) {
      noteTurn(suite, 'sweep', everySeconds, true)
      suite.log.warn('sweep-failed', { error })
    }
  }

  return startRepeating(turn, everySeconds, 'later')
}
