import type { BlockList } from './blockList.ts'
import type { ReadingWarning } from './blocks.ts'
import { type TableBuilder, tableBuilder } from './tableBuilder.ts'
import type { XmlListener } from './xmlEvents.ts'

interface OpenParagraph {
  text: string
  heading: boolean
  level: number
}

/** Deletions of tracked changes are kept in one place before the text; notes and comments stand inside it. */
const LEFT_OUT = new Set([
  'tracked-changes',
  'annotation',
  'annotation-end',
  'note',
  'hidden-text',
  'script',
  'scripts',
  'object',
  'forms',
  'automatic-styles',
  'font-face-decls',
  'sequence-decls',
])

/**
 * Takes the events of an OpenDocument part and adds its blocks to the list: those inside `root`, which is the body of
 * the content or a page header of the styles.
 */
export function odtListener(
  list: BlockList,
  warn: (warning: ReadingWarning) => void,
  root: 'body' | 'header' = 'body',
): XmlListener {
  let leftOut = 0
  let inBody = false
  let listDepth = 0
  const paragraphs: OpenParagraph[] = []
  const tables: TableBuilder[] = []
  const waiting: (() => void)[] = []
  const hiddenStyles = new Set<string>()
  const hiddenSpans: boolean[] = []
  let styleName = ''
  let boxes = 0

  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph || leftOut > 0) return
    if (hiddenSpans.includes(true)) warn('hidden-text-left-out')
    else paragraph.text += text
  }
  const emit = (paragraph: OpenParagraph): void => {
    const kind = paragraph.heading ? 'heading' : listDepth > 0 ? 'listItem' : 'paragraph'
    const level = paragraph.heading ? paragraph.level : Math.max(1, listDepth)
    const table = tables.at(-1)
    if (table && boxes === 0) table.addLine(kind, paragraph.text, level)
    else if (boxes > 0) waiting.push(() => list.add(kind, paragraph.text, level))
    else list.add(kind, paragraph.text, level)
  }
  const flush = (): void => {
    if (tables.length > 0 || boxes > 0 || paragraphs.length > 0) return
    for (const add of waiting.splice(0)) add()
  }

  return {
    open(name, attribute) {
      if (name === 'style') styleName = attribute('name') ?? ''
      if (name === 'text-properties' && attribute('display') === 'none') hiddenStyles.add(styleName)
      if (name === root) inBody = true
      if (!inBody) return
      if (LEFT_OUT.has(name)) {
        if (name === 'tracked-changes') warn('tracked-deletions-left-out')
        leftOut += 1
      }
      if (leftOut > 0) return
      switch (name) {
        case 'p':
        case 'h':
          paragraphs.push({ text: '', heading: name === 'h', level: Number(attribute('outline-level')) || 1 })
          hiddenSpans.push(hiddenStyles.has(attribute('style-name') ?? ''))
          return
        case 'span':
          hiddenSpans.push(hiddenStyles.has(attribute('style-name') ?? ''))
          return
        case 's':
          write(' '.repeat(Math.min(40, Number(attribute('c')) || 1)))
          return
        case 'tab':
          write('\t')
          return
        case 'line-break':
          write('\n')
          return
        case 'list-item':
          listDepth += 1
          return
        case 'text-box':
          boxes += 1
          return
        case 'table':
          tables.push(tableBuilder())
          return
        case 'table-row':
          tables.at(-1)?.openRow()
          return
        case 'table-cell':
          tables.at(-1)?.openCell(Math.min(100, Number(attribute('number-columns-spanned')) || 1))
          tables.at(-1)?.spanRows(Number(attribute('number-rows-spanned')) || 1)
          return
        case 'covered-table-cell':
          tables.at(-1)?.openCell(Math.min(100, Number(attribute('number-columns-repeated')) || 1))
          tables.at(-1)?.cover()
          return
      }
    },
    text: write,
    close(name) {
      if (!inBody) return
      if (name === root) inBody = false
      if (LEFT_OUT.has(name)) {
        leftOut -= 1
        return
      }
      if (leftOut > 0) return
      switch (name) {
        case 'p':
        case 'h': {
          const paragraph = paragraphs.pop()
          hiddenSpans.pop()
          if (paragraph) emit(paragraph)
          flush()
          return
        }
        case 'span':
          hiddenSpans.pop()
          return
        case 'list-item':
          listDepth -= 1
          return
        case 'text-box':
          boxes -= 1
          return
        case 'table': {
          const table = tables.pop()
          if (!table) return
          if (tables.length > 0) waiting.push(() => table.finish(list))
          else {
            table.finish(list)
            flush()
          }
          return
        }
      }
    },
  }
}
