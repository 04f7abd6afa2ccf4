import { isPolish, lemmasOf } from '../morphology/wordForms.ts'
import { smallWords, weakWords } from '../words/smallWords.ts'
import { thesaurusWords } from '../words/thesaurus.ts'
import type { Alternative, Concept } from './concepts.ts'
import { PREFIX } from './documentIndex.ts'
import type { Meaning } from './lexicon.ts'
import type { Selection } from './shelf.ts'
import { nearForms } from './spelling.ts'

/** How far a document is believed to mean what a question says when it says it in another way. */
export const sayingWeights = {
  weak: 0.4,
  office: 0.95,
  acronym: 1,
  synonym: 0.7,
  english: 0.9,
  thesaurus: 0.35,
  partOfName: 0.4,
  prefix: 0.45,
  longPrefix: 0.65,
  oneLetter: 0.85,
  twoLetters: 0.7,
  unlikelySpelling: 0.4,
}

/** A meaning and how far it is believed. */
export type Weighted = readonly [Meaning, number]

/** One thing that a question asks for, with all ways in which the documents may say it. */
export function conceptOf(
  said: string,
  lemmas: readonly (readonly string[])[],
  meanings: readonly Weighted[],
  selection: Selection,
  english: boolean,
): Concept {
  const alternatives: Alternative[] = [{ words: lemmas, weight: 1 }]
  for (const [meaning, weight] of meanings)
    for (const other of meaning.others) alternatives.push({ words: other, weight })
  const known = (terms: readonly string[]): boolean => terms.some(selection.has)
  if (lemmas.length > 1) {
    for (const terms of lemmas)
      if (!terms.some(term => smallWords.has(term) || weakWords.has(term)))
        alternatives.push({ words: [terms], weight: sayingWeights.partOfName })
    return { said, alternatives: distinct(alternatives), weight: 1, unknown: false }
  }
  const terms = lemmas[0]!
  const unknown = !known(terms)
  if (unknown && !(english && meanings.length > 0))
    alternatives.push(...misspelled(said, selection, meanings.length > 0))
  if (!english) alternatives.push(...derived(terms, selection), ...fromThesaurus(terms))
  const weak = terms.some(term => weakWords.has(term))
  const spelledElse = alternatives.some(
    one => one.weight >= sayingWeights.twoLetters && one.words.every(known),
  )
  return {
    said,
    alternatives: distinct(alternatives),
    weight: weak ? sayingWeights.weak : 1,
    unknown: unknown && !spelledElse,
  }
}

const fromThesaurus = (terms: readonly string[]): Alternative[] =>
  terms.flatMap(thesaurusWords).map(word => ({ words: [lemmasOf(word)], weight: sayingWeights.thesaurus }))

/** Forms of the documents that are nearly spelled so; a good Polish word is rarely meant to be another. */
function misspelled(word: string, selection: Selection, hasMeaning: boolean): Alternative[] {
  const polish = isPolish(word) || hasMeaning
  const near = nearForms(word, selection)
  const closest = near[0]?.distance ?? 0
  return near
    .filter(one => one.distance <= closest + 0.5 && (!polish || one.distance <= 1))
    .map(({ form, distance }) => ({
      words: [lemmasOf(form)],
      weight: polish
        ? sayingWeights.unlikelySpelling
        : distance < 2
          ? sayingWeights.oneLetter
          : sayingWeights.twoLetters,
    }))
}

/** Words with the same beginning: "odpowiada" and "odpowiedzialny". */
function derived(terms: readonly string[], selection: Selection): Alternative[] {
  const found = new Map<string, number>()
  for (const term of terms) {
    if (term.length < PREFIX || /\d/.test(term)) continue
    for (const other of selection.shelf.termsLike(term.slice(0, PREFIX))) {
      if (terms.includes(other) || !selection.has(other)) continue
      const same = commonStart(term, other)
      const rest = Math.max(term.length, other.length) - same
      if (rest > 6) continue
      found.set(
        other,
        Math.max(
          found.get(other) ?? 0,
          same >= 7 || rest <= 2 ? sayingWeights.longPrefix : sayingWeights.prefix,
        ),
      )
    }
  }
  return [...found].map(([term, weight]) => ({ words: [[term]], weight }))
}

function commonStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same
}

/** Each way once, with the highest weight that it was given. */
function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>()
  for (const one of alternatives) {
    const key = one.words.map(terms => terms.join('/')).join(' ')
    const known = best.get(key)
    if (!known || known.weight < one.weight) best.set(key, one)
  }
  return [...best.values()]
}
