import { checkPermissions } from './health/checkedPermissions.ts'
import { atPriority } from './registers/graph/priority.ts'
import type { Suite } from './suite.ts'

/** A request for each folder: often enough for a drift to be seen the same day. */
const CHECK_EVERY_MS = 6 * 3_600_000

/**
 * Gives lists and folders in SharePoint the readers that the registers name: at the start, for each folder that is made,
 * and when roles, absences or readers change. What somebody changes by hand in SharePoint is not touched;
 * it is looked for at the start and every few hours, and told on the health page and in the log.
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

  async function look(): Promise<void> {
    try {
      await atPriority('background', () => checkPermissions(suite))
    } catch (error) {
      suite.log.warn('permissions-not-checked', { error })
    }
  }

  const next = () => {
    if (waiting) return
    waiting = true
    running = running.then(turn)
  }
  next()
  running = running.then(look)
  const looking = setInterval(() => {
    running = running.then(look)
  }, CHECK_EVERY_MS)
  looking.unref()
  const stopListening = permissions.onFolder(next)
  const timer = setInterval(next, everySeconds * 1000 * (0.9 + Math.random() * 0.2))
  timer.unref()
  return {
    stop() {
      stopListening()
      clearInterval(timer)
      clearInterval(looking)
      return running
    },
  }
}
