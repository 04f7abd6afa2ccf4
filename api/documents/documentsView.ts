import type { Day } from '../domain/calendar/day.ts'
import type { Instant } from '../domain/calendar/officeTime.ts'
import { keepsDocuments, mayKeepEdition, mayReadEdition } from '../domain/documents/documentAccess.ts'
import { type Edition, type EditionStanding, standingOn } from '../domain/documents/edition.ts'
import type { ReadingRefusal } from '../reading/refusals.ts'
import type { DocumentRow } from '../registers/lists/documents.ts'
import type { Suite } from '../suite.ts'
import { addressOf, lineOf, shelfOf } from './shelf.ts'

/** An edition as people see it in the list of documents. */
export interface DocumentEntry {
  readonly key: string
  readonly document: string
  readonly title: string
  readonly edition?: string
  readonly inForceFrom: Day
  readonly standing: EditionStanding['standing']
  /** Last day in force, of what is superseded or withdrawn. */
  readonly lastDay?: Day
  readonly process?: string
  readonly folder: string
  readonly fileName: string
  readonly url?: string
  readonly addedAt: Instant
  /** Why it cannot be asked: shown to who keeps it. */
  readonly unreadable?: ReadingRefusal
  /** Who may read it, as the column says it; shown to who keeps it. */
  readonly access?: string
  /** Whether the viewer may change what is known of it. */
  readonly mayKeep: boolean
}

export interface DocumentsView {
  readonly asOf: Day
  /** What the viewer may read: in force first, then by title. */
  readonly documents: readonly DocumentEntry[]
  /** Whether the viewer may add documents. */
  readonly mayAdd: boolean
  /** False while documents are still being read after the start. */
  readonly complete: boolean
}

/** The documents that a person may read, with how they stand on a day; nothing of others is told or counted. */
export function documentsView(suite: Suite, viewer: string, day: Day): DocumentsView {
  const { organisation } = suite.office()
  const today = suite.today()
  const shelf = shelfOf(suite)
  const documents = [...shelf.editions.values()].flatMap((edition): DocumentEntry[] => {
    const row = shelf.rows.get(edition.key)
    if (!row || !mayReadEdition(organisation, viewer, edition, today)) return []
    const keeps = mayKeepEdition(organisation, viewer, edition, today)
    // What cannot be read yet is the keeper's matter.
    if (row.state === 'unreadable' && !keeps) return []
    return [
      entryOf(edition, row, standingOn(edition, lineOf(shelf, edition), day), addressOf(shelf, row), keeps),
    ]
  })
  const order = ['in-force', 'not-yet', 'superseded', 'withdrawn'] as const
  return {
    asOf: day,
    documents: documents.sort(
      (a, b) =>
        order.indexOf(a.standing) - order.indexOf(b.standing) ||
        a.title.localeCompare(b.title, 'pl') ||
        (a.inForceFrom < b.inForceFrom ? 1 : -1),
    ),
    mayAdd: keepsDocuments(organisation, viewer, today),
    complete: suite.knowledge.complete(),
  }
}

function entryOf(
  edition: Edition,
  row: DocumentRow,
  standing: EditionStanding,
  url: string | undefined,
  keeps: boolean,
): DocumentEntry {
  return {
    key: edition.key,
    document: edition.document,
    title: edition.title,
    ...(edition.edition === undefined ? {} : { edition: edition.edition }),
    inForceFrom: edition.inForceFrom,
    standing: standing.standing,
    ...('lastDay' in standing ? { lastDay: standing.lastDay } : {}),
    ...(edition.process === undefined ? {} : { process: edition.process }),
    folder: edition.folder,
    fileName: row.fileName,
    ...(url === undefined ? {} : { url }),
    addedAt: row.addedAt,
    ...(row.state === 'unreadable'
      ? { unreadable: (row.refusal ?? 'reading-failed') as ReadingRefusal }
      : {}),
    ...(keeps && row.access !== undefined ? { access: row.access } : {}),
    mayKeep: keeps,
  }
}
