import { blockList } from './blockList.ts'
import type { ReadDocument, ReadingWarning } from './blocks.ts'
import type { ReadingLimits } from './limits.ts'
import { RefusedReading } from './refusedReading.ts'
import { type TableBuilder, tableBuilder } from './tableBuilder.ts'

interface Group {
  /** A page header: what it says stands before the text. */
  header: boolean
  silent: boolean
  hidden: boolean
  /** Characters that stand for a \u one, to be left out. */
  skipAfterUnicode: number
}

/** Destinations whose text is not text of the document (RTF 1.9.1, chapter "Contents of an RTF file"). */
const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict object objdata datafield fldinst footer footerl footerr footerf footnote shprslt annotation listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl mmathPr wgrffmtfilter pntext bkmkstart bkmkend shppict nonshppict sp deleted atnid atnauthor atndate filetbl template'.split(
    ' ',
  ),
)
const CODE_PAGES: Record<string, string> = {
  '1250': 'windows-1250',
  '1252': 'windows-1252',
  '28592': 'iso-8859-2',
  '65001': 'utf-8',
  '1251': 'windows-1251',
  '852': 'iso-8859-2',
}
const MAX_DEPTH = 500

/** Rich Text Format 1.9.1: text, lists and tables. Pictures, objects and fields' instructions are left out. */
export function readRtf(bytes: Uint8Array, limits: ReadingLimits): ReadDocument {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const warnings = new Set<ReadingWarning>()
  const list = blockList(limits)
  let decoder = new TextDecoder('windows-1250')
  const stack: Group[] = []
  let group: Group = { header: false, silent: false, hidden: false, skipAfterUnicode: 1 }
  let pendingBytes: number[] = []
  let text = ''
  let toSkip = 0
  let table: TableBuilder | undefined
  let inTable = false
  let listed = false
  let rowOpen = false
  let cellOpen = false
  /** Of each cell of the row as `\\trowd` defines it: whether it continues the one above. */
  let continued: boolean[] = []
  let nextContinues = false
  let cellAt = 0

  const settle = (): void => {
    if (pendingBytes.length > 0) text += decoder.decode(Uint8Array.from(pendingBytes))
    pendingBytes = []
  }
  const write = (piece: string): void => {
    settle()
    if (group.silent) return
    if (group.hidden) warnings.add('hidden-text-left-out')
    else text += piece
  }
  const openRow = (): void => {
    table ??= tableBuilder()
    if (!rowOpen) {
      table.openRow()
      rowOpen = true
      cellOpen = false
      cellAt = 0
    }
    if (!cellOpen) {
      table.openCell()
      if (continued[cellAt]) table.continueAbove()
      cellAt += 1
    }
    cellOpen = true
  }
  const closeTable = (): void => {
    table?.finish(list)
    table = undefined
    rowOpen = false
  }
  const closeParagraph = (): void => {
    settle()
    const line = text
    text = ''
    if (inTable) {
      openRow()
      table!.addLine('paragraph', line, 1)
      return
    }
    closeTable()
    list.add(listed ? 'listItem' : 'paragraph', line)
  }
  const closeCell = (): void => {
    settle()
    openRow()
    table!.addLine('paragraph', text, 1)
    text = ''
    cellOpen = false
  }

  for (let at = 0; at < source.length; at++) {
    const letter = source[at]!
    if (letter === '{') {
      settle()
      stack.push({ ...group })
      if (stack.length > MAX_DEPTH) throw new RefusedReading('file-too-deep')
    } else if (letter === '}') {
      settle()
      const outer = stack.pop() ?? group
      if (group.header && !outer.header && text.trim() !== '') closeParagraph()
      group = outer
    } else if (letter === '\\') {
      const next = source[at + 1] ?? ''
      if (next === "'") {
        const code = Number.parseInt(source.slice(at + 2, at + 4), 16)
        at += 3
        if (toSkip > 0) toSkip -= 1
        else if (!group.silent && !group.hidden && !Number.isNaN(code)) pendingBytes.push(code)
        continue
      }
      if (!/[a-z]/i.test(next)) {
        at += 1
        if (next === '*') group.silent = true
        else if (next === '~') write(' ')
        else if (next === '_') write('-')
        else if (next === '\n' || next === '\r') closeParagraph()
        else if ('\\{}'.includes(next)) write(next)
        continue
      }
      let end = at + 1
      while (end < source.length && /[a-z]/i.test(source[end]!)) end += 1
      const word = source.slice(at + 1, end)
      const numberStart = end
      if (source[end] === '-') end += 1
      while (end < source.length && source[end]! >= '0' && source[end]! <= '9') end += 1
      const number = end > numberStart ? Number(source.slice(numberStart, end)) : undefined
      at = source[end] === ' ' ? end : end - 1
      if (SILENT.has(word)) {
        if (word === 'deleted' && number !== 0) {
          warnings.add('tracked-deletions-left-out')
          group.silent = true
        } else if (word === 'object' || word === 'objdata') {
          warnings.add('embedded-object-ignored')
          group.silent = true
        } else if (word !== 'deleted') group.silent = true
        continue
      }
      switch (word) {
        case 'header':
        case 'headerl':
        case 'headerr':
        case 'headerf':
          group.header = true
          break
        case 'shptxt':
          // The text of a box stands in a destination that is skipped otherwise.
          group.silent = false
          break
        case 'ansicpg':
          decoder = new TextDecoder(CODE_PAGES[String(number)] ?? 'windows-1250')
          break
        case 'u':
          if (!group.silent) write(String.fromCharCode(((number ?? 0) + 65_536) % 65_536))
          toSkip = group.skipAfterUnicode
          continue
        case 'uc':
          group.skipAfterUnicode = Math.min(4, number ?? 1)
          break
        case 'v':
          settle()
          group.hidden = number !== 0
          break
        case 'bin':
          // More than there is left is no length: the rest is read as what it is.
          if ((number ?? 0) > 0 && at + number! < source.length) at += number!
          break
        case 'par':
        case 'sect':
        case 'page':
          if (!group.silent) closeParagraph()
          break
        case 'line':
          write('\n')
          break
        case 'tab':
          write('\t')
          break
        case 'emdash':
        case 'endash':
          write('–')
          break
        case 'rdblquote':
          write('”')
          break
        case 'ldblquote':
          write('„')
          break
        case 'bullet':
          write('•')
          break
        case 'pard':
          inTable = false
          listed = false
          break
        case 'ls':
          listed = true
          break
        case 'intbl':
          inTable = true
          break
        case 'clvmrg':
          nextContinues = true
          break
        case 'cellx':
          continued.push(nextContinues)
          nextContinues = false
          break
        case 'trowd':
          continued = []
          nextContinues = false
          if (table && !rowOpen) break
          if (!inTable && !table && text.trim()) closeParagraph()
          break
        case 'cell':
        case 'nestcell':
          if (!group.silent) closeCell()
          break
        case 'row':
        case 'nestrow':
          rowOpen = false
          break
      }
      toSkip = 0
    } else if (letter !== '\r' && letter !== '\n') {
      if (toSkip > 0) toSkip -= 1
      else write(letter >= '\u0080' ? decoder.decode(Uint8Array.of(letter.charCodeAt(0))) : letter)
    }
  }
  closeParagraph()
  closeTable()
  if (list.blocks.length === 0) throw new RefusedReading('file-without-text')
  return { format: 'rtf', blocks: list.blocks, warnings: [...warnings] }
}
