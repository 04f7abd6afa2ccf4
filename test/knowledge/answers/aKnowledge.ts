import { readFileSync } from 'node:fs'
import { type Knowledge, openKnowledge } from '../../../api/knowledge/knowledge.ts'
import type { ReadDocument } from '../../../api/reading/blocks.ts'
import { defaultLimits } from '../../../api/reading/limits.ts'
import { readText } from '../../../api/reading/readText.ts'

/** A plain text as the reader reads it. */
export const aReading = (text: string): ReadDocument =>
  readText(new TextEncoder().encode(text), 'txt', defaultLimits)

/** The regulations of an invented town hall, three pages long. */
export const lipowo = (): ReadDocument =>
  aReading(readFileSync(new URL('./lipowo.txt', import.meta.url), 'utf8'))

/** A knowledge with some texts in it, each under its name. */
export async function aKnowledge(texts: Readonly<Record<string, string | ReadDocument>>): Promise<Knowledge> {
  const knowledge = openKnowledge()
  for (const [id, text] of Object.entries(texts))
    await knowledge.put({ id, title: id, reading: typeof text === 'string' ? aReading(text) : text })
  return knowledge
}
