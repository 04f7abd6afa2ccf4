import { setTimeout as pause } from 'node:timers/promises'
import type { Graph } from './graph/graph.ts'
import { SignInFailed } from './graph/graphToken.ts'
import { reasonOf } from './graph/unavailableReason.ts'
import { SharePointUnavailable } from './register.ts'

export interface WaitingEvent {
  readonly event: 'waiting-for-sharepoint'
  readonly reason: string
  /** Milliseconds until it is tried again. */
  readonly again: number
  readonly error: unknown
}

const LONGEST_WAIT = 30_000

/**
 * Runs parts of the start, each until SharePoint answers it; what waiting would not mend is thrown.
 * @param signal ends the waiting.
 */
export const untilAnswered =
  (graph: Graph, log: (event: WaitingEvent) => void, signal: AbortSignal | undefined) =>
  async <T>(work: () => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries++) {
      try {
        return await work()
      } catch (error) {
        const passing =
          error instanceof SharePointUnavailable || (error instanceof SignInFailed && error.passing)
        if (!passing) throw error
        const ownWait = Math.min(LONGEST_WAIT, graph.timing.firstWait * 2 ** (tries - 1))
        const again = Math.max(ownWait, (error instanceof SharePointUnavailable && error.retryAfter) || 0)
        log({ event: 'waiting-for-sharepoint', reason: reasonOf(error), again, error })
        await pause(again, undefined, signal ? { signal } : {})
      }
    }
  }
