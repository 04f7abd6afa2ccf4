import type { Alternative } from './concepts.ts'
import { type DocumentIndex, IN_CONTEXT, PLACE_BITS } from './documentIndex.ts'
import type { Selection } from './shelf.ts'

/** Where something stands in one document; places as in its postings and titles. */
export interface Occurrence {
  readonly slot: number
  readonly index: DocumentIndex
  readonly at?: Uint32Array
  readonly titles?: Uint32Array
}

export interface Occurrences {
  readonly found: readonly Occurrence[]
  /** Units that have it in their own text. */
  readonly units: number
}

/** Small words may stand between the words of a name: "inspektor do spraw ochrony danych". */
const GAP = 4

/** All places of an alternative in some documents. */
export function occurrencesOf(
  selection: Selection,
  indexOfSlot: readonly (DocumentIndex | undefined)[],
  { words }: Alternative,
): Occurrences {
  if (words.length > 1) return phraseIn(selection, indexOfSlot, words)
  const found: Occurrence[] = []
  let units = 0
  for (const term of words[0]!) {
    const entry = selection.shelf.term(term)
    if (!entry) continue
    let own = 0
    for (const [order, slot] of entry.slots.entries()) {
      const index = indexOfSlot[slot]
      if (!index) continue
      const [postings, titles] = [entry.postings[order], entry.titles[order]]
      own += postings?.units ?? 0
      found.push({ slot, index, ...(postings ? { at: postings.at } : {}), ...(titles ? { titles } : {}) })
    }
    units = Math.max(units, own)
  }
  return { found, units }
}

/** Words that follow each other in one unit, with at most three words between two of them. */
function phraseIn(
  selection: Selection,
  indexOfSlot: readonly (DocumentIndex | undefined)[],
  words: readonly (readonly string[])[],
): Occurrences {
  if (!words.every(terms => terms.some(selection.has))) return { found: [], units: 0 }
  const slots = new Set(words[0]!.flatMap(term => selection.shelf.term(term)?.slots ?? []))
  const found: Occurrence[] = []
  let units = 0
  for (const slot of slots) {
    const index = indexOfSlot[slot]
    if (!index) continue
    const at = phrasePlaces(index, words)
    const titles = titlesWithAll(index, words)
    if (at.length === 0 && !titles) continue
    found.push({ slot, index, at: Uint32Array.from(at), ...(titles ? { titles } : {}) })
    let last = -1
    for (const place of at) {
      if (place >>> PLACE_BITS !== last) units++
      last = place >>> PLACE_BITS
    }
  }
  return { found, units }
}

function phrasePlaces(index: DocumentIndex, words: readonly (readonly string[])[]): number[] {
  const postings: Uint32Array[][] = []
  for (const terms of words) {
    const lists = terms.flatMap(term => index.terms.get(term)?.at ?? [])
    if (lists.length === 0) return []
    postings.push(lists)
  }
  const places: number[] = []
  for (const list of postings[0]!)
    for (const start of list)
      if ((start & IN_CONTEXT) !== IN_CONTEXT && follows(postings, 1, start)) places.push(start)
  return postings[0]!.length > 1 ? places.sort((a, b) => a - b) : places
}

function follows(postings: readonly Uint32Array[][], order: number, after: number): boolean {
  if (order === postings.length) return true
  for (const places of postings[order]!)
    for (let at = firstAbove(places, after); at < places.length; at++) {
      const place = places[at]!
      const sameUnit = place >>> PLACE_BITS === after >>> PLACE_BITS
      if (place - after > GAP || !sameUnit || (place & IN_CONTEXT) === IN_CONTEXT) break
      if (follows(postings, order + 1, place)) return true
    }
  return false
}

function firstAbove(places: Uint32Array, value: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Titles that have all words of a name, in whatever order. */
function titlesWithAll(index: DocumentIndex, words: readonly (readonly string[])[]): Uint32Array | undefined {
  let common: Set<number> | undefined
  for (const terms of words) {
    const places = new Set<number>()
    for (const term of terms) for (const place of index.titles.get(term) ?? []) places.add(place)
    common = common === undefined ? places : common.intersection(places)
    if (common.size === 0) return undefined
  }
  return common && Uint32Array.from([...common].sort((a, b) => a - b))
}
