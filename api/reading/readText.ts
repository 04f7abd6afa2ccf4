import { blockList } from './blockList.ts'
import type { ReadDocument } from './blocks.ts'
import { withoutChatMarks } from './chatLines.ts'
import { cleanText } from './cleanText.ts'
import { decodeText } from './decodeText.ts'
import type { ReadingLimits } from './limits.ts'
import { RefusedReading } from './refusedReading.ts'
import { addTextLines } from './textLines.ts'

/** Plain text and Markdown, of any encoding that Polish offices use. */
export function readText(bytes: Uint8Array, format: 'txt' | 'md', limits: ReadingLimits): ReadDocument {
  const text = decodeText(bytes)
  if (isBinary(text)) throw new RefusedReading('content-not-as-named', 'not text')
  const list = blockList(limits)
  addTextLines(list, withoutChatMarks(cleanText(text)))
  if (list.blocks.length === 0) throw new RefusedReading('file-without-text')
  return { format, blocks: list.blocks, warnings: [] }
}

/** Text holds no zeros and few control signs. */
function isBinary(text: string): boolean {
  let odd = 0
  const sample = text.slice(0, 20_000)
  for (const letter of sample) {
    const code = letter.codePointAt(0)!
    if (code === 0) odd += 10
    else if (
      (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 27) ||
      code === 0xfffd
    )
      odd += 1
  }
  return odd > Math.max(10, sample.length / 50)
}
