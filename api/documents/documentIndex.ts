import type { KnowledgeDocument } from '../knowledge/knowledge.ts'
import type { ReadDocument } from '../reading/blocks.ts'
import type { DocumentRow } from '../registers/lists/documents.ts'
import type { Suite } from '../suite.ts'
import type { EditionReadings } from './editionReadings.ts'
import { shelfOf } from './shelf.ts'

/** Keeps the engine in step with the shelf. */
export interface DocumentIndex {
  /** Puts what is new or changed to the index and takes out what is gone; answers how many documents were put. */
  follow(): Promise<number>
}

/** Lets requests go first between two documents. */
const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** What of an edition the engine shows: another title is another citation. */
const signOf = (row: DocumentRow): string =>
  [row.title, row.edition, row.inForceFrom, row.until, row.sha256].join('|')

const documentOf = (row: DocumentRow, reading: ReadDocument): KnowledgeDocument => ({
  id: row.key,
  title: row.title,
  ...(row.edition === undefined ? {} : { edition: row.edition }),
  inForceFrom: row.inForceFrom,
  ...(row.until === undefined ? {} : { inForceUntil: row.until }),
  reading,
})

/** Keeps the index of passages in step with the editions on the shelf. */
export function documentIndex(suite: Suite, readings: EditionReadings): DocumentIndex {
  const indexed = new Map<string, string>()
  return {
    async follow() {
      const { rows } = shelfOf(suite)
      const engine = suite.knowledge.engine()
      for (const key of [...indexed.keys()]) {
        if (rows.get(key)?.state === 'read') continue
        engine.remove(key)
        indexed.delete(key)
      }
      const waiting = [...rows.values()]
        .filter(row => row.state === 'read' && indexed.get(row.key) !== signOf(row))
        // What is in force first: it is asked for most.
        .sort((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))
      let put = 0
      for (const row of waiting) {
        const reading = await readings.take(row.key)
        // Tried again only when the row changes.
        indexed.set(row.key, signOf(row))
        if (!reading) continue
        try {
          await engine.put(documentOf(row, reading))
        } catch (error) {
          // One document does not hold up the others.
          suite.log.error('document-not-indexed', { edition: row.key, error })
          continue
        }
        put += 1
        await breath()
      }
      return put
    },
  }
}
