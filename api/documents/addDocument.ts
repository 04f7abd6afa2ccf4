import { type Day, isDay } from '../domain/calendar/day.ts'
import { mayKeepEdition, parseAccess } from '../domain/documents/documentAccess.ts'
import type { Words } from '../domain/language.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { dangerousContent } from '../reading/dangerousContent.ts'
import type { ReadingRefusal } from '../reading/refusals.ts'
import { safeFileName } from '../reading/safeFileName.ts'
import { checksumOf, FileMissing } from '../registers/library.ts'
import type { DocumentRow } from '../registers/lists/documents.ts'
import { Conflict } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import type { GivenFacts } from './newEdition.ts'
import { noticeFile } from './noticeFiles.ts'
import { moveToFolder, RECEIVED } from './receivedFiles.ts'
import { mayRead, shelfOf } from './shelf.ts'

/** Why a document is not taken or not changed. */
export type DocumentRefusal =
  | 'not-allowed-to-keep-documents'
  | 'no-such-document'
  | 'access-not-understood'
  | 'process-not-known'
  | 'until-before-from'

export const documentRefusalWords: Readonly<Record<DocumentRefusal, Words>> = {
  'not-allowed-to-keep-documents': {
    pl: 'Dokumenty dodaje i zmienia Pełnomocnik ds. SZJ, a dokumenty SZBI Inspektor Ochrony Danych.',
    en: 'Documents are kept by the quality representative, those of the ISMS by the data protection officer.',
  },
  'no-such-document': {
    pl: 'Nie ma takiego dokumentu albo nie jest udostępniony.',
    en: 'There is no such document, or it is not shared.',
  },
  'access-not-understood': {
    pl: 'Nie udało się zrozumieć, kto może czytać. Przykłady: „wszyscy”, „komórka: WE”, „rola: Inspektor Ochrony Danych”.',
    en: 'It is not clear who may read it. Examples: “everyone”, “unit: WE”, “role: data-protection-officer”.',
  },
  'process-not-known': {
    pl: 'Nie ma procesu o takim symbolu.',
    en: 'There is no process with this code.',
  },
  'until-before-from': {
    pl: 'Dokument nie może przestać obowiązywać, zanim zacznie.',
    en: 'A document cannot end before it begins.',
  },
}

/** A file handed in as a document, with what its sender says of it. */
export interface NewDocument {
  readonly name: string
  readonly content: Uint8Array
  /** Folder below the root of the library; the root unless given. */
  readonly folder?: string
  readonly title?: string
  readonly edition?: string
  readonly inForceFrom?: Day
  /** Key of the edition that it takes the place of. */
  readonly supersedes?: string
  readonly process?: string
  readonly access?: string
}

/** Stores a file in the library and notes it as an edition, which is asked from a moment later on. */
export async function addDocument(
  suite: Suite,
  actor: string,
  given: NewDocument,
): Promise<Outcome<DocumentRow, DocumentRefusal | ReadingRefusal>> {
  const folder = cleanFolder(given.folder ?? '')
  const { organisation } = suite.office()
  if (!mayKeepEdition(organisation, actor, { folder }, suite.today()))
    return refused('not-allowed-to-keep-documents')
  if (given.supersedes !== undefined && !mayRead(suite, actor, given.supersedes))
    return refused('no-such-document')
  const wrong = wrongWith(suite, given)
  if (wrong) return refused(wrong)
  const danger = dangerousContent(given.content)
  if (danger) return refused(danger)
  const facts: GivenFacts = {
    ...definedFacts(given),
    ...(given.title === undefined ? {} : { title: given.title.trim() }),
    addedBy: actor,
  }
  const checksum = checksumOf(given.content)
  const same = [...shelfOf(suite).rows.values()].find(
    row => row.sha256 === checksum && (row.folder ?? '') === folder && row.fileVersion === undefined,
  )
  // Sent before: an edition is there once however often its file is sent.
  if (same) return accepted(same)
  const noted = await noteBeforeShown(suite, given, facts, folder)
  return accepted(await moveToFolder(suite, noted, folder, safeFileName(given.name, 'dokument')))
}

/**
 * The file waits where nobody looks until it is known who may read it: in its folder another instance could notice it
 * before that.
 */
async function noteBeforeShown(
  suite: Suite,
  given: NewDocument,
  facts: GivenFacts,
  folder: string,
): Promise<DocumentRow> {
  const { documentsLibrary } = suite.registers
  const name = safeFileName(given.name, 'dokument')
  const mark = checksumOf(given.content).slice(0, 12)
  const { id } = await documentsLibrary.store(RECEIVED, `${mark} ${name}`, given.content)
  const file = await documentsLibrary.fileNow(id)
  if (!file) throw new FileMissing(id)
  return noticeFile(suite, { ...file, folder, name }, facts, () => undefined)
}

/** What is known of a document, changed by who keeps it. Empty texts take a value out. */
export interface DocumentChange {
  readonly title?: string
  readonly edition?: string
  readonly inForceFrom?: Day
  readonly until?: Day | ''
  readonly process?: string
  readonly access?: string
  /** Key of an edition of the document that this one belongs to as well. */
  readonly supersedes?: string
}

/** Changes what is told of an edition (title, days in force, readers), for somebody who keeps the library. */
export async function changeDocument(
  suite: Suite,
  actor: string,
  key: string,
  change: DocumentChange,
): Promise<Outcome<DocumentRow, DocumentRefusal | 'changed-meanwhile'>> {
  const { documents } = suite.registers
  const entry = documents.find(key)
  const { organisation } = suite.office()
  if (!entry || entry.row.state === 'removed' || !mayRead(suite, actor, key))
    return refused('no-such-document')
  if (!mayKeepEdition(organisation, actor, { folder: entry.row.folder ?? '' }, suite.today()))
    return refused('not-allowed-to-keep-documents')
  if (change.supersedes && !mayRead(suite, actor, change.supersedes)) return refused('no-such-document')
  const wrong = wrongWith(suite, change)
  if (wrong) return refused(wrong)
  const row = changed(suite, entry.row, change)
  if (row.until !== undefined && row.until < row.inForceFrom) return refused('until-before-from')
  try {
    return accepted((await documents.save({ ...entry, row })).row)
  } catch (fault) {
    if (fault instanceof Conflict) return refused('changed-meanwhile')
    throw fault
  }
}

function changed(suite: Suite, row: DocumentRow, change: DocumentChange): DocumentRow {
  const next: Record<string, unknown> = { ...row }
  for (const name of [
    'title',
    'edition',
    'inForceFrom',
    'until',
    'process',
    'access',
    'supersedes',
  ] as const) {
    const value = change[name]?.trim()
    if (value === undefined || (value === '' && (name === 'title' || name === 'inForceFrom'))) continue
    if (value === '') delete next[name]
    else next[name] = value
  }
  const superseded = change.supersedes ? shelfOf(suite).rows.get(change.supersedes) : undefined
  if (superseded) next.document = superseded.document
  return next as unknown as DocumentRow
}

const definedFacts = ({ edition, inForceFrom, supersedes, process, access }: NewDocument): GivenFacts =>
  Object.fromEntries(
    Object.entries({ edition, inForceFrom, supersedes, process, access }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  )

function wrongWith(
  suite: Suite,
  { access, process, inForceFrom }: Pick<NewDocument, 'access' | 'process' | 'inForceFrom'>,
): DocumentRefusal | undefined {
  if (access && parseAccess(access).length === 0) return 'access-not-understood'
  if (process && !suite.office().processes.some(one => one.code === process)) return 'process-not-known'
  return inForceFrom !== undefined && !isDay(inForceFrom) ? 'until-before-from' : undefined
}

const cleanFolder = (folder: string): string =>
  folder
    .split('/')
    .map(part => part.replace(/["*:<>?|\\#%]/g, '_').trim())
    .filter(part => part !== '' && !/^\.+$/.test(part))
    .slice(0, 4)
    .join('/')
