import type { Instant } from '../api/domain/calendar/officeTime.ts'
import type { Api } from './api.ts'

export interface Change {
  /** Names of the registers in which rows changed. */
  readonly registers: readonly string[]
}

export interface Freshness {
  readonly asOf: Instant
  readonly stale: boolean
}

interface Listeners {
  change(change: Change): void
  freshness(freshness: Freshness): void
  /** The line was down for a while: anything may have changed. */
  reconnected(): void
}

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000

/**
 * Listens to what changes on the server until the returned function is called. A broken line is opened again with a
 * new ticket, after a growing wait with some chance in it, so that a thousand tabs do not come back at once.
 */
export function followChanges(api: Api, listeners: Listeners): () => void {
  let stopped = false
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_WAIT_MS
  let wasOpen = false

  const again = () => {
    source?.close()
    if (stopped) return
    timer = setTimeout(() => void open(), wait * (0.5 + Math.random()))
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
  }

  const open = async () => {
    let ticket: { token: string }
    try {
      ticket = await api.post<{ token: string }>('/api/changes/ticket')
    } catch {
      // The pages themselves tell of a server that cannot be reached.
      again()
      return
    }
    if (stopped) return
    source = new EventSource(`/api/changes?token=${encodeURIComponent(ticket.token)}`)
    source.onopen = () => {
      wait = FIRST_WAIT_MS
      if (wasOpen) listeners.reconnected()
      wasOpen = true
    }
    source.onerror = again
    source.addEventListener('change', event => listeners.change(JSON.parse(event.data) as Change))
    source.addEventListener('freshness', event => listeners.freshness(JSON.parse(event.data) as Freshness))
  }

  void open()
  return () => {
    stopped = true
    clearTimeout(timer)
    source?.close()
  }
}
