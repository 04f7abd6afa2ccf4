import { type Outcome, refused } from '../domain/outcome.ts'
import type { ReadDocument } from '../reading/blocks.ts'
import type { ReadingRefusal } from '../reading/refusals.ts'
import type { Suite } from '../suite.ts'

/** Refusals that were perhaps the machine's and not the file's. */
export const MAY_PASS: readonly string[] = [
  'reading-took-too-long',
  'reading-took-too-much-memory',
  'reading-failed',
] satisfies ReadingRefusal[]

/** Reads a document; a fault of the reader is this file's refusal, so that one file does not hold up the others. */
export async function readFile(
  suite: Suite,
  bytes: Uint8Array,
  name: string,
): Promise<Outcome<ReadDocument, ReadingRefusal>> {
  try {
    return await suite.reader.read(bytes, name)
  } catch (error) {
    suite.log.warn('reader-failed', { error })
    return refused('reading-failed')
  }
}
