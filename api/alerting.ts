import { alertOfficers } from './incidents/alertOfficers.ts'
import { atPriority } from './registers/graph/priority.ts'
import type { Suite } from './suite.ts'

/**
 * Sends alerts as soon as a report or an entry is there, whichever instance wrote it, and every so many seconds those
 * whose time has come, until stopped. A failed turn is tried with the next.
 */
export function startAlerting(suite: Suite, everySeconds: number): { stop(): Promise<void> } {
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  /** What follows messages that are out: the next report does not wait for it. */
  const following = new Set<Promise<void>>()
  /** So much may follow at once; in a wave the turns wait for it, and each takes more reports together. */
  const MOST_FOLLOWING = 2

  function follow(work: Promise<void>): void {
    const guarded = work
      .catch((error: unknown) => suite.log.error('alert-not-settled', { error }))
      .finally(() => following.delete(guarded))
    following.add(guarded)
  }

  async function turn(): Promise<void> {
    try {
      const report = await atPriority('alert', () => alertOfficers(suite, follow))
      if (report.sent + report.undelivered > 0) suite.log.info('alerted', { ...report })
      while (following.size > MOST_FOLLOWING) await Promise.race(following)
    } catch (error) {
      suite.log.error('alerting-failed', { error })
    }
  }

  /** One turn runs at a time; what comes meanwhile is seen by one more. */
  function wake(): void {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = turn().finally(() => {
      running = undefined
      if (!again) return
      again = false
      wake()
    })
  }

  const forget = suite.registers.onChange(({ register }) => {
    if (register === 'incidents' || register === 'incidentEntries') wake()
  })
  const timer = setInterval(wake, everySeconds * 1000)
  timer.unref()
  wake()
  return {
    async stop() {
      stopped = true
      forget()
      clearInterval(timer)
      await running
      await Promise.all(following)
    },
  }
}
