import { isPolish, lemmasOf } from '../morphology/wordForms.ts'
import { smallWords } from '../words/smallWords.ts'
import { conceptOf, sayingWeights, type Weighted } from './alternatives.ts'
import type { Concept } from './concepts.ts'
import { englishStem } from './englishStem.ts'
import type { Lexicon } from './lexicon.ts'
import type { Selection } from './shelf.ts'
import { searchWords } from './words.ts'

/** Words that stand for others, in the order in which they are believed. */
export interface Lexicons {
  readonly office: Lexicon
  readonly synonyms: Lexicon
  readonly english: Lexicon
}

const MOST_WORDS = 40

/** What a question asks for, in terms of some documents. */
export function conceptsOf(question: string, selection: Selection, lexicons: Lexicons): Concept[] {
  const words = searchWords(question).slice(0, MOST_WORDS)
  const lemmas = words.map(lemmasOf)
  const stems = words.map(word => [englishStem(word)])
  const english = isEnglish(words, lexicons.english, stems)
  const concepts: Concept[] = []
  for (let at = 0; at < words.length; ) {
    const named = longest([
      { found: lexicons.office.at(lemmas, at), weight: sayingWeights.office },
      { found: selection.acronyms.at(lemmas, at), weight: sayingWeights.acronym },
      english
        ? { found: lexicons.english.at(stems, at), weight: sayingWeights.english }
        : { found: lexicons.synonyms.at(lemmas, at), weight: sayingWeights.synonym },
    ])
    const length = Math.max(1, named.length)
    const said = words.slice(at, at + length).join(' ')
    if (length > 1 || !smallWords.has(said) || named.strong)
      concepts.push(conceptOf(said, lemmas.slice(at, at + length), named.meanings, selection, english))
    at += length
  }
  return merged(concepts)
}

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
  return { length, meanings, strong: meanings.some(([, weight]) => weight >= sayingWeights.office) }
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
