import { atPriority } from './registers/priority.ts'
import type { Suite } from './suite.ts'

/**
 * Gives lists and folders in SharePoint the readers that the registers name: at the start, for each folder that is made,
 * and when roles, absences or readers change. What somebody changes by hand in SharePoint is not touched.
 */
export function startKeepingPermissions(suite: Suite, everySeconds: number): { stop(): Promise<void> } {
  const { permissions } = suite.registers
  const standing = () => ({ organisation: suite.office().organisation, today: suite.today() })
  let last = standing()
  let running: Promise<void> = Promise.resolve()
  let waiting = false

  async function turn(): Promise<void> {
    waiting = false
    const now = standing()
    try {
      const set = await atPriority('background', () => permissions.setUp(now.organisation, now.today))
      const changed =
        now.organisation === last.organisation && now.today === last.today
          ? 0
          : await atPriority('background', () => permissions.follow(last, now))
      last = now
      if (set + changed > 0) suite.log.info('permissions-set', { places: set, rights: changed })
    } catch (error) {
      // Tried again with the next turn; until then the check tells of it.
      suite.log.warn('permissions-not-set', { error })
    }
  }

  const next = () => {
    if (waiting) return
    waiting = true
    running = running.then(turn)
  }
  next()
  const stopListening = permissions.onFolder(next)
  const timer = setInterval(next, everySeconds * 1000 * (0.9 + Math.random() * 0.2))
  timer.unref()
  return {
    stop() {
      stopListening()
      clearInterval(timer)
      return running
    },
  }
}
