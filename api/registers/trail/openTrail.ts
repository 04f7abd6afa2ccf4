import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { dayOf, type Instant } from '../../domain/calendar/officeTime.ts'
import { columnName } from '../columnName.ts'
import type { Graph } from '../graph/graph.ts'
import { GraphFailure, isUniqueTaken } from '../graph/graphFailure.ts'
import { literal, query } from '../graph/odata.ts'
import { atPriority } from '../graph/priority.ts'
import type { Library } from '../library.ts'
import { entryOf, fieldsExpansion, fieldsOfNew, type ListItem } from '../listItem.ts'
import { type TrailRow, trail } from '../lists/trail.ts'
import { nextRow, type TrailWrite } from './trailRow.ts'

export interface Trail {
  /** Notes a write; it is in the trail within about a second. */
  note(write: TrailWrite): void
  /** Writes down what is noted; resolves when all of it is in SharePoint. */
  settled(): Promise<void>
  close(): Promise<void>
}

export interface TrailParts {
  readonly graph: Graph
  /** `/sites/<id>/lists/<id>` of the trail. */
  readonly listPath: string
  /** Where the heads of chains are anchored each day. */
  readonly anchors: Library
  readonly instance: string
  readonly clock: () => Instant
  readonly everySeconds: number
  readonly log: (event: TrailEvent) => void
}

export type TrailEvent =
  | { readonly event: 'trail-waits'; readonly writes: number; readonly error: unknown }
  | { readonly event: 'trail-forged'; readonly key: string }

// A long text holds 63,999 characters, a write at most 550.
const MOST_IN_A_ROW = 100
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000

/**
 * The trail of this run of the program: a chain of its own, so that instances never wait for each other. While
 * SharePoint does not answer, the writes are kept and tried again; nothing else could be written then either.
 */
export function openTrail(parts: TrailParts): Trail {
  const { graph, listPath, clock, log } = parts
  let chain = newChain(parts)
  let last: Pick<TrailRow, 'place' | 'hash'> | undefined
  let waiting: TrailWrite[] = []
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let anchored: string | undefined
  let closed = false

  async function store(row: TrailRow): Promise<'stored' | 'forged'> {
    try {
      await graph.call({
        method: 'POST',
        path: `${listPath}/items`,
        body: { fields: fieldsOfNew(trail, row, row.hash) },
        repeatable: true,
      })
      return 'stored'
    } catch (fault) {
      if (!(fault instanceof GraphFailure) || !isUniqueTaken(fault)) throw fault
      const there = await find(row.key)
      return there?.hash === row.hash ? 'stored' : 'forged'
    }
  }

  async function find(key: string): Promise<TrailRow | undefined> {
    const options = query({
      $filter: `fields/${columnName('key')} eq ${literal(key)}`,
      $expand: fieldsExpansion(trail),
    })
    const { body } = await graph.call<{ value: ListItem[] }>({
      method: 'GET',
      path: `${listPath}/items${options}`,
    })
    const item = body.value[0]
    return item && (entryOf(trail, item).row as unknown as TrailRow)
  }

  /** What was noted by now; what comes meanwhile is gathered for the next time, in rows as full as can be. */
  async function writeDown(): Promise<void> {
    let left = waiting.length
    // The very same row is tried again: one that was stored without an answer is known by its hash.
    let row: TrailRow | undefined
    for (let tries = 1; left > 0; ) {
      const writes = waiting.slice(0, Math.min(left, MOST_IN_A_ROW))
      row ??= nextRow(chain, last, clock(), writes)
      try {
        if ((await store(row)) === 'forged') {
          // Somebody has put a row where ours belongs: that chain ends here, for whoever verifies to see.
          log({ event: 'trail-forged', key: row.key })
          chain = newChain(parts)
          last = undefined
          row = undefined
          continue
        }
        const stored = row
        last = stored
        row = undefined
        waiting = waiting.slice(writes.length)
        left -= writes.length
        tries = 1
        await anchor(stored)
      } catch (error) {
        log({ event: 'trail-waits', writes: waiting.length, error })
        if (closed) return
        await pause(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries++), undefined, { ref: false })
      }
    }
  }

  /** The first row of a day, kept in a library of its own: what was before it can no longer be made anew unseen. */
  async function anchor(row: TrailRow): Promise<void> {
    const day = dayOf(row.at)
    if (anchored === day) return
    const head = { chain: row.chain, place: row.place, hash: row.hash, at: row.at }
    const content = Buffer.from(JSON.stringify(head))
    await parts.anchors.store(day.slice(0, 7), `${day} ${row.chain}.json`, content)
    anchored = day
  }

  function start(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running ??= atPriority('background', writeDown).finally(() => {
      running = undefined
      if (waiting.length > 0 && !closed) schedule()
    })
    return running
  }

  function schedule(): void {
    timer ??= setTimeout(() => void start(), parts.everySeconds * 1000)
  }

  return {
    note(write) {
      waiting.push(write)
      schedule()
    },
    async settled() {
      while (waiting.length > 0) await start()
    },
    async close() {
      closed = true
      await start()
      // What was noted while the last rows were being written.
      if (waiting.length > 0) await start()
    },
  }
}

const newChain = ({ instance, clock }: TrailParts): string =>
  `${instance.slice(0, 40)}-${clock().slice(0, 19).replaceAll(/[-:]/g, '')}-${randomBytes(4).toString('hex')}`
