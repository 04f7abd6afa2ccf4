import type { Concept } from './concepts.ts'
import { type DocumentIndex, IN_CONTEXT, OWN_TITLE, POSITIONS } from './documentIndex.ts'
import { occurrencesIn } from './occurrences.ts'

/** A passage and the one of its units (a sentence, a point, a row) that fits the question best. */
export interface Ranked {
  /** Position in the list of documents that was ranked. */
  readonly document: number
  readonly passage: number
  /** Number of the unit in the document. */
  readonly unit: number
  readonly score: number
  /** Per concept how much of it stands in or near the unit: 1 all of it, 0 nothing. */
  readonly carried: readonly number[]
  /** How much of the question's weight the chapter's own title carries. */
  readonly inTitle: number
  /** The same as `carried` for the whole passage and its titles. */
  readonly nearby: readonly number[]
}

/** Weights of the places where something that was asked for may stand; 1 is the unit itself. */
export interface PlaceWeights {
  /** The list's lead-in, or a small heading. */
  readonly context: number
  readonly title: number
  readonly titleAbove: number
  /** Elsewhere in the passage. */
  readonly passage: number
  /** What the whole passage adds to its best unit. */
  readonly whole: number
  /** Share of the score that hangs on how much of the question is there. */
  readonly coverage: number
  /** Words above which a unit begins to lose. */
  readonly words: number
}

export const placeWeights: PlaceWeights = {
  context: 0.8,
  title: 1.05,
  titleAbove: 0.3,
  passage: 0.4,
  whole: 0.25,
  coverage: 0.6,
  words: 50,
}

/** Passages that are looked at closely. */
const CANDIDATES = 60

/** Ranks passages. Keeps room for its sums between questions, so that a question costs no memory. */
export interface Ranking {
  /**
   * The passages of some documents that carry anything that is asked for, best first. What is rare counts more, over
   * these documents alone. `importance` is what each concept could add at most, `rarest` what a word of one unit adds.
   */
  rank(
    indices: readonly DocumentIndex[],
    concepts: readonly Concept[],
  ): { ranked: Ranked[]; importance: readonly number[]; rarest: number }
}

/** 0 for what is everywhere, about 6 for what stands in one of some hundred units. */
const rarity = (units: number, all: number): number => Math.log(1 + (all - units + 0.5) / (units + 0.5))

export function openRanking(weights: PlaceWeights = placeWeights): Ranking {
  const rooms: Float32Array[] = []
  /** A row of zeros. */
  const room = (order: number, size: number): Float32Array => {
    const known = rooms[order]
    if (known && known.length >= size) return known.fill(0, 0, size)
    const made = new Float32Array(Math.ceil(size * 1.25))
    rooms[order] = made
    return made
  }
  return {
    rank(indices, concepts) {
      const places = placesOf(indices)
      const { units, passages } = places
      const rows = concepts.map((_, order) => ({
        unit: room(order * 3, units),
        title: room(order * 3 + 1, passages),
        passage: room(order * 3 + 2, passages),
      }))
      const importance = concepts.map((concept, order) =>
        gather(indices, places, concept, rows[order]!, weights),
      )
      const wanted = importance.reduce((sum, one) => sum + one, 0)
      const candidates = bestPassages(indices, places, rows, concepts)
      const ranked = candidates.map(({ document, passage }): Ranked => {
        const index = indices[document]!
        const at = places.firstPassage[document]! + passage
        let best: Ranked | undefined
        for (let unit = index.firstUnit[passage]!; unit < index.firstUnit[passage + 1]!; unit++) {
          const place = places.firstUnit[document]! + unit
          let sum = 0
          let whole = 0
          let covered = 0
          const carried = concepts.map((concept, order) => {
            const row = rows[order]!
            const near = Math.max(row.title[at]!, row.passage[at]! * weights.passage)
            const gain = Math.max(row.unit[place]!, near) * concept.weight
            sum += gain
            whole += Math.max(row.passage[at]!, row.title[at]!) * concept.weight
            covered += Math.min(gain, importance[order]!)
            return importance[order]! > 0 ? Math.min(1, gain / importance[order]!) : 0
          })
          const share = wanted > 0 ? covered / wanted : 0
          const length = index.lengthOfUnit[unit]!
          const long = length > weights.words ? (weights.words / length) ** 0.3 : 1
          const score =
            (sum * long + weights.whole * whole) * (1 - weights.coverage + weights.coverage * share)
          if (best && score <= best.score) continue
          const nearby = rows.map((row, order) => {
            const most = Math.max(row.passage[at]!, row.title[at]!) * concepts[order]!.weight
            return importance[order]! > 0 ? Math.min(1, most / importance[order]!) : 0
          })
          const titled = rows.reduce(
            (all, row, order) =>
              all + Math.min((row.title[at]! / weights.title) * concepts[order]!.weight, importance[order]!),
            0,
          )
          const inTitle = wanted > 0 ? titled / wanted : 0
          best = { document, passage, unit, score, carried, nearby, inTitle }
        }
        return best!
      })
      return { ranked: ranked.sort((a, b) => b.score - a.score), importance, rarest: rarity(1, units) }
    },
  }
}

interface Row {
  readonly unit: Float32Array
  readonly title: Float32Array
  readonly passage: Float32Array
}

/** Writes down where a concept stands and what it is worth there; returns what it could be worth at most. */
function gather(
  indices: readonly DocumentIndex[],
  places: Places,
  concept: Concept,
  row: Row,
  weights: PlaceWeights,
): number {
  let most = 0
  for (const alternative of concept.alternatives) {
    const found = indices.map(index => occurrencesIn(index, alternative))
    const units = found.reduce((sum, one) => sum + one.units, 0)
    if (units === 0 && found.every(one => one.titles.length === 0)) continue
    const value = rarity(Math.max(units, 1), places.units) * alternative.weight
    most = Math.max(most, value)
    for (const [document, one] of found.entries()) {
      const firstUnit = places.firstUnit[document]!
      const firstPassage = places.firstPassage[document]!
      const { passageOfUnit } = indices[document]!
      for (const list of one.at)
        for (const place of list) {
          const unit = Math.floor(place / POSITIONS)
          const gain = place % POSITIONS === IN_CONTEXT ? value * weights.context : value
          if (gain > row.unit[firstUnit + unit]!) row.unit[firstUnit + unit] = gain
          const at = firstPassage + passageOfUnit[unit]!
          if (gain > row.passage[at]!) row.passage[at] = gain
        }
      for (const list of one.titles)
        for (const place of list) {
          const gain = value * (place % 2 === OWN_TITLE ? weights.title : weights.titleAbove)
          const at = firstPassage + (place >> 1)
          if (gain > row.title[at]!) row.title[at] = gain
        }
    }
  }
  const full = most > 0 && !concept.unknown ? most : rarity(1, places.units)
  return full * concept.weight
}

/** The passages that carry most, by a measure that is quick. */
function bestPassages(
  indices: readonly DocumentIndex[],
  places: Places,
  rows: readonly Row[],
  concepts: readonly Concept[],
): { document: number; passage: number; sum: number }[] {
  const best: { document: number; passage: number; sum: number }[] = []
  let least = 0
  for (const [document, index] of indices.entries())
    for (let passage = 0; passage < index.passages.length; passage++) {
      const at = places.firstPassage[document]! + passage
      let sum = 0
      for (const [order, { weight }] of concepts.entries())
        sum += Math.max(rows[order]!.passage[at]!, rows[order]!.title[at]!) * weight
      if (sum === 0 || (best.length >= CANDIDATES * 2 && sum <= least)) continue
      best.push({ document, passage, sum })
      if (best.length < CANDIDATES * 4) continue
      best.sort((a, b) => b.sum - a.sum).length = CANDIDATES * 2
      least = best.at(-1)!.sum
    }
  return best.sort((a, b) => b.sum - a.sum).slice(0, CANDIDATES)
}

interface Places {
  readonly firstUnit: readonly number[]
  readonly firstPassage: readonly number[]
  readonly units: number
  readonly passages: number
}

function placesOf(indices: readonly DocumentIndex[]): Places {
  const firstUnit: number[] = []
  const firstPassage: number[] = []
  let units = 0
  let passages = 0
  for (const index of indices) {
    firstUnit.push(units)
    firstPassage.push(passages)
    units += index.passageOfUnit.length
    passages += index.passages.length
  }
  return { firstUnit, firstPassage, units, passages }
}
