import { bareText } from '../domain/documents/textPrint.ts'
import { passagesOf } from '../knowledge/passages/passagesOf.ts'
import { inSlices } from '../knowledge/slices.ts'
import type { ReadDocument } from '../reading/blocks.ts'
import type { Suite } from '../suite.ts'
import { editionContent } from './editionContent.ts'
import { readFile } from './readFile.ts'
import { shelfOf } from './shelf.ts'

const MOST_KEPT = 24

/** Readings of editions: those just made are handed on, others are made from the file again. */
export interface EditionReadings {
  /** Keeps a reading that was just made, until it is taken. */
  keep(key: string, document: ReadDocument): void
  /** The reading of an edition on the shelf; undefined when its content is gone or cannot be read any more. */
  take(key: string): Promise<ReadDocument | undefined>
  /** The letters and figures of an edition, for telling what has gone from it. */
  bare(key: string): Promise<string | undefined>
}

/** Readings of editions, each read once and kept as text. */
export function editionReadings(suite: Suite): EditionReadings {
  const fresh = new Map<string, ReadDocument>()
  const texts = new Map<string, string>()

  async function read(key: string): Promise<ReadDocument | undefined> {
    const row = shelfOf(suite).rows.get(key)
    if (row?.state !== 'read') return undefined
    const bytes = await editionContent(suite, row)
    if (!bytes) {
      suite.log.warn('document-content-gone', { edition: key })
      return undefined
    }
    const reading = await readFile(suite, bytes, row.fileName)
    if (reading.ok) return reading.value
    suite.log.warn('document-not-read', { edition: key, refusal: reading.reason })
    return undefined
  }

  return {
    keep(key, document) {
      if (fresh.size >= MOST_KEPT) fresh.delete(fresh.keys().next().value as string)
      fresh.set(key, document)
    },
    async take(key) {
      const kept = fresh.get(key)
      fresh.delete(key)
      return kept ?? read(key)
    },
    async bare(key) {
      const known = texts.get(key)
      if (known !== undefined) return known
      const document = fresh.get(key) ?? (await read(key))
      if (!document) return undefined
      const passages = await inSlices(passagesOf(document.blocks))
      // As passages are given: without running headers, with hyphens mended.
      const text = bareText(passages.map(one => one.text).join('\n'))
      if (texts.size >= MOST_KEPT) texts.delete(texts.keys().next().value as string)
      texts.set(key, text)
      return text
    },
  }
}
