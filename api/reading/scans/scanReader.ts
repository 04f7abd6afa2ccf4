import { fileURLToPath } from 'node:url'
import { containerOf } from '../fileType.ts'
import type { ReadingLimits } from '../limits.ts'
import { type ReadingChild, readIn, startReadingChild } from '../readInProcess.ts'
import type { ReadingReply, ReadingRequest } from '../readingProcess.ts'
import { defaultScanLimits, type ScanLimits } from './scanLimits.ts'
import type { ScanRequest } from './scanProcess.ts'

/** Reads scans, one at a time, each in a process of its own that ends with it. */
export interface ScanReader {
  /** Whether a file that was refused may be a scan. */
  mayRead(request: ReadingRequest, reply: ReadingReply): boolean
  /** The reading of the scan; the reply given where it is none, goes beyond the limits or too many wait already. */
  read(request: ReadingRequest, otherwise: ReadingReply): Promise<ReadingReply>
  close(): void
}

const PROCESS_FILE = fileURLToPath(new URL('./scanProcess.ts', import.meta.url))
/** The pictures lie beside the heap and count for the limit of memory. */
const HEAP_MB = 200

export function openScanReader(reading: ReadingLimits, given: Partial<ScanLimits> = {}): ScanReader {
  const limits = { ...defaultScanLimits, ...given }
  let waiting = 0
  let before: Promise<unknown> = Promise.resolve()
  let running: ReadingChild | undefined
  let closed = false

  const readOne = async (request: ReadingRequest, otherwise: ReadingReply): Promise<ReadingReply> => {
    if (closed) return otherwise
    const started = startReadingChild(PROCESS_FILE, HEAP_MB)
    running = started
    const scan: ScanRequest = { ...request, limits: reading, scan: limits }
    const reply = await readIn(started, scan, limits)
    started.child.kill('SIGKILL')
    running = undefined
    return reply.state === 'refused' ? otherwise : reply
  }
  return {
    mayRead: ({ bytes }, reply) =>
      limits.pages > 0 &&
      reply.state === 'refused' &&
      reply.reason === 'file-without-text' &&
      containerOf(bytes) === 'pdf',
    async read(request, otherwise) {
      if (waiting > limits.waiting) return otherwise
      waiting += 1
      const turn = before.then(() => readOne(request, otherwise))
      before = turn.catch(() => undefined)
      try {
        return await turn
      } finally {
        waiting -= 1
      }
    },
    close() {
      closed = true
      running?.child.kill('SIGKILL')
    },
  }
}
