import { millisecondsOf } from '../../api/domain/calendar/officeTime.ts'
import type { CaseClock } from '../../api/domain/incidents/caseClocks.ts'

/** What of a clock depends on the moment. */
export interface ClockMoment {
  readonly state: CaseClock['state']
  /** Milliseconds until the limit, negative after it; absent without a limit, or when the clock has stopped. */
  readonly left?: number
  /** Part of the length that has passed, 0 to 1. */
  readonly share: number
}

/**
 * A clock some time after the server has told of it. The server tells the part that has passed, so that what a laptop
 * takes for the hour does not matter.
 * @param since milliseconds since the answer came, as the case counts them.
 */
export function clockAt(clock: CaseClock, since: number): ClockMoment {
  const share = Math.min(clock.passed ?? 0, 1)
  if (clock.limit === undefined || clock.passed === undefined) return { state: clock.state, share }
  if (clock.state !== 'running' && clock.state !== 'past') return { state: clock.state, share }
  const length = millisecondsOf(clock.limit) - millisecondsOf(clock.startedAt)
  const left = length * (1 - clock.passed) - since
  return { state: left < 0 ? 'past' : 'running', left, share: Math.min(1, 1 - left / length) }
}

/** Clocks on which somebody has to act: their limit has passed, or it will. */
export const isRunning = ({ state }: Pick<CaseClock, 'state'>): boolean =>
  state === 'running' || state === 'past'

/** The limit that comes next, or the one that was missed first. */
export const nextLimit = (clocks: readonly CaseClock[] = []): CaseClock | undefined =>
  clocks
    .filter(clock => isRunning(clock) && clock.limit !== undefined)
    .toSorted((a, b) => (a.limit as string).localeCompare(b.limit as string))[0]
