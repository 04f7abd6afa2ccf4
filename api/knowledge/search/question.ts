import { isPolish, lemmasOf } from '../morphology/wordForms.ts'
import { smallWords, weakWords } from '../words/smallWords.ts'
import { thesaurusWords } from '../words/thesaurus.ts'
import type { Alternative, Concept } from './concepts.ts'
import { type DocumentIndex, PREFIX } from './documentIndex.ts'
import { englishStem } from './englishStem.ts'
import type { Lexicon, Meaning } from './lexicon.ts'
import { spellingOf } from './spelling.ts'
import { searchWords } from './words.ts'

/** Words that stand for others, in the order in which they are believed. */
export interface Lexicons {
  readonly office: Lexicon
  readonly synonyms: Lexicon
  readonly english: Lexicon
}

const MOST_WORDS = 40
export const WEIGHTS = {
  weak: 0.4,
  office: 0.95,
  acronym: 1,
  synonym: 0.7,
  english: 0.9,
  thesaurus: 0.5,
  partOfName: 0.4,
  prefix: 0.45,
  longPrefix: 0.65,
  oneLetter: 0.85,
  twoLetters: 0.7,
  unlikelySpelling: 0.4,
}

/** What a question asks for, in terms of some documents. */
export function conceptsOf(
  question: string,
  indices: readonly DocumentIndex[],
  lexicons: Lexicons,
  acronyms: Lexicon,
): Concept[] {
  const words = searchWords(question).slice(0, MOST_WORDS)
  const lemmas = words.map(lemmasOf)
  const stems = words.map(word => [englishStem(word)])
  const english = isEnglish(words, lexicons.english, stems)
  const concepts: Concept[] = []
  for (let at = 0; at < words.length; ) {
    const named = longest([
      { found: lexicons.office.at(lemmas, at), weight: WEIGHTS.office },
      { found: acronyms.at(lemmas, at), weight: WEIGHTS.acronym },
      english
        ? { found: lexicons.english.at(stems, at), weight: WEIGHTS.english }
        : { found: lexicons.synonyms.at(lemmas, at), weight: WEIGHTS.synonym },
    ])
    const length = Math.max(1, named.length)
    const said = words.slice(at, at + length).join(' ')
    if (length > 1 || !smallWords.has(said) || named.strong)
      concepts.push(conceptOf(said, lemmas.slice(at, at + length), named.meanings, indices, english))
    at += length
  }
  return merged(concepts)
}

type Weighted = readonly [Meaning, number]

/** The meanings of the longest phrase, whichever lexicons know it. */
function longest(known: readonly { readonly found: ReturnType<Lexicon['at']>; readonly weight: number }[]): {
  length: number
  meanings: Weighted[]
  strong: boolean
} {
  const length = Math.max(...known.map(one => one.found.length))
  const meanings = known
    .filter(one => one.found.length === length)
    .flatMap(one => one.found.meanings.map(meaning => [meaning, one.weight] as const))
  return { length, meanings, strong: meanings.some(([, weight]) => weight >= WEIGHTS.office) }
}

function conceptOf(
  said: string,
  lemmas: readonly (readonly string[])[],
  meanings: readonly Weighted[],
  indices: readonly DocumentIndex[],
  english: boolean,
): Concept {
  const alternatives: Alternative[] = [{ words: lemmas, weight: 1 }]
  for (const [meaning, weight] of meanings)
    for (const other of meaning.others) alternatives.push({ words: other, weight })
  const known = (terms: readonly string[]): boolean =>
    terms.some(term => indices.some(index => index.terms.has(term) || index.titles.has(term)))
  if (lemmas.length > 1) {
    for (const terms of lemmas)
      if (!terms.some(term => smallWords.has(term) || weakWords.has(term)))
        alternatives.push({ words: [terms], weight: WEIGHTS.partOfName })
    return { said, alternatives, weight: 1, unknown: false }
  }
  const terms = lemmas[0]!
  const unknown = !known(terms)
  if (unknown && !(english && meanings.length > 0))
    alternatives.push(...misspelled(said, indices, meanings.length > 0))
  if (!english) alternatives.push(...derived(terms, indices), ...fromThesaurus(terms))
  const weak = terms.some(term => weakWords.has(term))
  const spelledElse = alternatives.some(
    one => one.weight >= WEIGHTS.twoLetters && one.words.length === 1 && known(one.words[0]!),
  )
  return { said, alternatives, weight: weak ? WEIGHTS.weak : 1, unknown: unknown && !spelledElse }
}

const fromThesaurus = (terms: readonly string[]): Alternative[] =>
  terms.flatMap(thesaurusWords).map(word => ({ words: [lemmasOf(word)], weight: WEIGHTS.thesaurus }))

/** Forms of the documents that are nearly spelled so; a good Polish word is rarely meant to be another. */
function misspelled(word: string, indices: readonly DocumentIndex[], hasMeaning: boolean): Alternative[] {
  const polish = isPolish(word) || hasMeaning
  const near = spellingOf(indices.map(index => index.forms)).near(word)
  const closest = near[0]?.distance ?? 0
  return near
    .filter(one => one.distance <= closest + 0.5 && (!polish || one.distance <= 1))
    .map(({ form, distance }) => ({
      words: [lemmasOf(form)],
      weight: polish ? WEIGHTS.unlikelySpelling : distance < 2 ? WEIGHTS.oneLetter : WEIGHTS.twoLetters,
    }))
}

/** Words with the same beginning: "odpowiada" and "odpowiedzialny". */
function derived(terms: readonly string[], indices: readonly DocumentIndex[]): Alternative[] {
  const found = new Map<string, number>()
  for (const term of terms) {
    if (term.length < PREFIX || /\d/.test(term)) continue
    for (const index of indices)
      for (const other of index.byStart.get(term.slice(0, PREFIX)) ?? []) {
        if (terms.includes(other)) continue
        const same = commonStart(term, other)
        const rest = Math.max(term.length, other.length) - same
        if (rest > 6) continue
        found.set(
          other,
          Math.max(found.get(other) ?? 0, same >= 7 || rest <= 2 ? WEIGHTS.longPrefix : WEIGHTS.prefix),
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

const ENGLISH_WORDS = new Set(
  'the of is are who what when where which how does do in to for and or a an by with must should from it long often many much can'.split(
    ' ',
  ),
)

/** Whether a question is put in English. */
function isEnglish(
  words: readonly string[],
  english: Lexicon,
  stems: readonly (readonly string[])[],
): boolean {
  const small = words.filter(word => ENGLISH_WORDS.has(word)).length
  const named = words.filter(
    (word, at) => !ENGLISH_WORDS.has(word) && english.at(stems, at).length > 0,
  ).length
  const polish = words.filter(word => word.length > 3 && isPolish(word) && !ENGLISH_WORDS.has(word)).length
  return small + named > polish && small + named > 0 && (small > 0 || named > polish)
}

/** A thing that is asked for twice counts once. */
function merged(concepts: readonly Concept[]): Concept[] {
  const seen = new Set<string>()
  return concepts.filter(({ alternatives }) => {
    const key = alternatives[0]!.words.map(terms => terms[0]).join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
