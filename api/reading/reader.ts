import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { ReadDocument } from './blocks.ts'
import { defaultLimits, type ReadingLimits } from './limits.ts'
import type { MinutesReading, ReadingContext } from './minutes/minutesReading.ts'
import type { ReadingReply, ReadingRequest } from './readingProcess.ts'
import type { ReadingRefusal } from './refusals.ts'

/** Reads files that anybody sent, in processes of their own that can be killed. */
export interface Reader {
  /** The document as blocks. Rejects only on a fault of the reader itself. */
  read(bytes: Uint8Array, name: string): Promise<Outcome<ReadDocument, ReadingRefusal>>
  /** The document as minutes of a review. Rejects only on a fault of the reader itself. */
  readMinutes(
    bytes: Uint8Array,
    name: string,
    context?: ReadingContext,
  ): Promise<Outcome<MinutesReading, ReadingRefusal>>
  /** Starts the processes before they are needed. */
  warmUp(): Promise<void>
  close(): void
}

export interface ReaderOptions {
  /** Processes that read at the same time; further files wait. */
  readonly processes?: number
  readonly limits?: Partial<ReadingLimits>
}

interface Room {
  readonly child: ChildProcess
  readonly ready: Promise<void>
  busy: boolean
  readings: number
}

interface Job {
  readonly request: ReadingRequest
  /** Tried before in a process that was not new. */
  readonly again?: boolean
  resolve(reply: ReadingReply): void
}

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const PROCESS_FILE = fileURLToPath(new URL('./readingProcess.ts', import.meta.url))
const MEMORY_CHECK_MS = 20
/** Memory that a reading left behind does not pile up for ever. */
const READINGS_BEFORE_RENEWAL = 300
/** Share of the memory limit that a process may keep after a reading; with more the next file would have too little. */
const KEPT_SHARE = 0.9
const PAGE_BYTES = 4096

/** Opens a reader; processes start with the first file, or with `warmUp`. */
export function openReader(options: ReaderOptions = {}): Reader {
  const limits = { ...defaultLimits, ...options.limits }
  const size = Math.max(1, options.processes ?? 2)
  const rooms: Room[] = []
  const waiting: Job[] = []
  let closed = false

  const openRoom = (): Room => {
    const child = fork(PROCESS_FILE, [], {
      serialization: 'advanced',
      // No secrets, no writing, no other processes in there: it only sees its own code and the file it is sent.
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [
        '--permission',
        `--allow-fs-read=${PROJECT}*`,
        '--max-old-space-size=120',
        '--max-semi-space-size=8',
        '--no-warnings',
      ],
    })
    const ready = new Promise<void>(resolve => {
      child.once('message', () => resolve())
      child.once('exit', () => resolve())
    })
    lowerPriority(child)
    const room: Room = { child, ready, busy: false, readings: 0 }
    child.once('exit', () => dropRoom(room))
    child.unref()
    child.channel?.unref()
    rooms.push(room)
    return room
  }
  const dropRoom = (room: Room): void => {
    const at = rooms.indexOf(room)
    if (at >= 0) rooms.splice(at, 1)
  }
  const work = (): void => {
    while (waiting.length > 0) {
      const room =
        rooms.find(one => !one.busy && one.child.connected) ?? (rooms.length < size ? openRoom() : undefined)
      if (!room) return
      const job = waiting.shift()!
      room.busy = true
      room.readings += 1
      void readIn(room, job.request).then(reply => {
        room.busy = false
        const full = residentBytes(room.child.pid) > limits.memoryBytes * KEPT_SHARE
        const ended = reply.state === 'refused' && (reply.detail === 'stopped' || reply.detail === 'ended')
        // It had less than its share, because of what an earlier file left behind: once more, with all of it.
        const unlucky =
          ended && reply.reason === 'reading-took-too-much-memory' && room.readings > 1 && !job.again
        if (full || ended || room.readings >= READINGS_BEFORE_RENEWAL || !room.child.connected) {
          dropRoom(room)
          room.child.kill('SIGKILL')
          if (!closed && rooms.length < size) openRoom()
        }
        if (unlucky && !closed) waiting.unshift({ ...job, again: true })
        else job.resolve(reply)
        work()
      })
    }
  }
  const ask = (request: ReadingRequest): Promise<ReadingReply> =>
    new Promise((resolve, reject) => {
      if (closed) reject(new Error('The reader is closed.'))
      else {
        waiting.push({ request, resolve })
        work()
      }
    })
  const outcome = async <Value>(request: ReadingRequest): Promise<Outcome<Value, ReadingRefusal>> => {
    if (request.bytes.length > limits.fileBytes) return refused('file-too-large')
    const reply = await ask(request)
    if (reply.state === 'read') return accepted(reply.value as Value)
    if (reply.state === 'refused') return refused(reply.reason)
    throw new Error(
      reply.state === 'fault' ? `Reading failed: ${reply.message}` : 'The reading process gave no answer.',
    )
  }
  return {
    read: (bytes, name) => outcome<ReadDocument>({ bytes, name, limits }),
    readMinutes: (bytes, name, context = {}) => outcome<MinutesReading>({ bytes, name, limits, context }),
    async warmUp() {
      while (rooms.length < size) openRoom()
      // An idle process does not keep the service alive; one that is waited for does.
      for (const room of rooms) room.child.ref()
      await Promise.all(rooms.map(room => room.ready))
      for (const room of rooms) if (!room.busy) room.child.unref()
    },
    close() {
      closed = true
      for (const room of rooms.splice(0)) room.child.kill('SIGKILL')
    },
  }
}

/** One reading in one process, which is killed when it takes too long or too much memory. */
async function readIn(room: Room, request: ReadingRequest): Promise<ReadingReply> {
  const { child } = room
  child.ref()
  child.channel?.ref()
  await room.ready
  return new Promise(resolve => {
    let timeOut: NodeJS.Timeout | undefined
    let memory: NodeJS.Timeout | undefined
    const finish = (reply: ReadingReply): void => {
      clearTimeout(timeOut)
      clearInterval(memory)
      child.removeAllListeners('message')
      child.removeListener('exit', onExit)
      child.unref()
      child.channel?.unref()
      resolve(reply)
    }
    const kill = (reason: ReadingRefusal): void => {
      child.kill('SIGKILL')
      finish({ state: 'refused', reason, detail: 'stopped' })
    }
    // Out of its heap the process ends itself.
    const onExit = (): void =>
      finish({ state: 'refused', reason: 'reading-took-too-much-memory', detail: 'ended' })
    if (!child.connected) {
      finish({ state: 'fault', message: 'The reading process did not start.' })
      return
    }
    child.once('exit', onExit)
    child.once('message', message => finish(message as ReadingReply))
    timeOut = setTimeout(() => kill('reading-took-too-long'), request.limits.milliseconds)
    memory = setInterval(() => {
      if (residentBytes(child.pid) > request.limits.memoryBytes) kill('reading-took-too-much-memory')
    }, MEMORY_CHECK_MS)
    child.send(request, error => {
      if (error) kill('reading-failed')
    })
  })
}

/** Memory of a process where the system tells it (Linux); elsewhere 0, and the heap limit alone holds. */
function residentBytes(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return 0
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES
  } catch {
    // It has ended between the question and the answer.
    return 0
  }
}

/** Reading gives way to whoever is waiting for an answer of the service. */
function lowerPriority(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Not allowed here: then it reads at the ordinary priority.
  }
}
