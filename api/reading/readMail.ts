import PostalMime from 'postal-mime'
import { blockList } from './blockList.ts'
import type { ReadDocument } from './blocks.ts'
import { cleanText } from './cleanText.ts'
import { htmlText } from './htmlText.ts'
import type { ReadingLimits } from './limits.ts'
import { RefusedReading } from './refusedReading.ts'
import { addTextLines } from './textLines.ts'

/** A mail and what is attached to it. */
export interface ReadMail {
  readonly document: ReadDocument
  readonly attachments: readonly { name: string; bytes: Uint8Array }[]
}

/** A saved mail (RFC 5322): its subject, its text (or its HTML as text), quoted answers without their marks. */
export async function readMail(bytes: Uint8Array, limits: ReadingLimits): Promise<ReadMail> {
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 200_000 })
  } catch (error) {
    throw new RefusedReading('file-not-readable', error instanceof Error ? error.message : String(error))
  }
  const list = blockList(limits)
  // The text that mail programs make of HTML loses its tables.
  const tables = /<t[dh][\s>]/i.test(mail.html ?? '')
  const text = mail.text?.trim() && !tables ? mail.text : htmlText(mail.html ?? '')
  const subject = mail.subject?.replace(/^(?:\s*(?:re|odp|fw|fwd|pd)\s*:)+/i, '').trim()
  if (subject) list.add('heading', subject, 1)
  const unquoted = cleanText(text).replace(/^(?:> ?)+/gm, '')
  addTextLines(list, unquoted)
  const attachments = mail.attachments.flatMap(one =>
    one.filename && typeof one.content !== 'string'
      ? [{ name: one.filename, bytes: new Uint8Array(one.content) }]
      : [],
  )
  return {
    document: {
      format: 'eml',
      ...(subject ? { title: subject } : {}),
      ...(mail.from?.name ? { author: cleanText(mail.from.name) } : {}),
      blocks: list.blocks,
      warnings: [],
    },
    attachments,
  }
}
