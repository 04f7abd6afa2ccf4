import { defaultLimits, type ReadingLimits } from './limits.ts'
import { type ReadingContext, readMinutes } from './minutes/minutesReading.ts'
import { readDocument } from './readDocument.ts'
import type { ReadingRefusal } from './refusals.ts'
import { RefusedReading } from './refusedReading.ts'

/** What the reading process is asked. */
export interface ReadingRequest {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: ReadingLimits
  /** Set when the document is to be read as minutes. */
  readonly context?: ReadingContext
}

/** What it answers: the reading, the reason why not, or a fault that it did not expect. */
export type ReadingReply =
  | { readonly state: 'ready' }
  | { readonly state: 'read'; readonly value: unknown }
  | { readonly state: 'refused'; readonly reason: ReadingRefusal; readonly detail: string }
  | { readonly state: 'fault'; readonly message: string }

const answer = (reply: ReadingReply): void => {
  process.send?.(reply)
}

async function replyTo(request: ReadingRequest): Promise<ReadingReply> {
  try {
    const document = await readDocument(request.bytes, request.name, request.limits ?? defaultLimits)
    const value = request.context ? readMinutes(document, request.name, request.context) : document
    return { state: 'read', value }
  } catch (error) {
    if (error instanceof RefusedReading)
      return { state: 'refused', reason: error.reason, detail: error.message }
    if (error instanceof RangeError && /call stack/i.test(error.message))
      return { state: 'refused', reason: 'file-too-deep', detail: error.message }
    return {
      state: 'fault',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

process.on('message', (request: ReadingRequest) => {
  void replyTo(request).then(answer)
})
process.on('disconnect', () => process.exit(0))
answer({ state: 'ready' })
