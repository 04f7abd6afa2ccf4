import { invalidRequest } from '../graphError.ts'

const ILLEGAL = /["*:<>?/\\|]/
const RESERVED = /^(\.lock|con|prn|aux|nul|com[0-9]|lpt[0-9]|desktop\.ini)$/i
const PATH_LIMIT = 400

/** Refuses names that SharePoint does not take (OneDrive: addressing driveItems; restrictions on file names). */
export function checkName(name: string, kind: 'file' | 'folder', atRoot: boolean) {
  const refused =
    name === '' ||
    ILLEGAL.test(name) ||
    name !== name.trim() ||
    RESERVED.test(name) ||
    name.toLowerCase().includes('_vti_') ||
    (kind === 'file' && name.startsWith('~$')) ||
    (kind === 'folder' && (name.startsWith('~') || name.endsWith('.'))) ||
    (kind === 'folder' && atRoot && name.toLowerCase() === 'forms')
  if (refused) throw invalidRequest('The provided name cannot contain characters or words that are reserved.')
}

/** The decoded path, site included, may have 400 characters. */
export function checkPathLength(path: string) {
  if (path.length > PATH_LIMIT) throw invalidRequest('The path is longer than 400 characters.')
}

/** `Name 1.docx` for a name that is taken. */
export function renamed(name: string, copy: number): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? `${name.slice(0, dot)} ${copy}${name.slice(dot)}` : `${name} ${copy}`
}
