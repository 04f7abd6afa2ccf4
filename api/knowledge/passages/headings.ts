import { spelled } from '../morphology/packedForms.ts'
import type { Steps } from '../slices.ts'
import type { DocumentLine } from './documentLines.ts'

/** A line that begins a chapter or a point of one. */
export interface Heading {
  /** "11.1", "§ 5", "Rozdział II"; empty for a heading without a number. */
  readonly number: string
  readonly title: string
  /** 1 for a chapter. */
  readonly depth: number
  /** Text of the clause that stands on the line of its number. */
  readonly rest?: string
}

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(\p{Lu}.*|[„"].*)$/u
const LEGAL =
  /^((?:§|art\.?|rozdział|dział|część|załącznik(?: nr)?|appendix|annex)\s*(?:\d+[a-z]?|[IVXLC]+)\b)[.:]?\s*(.*)$/iu
/** Lines that are looked at before others may have their turn. */
const STEP = 64
const LONGEST_TITLE = 160
const LONGEST_POINT_TITLE = 110
const ENDS_AS_TEXT = /[.;,:]$/
const key = (text: string): string => spelled(text).replace(/[^a-z0-9]/g, '')

type TextLine = Exclude<DocumentLine, { kind: 'table' }>
const isText = (line: DocumentLine | undefined): line is TextLine =>
  line !== undefined && line.kind !== 'table'

/** Which lines are headings, by their index; lines of the table of contents are not, and are told apart. */
export function* headingsOf(
  lines: readonly DocumentLine[],
): Steps<{ headings: Map<number, Heading>; contents: Set<number> }> {
  const { contents, titles } = yield* tableOfContents(lines)
  const headings = new Map<number, Heading>()
  let chapter = ''
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield
    if (!isText(line) || contents.has(index)) continue
    const heading = headingOf(line, chapter, titles)
    if (!heading) continue
    headings.set(index, heading)
    if (heading.depth === 1) chapter = heading.number
  }
  yield* addPoints(lines, headings, contents)
  return { headings, contents }
}

function headingOf(line: TextLine, chapter: string, titles: ReadonlySet<string>): Heading | undefined {
  const text = line.text
  const legal = LEGAL.exec(text)
  if (legal && line.kind !== 'item') return legalHeading(legal[1]!, legal[2]!)
  const [, number, title = ''] = NUMBERED.exec(text) ?? []
  const marked = line.kind === 'heading'
  if (number === undefined)
    return marked ? { number: '', title: text.replace(/:$/, ''), depth: line.level } : undefined
  if (title.length > LONGEST_TITLE || line.kind === 'item') return undefined
  const depth = number.split('.').length
  const named = { number, title: title.replace(/[:.]+$/, ''), depth }
  if (depth > 1) {
    const inside = number.startsWith(`${chapter}.`) || titles.has(key(text))
    return marked || (inside && (line.text.length <= LONGEST_POINT_TITLE || /:$/.test(text)))
      ? named
      : undefined
  }
  if (titles.size > 0) return titles.has(key(text)) || marked ? named : undefined
  const capitals = title === title.toUpperCase() && /\p{Lu}{3}/u.test(title)
  return marked || (capitals && Number(number) === Number(chapter || 0) + 1) ? named : undefined
}

/** "§ 5. 1. Wniosek składa się ..." has its text behind its number, "Rozdział II Organizacja" a title. */
function legalHeading(number: string, behind: string): Heading | undefined {
  const isClause = /^(?:§|art)/i.test(number)
  if (!isClause) return behind.length <= LONGEST_TITLE ? { number, title: behind, depth: 1 } : undefined
  const isTitle = behind.length <= 80 && !ENDS_AS_TEXT.test(behind)
  return isTitle ? { number, title: behind, depth: 2 } : { number, title: '', depth: 2, rest: behind }
}

/** Lines of the table of contents, and the titles that it names. */
function* tableOfContents(
  lines: readonly DocumentLine[],
): Steps<{ contents: Set<number>; titles: Set<string> }> {
  const contents = new Set<number>()
  const titles = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield
    if (line.kind === 'table') {
      const entries = line.rows.filter(row => /^\d{1,3}$/.test(row.cells.findLast(cell => cell !== '') ?? ''))
      const titled = entries.filter(row => /\p{L}{3}/u.test(row.cells[0] ?? ''))
      if (line.rows.length < 3 || titled.length < line.rows.length * 0.8) continue
      contents.add(index)
      for (const row of line.rows) titles.add(key(row.cells[0] ?? ''))
    } else {
      const entry = /^(.{3,150}?)\s?(?:\.{3,}|…+|\t)\s*\d{1,3}$/.exec(line.text)
      if (entry) {
        contents.add(index)
        titles.add(key(entry[1]!))
      } else if (/^(?:spis treści|contents|table of contents)$/i.test(line.text)) contents.add(index)
    }
  }
  return { contents, titles: new Set([...titles].filter(title => /^\d/.test(title))) }
}

/**
 * Points of a chapter that have a title of their own on a line: "1. Przeglądy komórki organizacyjnej", then text. A
 * list of numbered sentences is none: there one number follows the other.
 */
function* addPoints(
  lines: readonly DocumentLine[],
  headings: Map<number, Heading>,
  contents: ReadonlySet<number>,
): Steps<void> {
  let chapter: Heading | undefined
  let run: number[] = []
  const close = (): void => {
    for (const index of run.length >= 2 ? run : []) {
      const [, number = '', title = ''] = NUMBERED.exec((lines[index] as TextLine).text) ?? []
      const inside = chapter && chapter.number !== ''
      headings.set(index, {
        number: inside ? `${chapter!.number}.${number}` : number,
        title,
        depth: inside ? chapter!.depth + 1 : 1,
      })
    }
    run = []
  }
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield
    const heading = headings.get(index)
    if (heading) {
      close()
      chapter = heading
      continue
    }
    if (!isText(line) || contents.has(index)) continue
    const number = NUMBERED.exec(line.text)?.[1]
    if (number === String(run.length + 1) && isPoint(line.text, lines[index + 1])) run.push(index)
  }
  close()
}

function isPoint(text: string, next: DocumentLine | undefined): boolean {
  if (text.length > LONGEST_POINT_TITLE || ENDS_AS_TEXT.test(text) || !next) return false
  if (next.kind === 'table' || next.kind === 'heading') return true
  return !/^\(?\d{1,2}[.)]\s/.test(next.text) && (next.kind === 'item' || next.text.length > 80)
}
