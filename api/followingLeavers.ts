import { openLeavers } from './people/followLeavers.ts'
import { atPriority } from './registers/graph/priority.ts'
import { type Repeated, startRepeating } from './repeating.ts'
import type { Suite } from './suite.ts'

/**
 * Looks into Entra for people who have left, soon after the start and every so many seconds, until stopped. Their token
 * may still be valid for an hour; the suite does not take it any more.
 */
export function startFollowingLeavers(suite: Suite, everySeconds: number): Repeated {
  const follow = openLeavers(suite)

  async function turn(): Promise<void> {
    try {
      const report = await atPriority('background', follow)
      if (!report.done) suite.log.warn('directory-not-believed', { gone: report.gone })
      else if (report.left > 0) suite.log.info('people-left', { left: report.left })
    } catch (error) {
      suite.log.warn('leavers-not-followed', { error })
    }
  }

  return startRepeating(turn, everySeconds, 'at-once')
}
