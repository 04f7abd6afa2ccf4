import { lemmasOf } from '../morphology/wordForms.ts'
import type { Concept } from '../search/concepts.ts'
import { searchWords } from '../search/words.ts'

/** How far some texts together are believed to say each concept, however rare the words are: 0 to 1. */
export function beliefsOf(concepts: readonly Concept[], texts: readonly string[]): number[] {
  const said = new Set(texts.flatMap(searchWords).flatMap(lemmasOf))
  return concepts.map(({ alternatives }) =>
    alternatives.reduce(
      (most, { words, weight }) =>
        weight > most && words.every(terms => terms.some(term => said.has(term))) ? weight : most,
      0,
    ),
  )
}
