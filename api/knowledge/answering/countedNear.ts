import { lemmasOf } from '../morphology/wordForms.ts'
import type { Concept } from '../search/concepts.ts'
import { searchWords } from '../search/words.ts'

const NUMBER =
  /^(?:\d+|jeden|jedna|jedno|dwa|dwie|dwoch|trzy|trzech|cztery|czterech|piec|szesc|siedem|osiem|kilka|kilkanascie|kilkunastu)$/
const ASKING = /^(?:ile|ilu|many|much|kwota|kwoty|wysokosc|liczba)$/
const NEAR = 4

/** Whether a text counts what a question asks the number of: "ile dzielnic" and "18 dzielnic". */
export function countedNear(question: string, concepts: readonly Concept[], text: string): boolean {
  const words = searchWords(question)
  const asking = words.findIndex(word => ASKING.test(word))
  const counted = concepts.filter(({ said }) => words.indexOf(said.split(' ')[0]!) > asking)
  const terms = new Set(
    counted.flatMap(({ alternatives }) =>
      alternatives.filter(one => one.weight > 0.5).flatMap(one => one.words.flat()),
    ),
  )
  const told = searchWords(text)
  return told.some(
    (word, at) =>
      NUMBER.test(word) &&
      told
        .slice(Math.max(0, at - NEAR), at + NEAR + 1)
        .some(other => lemmasOf(other).some(term => terms.has(term))),
  )
}
