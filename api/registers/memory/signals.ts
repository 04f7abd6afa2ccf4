import { setTimeout as pause } from 'node:timers/promises'
import { atPriority } from '../graph/priority.ts'
import type { SignalRow } from '../lists/signals.ts'
import { Conflict, type Entry, KeyTaken, type Register } from '../register.ts'
import type { MemoryChange } from './memory.ts'

/** Writes of an instance so far, by register. */
type Written = Readonly<Record<string, number>>

export interface Signals {
  /** This instance has written to a register: the others are told, a moment's writes together. */
  raise(register: string): void
  /** Instances that were heard of lately, this one left out. */
  others(): readonly string[]
  close(): Promise<void>
}

/** Writes that come within this time are told together. */
const GATHER_MS = 60
/** Between two tellings, so that a busy instance does not spend its allowance on them. */
const REST_MS = 400
/** Each instance is heard of at least so often while others listen, or so often when it is alone. */
const BEAT_MS = 60_000
/** Silent for longer than this, an instance is taken for stopped. Real time here, no clock of anybody else's. */
const SILENT_MS = 3 * BEAT_MS
/** Rows of instances that stopped without taking theirs away go after a day without a beat. */
const FORGOTTEN_MS = 86_400_000

/**
 * Lets instances follow each other within two seconds without asking every list all the time: each tells in a row of
 * its own which registers it has written to, and asks for the changes of that one short list (one resource unit).
 * With no other instance about, nothing is asked and nothing told beyond the beat.
 */
export async function openSignals(options: {
  register: Register<SignalRow>
  instance: string
  /** Seconds between two questions while other instances are about. */
  everySeconds: number
  /** Reads the changes of the signals' list. */
  listen: () => Promise<void>
  /** Other instances have written to these registers. */
  heard: (registers: readonly string[]) => void
  onChange: (listener: (change: MemoryChange) => void) => () => void
}): Promise<Signals> {
  const { register, instance } = options
  /** What each other instance has told last, and when that was heard, by performance.now(). */
  const known = new Map<string, { written: Written; heardAt: number }>()
  const written: Record<string, number> = {}
  let closed = false
  let own = await ownRow()
  let telling: Promise<void> | undefined
  let toTell = false

  async function ownRow(): Promise<Entry<SignalRow>> {
    try {
      return await register.add({ instance, beat: 0, written: {} })
    } catch (fault) {
      if (!(fault instanceof KeyTaken)) throw fault
    }
    // The row of an earlier run under the same name; a change of it makes this run heard of.
    const earlier = await register.refetch(instance)
    if (!earlier) return ownRow()
    Object.assign(written, writtenIn(earlier.row))
    return saved(earlier)
  }

  async function saved(entry: Entry<SignalRow>): Promise<Entry<SignalRow>> {
    const beat = entry.row.beat + 1
    try {
      return await register.save({ ...entry, row: { instance, beat, written: { ...written } } })
    } catch (fault) {
      if (!(fault instanceof Conflict)) throw fault
      // Taken away as forgotten, or another process has the same name.
      const current = fault.current as Entry<SignalRow> | undefined
      return current ? saved(current) : register.add({ instance, beat, written: { ...written } })
    }
  }

  const silenceOf = (name: string) => performance.now() - (known.get(name)?.heardAt ?? 0)
  const others = () => [...known.keys()].filter(name => silenceOf(name) < SILENT_MS)

  async function tell() {
    toTell = false
    await pause(GATHER_MS)
    try {
      own = await saved(own)
    } catch {
      // The others hear of it at their next reading of all lists.
    }
    await pause(REST_MS)
  }

  function tellSoon() {
    toTell = true
    telling ??= atPriority('answer', async () => {
      while (toTell && !closed) await tell()
    }).finally(() => {
      telling = undefined
    })
  }

  /** Takes in the rows of others that changed; answers which registers they have written to since. */
  function news(keys: readonly string[]): string[] {
    const registers = new Set<string>()
    for (const key of keys) {
      const row = register.find(key)?.row
      if (row?.instance === instance) continue
      if (!row) {
        known.delete(key)
        continue
      }
      const before = known.get(row.instance)
      const now = writtenIn(row)
      for (const [name, count] of Object.entries(now)) {
        if (before && count !== before.written[name]) registers.add(name)
      }
      known.set(row.instance, { written: now, heardAt: performance.now() })
      // A newcomer has not heard what was written while this instance thought itself alone.
      if (!before) tellSoon()
    }
    return [...registers]
  }

  news(register.rows().map(row => row.instance))
  const stopHearing = options.onChange(change => {
    if (change.register !== 'signals') return
    const registers = news(change.keys)
    if (registers.length > 0) options.heard(registers)
  })

  const beat = setInterval(() => {
    tellSoon()
    for (const entry of register.entries()) {
      const stopped = entry.row.instance !== instance && silenceOf(entry.row.instance) > FORGOTTEN_MS
      if (stopped) void register.remove(entry).catch(() => undefined)
    }
  }, BEAT_MS)
  beat.unref()

  let asking = false
  const ear = setInterval(() => {
    if (asking || others().length === 0) return
    asking = true
    void atPriority('reminder', options.listen)
      .catch(() => undefined)
      .finally(() => {
        asking = false
      })
  }, options.everySeconds * 1000)
  ear.unref()

  return {
    others,
    raise(name) {
      written[name] = (written[name] ?? 0) + 1
      if (others().length > 0) tellSoon()
    },
    async close() {
      closed = true
      clearInterval(beat)
      clearInterval(ear)
      stopHearing()
      await telling
      await register.remove(own).catch(() => undefined)
    },
  }
}

const writtenIn = (row: SignalRow): Written => (row.written ?? {}) as Written
