import { type Day, isDay } from '../calendar/day.ts'
import { documentCode } from './edition.ts'

/** What the first lines of a document say about itself. */
export interface StatedFacts {
  readonly title?: string
  readonly edition?: string
  readonly inForceFrom?: Day
}

const MONTHS: readonly string[] = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
]

const NUMERAL = String.raw`(\d{1,2})[./](\d{1,2})[./](\d{4})`
const ISO = String.raw`(\d{4})-(\d{2})-(\d{2})`
const WORDED = String.raw`(\d{1,2})\s+(${MONTHS.join('|')})\s+(\d{4})`
const WRITTEN_DAY = `(?:${NUMERAL}|${ISO}|${WORDED})`
const IN_FORCE = new RegExp(
  String.raw`(?:obowiązuj\p{L}*|w\s+życie|ważn\p{L}*|in\s+force|valid|effective)(?:\s+(?:od|z|dniem|dnia|on|from|since|as\s+of))*\s*:?\s*${WRITTEN_DAY}`,
  'iu',
)
const EDITION =
  /\b(?:wydanie|wyd\.|wersja|edycja|edition|version)(?:\s+nr)?\s*:?\s*(\d+(?:[.,]\d+)?|[IVXL]+)\b/iu

const LINES_LOOKED_AT = 40
const LONGEST_TITLE = 160

/**
 * Reads edition and first day in force from a document's first lines, and its title from its first heading. What is
 * not said in one of the usual forms is left out.
 */
export function statedFacts(
  lines: readonly { readonly text: string; readonly heading: boolean }[],
): StatedFacts {
  const first = lines.slice(0, LINES_LOOKED_AT)
  const text = first.map(one => one.text).join('\n')
  const heading = first.find(one => one.heading && one.text.trim().length > 3)?.text.trim()
  const edition = EDITION.exec(text)?.[1]
  const inForceFrom = dayIn(IN_FORCE.exec(text))
  return {
    ...(heading !== undefined && heading.length <= LONGEST_TITLE ? { title: heading } : {}),
    ...(edition === undefined ? {} : { edition }),
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
  }
}

/**
 * A document's title as it writes it, found by the code that its file's name makes: 'Księga jakości' for a file
 * ksiega-jakosci.txt whose first lines have KSIĘGA JAKOŚCI.
 */
export function titleLikeName(lines: readonly string[], code: string): string | undefined {
  const title = lines
    .slice(0, LINES_LOOKED_AT)
    .flatMap(text => text.split('\n'))
    .map(text => text.trim())
    .find(text => text.length <= LONGEST_TITLE && documentCode(text) === code)
  if (title === undefined || title !== title.toUpperCase()) return title
  return `${title.charAt(0)}${title.slice(1).toLowerCase()}`
}

/** The edition that a file's name tells: 'Skargi wyd. 3' is the third. */
export const editionInName = (name: string): string | undefined =>
  EDITION.exec(name.replaceAll('_', ' '))?.[1]

function dayIn(found: RegExpExecArray | null): Day | undefined {
  if (!found) return undefined
  const [, d1, m1, y1, y2, m2, d2, d3, word, y3] = found
  const month = m1 ?? m2 ?? String(MONTHS.indexOf(word?.toLowerCase() ?? '') + 1)
  const day = `${y1 ?? y2 ?? y3}-${month.padStart(2, '0')}-${(d1 ?? d2 ?? d3 ?? '').padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
