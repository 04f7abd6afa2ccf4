import { constants, inflateSync } from 'node:zlib'
import type { ReadingLimits } from './limits.ts'
import { RefusedReading } from './refusedReading.ts'

const STREAM_LIMIT = 24 * 1024 * 1024

/**
 * Refuses a PDF with a compressed stream that inflates beyond the limit, filters upon filters included, before
 * the PDF library sees it: the library inflates without a limit.
 */
export function refusePdfBomb(bytes: Uint8Array, limits: ReadingLimits): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  let streams = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = file.toString('latin1', Math.max(0, at - 600), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    if (!/\/(?:FlateDecode|Fl)\b/.test(own)) continue
    streams += 1
    if (streams > 20_000) throw new RefusedReading('file-too-many-parts')
    let start = at + 6
    if (file[start] === 13) start += 1
    if (file[start] === 10) start += 1
    const end = file.indexOf('endstream', start)
    const isImage = /\/Subtype\s*\/Image/.test(own)
    if (isImage) continue
    let content: Buffer = file.subarray(start, end < 0 ? file.length : end)
    for (let filter = (own.match(/\/(?:FlateDecode|Fl)\b/g) ?? []).length; filter > 0; filter--) {
      const inflated = inflateWithin(content, STREAM_LIMIT)
      if (!inflated) break
      content = inflated
      total += content.length
      if (total > limits.inflatedBytes) throw new RefusedReading('file-too-large-inflated')
    }
  }
}

/** Inflated bytes; undefined when they are not zlib data, which the library will judge. */
function inflateWithin(content: Buffer, limit: number): Buffer | undefined {
  try {
    return inflateSync(content, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new RefusedReading('file-too-large-inflated')
    return undefined
  }
}
