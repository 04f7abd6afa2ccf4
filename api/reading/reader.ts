import { fileURLToPath } from 'node:url'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { ReadDocument } from './blocks.ts'
import { defaultLimits, type ReadingLimits } from './limits.ts'
import type { MinutesReading, ReadingContext } from './minutes/minutesReading.ts'
import { type ReadingChild, readIn, residentBytes, startReadingChild } from './readInProcess.ts'
import type { ReadingReply, ReadingRequest } from './readingProcess.ts'
import type { ReadingRefusal } from './refusals.ts'
import type { ScanLimits } from './scans/scanLimits.ts'
import { openScanReader } from './scans/scanReader.ts'

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
  readonly scans?: Partial<ScanLimits>
}

interface Room extends ReadingChild {
  busy: boolean
  readings: number
}

interface Job {
  readonly request: ReadingRequest
  /** Tried before in a process that was not new. */
  readonly again?: boolean
  resolve(reply: ReadingReply): void
}

const PROCESS_FILE = fileURLToPath(new URL('./readingProcess.ts', import.meta.url))
const HEAP_MB = 120
/** Memory that a reading left behind does not pile up for ever. */
const READINGS_BEFORE_RENEWAL = 300
/** Share of the memory limit that a process may keep after a reading; with more the next file would have too little. */
const KEPT_SHARE = 0.9

/** Opens a reader; processes start with the first file, or with `warmUp`. */
export function openReader(options: ReaderOptions = {}): Reader {
  const limits = { ...defaultLimits, ...options.limits }
  const size = Math.max(1, options.processes ?? 2)
  const rooms: Room[] = []
  const waiting: Job[] = []
  const scans = openScanReader(limits, options.scans)
  let closed = false

  const openRoom = (): Room => {
    const started = startReadingChild(PROCESS_FILE, HEAP_MB)
    const { child } = started
    const room: Room = { ...started, busy: false, readings: 0 }
    child.once('exit', () => dropRoom(room))
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
      void readIn(room, job.request, limits).then(reply => {
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
    const first = await ask(request)
    // What may be a scan is looked at once more, as pictures; what is none keeps its first answer.
    const reply = scans.mayRead(request, first) ? await scans.read(request, first) : first
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
      scans.close()
      for (const room of rooms.splice(0)) room.child.kill('SIGKILL')
    },
  }
}
