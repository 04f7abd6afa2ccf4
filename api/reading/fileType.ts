import type { DocumentFormat } from './blocks.ts'

export const acceptedExtensions = ['docx', 'doc', 'odt', 'rtf', 'pdf', 'txt', 'md', 'eml'] as const

type Container = 'zip' | 'ole' | 'pdf' | 'rtf' | 'markup' | 'text' | 'other'

/** How programs, pictures and archives begin. */
const OTHER_FILES = [
  'MZ',
  '\x7fELF',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  'BM6',
]

/** The extension of a name, lower case without the dot; '' when it has none or ends in a dot. */
export const extensionOf = (name: string): string =>
  /\.([A-Za-z0-9]{1,10})\s*$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** What the bytes are, whatever the name says. */
export function containerOf(bytes: Uint8Array): Container {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'ole'
  if (start.includes('%PDF-')) return 'pdf'
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(start)) return 'rtf'
  if (OTHER_FILES.some(mark => start.startsWith(mark))) return 'other'
  if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|svg|html|pkg:)/i.test(start)) return 'markup'
  return 'text'
}

/** The format to read a file as; undefined when its content is not what its name's extension allows. */
export function formatOf(bytes: Uint8Array, extension: string): DocumentFormat | 'zip' | undefined {
  switch (containerOf(bytes)) {
    case 'zip':
      return 'zip'
    case 'ole':
      return 'doc'
    case 'pdf':
      return 'pdf'
    case 'rtf':
      return 'rtf'
    case 'markup':
      return extension === 'txt' || extension === 'md' ? extension : undefined
    case 'text':
      return extension === 'txt' || extension === 'md' || extension === 'eml' ? extension : undefined
    case 'other':
      return undefined
  }
}
