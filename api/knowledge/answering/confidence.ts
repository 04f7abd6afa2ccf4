import { type Evidence, signsOf } from './signs.ts'

/** 0 to 1. */
export function confidenceOf(evidence: Evidence): number {
  if (!evidence.ranked[0]) return 0
  const signs = signsOf(evidence)
  if (process.env['DUMP']) console.error(JSON.stringify({ q: evidence.question, signs }))
  return signs['covered']!
}
