import type { Block } from '../../reading/blocks.ts'
import type { Steps } from '../slices.ts'
import { type DocumentLine, documentLines } from './documentLines.ts'
import { headingsOf } from './headings.ts'

/** The deepest numbered part of a document that text stands in. */
export interface Chapter {
  /** "11.1"; the title where there is no number; empty before the first heading. */
  readonly number: string
  readonly title: string
  /** Titles of the chapters around it, outermost first. */
  readonly above: readonly string[]
  readonly lines: DocumentLine[]
}

/** A document's text by chapter and point; the table of contents and running headers are left out. */
export function* chaptersOf(blocks: readonly Block[]): Steps<Chapter[]> {
  const lines = yield* documentLines(blocks)
  const { headings, contents } = yield* headingsOf(lines)
  const chapters: Chapter[] = [{ number: '', title: '', above: [], lines: [] }]
  const open: { depth: number; title: string }[] = []
  for (const [index, line] of lines.entries()) {
    if (contents.has(index)) continue
    const heading = headings.get(index)
    if (!heading) {
      chapters.at(-1)!.lines.push(line)
      continue
    }
    while (open.length > 0 && open.at(-1)!.depth >= heading.depth) open.pop()
    const page = line.page === undefined ? {} : { page: line.page }
    chapters.push({
      number: heading.number || heading.title,
      title: heading.title,
      above: open.map(one => one.title),
      lines: heading.rest ? [{ kind: 'paragraph', text: heading.rest, turns: [], ...page }] : [],
    })
    open.push({ depth: heading.depth, title: heading.title })
  }
  return chapters.filter(chapter => chapter.lines.length > 0 || chapter.title !== '')
}
