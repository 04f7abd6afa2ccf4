import { bareLetters } from '../bareLetters.ts'
import { type Day, plusDays } from '../calendar/day.ts'
import type { Instant } from '../calendar/officeTime.ts'

/** One edition of a controlled document. Source: Quality Book, ch. 6 and 19. */
export interface Edition {
  readonly key: string
  /** The same for all editions of the document. */
  readonly document: string
  readonly title: string
  /** As the document counts its editions, '21'. */
  readonly edition?: string
  readonly inForceFrom: Day
  /** Last day, where the document was withdrawn. */
  readonly until?: Day
  /** Code of the process that it describes or belongs to. */
  readonly process?: string
  /** Who may read it; without it, its folder says so. */
  readonly access?: string
  /** Folder below the root of the library, 'SZBI/Procedury'. */
  readonly folder: string
  readonly addedAt: Instant
}

/** How an edition stands on a day. */
export type EditionStanding =
  | { readonly standing: 'in-force' }
  | { readonly standing: 'not-yet' }
  | { readonly standing: 'superseded'; readonly lastDay: Day; readonly by: string }
  | { readonly standing: 'withdrawn'; readonly lastDay: Day }

/**
 * The editions of each document in the order in which they came into force; of two on one day the higher number comes
 * last, else the one added later.
 */
export const byDocument = (editions: readonly Edition[]): ReadonlyMap<string, readonly Edition[]> =>
  Map.groupBy(
    editions.toSorted(
      (a, b) =>
        compare(a.inForceFrom, b.inForceFrom) ||
        numberOf(a) - numberOf(b) ||
        compare(a.addedAt, b.addedAt) ||
        compare(a.key, b.key),
    ),
    one => one.document,
  )

const numberOf = ({ edition }: Edition): number => Number.parseFloat(edition?.replace(',', '.') ?? '') || 0

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The one edition of a document in force on a day: exactly one, or none before the first and after a withdrawal. */
export function editionOn(line: readonly Edition[], day: Day): Edition | undefined {
  const begun = line.findLast(one => one.inForceFrom <= day)
  return begun && (begun.until === undefined || day <= begun.until) ? begun : undefined
}

/** How one of a document's editions stands on a day. */
export function standingOn(edition: Edition, line: readonly Edition[], day: Day): EditionStanding {
  if (day < edition.inForceFrom) return { standing: 'not-yet' }
  const next = line.slice(line.findIndex(one => one.key === edition.key) + 1)[0]
  if (edition.until !== undefined && (next === undefined || edition.until < next.inForceFrom)) {
    if (edition.until < day) return { standing: 'withdrawn', lastDay: edition.until }
  } else if (next && next.inForceFrom <= day)
    return { standing: 'superseded', lastDay: plusDays(next.inForceFrom, -1), by: next.key }
  return { standing: 'in-force' }
}

const editionSigns =
  /[\s_,;:.()[\]-]*\b(?:wyd(?:anie|\.)?|wersja|wer\.?|ver(?:sion|\.)?|v|ed(?:ycja|ition|\.)?|nr)[\s_.:]*\d+(?:[.,]\d+)*\b/giu
const dateSigns =
  /[\s_,;:.()[\]-]*(?:\bz(?:\s+dnia)?\s+)?\b(?:\d{4}[-.]\d{2}[-.]\d{2}|\d{1,2}[.]\d{1,2}[.]\d{4})(?:\s*r\.?)?/giu
const copySigns = /[\s_-]*(?:\(\d+\)|\bkopia|\bcopy|\bostateczn\p{L}*|\bfinal)$/giu

/** The title without what tells one edition from another: number, date, 'kopia', '(2)'. */
export const titleWithoutEdition = (title: string): string =>
  title
    .replaceAll('_', ' ')
    .replace(editionSigns, '')
    .replace(dateSigns, '')
    .replace(copySigns, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What a title has in common with those of other editions: 'ksiega-jakosci'. */
export const documentCode = (title: string): string =>
  bareLetters(titleWithoutEdition(title))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120) || 'dokument'
