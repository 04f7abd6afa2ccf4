import type { Instant } from '../../domain/calendar/officeTime.ts'
import type { Graph } from '../graph/graph.ts'
import { GraphFailure } from '../graph/graphFailure.ts'
import { atPriority } from '../graph/priority.ts'
import { reasonOf } from '../graph/unavailableReason.ts'
import type { Freshness } from '../register.ts'
import { askTogether, type ChangesFrom, type DeltaPage, readChanges } from './listChanges.ts'
import type { CopyRound, ListCopy } from './listCopy.ts'

export interface MemoryList {
  readonly name: string
  /** `/sites/<id>/lists/<id>`. */
  readonly path: string
  readonly copy: ListCopy
  /** Changes of it are no change of what people see: they leave the revision as it is. */
  readonly internal?: boolean
}

export interface MemoryChange {
  readonly register: string
  readonly keys: readonly string[]
  readonly at: Instant
}

export type MemoryEvent =
  | {
      readonly event: 'changes-failed'
      readonly registers: readonly string[]
      readonly reason: string
      readonly error: unknown
    }
  | { readonly event: 'listener-failed'; readonly register: string; readonly error: unknown }

export interface Memory {
  /** Reads every list whole. Throws what the first failing list met; lists already read stay read. */
  fill(): Promise<void>
  /** Reads changes of the named lists, or of all; resolves when a reading that began after this call has ended. */
  sync(names?: readonly string[]): Promise<void>
  /** Something may have changed: read soon, without anybody waiting. */
  wake(names?: readonly string[]): void
  /** Tells listeners that own writes have changed the copy. */
  changed(register: string, keys: readonly string[]): void
  revision(): number
  freshness(): Freshness
  onChange(listener: (change: MemoryChange) => void): () => void
  close(): Promise<void>
}

interface ListState extends MemoryList {
  readonly from: ChangesFrom
  /** When the last complete reading of changes began, by the office's clock. */
  asOf: Instant | undefined
  failure: string | undefined
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
  const listeners = new Set<(change: MemoryChange) => void>()
  let revision = 0
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let following: Promise<void> | undefined
  let wanted = new Set<ListState>()
  let closed = false

  const internal = new Set(lists.filter(list => list.internal).map(list => list.name))

  function changed(register: string, keys: readonly string[]) {
    if (!internal.has(register)) revision++
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
  async function readList(list: ListState, startedAt: Instant, round: CopyRound, first?: DeltaPage | Error) {
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
      throw error
    }
  }

  async function readLists(states: readonly ListState[]): Promise<void> {
    const startedAt = clock()
    const rounds = new Map(states.map(list => [list, list.copy.round()]))
    const known = states.filter(list => list.from.link !== undefined)
    const firsts =
      known.length > 0
        ? await askTogether(
            graph,
            known.map(({ from }) => from.link!),
          )
        : []
    const outcomes = await Promise.allSettled(
      states.map(list => readList(list, startedAt, rounds.get(list)!, firsts[known.indexOf(list)])),
    )
    const failed = outcomes.flatMap((outcome, index) =>
      outcome.status === 'rejected' ? [{ list: states[index]!, error: outcome.reason as unknown }] : [],
    )
    if (failed.length === 0) return
    const { error } = failed[0]!
    log({
      event: 'changes-failed',
      registers: failed.map(({ list }) => list.name),
      reason: reasonOf(error),
      error,
    })
    throw error
  }

  function schedule() {
    if (closed) return
    clearTimeout(timer)
    const jitter = 0.8 + Math.random() * 0.4
    timer = setTimeout(() => wake(), options.everySeconds * 1000 * jitter)
    timer.unref()
  }

  function wake(names?: readonly string[]) {
    // Failures are kept with their list and told by freshness(); the next turn tries again.
    void atPriority('background', () => sync(names)).catch(() => undefined)
  }

  const sync = (names?: readonly string[]) =>
    read(names ? lists.filter(list => names.includes(list.name)) : lists)

  /** One reading runs at a time; callers that come meanwhile share the next one. */
  function read(states: readonly ListState[]): Promise<void> {
    if (closed || states.length === 0) return Promise.resolve()
    if (running) {
      for (const list of states) wanted.add(list)
      following ??= running
        .catch(() => undefined)
        .then(() => {
          const next = [...wanted]
          following = undefined
          wanted = new Set()
          return read(next)
        })
      return following
    }
    running = readLists(states).finally(() => {
      running = undefined
      if (states.length === lists.length) schedule()
    })
    return running
  }

  return {
    changed,
    sync,
    wake,
    async fill() {
      await readLists(lists.filter(list => list.from.link === undefined))
      schedule()
    },
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
