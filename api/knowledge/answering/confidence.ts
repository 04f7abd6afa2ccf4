import { confidenceWeights } from './confidenceWeights.ts'
import { type Evidence, signsOf } from './signs.ts'

/** How sure it is that the first passage answers: 0 to 1. Each sign adds its weight, so that it can be explained. */
export function confidenceOf(evidence: Evidence): number {
  const sum = Object.entries(signsOf(evidence)).reduce(
    (all, [sign, value]) => all + value * (confidenceWeights.signs[sign] ?? 0),
    confidenceWeights.base,
  )
  return 1 / (1 + Math.exp(-sum))
}
