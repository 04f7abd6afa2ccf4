import type { Block } from '../../reading/blocks.ts'
import type { Steps } from '../slices.ts'
import { repairedText } from './repairedText.ts'

/** A block of the document itself: no running headers, no table of contents, repaired and with its page. */
export type DocumentLine =
  | { readonly kind: 'heading'; readonly level: number; text: string; readonly page?: number }
  | { readonly kind: 'paragraph' | 'item'; text: string; readonly page?: number; turns: PageTurn[] }
  | { readonly kind: 'table'; rows: TableRow[]; readonly page?: number }

/** Where a text goes over to the next page. */
export interface PageTurn {
  readonly at: number
  readonly page: number
}

export interface TableRow {
  readonly cells: readonly string[]
  readonly page?: number
}

const PAGE_MARK =
  /(?:^|[\s|(–-])(?:str(?:ona|\.)?|page|p\.|s\.)\s*(\d{1,4})\s*(?:\/|z|of)\s*(\d{1,4})\b|^\W*(\d{1,4})\s*(?:\/|z|of)\s*(\d{1,4})\W*$/i
/** What stands on so many pages is a header or a footer. */
const RUNNING_TIMES = 3
/** Headers have at most so many blocks above or below the page number. */
const REACH = 4
/** Blocks that are looked at before others may have their turn. */
const STEP = 32
/** The last line of a page that goes on overleaf. */
const LONG_LINE = 60

const plain = (block: Block): string =>
  block.kind === 'table'
    ? block.rows.map(row => row.map(cell => cell.text).join(' ')).join(' ')
    : block.text.trim()
/** The same on every page but for its numbers. */
const patternOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()

function pageMarkOf(text: string): number | undefined {
  if (text.length > 200) return undefined
  const found = PAGE_MARK.exec(text)
  return found ? Number(found[1] ?? found[3]) : undefined
}

/** The lines of a document in reading order, with pages where blocks or page marks tell them. */
export function* documentLines(blocks: readonly Block[]): Steps<DocumentLine[]> {
  const texts: string[] = []
  const marks: (number | undefined)[] = []
  const patterns: string[] = []
  for (const [index, block] of blocks.entries()) {
    const text = plain(block)
    texts.push(text)
    marks.push(pageMarkOf(text))
    patterns.push(patternOf(text))
    if (index % STEP === 0) yield
  }
  const running = yield* runningBlocks(blocks, texts, patterns, marks)
  const pages = pagesOf(blocks, marks, running)
  const lines: DocumentLine[] = []
  let turned = false
  for (const [index, block] of blocks.entries()) {
    if (running.has(index)) {
      turned = true
      continue
    }
    if (index % STEP === 0) yield
    addLine(lines, block, pages[index], turned || pages[index] !== pages[index - 1])
    turned = false
  }
  return lines
}

/** Blocks that only say which page of which document this is. */
function* runningBlocks(
  blocks: readonly Block[],
  texts: readonly string[],
  patterns: readonly string[],
  marks: readonly (number | undefined)[],
): Steps<Set<number>> {
  const times = new Map<string, number>()
  for (const pattern of patterns) times.set(pattern, (times.get(pattern) ?? 0) + 1)
  yield
  const repeats = (index: number): boolean => (times.get(patterns[index] ?? '') ?? 0) >= RUNNING_TIMES
  const found = new Set<number>()
  for (const [index, mark] of marks.entries()) {
    if (mark === undefined || !repeats(index)) continue
    found.add(index)
    for (const step of [-1, 1])
      for (let at = index + step; Math.abs(at - index) <= REACH && blocks[at] && repeats(at); at += step)
        if (!/[.;:]$/.test(texts[at]!)) found.add(at)
  }
  // Formats with pages: what stands first or last on many of them.
  const edges = new Map<string, number[]>()
  for (const [index, block] of blocks.entries()) {
    const page = block.place.page
    if (page === undefined) continue
    const isEdge = [-2, -1, 1, 2].some(step => (blocks[index + step]?.place.page ?? -1) !== page)
    if (!isEdge) continue
    const same = edges.get(patterns[index]!)
    if (same) same.push(index)
    else edges.set(patterns[index]!, [index])
    if (index % STEP === 0) yield
  }
  for (const same of edges.values())
    if (new Set(same.map(index => blocks[index]!.place.page)).size >= RUNNING_TIMES)
      for (const index of same) found.add(index)
  return found
}

function pagesOf(
  blocks: readonly Block[],
  marks: readonly (number | undefined)[],
  running: ReadonlySet<number>,
): (number | undefined)[] {
  if (blocks.some(block => block.place.page !== undefined)) return blocks.map(block => block.place.page)
  const marked = [...running].filter(index => marks[index] !== undefined).sort((a, b) => a - b)
  const first = marked[0]
  if (first === undefined) return blocks.map(() => undefined)
  const atTop = first <= REACH
  let current = atTop ? undefined : marks[first]
  let next = 0
  return blocks.map((_, index) => {
    if (atTop) {
      if (running.has(index) && marks[index] !== undefined) current = marks[index]
      return current
    }
    while (next < marked.length && marked[next]! < index) next++
    return next < marked.length ? marks[marked[next]!] : current
  })
}

function addLine(lines: DocumentLine[], block: Block, page: number | undefined, turned: boolean): void {
  const before = lines.at(-1)
  const placed = page === undefined ? {} : { page }
  if (block.kind === 'table') {
    const rows = block.rows.map(row => ({ cells: row.map(cell => repairedText(cell.text)), ...placed }))
    const width = (row: TableRow | undefined): number => row?.cells.length ?? 0
    if (turned && before?.kind === 'table' && width(before.rows.at(-1)) === width(rows[0])) {
      const repeated = before.rows[0]?.cells.join('|') === rows[0]?.cells.join('|')
      before.rows.push(...rows.slice(repeated ? 1 : 0))
    } else lines.push({ kind: 'table', rows, ...placed })
    return
  }
  const text = repairedText(block.text)
  if (text === '') return
  if (block.kind === 'heading') {
    lines.push({ kind: 'heading', level: block.level, text, ...placed })
    return
  }
  const kind = block.kind === 'listItem' ? 'item' : 'paragraph'
  if (kind === 'paragraph' && before && before.kind !== 'table' && before.kind !== 'heading') {
    const joined = joinedText(before.text, text, turned)
    if (joined !== undefined) {
      if (turned && page !== undefined) before.turns.push({ at: joined.length - text.length, page })
      before.text = joined
      return
    }
  }
  lines.push({ kind, text, ...placed, turns: [] })
}

/** Two blocks that are one sentence, cut by the end of a line or a page; undefined when they are two. */
function joinedText(before: string, text: string, turned: boolean): string | undefined {
  const goesOn = /^\p{Ll}{2}/u.test(text) && !/^\p{Ll}{1,2}[).]/u.test(text)
  if (/\p{L}-$/u.test(before) && goesOn) return before.slice(0, -1) + text
  if (/[.:;!?…]["”]?$/.test(before)) return undefined
  if (goesOn && before.length > 25) return `${before} ${text}`
  const started = /^[\d§•*–-]|^\p{Lu}{2,} \p{Lu}{2,}/u.test(text)
  const whole = before.length < LONG_LINE || /[,]$/.test(before) || /^\d+(\.\d+)*\.? \p{Lu}/u.test(before)
  return turned && !started && !whole ? `${before} ${text}` : undefined
}
