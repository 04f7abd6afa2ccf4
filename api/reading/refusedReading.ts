import type { ReadingRefusal } from './refusals.ts'

/** Thrown inside the reading process to stop a reading with its named reason; it never leaves that process. */
export class RefusedReading extends Error {
  readonly reason: ReadingRefusal

  constructor(reason: ReadingRefusal, detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason)
    this.reason = reason
  }
}
