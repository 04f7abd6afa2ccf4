import { accessOfFolder } from './documentAccess.ts'
import { documentCode, type Edition } from './edition.ts'

/** Which document a new file is an edition of. */
export type LineFound =
  | { readonly found: 'line'; readonly newest: Edition }
  /** Several documents of units have its title: nobody can know which is meant. */
  | { readonly found: 'several' }
  | { readonly found: 'none' }

/**
 * The document that a new file belongs to by one of its titles. In a folder for some people only documents of that
 * folder count: units have instructions of the same name. Elsewhere a document for everybody goes first, and else the
 * only one of that title, so that a new edition of something confidential stays confidential wherever it is dropped.
 */
export function lineOfTitle(
  lines: ReadonlyMap<string, readonly Edition[]>,
  codes: readonly string[],
  folder: string,
): LineFound {
  const named = [...lines.values()].flatMap(line => {
    const newest = line.at(-1)
    return newest && codes.includes(documentCode(newest.title)) ? [newest] : []
  })
  const own = accessOfFolder(folder)
  if (own !== undefined) {
    const there = named.find(one => accessOfFolder(one.folder) === own)
    return there ? { found: 'line', newest: there } : { found: 'none' }
  }
  const open = named.filter(one => one.access === undefined && accessOfFolder(one.folder) === undefined)
  const [first] = open.length > 0 ? open : named
  if (!first) return { found: 'none' }
  return open.length > 0 || named.length === 1 ? { found: 'line', newest: first } : { found: 'several' }
}

/** The code of a document that is new: units may have documents of the same title. */
export const newDocumentCode = (title: string, folder: string): string =>
  accessOfFolder(folder) === undefined
    ? documentCode(title)
    : `${documentCode(folder.split('/')[0] ?? '')}/${documentCode(title)}`
