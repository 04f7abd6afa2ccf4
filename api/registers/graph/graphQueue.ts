import { PRIORITIES, type Priority } from './priority.ts'

/** What waits and what runs, for the health page. */
export interface GraphLoad {
  readonly running: number
  readonly waiting: Readonly<Record<Priority, number>>
  /** How many may wait at each priority; what comes on top is refused. */
  readonly longest: Readonly<Record<Priority, number>>
  /** How many were refused for that so far. */
  readonly refused: Readonly<Record<Priority, number>>
  /** Milliseconds until SharePoint may be asked again; 0 when it may be now. */
  readonly pausedFor: number
}

/** Lets requests to Graph through, the most urgent first, a few at a time. */
export interface GraphQueue {
  /** Runs the work when it is its turn. Throws QueueFull at once, or QueueTimeout after `patience` milliseconds. */
  run<T>(priority: Priority, patience: number, work: () => Promise<T>): Promise<T>
  /** Nothing starts for so long; asked for by a 429 or 503. Width falls to half and grows back with success. */
  pause(milliseconds: number): void
  /** Near the limit of the minute, the less urgent hold back first. `left` is 0..1. */
  holdBack(left: number, milliseconds: number): void
  succeeded(): void
  load(): GraphLoad
}

export class QueueFull extends Error {
  override readonly name = 'QueueFull'
}

export class QueueTimeout extends Error {
  override readonly name = 'QueueTimeout'
  readonly pausedFor: number
  constructor(pausedFor: number) {
    super('The turn did not come in time')
    this.pausedFor = pausedFor
  }
}

interface Waiting {
  start(): void
}

const WIDEST = 10
export const LONGEST: Readonly<Record<Priority, number>> = {
  alert: 2_000,
  answer: 2_000,
  reminder: 1_000,
  background: 500,
}
/** Places that only the more urgent may take, so that an answer never waits for long background reading. */
const KEPT_FREE: Record<Priority, number> = { alert: 0, answer: 1, reminder: 2, background: 3 }
/** Share of the allowance at which a priority stops until it is whole again. */
const STOPS_AT: Record<Priority, number> = { alert: 0, answer: 0, reminder: 0.05, background: 0.1 }

/** Time here is real time: it is about the network, not about the office's clock. */
export function graphQueue(): GraphQueue {
  const waiting: Record<Priority, Set<Waiting>> = {
    alert: new Set(),
    answer: new Set(),
    reminder: new Set(),
    background: new Set(),
  }
  const heldUntil: Record<Priority, number> = { alert: 0, answer: 0, reminder: 0, background: 0 }
  const refused: Record<Priority, number> = { alert: 0, answer: 0, reminder: 0, background: 0 }
  let running = 0
  let alerts = 0
  let width = WIDEST
  let timer: { at: number; handle: NodeJS.Timeout } | undefined

  /** While an alert is on its way nothing starts that can wait: a 429 to that would hold the alert too. */
  const givesWay = (priority: Priority) =>
    alerts + waiting.alert.size > 0 && (priority === 'reminder' || priority === 'background')

  const mayStart = (priority: Priority, now: number) =>
    !givesWay(priority) &&
    now >= heldUntil[priority] &&
    running < Math.max(1, Math.floor(width) - KEPT_FREE[priority])

  function wakeAt(at: number) {
    if (timer && timer.at <= at) return
    if (timer) clearTimeout(timer.handle)
    const handle = setTimeout(
      () => {
        timer = undefined
        pump()
      },
      Math.max(1, at - performance.now()),
    )
    timer = { at, handle }
  }

  function pump() {
    const now = performance.now()
    for (const priority of PRIORITIES) {
      const line = waiting[priority]
      while (line.size > 0 && mayStart(priority, now)) {
        const [first] = line
        line.delete(first!)
        first!.start()
      }
      if (line.size > 0 && heldUntil[priority] > now) wakeAt(heldUntil[priority])
    }
  }

  const pausedFor = () => Math.max(0, heldUntil.alert - performance.now())

  function turn(priority: Priority, patience: number): Promise<void> {
    if (waiting[priority].size >= LONGEST[priority]) {
      refused[priority]++
      throw new QueueFull(`Too much waits at ${priority}`)
    }
    const wait = heldUntil[priority] - performance.now()
    if (wait > patience) throw new QueueTimeout(wait)
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        waiting[priority].delete(one)
        reject(new QueueTimeout(pausedFor()))
        pump()
      }, patience)
      const one: Waiting = {
        start() {
          clearTimeout(giveUp)
          running++
          resolve()
        },
      }
      waiting[priority].add(one)
      pump()
    })
  }

  return {
    async run(priority, patience, work) {
      await turn(priority, patience)
      if (priority === 'alert') alerts++
      try {
        return await work()
      } finally {
        running--
        if (priority === 'alert') alerts--
        pump()
      }
    },
    pause(milliseconds) {
      const until = performance.now() + milliseconds
      for (const priority of PRIORITIES) heldUntil[priority] = Math.max(heldUntil[priority], until)
      width = Math.max(2, width / 2)
    },
    holdBack(left, milliseconds) {
      const until = performance.now() + milliseconds
      for (const priority of PRIORITIES) {
        if (left < STOPS_AT[priority]) heldUntil[priority] = Math.max(heldUntil[priority], until)
      }
    },
    succeeded() {
      width = Math.min(WIDEST, width + 1 / width)
    },
    load: () => ({
      running,
      waiting: {
        alert: waiting.alert.size,
        answer: waiting.answer.size,
        reminder: waiting.reminder.size,
        background: waiting.background.size,
      },
      longest: LONGEST,
      refused: { ...refused },
      pausedFor: Math.round(pausedFor()),
    }),
  }
}
