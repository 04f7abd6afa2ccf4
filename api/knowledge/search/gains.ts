import type { Concept } from './concepts.ts'
import { type DocumentIndex, IN_CONTEXT, OWN_TITLE, PLACE_BITS } from './documentIndex.ts'
import { occurrencesOf } from './occurrences.ts'
import { placeWeights as weights } from './placeWeights.ts'
import { rarity } from './rarity.ts'
import type { Selection, TermEntry } from './shelf.ts'

/** One way of saying something: where it stands and what it is worth there. */
interface Said {
  readonly parts: readonly TermEntry[]
  readonly value: number
}

/** What one concept is worth in each passage of some documents. */
export interface Gains {
  readonly passage: Float32Array
  /** In titles, weighted by how near they are. */
  readonly title: Float32Array
  /** In the chapter's own title, not weighted. */
  readonly ownTitle: Float32Array
  /** All that was looked at, the most telling first. */
  readonly said: readonly Said[]
}

/** A way of saying something that is worth so much less than another adds nothing but time. */
const WORTH_A_LOOK = 0.3
/** The same beside the most telling thing that was asked for. */
const WORTH_ASKING = 0.15
/** So many units are looked at for one concept, the most telling ways of saying it first: time stays bounded. */
const UNITS_PER_CONCEPT = 25_000

const rooms: Float32Array[] = []

/** A row of zeros. Rows are kept between questions: nothing that is asked waits, so that nobody else writes into them. */
function room(order: number, size: number): Float32Array {
  const known = rooms[order]
  if (known && known.length >= size) return known.fill(0, 0, size)
  const made = new Float32Array(Math.ceil(size * 1.25))
  rooms[order] = made
  return made
}

/** Where the concepts of a question stand and what they are worth there, and what each could be worth at most. */
export function gather(
  selection: Selection,
  concepts: readonly Concept[],
): { gains: Gains[]; importance: number[] } {
  const indexOfSlot: (DocumentIndex | undefined)[] = []
  for (const { slot, index } of selection.documents) indexOfSlot[slot] = index
  const { units, passages } = selection
  const gains = concepts.map((_, order) => ({
    passage: room(order * 3, passages),
    title: room(order * 3 + 1, passages),
    ownTitle: room(order * 3 + 2, passages),
    said: [] as Said[],
  }))
  const said = concepts.map(concept =>
    concept.alternatives
      .map(alternative => {
        const occurrences = occurrencesOf(selection, indexOfSlot, alternative)
        const value = rarity(Math.max(occurrences.units, 1), units) * alternative.weight * concept.weight
        return { ...occurrences, value: occurrences.parts.length > 0 ? value : 0 }
      })
      .filter(one => one.value > 0)
      .sort((a, b) => b.value - a.value),
  )
  const highest = Math.max(...said.map(found => found[0]?.value ?? 0))
  const importance = concepts.map((concept, order) => {
    const most = said[order]![0]?.value ?? 0
    const least = Math.max(most * WORTH_A_LOOK, highest * WORTH_ASKING)
    let looked = 0
    for (const { parts, value, units: held } of said[order]!) {
      if (value < most && (value < least || looked > UNITS_PER_CONCEPT)) break
      looked += held
      gains[order]!.said.push({ parts, value })
      for (const { slots, postings, titles } of parts)
        for (let place = 0; place < slots.length; place++) {
          const slot = slots[place]!
          if (!indexOfSlot[slot]) continue
          const firstPassage = selection.firstPassage[slot]!
          const [own, inTitles] = [postings[place], titles[place]]
          if (own) addPassages(gains[order]!, own.passages, value, firstPassage)
          if (inTitles) addTitles(gains[order]!, inTitles, value, firstPassage)
        }
    }
    return most > 0 && !concept.unknown ? most : rarity(1, units) * concept.weight
  })
  return { gains, importance }
}

function addPassages({ passage }: Gains, places: Uint32Array, value: number, firstPassage: number): void {
  const inContext = value * weights.context
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    const at = firstPassage + (place >>> 1)
    const gain = (place & 1) === 1 ? inContext : value
    if (gain > passage[at]!) passage[at] = gain
  }
}

/** A passage of one of the documents that were selected. */
export interface Chosen {
  /** Its order among them. */
  readonly document: number
  readonly passage: number
}

/** What each concept is worth in each unit of some passages: by passage, concept and order of the unit. */
export function unitGains(
  { documents }: Selection,
  gains: readonly Gains[],
  chosen: readonly Chosen[],
): Float32Array[][] {
  const bySlot: number[][] = []
  const rows = chosen.map(({ document, passage }, order) => {
    const { index, slot } = documents[document]!
    bySlot[slot] ??= []
    bySlot[slot].push(order)
    const units = index.firstUnit[passage + 1]! - index.firstUnit[passage]!
    return gains.map(() => new Float32Array(units))
  })
  const add = (order: number, concept: number, places: Uint32Array, value: number): void => {
    const { document, passage } = chosen[order]!
    const { firstUnit } = documents[document]!.index
    const [first, end] = [firstUnit[passage]!, firstUnit[passage + 1]!]
    const row = rows[order]![concept]!
    for (let at = firstFrom(places, first << PLACE_BITS); at < places.length; at++) {
      const place = places[at]!
      const unit = place >>> PLACE_BITS
      if (unit >= end) break
      const gain = (place & IN_CONTEXT) === IN_CONTEXT ? value * weights.context : value
      if (gain > row[unit - first]!) row[unit - first] = gain
    }
  }
  for (const [concept, { said }] of gains.entries())
    for (const { parts, value } of said)
      for (const { slots, postings } of parts)
        for (let place = 0; place < slots.length; place++) {
          const own = postings[place]
          const wanted = own && bySlot[slots[place]!]
          if (wanted) for (const order of wanted) add(order, concept, own.at, value)
        }
  return rows
}

function firstFrom(places: Uint32Array, value: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function addTitles(
  { title, ownTitle }: Gains,
  places: Uint32Array,
  value: number,
  firstPassage: number,
): void {
  for (const place of places) {
    const own = (place & 1) === OWN_TITLE
    const gain = value * (own ? weights.title : weights.titleAbove)
    const at = firstPassage + (place >>> 1)
    if (gain > title[at]!) title[at] = gain
    if (own && value > ownTitle[at]!) ownTitle[at] = value
  }
}
