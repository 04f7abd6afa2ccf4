import { atPriority } from './registers/graph/priority.ts'
import { tidyInbox } from './reviews/fileVersion.ts'
import type { Suite } from './suite.ts'

/**
 * Finishes what an interrupted filing has left, soon after the start and every so many seconds, until stopped. Several
 * instances may do it at once: a move that is done is no other move.
 */
export function startTidying(suite: Suite, everySeconds: number): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve()

  async function turn(): Promise<void> {
    try {
      const moved = await atPriority('background', () => tidyInbox(suite))
      if (moved > 0) suite.log.info('tidied', { moved })
    } catch (error) {
      suite.log.warn('tidying-failed', { error })
    }
  }

  const next = () => {
    running = running.then(turn)
  }
  next()
  const timer = setInterval(next, everySeconds * 1000 * (0.9 + Math.random() * 0.2))
  timer.unref()
  return {
    stop() {
      clearInterval(timer)
      return running
    },
  }
}
