import type { IncomingMessage } from 'node:http'
import { storableText } from '../registers/storableText.ts'
import { Refused } from './errorAnswer.ts'

/** A JSON body holds a few values; activities of Teams are at most 100 kB, of which text counts twice. */
const MOST_BYTES = 256 * 1024

/**
 * The JSON of a request, its texts as SharePoint can hold them; undefined when it has no body. Throws Refused when it is too large, no JSON by its type, or
 * not to be parsed.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > MOST_BYTES) throw new Refused('body-too-large')
  const chunks: Buffer[] = []
  let size = 0
  // Left open when reading stops early, so that the refusal can still be sent on the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Refused('body-too-large')
    chunks.push(chunk)
  }
  if (size === 0) return undefined
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(request.headers['content-type'] ?? ''))
    throw new Refused('body-not-json')
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'), storable)
  } catch {
    throw new Refused('body-not-json')
  }
}

const storable = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? storableText(value) : value
