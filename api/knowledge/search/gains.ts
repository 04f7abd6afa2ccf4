import type { Concept } from './concepts.ts'
import { type DocumentIndex, IN_CONTEXT, OWN_TITLE, PLACE_BITS } from './documentIndex.ts'
import { occurrencesOf } from './occurrences.ts'
import { placeWeights as weights } from './placeWeights.ts'
import { rarity } from './rarity.ts'
import type { Selection } from './shelf.ts'

/** What one concept is worth in each unit and passage of some documents. */
export interface Gains {
  readonly unit: Float32Array
  readonly passage: Float32Array
  /** In titles, weighted by how near they are. */
  readonly title: Float32Array
  /** In the chapter's own title, not weighted. */
  readonly ownTitle: Float32Array
}

/** A way of saying something that is worth so much less than another adds nothing but time. */
const WORTH_A_LOOK = 0.3
/** The same beside the most telling thing that was asked for. */
const WORTH_ASKING = 0.15
/** So many units are looked at for one concept, the most telling ways of saying it first: time stays bounded. */
const UNITS_PER_CONCEPT = 10_000

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
    unit: room(order * 4, units),
    passage: room(order * 4 + 1, passages),
    title: room(order * 4 + 2, passages),
    ownTitle: room(order * 4 + 3, passages),
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
      for (const { slots, postings, titles } of parts)
        for (let place = 0; place < slots.length; place++) {
          const slot = slots[place]!
          const index = indexOfSlot[slot]
          if (!index) continue
          const firstPassage = selection.firstPassage[slot]!
          const [own, inTitles] = [postings[place], titles[place]]
          if (own) addUnits(gains[order]!, own.at, value, index, selection.firstUnit[slot]!, firstPassage)
          if (inTitles) addTitles(gains[order]!, inTitles, value, firstPassage)
        }
    }
    return most > 0 && !concept.unknown ? most : rarity(1, units) * concept.weight
  })
  return { gains, importance }
}

function addUnits(
  { unit, passage }: Gains,
  places: Uint32Array,
  value: number,
  { passageOfUnit }: DocumentIndex,
  firstUnit: number,
  firstPassage: number,
): void {
  const inContext = value * weights.context
  let done = -1
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    const number = place >>> PLACE_BITS
    // Said again in the same unit: what stands there is worth the most already.
    if (number === done) continue
    const context = (place & IN_CONTEXT) === IN_CONTEXT
    const gain = context ? inContext : value
    if (!context) done = number
    if (gain > unit[firstUnit + number]!) unit[firstUnit + number] = gain
    const at = firstPassage + passageOfUnit[number]!
    if (gain > passage[at]!) passage[at] = gain
  }
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
