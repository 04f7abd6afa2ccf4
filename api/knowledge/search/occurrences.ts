import type { Alternative } from './concepts.ts'
import { type DocumentIndex, IN_CONTEXT, PLACE_BITS, postingsOf } from './documentIndex.ts'
import type { Selection, TermEntry } from './shelf.ts'

/** Where something stands, document by document, as in the table of terms. */
export interface Occurrences {
  readonly parts: readonly TermEntry[]
  /** Units that have it in their own text. */
  readonly units: number
}

/** Small words may stand between the words of a name: "inspektor do spraw ochrony danych". */
const GAP = 4

/** All places of an alternative; documents that are not selected may be among them, and are not counted. */
export function occurrencesOf(
  selection: Selection,
  indexOfSlot: readonly (DocumentIndex | undefined)[],
  { words }: Alternative,
): Occurrences {
  if (words.length > 1) return rememberedPhrase(selection, indexOfSlot, words)
  const parts: TermEntry[] = []
  let units = 0
  for (const term of words[0]!) {
    const entry = selection.shelf.term(term)
    if (!entry) continue
    let own = 0
    let seen = false
    for (let order = 0; order < entry.slots.length; order++) {
      if (!indexOfSlot[entry.slots[order]!]) continue
      seen = true
      own += entry.postings[order]?.units ?? 0
    }
    if (seen) parts.push(entry)
    units = Math.max(units, own)
  }
  return { parts, units }
}

/** Phrases that were looked for among some documents: most come from the same lists of words, question after question. */
const remembered = new WeakMap<Selection, Map<string, Occurrences>>()
const MOST_REMEMBERED = 2_000

function rememberedPhrase(
  selection: Selection,
  indexOfSlot: readonly (DocumentIndex | undefined)[],
  words: readonly (readonly string[])[],
): Occurrences {
  let known = remembered.get(selection)
  if (!known || known.size >= MOST_REMEMBERED) {
    known = new Map()
    remembered.set(selection, known)
  }
  const key = words.map(terms => terms.join('/')).join(' ')
  const before = known.get(key)
  if (before) return before
  const found = phraseIn(selection, indexOfSlot, words)
  known.set(key, found)
  return found
}

/** Words that follow each other in one unit, with at most three words between two of them. */
function phraseIn(
  selection: Selection,
  indexOfSlot: readonly (DocumentIndex | undefined)[],
  words: readonly (readonly string[])[],
): Occurrences {
  if (!words.every(terms => terms.some(selection.has))) return { parts: [], units: 0 }
  const part: TermEntry = { slots: [], postings: [], titles: [] }
  let all = 0
  for (const slot of new Set(words[0]!.flatMap(term => selection.shelf.term(term)?.slots ?? []))) {
    const index = indexOfSlot[slot]
    if (!index) continue
    const at = phrasePlaces(index, words)
    const titles = titlesWithAll(index, words)
    if (at.length === 0 && !titles) continue
    const postings = postingsOf(at, index.passageOfUnit)
    part.slots.push(slot)
    part.postings.push(postings)
    part.titles.push(titles)
    all += postings.units
  }
  return { parts: part.slots.length > 0 ? [part] : [], units: all }
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
  if (!words.every(terms => terms.some(term => index.titles.has(term)))) return undefined
  let common: Set<number> | undefined
  for (const terms of words) {
    const places = new Set<number>()
    for (const term of terms) for (const place of index.titles.get(term) ?? []) places.add(place)
    common = common === undefined ? places : common.intersection(places)
    if (common.size === 0) return undefined
  }
  return common && Uint32Array.from([...common].sort((a, b) => a - b))
}
