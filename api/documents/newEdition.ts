import { createHash } from 'node:crypto'
import { dayOf } from '../domain/calendar/officeTime.ts'
import { accessOfFolder } from '../domain/documents/documentAccess.ts'
import { lineOfTitle, newDocumentCode } from '../domain/documents/documentLine.ts'
import { documentCode, type Edition, titleWithoutEdition } from '../domain/documents/edition.ts'
import { editionInName, statedFacts, titleLikeName } from '../domain/documents/statedFacts.ts'
import type { Outcome } from '../domain/outcome.ts'
import { blockText, type ReadDocument } from '../reading/blocks.ts'
import type { ReadingRefusal } from '../reading/refusals.ts'
import type { WatchedFile } from '../registers/library.ts'
import type { DocumentRow } from '../registers/lists/documents.ts'
import type { Suite } from '../suite.ts'
import { type Shelf, shelfOf } from './shelf.ts'

/** What a person said about a file who handed it in; it goes before what the file says of itself. */
export type GivenFacts = Partial<
  Pick<
    DocumentRow,
    'title' | 'edition' | 'inForceFrom' | 'until' | 'supersedes' | 'process' | 'access' | 'addedBy'
  >
>

export type Reading = Outcome<ReadDocument, ReadingRefusal>

/** A file name that people gave as a title, no code such as 'rpt_v3'. */
const IN_WORDS = /^\p{Lu}\p{L}+ \p{L}/u

/** The key of the edition that a content of a file is. */
const editionKey = (file: Pick<WatchedFile, 'id' | 'contentTag'>): string =>
  createHash('sha256').update(`${file.id}|${file.contentTag}`).digest('base64url').slice(0, 20)

/**
 * The row of a content that no edition is known for: what its sender says goes before what the document says of itself,
 * and that before its name and the day on which it came.
 */
export function newEdition(
  suite: Suite,
  file: WatchedFile,
  checksum: string,
  reading: Reading,
  before: DocumentRow | undefined,
  given: GivenFacts,
): DocumentRow {
  const stated = reading.ok ? factsIn(reading.value) : {}
  const nameTitle = titleWithoutEdition(file.name.replace(/\.[A-Za-z0-9]{1,5}$/, '')) || file.name
  const written = reading.ok ? titleLikeName(firstTexts(reading.value), documentCode(nameTitle)) : undefined
  const named =
    given.title ?? (IN_WORDS.test(nameTitle) ? nameTitle : written || titleOf(stated.title) || nameTitle)
  const shelf = shelfOf(suite)
  const superseded = given.supersedes === undefined ? undefined : shelf.rows.get(given.supersedes)
  const codes = [documentCode(named), documentCode(nameTitle)]
  const known = superseded ?? before
  const line = known ? undefined : lineOfTitle(shelf.lines, codes, file.folder)
  const newest = known
    ? shelf.lines.get(known.document)?.at(-1)
    : line?.found === 'line'
      ? line.newest
      : undefined
  const document = known?.document ?? newest?.document ?? freeCode(shelf, named, file.folder)
  const addedOn = dayOf(file.changedAt) <= suite.today() ? dayOf(file.changedAt) : suite.today()
  const edition = given.edition ?? stated.edition ?? editionInName(file.name)
  const process =
    given.process ?? before?.process ?? newest?.process ?? processIn(suite, `${named} ${nameTitle}`)
  const access =
    given.access ??
    before?.access ??
    (line?.found === 'several' ? KEEPER_ALONE : inheritedAccess(newest, file.folder))
  return {
    key: editionKey(file),
    document,
    title: (superseded?.title ?? before?.title ?? newest?.title ?? named).slice(0, 250),
    ...(edition === undefined ? {} : { edition }),
    inForceFrom: given.inForceFrom ?? stated.inForceFrom ?? addedOn,
    ...(given.until === undefined ? {} : { until: given.until }),
    ...(given.supersedes === undefined ? {} : { supersedes: given.supersedes }),
    ...(process === undefined ? {} : { process }),
    ...(access === undefined ? {} : { access }),
    fileId: file.id,
    contentTag: file.contentTag,
    fileName: file.name,
    ...(file.folder === '' ? {} : { folder: file.folder }),
    fileUrl: file.url,
    sha256: checksum,
    state: reading.ok ? 'read' : 'unreadable',
    ...(reading.ok ? {} : { refusal: reading.reason }),
    addedAt: suite.now(),
    ...(given.addedBy === undefined ? {} : { addedBy: given.addedBy }),
  }
}

/** Until its keeper says of which document it is an edition. */
const KEEPER_ALONE = 'rola: quality-representative'

/** A code that no document has yet. */
function freeCode(shelf: Shelf, title: string, folder: string): string {
  const code = newDocumentCode(title, folder)
  for (let number = 1; ; number++) {
    const free = number === 1 ? code : `${code}-${number}`
    if (!shelf.lines.has(free)) return free
  }
}

/** The process that a title names by its code, 'Opis procesu GZ 8'. */
function processIn(suite: Suite, title: string): string | undefined {
  const codes = new Set(title.match(/\b[A-Z]{2} ?\d{1,2}\b/g)?.map(code => code.replace(/ ?(?=\d)/, ' ')))
  return suite.office().processes.find(one => codes.has(one.code))?.code
}

const titleOf = (heading: string | undefined): string => titleWithoutEdition(heading ?? '')

/** A new edition is for those whom the one before was for, wherever it was dropped. */
function inheritedAccess(newest: Edition | undefined, folder: string): string | undefined {
  if (newest === undefined) return undefined
  return newest.access ?? (accessOfFolder(folder) === undefined ? accessOfFolder(newest.folder) : undefined)
}

const MOST_BLOCKS = 60

const firstTexts = (document: ReadDocument): string[] => document.blocks.slice(0, MOST_BLOCKS).map(blockText)

const factsIn = (document: ReadDocument) =>
  statedFacts(
    document.blocks
      .slice(0, MOST_BLOCKS)
      .map(block => ({ text: blockText(block), heading: block.kind === 'heading' })),
  )
