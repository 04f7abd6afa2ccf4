import { ATTACHMENT_EXTENSIONS, type AttachmentExtension } from '../domain/incidents/attachmentTypes.ts'
import type { Words } from '../domain/language.ts'
import { dangerousContent } from '../reading/dangerousContent.ts'
import { containerOf, extensionOf } from '../reading/fileType.ts'
import { defaultLimits } from '../reading/limits.ts'
import { readingRefusalWords } from '../reading/refusals.ts'

export type AttachmentRefusal =
  | 'attachment-type-not-accepted'
  | 'content-not-as-named'
  | 'file-empty'
  | 'file-too-large'
  | 'file-has-macros'

/** Kinds of files by their beginnings; a file whose beginning is another's is not what it says. */
type Content = ReturnType<typeof containerOf> | 'png' | 'jpeg'

const contents: Readonly<Record<AttachmentExtension, readonly Content[]>> = {
  docx: ['zip'],
  xlsx: ['zip'],
  pptx: ['zip'],
  odt: ['zip'],
  ods: ['zip'],
  doc: ['ole', 'rtf'],
  xls: ['ole'],
  msg: ['ole'],
  rtf: ['rtf'],
  pdf: ['pdf'],
  eml: ['text'],
  csv: ['text'],
  log: ['text'],
  txt: ['text', 'markup'],
  md: ['text', 'markup'],
  png: ['png'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
}

export const attachmentRefusalWords: Readonly<Record<AttachmentRefusal, Words>> = {
  'attachment-type-not-accepted': {
    pl: `Tego rodzaju pliku nie można dołączyć. Przyjmowane są: ${ATTACHMENT_EXTENSIONS.join(', ')}.`,
    en: `This type of file cannot be attached. Accepted are ${ATTACHMENT_EXTENSIONS.join(', ')}.`,
  },
  'content-not-as-named': readingRefusalWords['content-not-as-named'],
  'file-empty': readingRefusalWords['file-empty'],
  'file-too-large': readingRefusalWords['file-too-large'],
  'file-has-macros': readingRefusalWords['file-has-macros'],
}

/**
 * Why a file is not kept with an incident, told from its bytes as they are; undefined when nothing speaks against it.
 * Besides what minutes may be: pictures of screens and places, sheets, mails.
 */
export function attachmentRefusalOf(name: string, bytes: Uint8Array): AttachmentRefusal | undefined {
  if (bytes.length > defaultLimits.fileBytes) return 'file-too-large'
  if (bytes.length === 0) return 'file-empty'
  const allowed = contents[extensionOf(name) as AttachmentExtension] as readonly Content[] | undefined
  if (!allowed) return 'attachment-type-not-accepted'
  if (!allowed.includes(contentOf(bytes))) return 'content-not-as-named'
  return dangerousContent(bytes) === 'file-has-macros' ? 'file-has-macros' : undefined
}

function contentOf(bytes: Uint8Array): Content {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (start === '\x89PNG') return 'png'
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  return containerOf(bytes)
}
