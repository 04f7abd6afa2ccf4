import type { Day } from '../domain/calendar/day.ts'
import { mayReadEdition } from '../domain/documents/documentAccess.ts'
import { byDocument, type Edition, editionOn } from '../domain/documents/edition.ts'
import type { DocumentRow } from '../registers/lists/documents.ts'
import type { Suite } from '../suite.ts'

/** The editions of all documents, as the rules see them. */
export interface Shelf {
  /** Editions of each document, oldest first. */
  readonly lines: ReadonlyMap<string, readonly Edition[]>
  readonly editions: ReadonlyMap<string, Edition>
  readonly rows: ReadonlyMap<string, DocumentRow>
  /** The edition that is in a file now, by the file's id: earlier ones are in its versions. */
  readonly inFile: ReadonlyMap<string, string>
}

const shelves = new WeakMap<readonly DocumentRow[], Shelf>()

/**
 * The shelf of this moment. What is not in the library any more stands on no shelf; what could not be read does, so
 * that an older edition does not answer in its place.
 */
export function shelfOf({ registers }: Pick<Suite, 'registers'>): Shelf {
  const rows = registers.documents.rows()
  const known = shelves.get(rows)
  if (known) return known
  const there = rows.filter(row => row.state !== 'removed')
  const editions = there.map(editionOf)
  const made: Shelf = {
    lines: byDocument(editions),
    editions: new Map(editions.map(one => [one.key, one])),
    rows: new Map(there.map(row => [row.key, row])),
    inFile: new Map(
      there.toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1)).map(row => [row.fileId, row.key]),
    ),
  }
  shelves.set(rows, made)
  return made
}

const editionOf = (row: DocumentRow): Edition => ({ ...row, folder: row.folder ?? '' })

/** Where an edition is opened; undefined once other content has been put in the place of its file's. */
export const addressOf = (shelf: Shelf, row: DocumentRow): string | undefined =>
  shelf.inFile.get(row.fileId) === row.key && row.fileUrl !== '' ? row.fileUrl : undefined

/** The editions of a document, oldest first. */
export const lineOf = (shelf: Shelf, edition: Edition): readonly Edition[] =>
  shelf.lines.get(edition.document) ?? [edition]

/** Keys of the editions that were in force on a day and that a person may read today. */
export function readableOn(suite: Suite, person: string, day: Day): ReadonlySet<string> {
  const { organisation } = suite.office()
  const today = suite.today()
  const found = new Set<string>()
  for (const line of shelfOf(suite).lines.values()) {
    const edition = editionOn(line, day)
    if (edition && mayReadEdition(organisation, person, edition, today)) found.add(edition.key)
  }
  return found
}

/** Whether a person may read an edition that stands on the shelf. */
export function mayRead(suite: Suite, person: string, key: string): boolean {
  const edition = shelfOf(suite).editions.get(key)
  return edition !== undefined && mayReadEdition(suite.office().organisation, person, edition, suite.today())
}
