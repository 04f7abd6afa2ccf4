import type { Steps } from '../slices.ts'
import type { Chapter } from './chapters.ts'
import type { DocumentLine } from './documentLines.ts'
import { sentencesOf } from './sentences.ts'
import { tableRows } from './tableRows.ts'

/** The smallest thing that can answer: a sentence, a point of a list, a row of a table. */
export interface Unit {
  readonly text: string
  readonly page?: number
  /** The page that it ends on, when it is another one. */
  readonly lastPage?: number
  /** "f" or "2.a" for a point of a list. */
  readonly point?: string
  /** The unit that introduces the list it is in. */
  readonly leadIn?: number
  /** A small heading inside the chapter that it stands under. */
  readonly under?: string
  /** Begins a line of its own. */
  readonly startsLine: boolean
  /** A small heading, or a row of a table that is not its first: what came before or comes behind belongs to it. */
  readonly bound?: 'heading' | 'row'
}

const LABEL = /^(?:(\d{1,2})\)|([a-z])\)|(\d{1,2})\.|§|[-–•*])\s+/
/** Lines that are cut up before others may have their turn. */
const STEP = 32
const WHOLE_POINT = 320
const LONGEST_SMALL_HEADING = 70

interface OpenList {
  readonly kind: string
  /** What introduces the list. */
  readonly leadIn: number | undefined
  /** The last point of it, which a list inside belongs to. */
  last: number
  label: string
}

/** The units of a chapter in reading order. */
export function* unitsOf(chapter: Chapter): Steps<Unit[]> {
  const units: Unit[] = []
  const lists: OpenList[] = []
  let under: string | undefined
  let leadIn: number | undefined

  const add = (text: string, line: DocumentLine, from: number, rest: Partial<Unit>): void => {
    const turns = 'turns' in line ? line.turns : []
    const pageAt = (at: number): number | undefined =>
      turns.findLast(turn => turn.at <= at)?.page ?? line.page
    const page = pageAt(from)
    const lastPage = pageAt(from + text.length - 1)
    units.push({
      text,
      startsLine: true,
      ...(page === undefined ? {} : { page }),
      ...(lastPage === undefined || lastPage === page ? {} : { lastPage }),
      ...(under === undefined ? {} : { under }),
      ...rest,
    })
  }
  const addSentences = (text: string, line: DocumentLine, rest: Partial<Unit>): void => {
    for (const { from, to } of sentencesOf(text))
      add(text.slice(from, to), line, from, { ...rest, startsLine: from === 0 })
  }

  for (const [index, line] of chapter.lines.entries()) {
    if (index % STEP === STEP - 1) yield
    if (line.kind === 'table') {
      for (const [at, row] of tableRows(line).entries())
        add(
          row.text,
          row.page === undefined ? line : { ...line, page: row.page },
          0,
          at > 0 ? { bound: 'row' } : {},
        )
      lists.length = 0
      leadIn = undefined
      continue
    }
    const { text } = line
    const label = LABEL.exec(text)
    if (label || line.kind === 'item') {
      const kind = label?.[1] ? '1)' : label?.[2] ? 'a)' : label?.[3] ? '1.' : '-'
      const open = openList(lists, kind, leadIn)
      open.label = label?.[1] ?? label?.[2] ?? label?.[3] ?? ''
      const point = lists
        .map(list => list.label)
        .filter(one => one !== '')
        .join('.')
      const rest = {
        ...(open.leadIn === undefined ? {} : { leadIn: open.leadIn }),
        ...(point === '' ? {} : { point }),
      }
      open.last = units.length
      if (text.length > WHOLE_POINT) addSentences(text, line, rest)
      else add(text, line, 0, rest)
      // A point that ends with a colon introduces what comes, whatever its signs are.
      leadIn = /:$/.test(text) ? units.length - 1 : leadIn
      continue
    }
    if (isSmallHeading(text, chapter.lines[index + 1], chapter.lines[index - 1])) {
      under = undefined
      add(text, line, 0, { bound: 'heading' })
      under = text
      lists.length = 0
      leadIn = undefined
      continue
    }
    addSentences(text, line, {})
    lists.length = 0
    leadIn = /:$/.test(text) ? units.length - 1 : undefined
  }
  return units
}

/** The list that a point with such a sign belongs to; one that is not open yet is a list inside the last point. */
function openList(lists: OpenList[], kind: string, leadIn: number | undefined): OpenList {
  const known = lists.findIndex(list => list.kind === kind)
  if (known >= 0) {
    lists.length = known + 1
    return lists[known]!
  }
  const opened: OpenList = { kind, leadIn: lists.at(-1)?.last ?? leadIn, last: -1, label: '' }
  lists.push(opened)
  return opened
}

function isSmallHeading(
  text: string,
  next: DocumentLine | undefined,
  before: DocumentLine | undefined,
): boolean {
  if (!next || text.length > LONGEST_SMALL_HEADING || /[.;:,!?"”»]$/.test(text)) return false
  if (!/^\p{Lu}/u.test(text) || /\d{4}|https?:/.test(text)) return false
  if (before && 'text' in before && /:$/.test(before.text)) return false
  return next.kind === 'table' || next.text.length > 80 || LABEL.test(next.text)
}
