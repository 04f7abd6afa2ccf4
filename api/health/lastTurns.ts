import type { Instant } from '../domain/calendar/officeTime.ts'
import type { Suite } from '../suite.ts'

/** How the last turn of a work that is done by turns ended. */
export interface LastTurn {
  /** The last that succeeded; absent before the first. */
  readonly at?: Instant
  readonly failed: boolean
  readonly everySeconds: number
}

/** `activity`: Teams has sent something to the bot, and it was answered. */
type Work = 'sweep' | 'activity'

const turns = new WeakMap<Suite, Map<Work, LastTurn>>()

/** Keeps how a turn ended, for the health page of this instance. */
export function noteTurn(suite: Suite, work: Work, everySeconds: number, failed: boolean): void {
  const before = lastTurn(suite, work)
  const at = failed ? before?.at : suite.now()
  const known = turns.get(suite) ?? new Map<Work, LastTurn>()
  turns.set(suite, known.set(work, { failed, everySeconds, ...(at === undefined ? {} : { at }) }))
}

/** Undefined before the first turn of this instance. */
export const lastTurn = (suite: Suite, work: Work): LastTurn | undefined => turns.get(suite)?.get(work)
