import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from './config.ts'
import type { Instant } from './domain/calendar/officeTime.ts'
import type { Graph } from './registers/graph/graph.ts'
import { reasonOf } from './registers/graph/unavailableReason.ts'
import { ListsNotReady, openRegisters, type RegistersEvent } from './registers/openRegisters.ts'
import type { Registers } from './registers/registers.ts'
import type { Log } from './suite.ts'

const AGAIN_MS = 15_000
/** Writes of this long share a row of the trail: it costs two resource units however many they are. */
const TRAIL_SECONDS = 2

/**
 * Opens the registers, after provisioning where that is asked for, however long SharePoint keeps it waiting; what it
 * waits for is told by `waiting`. Rejects only once `signal` has ended the waiting.
 */
export async function openRegistersPatiently(options: {
  config: Pick<Config, 'site' | 'instance' | 'syncSeconds' | 'notifications' | 'catalogApp'>
  /** Brings the lists into the form that this program needs; left out where somebody else does. */
  provision: (() => Promise<unknown>) | undefined
  graph: Graph
  clock: () => Instant
  log: Log
  signal: AbortSignal
  waiting(reason: string): void
}): Promise<Registers> {
  const { config, graph, clock, log, signal, waiting } = options
  const tell = (event: RegistersEvent): void => {
    const { event: name, ...facts } = event
    if (event.event === 'waiting-for-sharepoint') waiting(event.reason)
    if (event.event === 'registers-open') log.info(name, facts)
    else log.warn(name, facts)
  }
  for (;;) {
    try {
      await options.provision?.()
      return await openRegisters({
        graph,
        site: config.site,
        clock,
        instance: config.instance,
        syncEverySeconds: config.syncSeconds,
        trailEverySeconds: TRAIL_SECONDS,
        ...(config.notifications ? { notifications: config.notifications } : {}),
        ...(config.catalogApp ? { catalogApp: config.catalogApp } : {}),
        log: tell,
        signal,
      })
    } catch (error) {
      signal.throwIfAborted()
      const reason = error instanceof ListsNotReady ? 'lists-not-ready' : reasonOf(error)
      waiting(reason)
      log.error('start-waits', { reason, error })
      await pause(AGAIN_MS, undefined, { signal })
    }
  }
}
