import type { BlockList } from './blockList.ts'
import type { ReadingWarning } from './blocks.ts'
import { type TableBuilder, tableBuilder } from './tableBuilder.ts'
import type { XmlListener } from './xmlEvents.ts'

interface OpenParagraph {
  text: string
  style: string
  listed: boolean
  level: number
}

/** Text inside these is not part of the document as it stands. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'Fallback',
  'ffData',
  'rPrChange',
  'pPrChange',
  'sectPr',
  'annotationRef',
  'object',
  'ruby',
])
/** Styles that number or bullet by themselves. */
const LISTED = /^(?:List(?:Bullet|Number)|Lista(?:punktowana|numerowana))/i
const HEADING = /^(heading|nag[łl]?[óo]?wek|title|tytu|subtitle|podtytu)/i

/** Takes the events of a WordprocessingML part and adds its blocks to the list. */
export function docxListener(list: BlockList, warn: (warning: ReadingWarning) => void): XmlListener {
  let leftOut = 0
  let inText = false
  let inRunProperties = 0
  let inRowProperties = false
  let hiddenRun = false
  let rowDropped = false
  const paragraphs: OpenParagraph[] = []
  const tables: TableBuilder[] = []
  /** Tables at the depth where a text box opened: its blocks do not belong to the table around it. */
  const boxes: { tables: number }[] = []
  const placeholders: boolean[] = []
  const waiting: (() => void)[] = []

  const insideTable = (): TableBuilder | undefined =>
    tables.length > (boxes.at(-1)?.tables ?? 0) ? tables.at(-1) : undefined
  const emit = (paragraph: OpenParagraph): void => {
    const kind = HEADING.test(paragraph.style)
      ? 'heading'
      : paragraph.listed || LISTED.test(paragraph.style)
        ? 'listItem'
        : 'paragraph'
    // "Heading2" and "Nagwek2" tell their level.
    const level = kind === 'heading' ? Number(/(\d)$/.exec(paragraph.style)?.[1] ?? 1) : paragraph.level
    const add = (): void => list.add(kind, paragraph.text, level)
    const table = insideTable()
    if (table) table.addLine(kind, paragraph.text, level)
    else if (boxes.length > 0 || tables.length > 0) waiting.push(add)
    else add()
  }
  const flush = (): void => {
    if (boxes.length > 0 || tables.length > 0) return
    for (const add of waiting.splice(0)) add()
  }
  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph || leftOut > 0 || placeholders.includes(true)) return
    if (hiddenRun) warn('hidden-text-left-out')
    else paragraph.text += text
  }

  return {
    open(name, attribute) {
      if (name === 'del' && inRowProperties) rowDropped = true
      if (LEFT_OUT.has(name)) {
        if ((name === 'del' || name === 'moveFrom') && inRunProperties === 0)
          warn('tracked-deletions-left-out')
        leftOut += 1
      }
      if (leftOut > 0) return
      switch (name) {
        case 'p':
          paragraphs.push({ text: '', style: '', listed: false, level: 1 })
          return
        case 'pStyle':
          paragraphs.at(-1)!.style = attribute('val') ?? ''
          return
        case 'numPr':
          if (paragraphs.length > 0) paragraphs.at(-1)!.listed = true
          return
        case 'ilvl':
          if (paragraphs.length > 0) paragraphs.at(-1)!.level = 1 + Math.min(8, Number(attribute('val')) || 0)
          return
        case 'r':
          hiddenRun = false
          return
        case 'rPr':
          inRunProperties += 1
          return
        case 'vanish':
          hiddenRun = !/^(0|false|off)$/.test(attribute('val') ?? '')
          return
        case 't':
          inText = true
          return
        case 'tab':
          // Also the name of a tab stop in the paragraph's settings, which stands in no run.
          if (attribute('pos') === undefined) write('\t')
          return
        case 'br':
        case 'cr':
          write('\n')
          return
        case 'noBreakHyphen':
          write('-')
          return
        case 'showingPlcHdr':
          if (placeholders.length > 0 && !/^(0|false|off)$/.test(attribute('val') ?? ''))
            placeholders[placeholders.length - 1] = true
          return
        case 'sdt':
          placeholders.push(false)
          return
        case 'txbxContent':
          boxes.push({ tables: tables.length })
          return
        case 'tbl':
          tables.push(tableBuilder())
          return
        case 'tr':
          rowDropped = false
          insideTable()?.openRow()
          return
        case 'trPr':
          inRowProperties = true
          return
        case 'gridBefore':
          insideTable()?.skipColumns(Number(attribute('val')) || 1)
          return
        case 'tc':
          insideTable()?.openCell()
          return
        case 'gridSpan':
          insideTable()?.spanColumns(Number(attribute('val')) || 1)
          return
        case 'vMerge':
          if (attribute('val') !== 'restart') insideTable()?.continueAbove()
          return
      }
    },
    text(text) {
      if (inText) write(text)
    },
    close(name) {
      if (LEFT_OUT.has(name)) {
        leftOut -= 1
        return
      }
      if (leftOut > 0) return
      switch (name) {
        case 't':
          inText = false
          return
        case 'rPr':
          inRunProperties -= 1
          return
        case 'r':
          hiddenRun = false
          return
        case 'trPr':
          inRowProperties = false
          return
        case 'p': {
          const paragraph = paragraphs.pop()
          if (paragraph) emit(paragraph)
          flush()
          return
        }
        case 'sdt':
          placeholders.pop()
          return
        case 'txbxContent':
          boxes.pop()
          return
        case 'tr':
          if (rowDropped) insideTable()?.dropRow()
          rowDropped = false
          return
        case 'tbl': {
          const table = tables.pop()
          if (!table) return
          if (tables.length > 0 || boxes.length > 0) waiting.push(() => table.finish(list))
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
