import { readMinutes } from '../minutes/minutesReading.ts'
import type { ReadingReply, ReadingRequest } from '../readingProcess.ts'
import { RefusedReading } from '../refusedReading.ts'
import { readScan } from './readScan.ts'
import { openRecogniser } from './recogniser.ts'
import { withDoubts } from './scanDoubts.ts'
import type { ScanLimits } from './scanLimits.ts'

/** What the process for scans is asked; it answers as the reading process does. */
export interface ScanRequest extends ReadingRequest {
  readonly scan: ScanLimits
}

async function replyTo({ bytes, name, limits, context, scan }: ScanRequest): Promise<ReadingReply> {
  try {
    const { document, doubtful } = await readScan(bytes, await openRecogniser(), limits, scan)
    return {
      state: 'read',
      value: context ? withDoubts(readMinutes(document, name, context), doubtful) : document,
    }
  } catch (error) {
    // A file that the libraries for pictures fail on is a scan that cannot be read; only our own refusals have a name.
    const reason = error instanceof RefusedReading ? error.reason : 'file-without-text'
    return { state: 'refused', reason, detail: error instanceof Error ? error.message : String(error) }
  }
}

process.on('message', (request: ScanRequest) => {
  void replyTo(request).then(reply => process.send?.(reply))
})
process.on('disconnect', () => process.exit(0))
const ready: ReadingReply = { state: 'ready' }
process.send?.(ready)
