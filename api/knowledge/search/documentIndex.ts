import { lemmasOf } from '../morphology/wordForms.ts'
import type { Passage } from '../passages/passagesOf.ts'
import type { Steps } from '../slices.ts'
import { acronymsOf } from './acronyms.ts'
import type { Meaning } from './lexicon.ts'
import { searchWords } from './words.ts'

/** Where a term stands: `unit * POSITIONS + position`, ascending; the last position is the list's lead-in or heading. */
export interface Postings {
  readonly at: Uint32Array
  /** Units that have the term in their own text. */
  readonly units: number
  /** The passages of those places, each once: `passage * 2`, and one more where only what introduces a unit has it. */
  readonly passages: Uint32Array
}

export const PLACE_BITS = 10
const POSITIONS = 2 ** PLACE_BITS
/** The term is not in the unit itself but in what introduces it. */
export const IN_CONTEXT = POSITIONS - 1

/** How close a title is to a passage: its own chapter, or one around it. */
export const OWN_TITLE = 0
export const TITLE_ABOVE = 1

/** One document ready to be searched. Nothing of it is shared, so that leaving it out leaves no trace. */
export interface DocumentIndex {
  readonly passages: readonly Passage[]
  /** Number of the first unit of each passage, and behind the last one. */
  readonly firstUnit: Uint32Array
  readonly passageOfUnit: Uint32Array
  /** In words. */
  readonly lengthOfUnit: Uint16Array
  readonly terms: ReadonlyMap<string, Postings>
  /** Terms of titles: `passage * 2 + closeness`, ascending. */
  readonly titles: ReadonlyMap<string, Uint32Array>
  /** Every word as it is written. */
  readonly forms: readonly string[]
  /** Acronyms that the document explains itself, and their long names. */
  readonly acronyms: readonly Meaning[]
}

/** Letters that derived words have in common: "odpowiada" and "odpowiedzialny". */
export const PREFIX = 5
/** Terms that are packed before others may have their turn. */
const STEP = 200

/** Builds the index of a document. */
export function* indexDocument(passages: readonly Passage[]): Steps<DocumentIndex> {
  const terms = new Map<string, number[]>()
  const titles = new Map<string, number[]>()
  const forms = new Set<string>()
  const firstUnit = new Uint32Array(passages.length + 1)
  const passageOfUnit: number[] = []
  const lengthOfUnit: number[] = []
  const add = (map: Map<string, number[]>, word: string, at: number): void => {
    forms.add(word)
    for (const lemma of lemmasOf(word)) {
      const known = map.get(lemma)
      if (!known) map.set(lemma, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  }
  for (const [number, passage] of passages.entries()) {
    const first = passageOfUnit.length
    firstUnit[number] = first
    for (const word of searchWords(passage.chapter.title)) add(titles, word, number * 2 + OWN_TITLE)
    for (const title of passage.chapter.above)
      for (const word of searchWords(title)) add(titles, word, number * 2 + TITLE_ABOVE)
    for (const [order, unit] of passage.units.entries()) {
      const base = (first + order) * POSITIONS
      passageOfUnit.push(number)
      const own = searchWords(unit.text)
      lengthOfUnit.push(own.length)
      for (const [position, word] of own.entries())
        add(terms, word, base + Math.min(position, IN_CONTEXT - 1))
      for (const word of contextWords(passage, order)) add(terms, word, base + IN_CONTEXT)
    }
    yield
  }
  firstUnit[passages.length] = passageOfUnit.length
  const packed = new Map<string, Postings>()
  for (const [term, at] of terms) {
    if (packed.size % STEP === 0) yield
    packed.set(term, postingsOf(at, passageOfUnit))
  }
  const packedTitles = new Map<string, Uint32Array>()
  for (const [term, at] of titles) {
    if (packedTitles.size % STEP === 0) yield
    packedTitles.set(term, Uint32Array.from(at))
  }
  const acronyms = yield* acronymsOf(passages)
  return {
    passages,
    firstUnit,
    passageOfUnit: Uint32Array.from(passageOfUnit),
    lengthOfUnit: Uint16Array.from(lengthOfUnit, length => Math.min(length, 65_535)),
    terms: packed,
    titles: packedTitles,
    forms: [...forms],
    acronyms,
  }
}

/** Words of the small heading and of the lead-ins that a unit stands under. */
function contextWords(passage: Passage, order: number): string[] {
  const unit = passage.units[order]!
  const texts = unit.under ? [unit.under] : []
  if (unit.point !== undefined || unit.leadIn !== undefined)
    if (unit.leadIn === undefined) texts.push(...passage.leadIns.map(one => one.text))
  for (let at = unit.leadIn; at !== undefined; at = passage.units[at]?.leadIn)
    texts.push(passage.units[at]!.text)
  return texts.flatMap(searchWords)
}

/** The places of something in a document, ascending, and what is known of them. */
export function postingsOf(at: readonly number[], passageOfUnit: ArrayLike<number>): Postings {
  const passages: number[] = []
  let units = 0
  let last = -1
  for (const place of at) {
    const unit = Math.floor(place / POSITIONS)
    const passage = passageOfUnit[unit]! * 2
    const inContext = place % POSITIONS === IN_CONTEXT
    if (!inContext && unit !== last) {
      units++
      last = unit
    }
    const before = passages.at(-1)
    if (before === undefined || before >> 1 !== passage >> 1) passages.push(inContext ? passage + 1 : passage)
    else if (!inContext) passages[passages.length - 1] = passage
  }
  return { at: Uint32Array.from(at), units, passages: Uint32Array.from(passages) }
}
