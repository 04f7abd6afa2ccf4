import { containerOf } from './fileType.ts'
import type { ReadingRefusal } from './refusals.ts'

/** Names that only files with macros hold; zip and OLE directories keep them unpacked. */
const MACRO_MARKS = ['vbaProject.bin', 'vbaData.xml', Buffer.from('_VBA_PROJECT', 'utf16le')] as const

/**
 * What can be told from the bytes as they are, before a file is stored anywhere: nothing is unpacked. Undefined when
 * nothing speaks against keeping the file; whether it can be read is another question.
 */
export function dangerousContent(bytes: Uint8Array): ReadingRefusal | undefined {
  if (bytes.length === 0) return 'file-empty'
  const container = containerOf(bytes)
  if (container === 'other') return 'type-not-accepted'
  if (container !== 'zip' && container !== 'ole') return undefined
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return MACRO_MARKS.some(mark => buffer.includes(mark)) ? 'file-has-macros' : undefined
}
