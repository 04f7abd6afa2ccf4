import type { ServerResponse } from 'node:http'
import { personOf, rolesOn } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { isCaseRegister, watchCases } from '../incidents/caseWatch.ts'
import { declarations, type RegisterName } from '../registers/registers.ts'
import type { Suite } from '../suite.ts'

/** Tells open tabs that something changed, as server-sent events. */
export interface Changes {
  /** Takes over a response for a person until either side ends it. */
  connect(person: string, response: ServerResponse): Outcome<true, 'too-many-connections'>
  /** How many are connected. */
  count(): number
  /** Ends every connection. */
  close(): void
}

export interface ChangesOptions {
  /** Milliseconds between two signs of life. */
  readonly heartbeat?: number
  readonly perPerson?: number
  /** Milliseconds for which changes are gathered into one event. */
  readonly gather?: number
  /** Milliseconds after which a connection ends and is made anew with a fresh token. */
  readonly lifetime?: number
}

interface Listener {
  readonly person: string
  readonly response: ServerResponse
  readonly waiting: Set<RegisterName>
  timer?: NodeJS.Timeout
}

/** A reader that does not take what it is sent is let go. */
const MOST_UNREAD_BYTES = 64 * 1024

/**
 * Events: `change` `{ registers, at }` with the names of the registers that the person may see, `incidents` when what
 * the person sees of a case is another, and `freshness`
 * `{ asOf, stale }` at once, with every heartbeat and whenever reading changes starts to fail or to work.
 */
export function openChanges(suite: Suite, options: ChangesOptions = {}): Changes {
  const { heartbeat = 20_000, perPerson = 8, gather = 150, lifetime = 3_600_000 } = options
  const listeners = new Set<Listener>()
  const { registers } = suite

  const cases = watchCases(suite)

  const stopListening = registers.onChange(({ register, keys }) => {
    const sees = isCaseRegister(register) ? cases.changed(keys) : undefined
    for (const listener of listeners) {
      const told = sees
        ? sees(listener.person) && ('incidents' as const)
        : shownAs(suite, listener.person, register)
      if (!told) continue
      listener.waiting.add(told)
      listener.timer ??= setTimeout(() => tell(listener), gather)
    }
  })
  const beat = setInterval(() => {
    for (const listener of listeners) {
      if (personOf(suite.office().organisation, listener.person)?.active !== true) end(listener)
      else send(listener, 'freshness', freshness())
    }
  }, heartbeat)
  beat.unref()

  function freshness() {
    const { asOf, stale } = registers.freshness()
    return { asOf, stale }
  }

  function tell(listener: Listener) {
    delete listener.timer
    const names = [...listener.waiting].sort()
    listener.waiting.clear()
    send(listener, 'change', { registers: names, at: suite.now() })
  }

  function send({ response }: Listener, event: string, data: unknown) {
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy()
    else response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  function end(listener: Listener) {
    listener.response.end()
    listeners.delete(listener)
    clearTimeout(listener.timer)
  }

  return {
    connect(person, response) {
      const open = [...listeners].filter(one => one.person === person).length
      if (open >= perPerson) return refused('too-many-connections')
      const listener: Listener = { person, response, waiting: new Set() }
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      })
      response.write('retry: 3000\n\n')
      listeners.add(listener)
      send(listener, 'freshness', freshness())
      const over = setTimeout(() => end(listener), lifetime)
      over.unref()
      response.once('close', () => {
        clearTimeout(over)
        clearTimeout(listener.timer)
        listeners.delete(listener)
      })
      return accepted(true)
    },
    count: () => listeners.size,
    close() {
      stopListening()
      clearInterval(beat)
      for (const listener of listeners) end(listener)
    },
  }
}

/**
 * The name under which a person learns of a change: none when the register is not theirs to see. That minutes were
 * filed is for every employee, so to those who may not see the register it is a change of the reviews.
 */
function shownAs(suite: Suite, person: string, register: RegisterName): RegisterName | undefined {
  const see: readonly string[] = declarations[register].see
  if (see.includes('employee')) return register
  const roles = rolesOn(suite.office().organisation, person, suite.today())
  if (roles.some(held => see.includes(held.role))) return register
  return register === 'minutes' ? 'reviews' : undefined
}
