import type { Block } from '../../reading/blocks.ts'
import type { Steps } from '../slices.ts'
import { type Chapter, chaptersOf } from './chapters.ts'
import { type Unit, unitsOf } from './units.ts'

/** A unit where it stands in its passage. */
export interface PassageUnit extends Unit {
  /** Offsets in the text of the passage. */
  readonly from: number
  readonly to: number
}

/** What is given as an answer: a chapter, or a part of one that is not too long to read. */
export interface Passage {
  readonly chapter: Chapter
  readonly text: string
  readonly units: readonly PassageUnit[]
  /** Units that introduce a list that goes on in this passage: only their text counts. */
  readonly leadIns: readonly Unit[]
}

/** A chapter that is not longer stays whole. */
const LONGEST = 2_000
const WISHED = 1_500
/** Less than this goes with what stands before. */
const SHORTEST = 250

/** The passages of a document in reading order. */
export function* passagesOf(blocks: readonly Block[]): Steps<Passage[]> {
  const passages: Passage[] = []
  for (const chapter of yield* chaptersOf(blocks)) {
    yield
    const units = yield* unitsOf(chapter)
    const heading = headingLine(chapter)
    const length = units.reduce((sum, unit) => sum + unit.text.length + 1, heading.length)
    if (units.length === 0) continue
    const parts =
      length <= LONGEST ? [range(0, units.length)] : split(units, Math.ceil(length / WISHED), length)
    for (const part of parts) {
      yield
      passages.push(passageOf(chapter, heading, units, part))
    }
  }
  return passages
}

interface Part {
  readonly from: number
  readonly to: number
}
const range = (from: number, to: number): Part => ({ from, to })

const headingLine = ({ number, title }: Chapter): string =>
  title === '' || number === title ? number || title : `${number}${/^\d+$/.test(number) ? '.' : ''} ${title}`

/** About equal parts that begin with a line of their own, best with a small heading, a paragraph or a table. */
function split(units: readonly Unit[], wanted: number, length: number): Part[] {
  const parts: Part[] = []
  const wished = length / wanted
  let start = 0
  let size = 0
  for (const [index, unit] of units.entries()) {
    const canBreak = index > start && isBreak(units, index)
    const natural = unit.leadIn === undefined || unit.bound === 'heading'
    const over = size + sizeTo(units, index) > LONGEST - 100
    if (canBreak && (over || (natural && size >= wished * 0.75) || size + unit.text.length / 2 > wished)) {
      parts.push(range(start, index))
      start = index
      size = 0
    }
    size += unit.text.length + 1
  }
  const rest = units.slice(start).reduce((sum, unit) => sum + unit.text.length + 1, 0)
  const last = parts.at(-1)
  if (last && rest < SHORTEST) parts[parts.length - 1] = range(last.from, units.length)
  else parts.push(range(start, units.length))
  return parts
}

/** A part does not begin in the middle of a line or table, nor behind what introduces it. */
function isBreak(units: readonly Unit[], index: number): boolean {
  const { startsLine, bound, leadIn } = units[index]!
  return startsLine && bound !== 'row' && leadIn !== index - 1 && units[index - 1]!.bound !== 'heading'
}

/** Length from a unit to the next place where a part may end. */
function sizeTo(units: readonly Unit[], index: number): number {
  let size = units[index]!.text.length
  for (let at = index + 1; at < units.length && !isBreak(units, at); at++) size += units[at]!.text.length + 1
  return size
}

function passageOf(chapter: Chapter, heading: string, all: readonly Unit[], part: Part): Passage {
  const first = all[part.from]!
  const leadIns: Unit[] = []
  for (let at = first.leadIn; at !== undefined && at < part.from; at = all[at]?.leadIn)
    leadIns.unshift(all[at]!)
  let text = [heading, first.under, ...leadIns.map(unit => unit.text)].filter(line => line).join('\n')
  const units = all.slice(part.from, part.to).map(unit => {
    const from = text === '' ? 0 : text.length + 1
    text = text === '' ? unit.text : `${text}${unit.startsLine ? '\n' : ' '}${unit.text}`
    const { leadIn, ...rest } = unit
    const inside = leadIn !== undefined && leadIn >= part.from ? { leadIn: leadIn - part.from } : {}
    return { ...rest, ...inside, from, to: from + unit.text.length }
  })
  return { chapter, text, units, leadIns }
}
