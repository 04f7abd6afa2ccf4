import type { Block, Cell } from './blocks.ts'
import { cleanText } from './cleanText.ts'
import type { ReadingLimits } from './limits.ts'
import { RefusedReading } from './refusedReading.ts'

/** Where a reader puts what it reads: cleans the text, numbers the blocks, keeps the limits. */
export interface BlockList {
  readonly blocks: Block[]
  /** Each line of the text becomes a block; empty lines are left out. */
  add(kind: 'heading' | 'paragraph' | 'listItem', text: string, level?: number, page?: number): void
  /** Whether a text goes on in this one: cut in the middle of a sentence by the end of a column or page. */
  goesOn(text: string): boolean
  /** Adds to the last paragraph. */
  extend(text: string): void
  addTable(rows: readonly (readonly Cell[])[], page?: number): void
}

/** One line of text: runs of blanks become one. */
const tidy = (text: string): string => text.replace(/[ \t]+/g, ' ').trim()

/** An empty list that refuses with `file-too-many-rows` when a limit is passed. */
export function blockList(limits: ReadingLimits): BlockList {
  const blocks: Block[] = []
  let characters = 0
  let rowsSeen = 0
  const count = (text: string, size = 1): void => {
    characters += text.length
    rowsSeen += size
    if (characters > limits.characters || rowsSeen > limits.blocks)
      throw new RefusedReading('file-too-many-rows')
  }
  const place = (page?: number): { block: number; page?: number } =>
    page === undefined ? { block: blocks.length } : { block: blocks.length, page }
  return {
    blocks,
    add(kind, text, level = 1, page) {
      for (const line of cleanText(text).split('\n')) {
        const tidied = kind === 'paragraph' ? line.replace(/ +/g, ' ').trim() : tidy(line)
        if (!tidied) continue
        count(tidied)
        if (kind === 'paragraph') blocks.push({ kind, text: tidied, place: place(page) })
        else blocks.push({ kind, level, text: tidied, place: place(page) })
      }
    },
    goesOn(text) {
      const last = blocks.at(-1)
      return (
        last !== undefined &&
        (last.kind === 'paragraph' || last.kind === 'listItem') &&
        !/[.:;!?]$/.test(last.text) &&
        last.text.length > 40 &&
        /^\p{Ll}/u.test(text.trim()) &&
        !/^\p{Ll}{3,20}:/u.test(text.trim())
      )
    },
    extend(text) {
      const last = blocks.at(-1)
      if (last && last.kind !== 'table')
        blocks[blocks.length - 1] = { ...last, text: `${last.text} ${tidy(cleanText(text))}` }
    },
    addTable(rows, page) {
      if (rows.reduce((sum, row) => sum + row.length, rowsSeen) > limits.blocks)
        throw new RefusedReading('file-too-many-rows')
      const cleaned = rows
        .map(row =>
          row.map(cell => ({
            ...cell,
            text: cleanText(cell.text)
              .split('\n')
              .map(tidy)
              .filter(line => line !== '')
              .join('\n'),
          })),
        )
        .filter(row => row.some(cell => cell.text !== ''))
      for (const row of cleaned) count(row.map(cell => cell.text).join(' '), row.length)
      if (cleaned.length > 0) blocks.push({ kind: 'table', rows: cleaned, place: place(page) })
    },
  }
}
