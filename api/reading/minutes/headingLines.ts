import type { Block } from '../blocks.ts'
import { headingLabelOf } from './labels.ts'
import type { LabelKey } from './labelWords.ts'

/** "Ad 2." and "Do pkt 2" before what was said on that point of the agenda. */
export const AD = /^\s*(?:do\s+p(?:unk)?t\.?|ad\.?)\s*(\d{1,2})\s*[.):–-]?\s*/i
const POINT = /^\s*(?:\(?(\d{1,2})[.)]|[-–•])\s/

/** The points of an agenda that is told of below as "Ad 1", "Ad 2": their blocks, and what each announces. */
export function agendaOf(
  blocks: readonly Block[],
): { items: ReadonlySet<number>; labels: ReadonlyMap<number, LabelKey | undefined> } | undefined {
  const first = blocks.findIndex(block => block.kind !== 'table' && AD.test(block.text))
  if (first < 0) return undefined
  const items = new Set<number>()
  const labels = new Map<number, LabelKey | undefined>()
  const opened = blocks
    .slice(0, first)
    .findLastIndex(
      block => block.kind !== 'table' && /^(?:porz[aą]dek|program|agenda|plan)\b/i.test(block.text),
    )
  if (opened < 0) return { items, labels }
  for (let at = opened + 1; at < first; at++) {
    const block = blocks[at]!
    if (block.kind === 'table' || !(block.kind === 'listItem' || POINT.test(block.text))) break
    items.add(at)
    labels.set(items.size, headingLabelOf(block.text.replace(/[,;.]\s*$/, '')))
  }
  return { items, labels }
}

const NUMBERED_LINE = /^\s*(?:§\s?\d+|\d{1,2}|[IVX]{1,4}|[A-F])[.)]?\s+\p{Lu}/u

/** A line that is a heading by its look: in a heading's style, before what a colon announces, or numbered above text. */
export function standsAlone(block: Block, next: Block | undefined, amongTasks: boolean): boolean {
  if (block.kind === 'heading') return true
  if (block.kind !== 'paragraph' || next === undefined) return false
  if (/[:?]\s*$/.test(block.text)) return true
  if (amongTasks || /[.,;]\s*$/.test(block.text)) return false
  return (
    NUMBERED_LINE.test(block.text) &&
    (next.kind === 'table' || !NUMBERED_LINE.test(next.text)) &&
    block.text.length < 70
  )
}

/** 0 for what is no heading; "4.1 Zamówić druki" is below "4. Zadania", whatever its style says. */
export const headingLevel = (block: Exclude<Block, { kind: 'table' }>): number =>
  block.kind !== 'heading'
    ? 0
    : Math.max(block.level, (/^\s*(\d{1,2}(?:\.\d{1,2})*)/.exec(block.text)?.[1] ?? '').split('.').length)

/** The headings of a list of names that lost its table: "Lp. Imię i nazwisko". */
export const COLUMN_HEADINGS =
  /^\s*(?:l\.?\s?p\.?[\s,;|/]+)?(?:imi[eę] i nazwisko|nazwisko i imi[eę]|nazwisko|uczestnik)(?:[\s,;|/–-]+(?:stanowisko|funkcja|podpis|kom[oó]rka|wydzia[lł]|uwagi))*\s*:?\s*$/i
