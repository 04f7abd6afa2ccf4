import type { Alternative } from './concepts.ts'
import { type DocumentIndex, IN_CONTEXT, POSITIONS } from './documentIndex.ts'

/** Where one way of saying something stands in a document; places as in its postings and titles. */
export interface Occurrences {
  readonly at: readonly Uint32Array[]
  readonly titles: readonly Uint32Array[]
  /** Units that have it in their own text. */
  readonly units: number
}

const NOWHERE: Occurrences = { at: [], titles: [], units: 0 }
/** Small words may stand between the words of a name: "inspektor do spraw ochrony danych". */
const GAP = 4

/** All places of an alternative in a document. */
export function occurrencesIn(index: DocumentIndex, { words }: Alternative): Occurrences {
  if (words.length > 1) return phraseIn(index, words)
  const at: Uint32Array[] = []
  const titles: Uint32Array[] = []
  let units = 0
  for (const term of words[0]!) {
    const found = index.terms.get(term)
    if (found) {
      at.push(found.at)
      units = Math.max(units, found.units)
    }
    const inTitles = index.titles.get(term)
    if (inTitles) titles.push(inTitles)
  }
  return at.length === 0 && titles.length === 0 ? NOWHERE : { at, titles, units }
}

/** Words that follow each other in one unit, with at most three words between two of them. */
function phraseIn(index: DocumentIndex, words: readonly (readonly string[])[]): Occurrences {
  const postings = words.map(terms => terms.flatMap(term => index.terms.get(term)?.at ?? []))
  const titles = titlesWithAll(index, words)
  if (postings.some(one => one.length === 0))
    return titles.length === 0 ? NOWHERE : { at: [], titles, units: 0 }
  const found: number[] = []
  for (const first of postings[0]!)
    for (const start of first) {
      if (start % POSITIONS === IN_CONTEXT) continue
      const last = followed(postings, 1, start)
      if (last !== undefined) found.push(start)
    }
  found.sort((a, b) => a - b)
  return {
    at: [Uint32Array.from(found)],
    titles,
    units: new Set(found.map(one => Math.floor(one / POSITIONS))).size,
  }
}

function followed(postings: readonly Uint32Array[][], order: number, after: number): number | undefined {
  if (order === postings.length) return after
  const unit = Math.floor(after / POSITIONS)
  for (const places of postings[order]!) {
    for (let at = firstAbove(places, after); at < places.length; at++) {
      const place = places[at]!
      if (place - after > GAP || Math.floor(place / POSITIONS) !== unit || place % POSITIONS === IN_CONTEXT)
        break
      const last = followed(postings, order + 1, place)
      if (last !== undefined) return last
    }
  }
  return undefined
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
function titlesWithAll(index: DocumentIndex, words: readonly (readonly string[])[]): Uint32Array[] {
  let common: Set<number> | undefined
  for (const terms of words) {
    const places = new Set(terms.flatMap(term => [...(index.titles.get(term) ?? [])]))
    common = common === undefined ? places : common.intersection(places)
    if (common.size === 0) return []
  }
  return common ? [Uint32Array.from([...common].sort((a, b) => a - b))] : []
}
