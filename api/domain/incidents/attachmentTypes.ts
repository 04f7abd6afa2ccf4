/** What can be attached to an incident: what minutes may be, pictures, sheets and mails. */
export const ATTACHMENT_EXTENSIONS = [
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'doc',
  'xls',
  'msg',
  'rtf',
  'pdf',
  'eml',
  'csv',
  'log',
  'txt',
  'md',
  'png',
  'jpg',
  'jpeg',
] as const
export type AttachmentExtension = (typeof ATTACHMENT_EXTENSIONS)[number]

/** Bytes of one file, as for minutes. */
export const LARGEST_ATTACHMENT = 25 * 1024 * 1024
