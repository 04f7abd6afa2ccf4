import type { BlockList } from './blockList.ts'
import type { Cell } from './blocks.ts'

const BULLET = /^\s*(?:(?:[-*•▪‣–—·]|\[ ?\])\s+|o(?:\t|\s{2,}|\s(?=\p{Lu})))(?=\S)/u
const NUMBERED = /^\s*(?:\(?\d{1,2}[.)]|[a-z][.)]|[IVX]{1,5}\.|§)\s+(?=\S)/
const MARKDOWN_HEADING = /^\s{0,3}(#{1,6})\s+(\S.*)$/
const UNDERLINE = /^\s*(?:[-=_*~]\s?){3,}\s*$/
/** Lines of a text that was wrapped by hand or by a mail program are at most so long. */
const NARROWEST = 50
const WIDEST = 110

/**
 * Adds the lines of a plain or Markdown text: headings, lists, tables with bars or tabs, and wrapped paragraphs, unless
 * each line is known to be a paragraph.
 */
export function addTextLines(list: BlockList, text: string, mayBeWrapped = true): void {
  const lines = text
    .replace(/\n{4,}/g, '\n\n\n')
    .split('\n')
    .map(withColumns)
  const width = mayBeWrapped ? wrapWidth(lines) : undefined
  let pending: { kind: 'paragraph' | 'listItem'; text: string; last: string } | undefined
  let table: string[][] = []
  const close = (): void => {
    if (pending) list.add(pending.kind, pending.text)
    pending = undefined
    if (table.length > 0) addRows(list, table)
    table = []
  }
  const tabbed = lines.map(line => /\S *\t+ *\S/.test(line))
  for (const [at, raw] of lines.entries()) {
    const line = raw
      .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '')
      .replace(/(^|[\s(])\*([^\s*][^*]{0,200})\*(?=[\s.,;:)]|$)/g, '$1$2')
      .trimEnd()
    const cells = cellsOf(line, tabbed[at]! && (tabbed[at - 1] === true || tabbed[at + 1] === true))
    if (cells) {
      if (table.length === 0) close()
      if (!cells.every(cell => /^[:\-–=+ ]*$/.test(cell))) table.push(cells)
      continue
    }
    if (table.length > 0) close()
    if (line.trim() === '' || UNDERLINE.test(line)) {
      close()
      continue
    }
    const heading = MARKDOWN_HEADING.exec(line)
    if (heading) {
      close()
      list.add('heading', heading[2]!.replace(/#+$/, ''), heading[1]!.length)
      continue
    }
    if (BULLET.test(line)) {
      close()
      pending = { kind: 'listItem', text: line.replace(BULLET, ''), last: line }
      continue
    }
    if (pending && continues(pending.last, line, width)) {
      pending.text += ` ${line.trim()}`
      pending.last = line
      continue
    }
    close()
    pending = { kind: 'paragraph', text: line.trim(), last: line }
  }
  close()
}

/** A line of three columns set apart by blanks; its gaps become tabs. */
function withColumns(line: string): string {
  if (line.length > 300) return line
  const gaps = line.trim().match(/(?<=[^\s:]) {2,}(?=\S)/g) ?? []
  return gaps.length >= 2 && gaps.some(gap => gap.length > 2)
    ? line.trim().replace(/(?<=[^\s:]) {2,}(?=\S)/g, '\t')
    : line
}

/** The width that a text was wrapped at; undefined when its lines are whole paragraphs. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const longest = lines.map(line => line.trimEnd().length).toSorted((a, b) => b - a)
  const width = longest[0] ?? 0
  const full = longest.filter(length => length > width - 14).length
  // Lines of a list may be long, too: a wrapped text has words that go on in the next line.
  const carried = lines.some(
    (line, at) => line.trimEnd().length > width - 14 && /^\p{Ll}/u.test(lines[at + 1] ?? ''),
  )
  return width >= NARROWEST && width <= WIDEST && full >= 2 && carried ? width : undefined
}

/** A line goes on in the next when the next one's first word would not have fitted on it. */
function continues(before: string, line: string, width: number | undefined): boolean {
  const start = line.trim()
  if (width === undefined || NUMBERED.test(line) || BULLET.test(line)) return false
  if (/^\p{L}[\p{L} ]{2,40}:/u.test(start)) return false
  const word = start.split(' ')[0] ?? ''
  return before.trimEnd().length + 1 + word.length > width && !/[:;]$/.test(before.trim())
}

/** The cells of a line of a table drawn with bars or tabs; undefined for an ordinary line. */
function cellsOf(line: string, inTable: boolean): string[] | undefined {
  const bars = line.split('|').length - 1
  if (bars >= 2 || (bars >= 1 && /^\s*\|/.test(line))) {
    const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
    return inner.split('|').map(cell => cell.trim())
  }
  if (/^\s*\+[-=+]{3,}\+?\s*$/.test(line)) return ['-']
  const tabbed = line.split('\t').map(cell => cell.trim())
  if (inTable || tabbed.length >= 3)
    if (tabbed.filter(cell => cell !== '').length >= 2 || inTable) return tabbed
  return undefined
}

function addRows(list: BlockList, rows: string[][]): void {
  const table: Cell[][] = rows.map(row => row.map((text, column) => ({ text, columns: 1, rows: 1, column })))
  list.addTable(table)
}
