import { atPriority } from './registers/graph/priority.ts'
import { type Repeated, startRepeating } from './repeating.ts'
import { tidyInbox } from './reviews/fileVersion.ts'
import type { Suite } from './suite.ts'

/**
 * Finishes what an interrupted filing has left, soon after the start and every so many seconds, until stopped. Several
 * instances may do it at once: a move that is done is no other move.
 */
export function startTidying(suite: Suite, everySeconds: number): Repeated {
  async function turn(): Promise<void> {
    try {
      const moved = await atPriority('background', () => tidyInbox(suite))
      if (moved > 0) suite.log.info('tidied', { moved })
    } catch (error) {
      suite.log.warn('tidying-failed', { error })
    }
  }

  return startRepeating(turn, everySeconds, 'at-once')
}
