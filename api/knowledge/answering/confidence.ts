import { confidenceWeights } from './confidenceWeights.ts'
import { type Evidence, signsOf } from './signs.ts'

/** What is left when a passage tells no time, number or place at all, and one was asked for. */
const OF_ANOTHER_KIND = 0.5

/** How sure it is that the first passage answers: 0 to 1. Each sign adds its weight, so that it can be explained. */
export function confidenceOf(evidence: Evidence): number {
  const signs = signsOf(evidence)
  const sum = Object.entries(signs).reduce(
    (all, [sign, value]) => all + value * (confidenceWeights.signs[sign] ?? 0),
    confidenceWeights.base,
  )
  const confidence = 1 / (1 + Math.exp(-sum))
  return evidence.type !== 'who' && signs.notOfKindAtAll === 1 ? confidence * OF_ANOTHER_KIND : confidence
}
