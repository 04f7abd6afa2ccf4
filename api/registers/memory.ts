import type { Instant } from '../domain/calendar/officeTime.ts'
import type { Graph } from './graph.ts'
import { graphBatch, unanswered } from './graphBatch.ts'
import { GraphFailure } from './graphFailure.ts'
import { SignInFailed } from './graphToken.ts'
import { type ChangesFrom, type DeltaPage, readChanges } from './listChanges.ts'
import type { CopyRound, ListCopy } from './listCopy.ts'
import { atPriority } from './priority.ts'
import { type Freshness, SharePointUnavailable } from './register.ts'

export interface MemoryList {
  readonly name: string
  /** `/sites/<id>/lists/<id>`. */
  readonly path: string
  readonly copy: ListCopy
}

export interface MemoryEvent {
  readonly event: 'changes-failed' | 'listener-failed'
  readonly register?: string
  readonly reason?: string
  readonly error?: unknown
}

export interface Memory {
  /** Reads every list whole. Throws what the first failing list met; lists already read stay read. */
  fill(): Promise<void>
  /** Reads changes of all lists now; resolves when a reading that began after this call has ended. */
  sync(): Promise<void>
  /** Something may have changed: read soon, without anybody waiting. For change notifications. */
  wake(): void
  /** Tells listeners that own writes have changed the copy. */
  changed(register: string, keys: readonly string[]): void
  revision(): number
  freshness(): Freshness
  onChange(listener: (change: { register: string; keys: readonly string[]; at: Instant }) => void): () => void
  close(): Promise<void>
}

interface ListState extends MemoryList {
  readonly from: ChangesFrom
  /** When the last complete reading of changes began, by the office's clock. */
  asOf: Instant | undefined
  failure: string | undefined
}

/** A named reason for the health page. */
export function reasonOf(fault: unknown): string {
  if (fault instanceof SignInFailed) return 'sign-in-failed'
  if (fault instanceof SharePointUnavailable)
    return fault.retryAfter === undefined ? 'unreachable' : 'throttled'
  if (!(fault instanceof GraphFailure)) return 'unexpected'
  if (fault.status === 401 || fault.status === 403) return 'access-denied'
  return fault.status === 404 ? 'list-missing' : 'refused'
}

/** Keeps the copies of the lists in step with SharePoint by its delta links: one cheap question a list and turn. */
export function openMemory(options: {
  graph: Graph
  lists: readonly MemoryList[]
  clock: () => Instant
  /** Seconds between two readings of changes, give or take a fifth. */
  everySeconds: number
  log: (event: MemoryEvent) => void
}): Memory {
  const { graph, clock, log } = options
  const lists: ListState[] = options.lists.map(list => ({
    ...list,
    from: { link: undefined },
    asOf: undefined,
    failure: undefined,
  }))
  const listeners = new Set<(change: { register: string; keys: readonly string[]; at: Instant }) => void>()
  let revision = 0
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let following: Promise<void> | undefined
  let closed = false

  function changed(register: string, keys: readonly string[]) {
    revision++
    const change = { register, keys, at: clock() }
    for (const listener of listeners) {
      try {
        listener(change)
      } catch (error) {
        log({ event: 'listener-failed', register, error })
      }
    }
  }

  /** Reads one list to the end; `first` is what a batch answered for it already. */
  async function readList(list: ListState, round: CopyRound, first?: DeltaPage | Error) {
    const startedAt = clock()
    try {
      if (first instanceof Error && !(first instanceof GraphFailure)) {
        round.abandon()
        throw first
      }
      const keys = await readChanges(graph, list.path, list.copy, list.from, round, first)
      list.asOf = startedAt
      list.failure = undefined
      if (keys.length > 0) changed(list.name, keys)
    } catch (error) {
      list.failure = reasonOf(error)
      log({ event: 'changes-failed', register: list.name, reason: list.failure, error })
      throw error
    }
  }

  async function readAll(states: readonly ListState[]): Promise<void> {
    const outcomes = await Promise.allSettled(states.map(list => readList(list, list.copy.round())))
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  }

  /** One batch asks all lists at once; most answer an empty page. */
  async function readTogether(states: readonly ListState[]): Promise<void> {
    const rounds = states.map(list => list.copy.round())
    let firsts: (DeltaPage | Error)[]
    try {
      const answers = await graphBatch(
        graph,
        states.map(list => ({ method: 'GET', path: list.from.link! })),
      )
      firsts = answers.map(answer => {
        if (answer.status < 300) return answer.body as DeltaPage
        const location = answer.headers.get('Location') ?? undefined
        const failed = { ...answer, correlationId: answer.headers.get('client-request-id') ?? '', location }
        return unanswered('read changes', answer) ?? new GraphFailure('read changes', failed)
      })
    } catch (error) {
      firsts = states.map(() => error as Error)
    }
    const outcomes = await Promise.allSettled(
      states.map((list, index) => readList(list, rounds[index]!, firsts[index])),
    )
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  }

  async function round(): Promise<void> {
    const [known, unread] = [lists.filter(list => list.from.link), lists.filter(list => !list.from.link)]
    const outcomes = await Promise.allSettled([
      known.length > 0 ? readTogether(known) : undefined,
      readAll(unread),
    ])
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  }

  function schedule() {
    if (closed) return
    clearTimeout(timer)
    const jitter = 0.8 + Math.random() * 0.4
    timer = setTimeout(turn, options.everySeconds * 1000 * jitter)
    timer.unref()
  }

  function turn() {
    // Failures are kept with their list and told by freshness(); the next turn tries again.
    void atPriority('background', sync).catch(() => undefined)
  }

  /** One reading runs at a time; callers that come meanwhile share the next one. */
  function sync(): Promise<void> {
    if (closed) return Promise.resolve()
    if (running) {
      following ??= running
        .catch(() => undefined)
        .then(() => {
          following = undefined
          return sync()
        })
      return following
    }
    running = round().finally(() => {
      running = undefined
      schedule()
    })
    return running
  }

  return {
    changed,
    sync,
    async fill() {
      await readAll(lists.filter(list => list.from.link === undefined))
      schedule()
    },
    wake: turn,
    revision: () => revision,
    freshness() {
      const moments = lists.map(list => list.asOf ?? ('' as Instant)).sort()
      const failure = lists.find(list => list.failure !== undefined)?.failure
      return {
        asOf: moments[0] ?? clock(),
        stale: failure !== undefined,
        ...(failure === undefined ? {} : { reason: failure }),
      }
    },
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await Promise.allSettled([running, following])
    },
  }
}
