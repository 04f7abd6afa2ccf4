import type { Concept } from './concepts.ts'
import type { DocumentIndex } from './documentIndex.ts'
import { type Chosen, type Gains, gather, unitGains } from './gains.ts'
import { placeWeights as weights } from './placeWeights.ts'
import { rarity } from './rarity.ts'
import type { Selection } from './shelf.ts'

/** A passage and the one of its units (a sentence, a point, a row) that fits the question best. */
export interface Ranked {
  readonly id: string
  readonly index: DocumentIndex
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

/** Passages in their order, and the figures that they were ranked by. */
export interface Ranking {
  readonly ranked: Ranked[]
  /** What each concept could add to a score at most. */
  readonly importance: readonly number[]
  /** What something adds that stands in one unit only. */
  readonly rarest: number
}

/** Passages that are looked at closely. */
const CANDIDATES = 60

/** The passages of some documents that carry anything that is asked for, best first. What is rare counts more. */
export function rank(selection: Selection, concepts: readonly Concept[]): Ranking {
  const { gains, importance } = gather(selection, concepts)
  const wanted = importance.reduce((sum, one) => sum + one, 0)
  const chosen = bestPassages(selection, gains)
  const units = unitGains(selection, gains, chosen)
  const ranked = chosen.map((one, order) =>
    bestUnit(selection, one, units[order]!, gains, importance, wanted),
  )
  return { ranked: ranked.sort((a, b) => b.score - a.score), importance, rarest: rarity(1, selection.units) }
}

/** The unit of a passage that fits best. */
function bestUnit(
  { documents, firstPassage }: Selection,
  { document, passage }: Chosen,
  units: readonly Float32Array[],
  gains: readonly Gains[],
  importance: readonly number[],
  wanted: number,
): Ranked {
  const { id, index, slot } = documents[document]!
  const at = firstPassage[slot]! + passage
  const shareOf = (gain: number, order: number): number =>
    importance[order]! > 0 ? Math.min(1, gain / importance[order]!) : 0
  const whole = gains.map(gain => Math.max(gain.passage[at]!, gain.title[at]!))
  const wholeSum = whole.reduce((sum, gain) => sum + gain, 0)
  const titled = gains.reduce((sum, gain, order) => sum + Math.min(gain.ownTitle[at]!, importance[order]!), 0)
  let best = { unit: index.firstUnit[passage]!, score: -1, carried: [] as number[] }
  for (let unit = index.firstUnit[passage]!; unit < index.firstUnit[passage + 1]!; unit++) {
    const place = unit - index.firstUnit[passage]!
    let sum = 0
    let covered = 0
    const carried = gains.map((gain, order) => {
      const most = Math.max(units[order]![place]!, gain.title[at]!, gain.passage[at]! * weights.passage)
      sum += most
      covered += Math.min(most, importance[order]!)
      return shareOf(most, order)
    })
    const share = wanted > 0 ? covered / wanted : 0
    const length = index.lengthOfUnit[unit]!
    const long = length > weights.words ? (weights.words / length) ** 0.3 : 1
    const score = (sum * long + weights.whole * wholeSum) * (1 - weights.coverage + weights.coverage * share)
    if (score > best.score) best = { unit, score, carried }
  }
  return {
    id,
    index,
    passage,
    ...best,
    inTitle: wanted > 0 ? titled / wanted : 0,
    nearby: whole.map(shareOf),
  }
}

/** The passages that carry most, by a measure that is quick. */
function bestPassages(
  { documents, firstPassage }: Selection,
  gains: readonly Gains[],
): { document: number; passage: number; sum: number }[] {
  const best: { document: number; passage: number; sum: number }[] = []
  let least = 0
  for (const [document, { index, slot }] of documents.entries())
    for (let passage = 0; passage < index.passages.length; passage++) {
      const at = firstPassage[slot]! + passage
      let sum = 0
      for (const { passage: inPassage, title } of gains) sum += Math.max(inPassage[at]!, title[at]!)
      if (sum === 0 || (best.length >= CANDIDATES * 2 && sum <= least)) continue
      best.push({ document, passage, sum })
      if (best.length < CANDIDATES * 4) continue
      best.sort((a, b) => b.sum - a.sum).length = CANDIDATES * 2
      least = best.at(-1)!.sum
    }
  return best.sort((a, b) => b.sum - a.sum).slice(0, CANDIDATES)
}
