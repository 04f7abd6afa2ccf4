import { lemmasOf } from '../morphology/wordForms.ts'
import { searchWords } from './words.ts'

/** A word or a name of several words, each with all dictionary words it may be a form of. */
export type Phrase = readonly (readonly string[])[]

/** What a word or phrase may be said as instead. */
export interface Meaning {
  readonly phrase: Phrase
  readonly others: readonly Phrase[]
}

/** Words that stand for others; looked up with the words of a question. */
export interface Lexicon {
  /** Meanings of the longest phrase that begins at a word of a question, and its length in words. */
  at(words: readonly (readonly string[])[], from: number): { length: number; meanings: readonly Meaning[] }
}

/** A written phrase: "inspektor ochrony danych". */
export const phraseOf = (text: string): Phrase => searchWords(text).map(lemmasOf)

/** A lexicon of meanings. */
export function lexiconOf(meanings: readonly Meaning[]): Lexicon {
  const byFirst = new Map<string, Meaning[]>()
  for (const meaning of meanings)
    for (const first of meaning.phrase[0] ?? []) {
      const known = byFirst.get(first)
      if (known) known.push(meaning)
      else byFirst.set(first, [meaning])
    }
  return {
    at(words, from) {
      let length = 0
      let found: Meaning[] = []
      for (const first of words[from]!)
        for (const meaning of byFirst.get(first) ?? []) {
          const size = meaning.phrase.length
          if (size < length || !stands(meaning.phrase, words, from) || found.includes(meaning)) continue
          if (size > length) found = []
          length = size
          found.push(meaning)
        }
      return { length, meanings: found }
    },
  }
}

const stands = (phrase: Phrase, words: readonly (readonly string[])[], from: number): boolean =>
  phrase.every((terms, order) => words[from + order]?.some(word => terms.includes(word)) === true)

/**
 * Lines of words that stand for others: "a, b, c" for each other; "a, b: c, d" only the first ones for the second.
 * `read` reads the words before the colon.
 */
export function meaningsOf(lines: string, read: (text: string) => Phrase = phraseOf): Meaning[] {
  return lines.split('\n').flatMap(line => {
    const [said = '', meant] = line.split(':')
    const phrases = phrasesOf(said, meant === undefined ? phraseOf : read)
    if (meant !== undefined) return phrases.map(phrase => ({ phrase, others: phrasesOf(meant, phraseOf) }))
    return phrases.map(phrase => ({ phrase, others: phrases.filter(other => other !== phrase) }))
  })
}

const phrasesOf = (list: string, read: (text: string) => Phrase): Phrase[] =>
  list
    .split(',')
    .map(read)
    .filter(phrase => phrase.length > 0)

/** Each meaning once, however many documents tell it. */
export function distinctMeanings(meanings: readonly Meaning[]): Meaning[] {
  const keyOf = (phrase: Phrase): string => phrase.map(terms => terms.join('/')).join(' ')
  return [
    ...new Map(meanings.map(one => [`${keyOf(one.phrase)}:${one.others.map(keyOf).join()}`, one])).values(),
  ]
}
