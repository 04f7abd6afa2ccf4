import { lemmasOf } from '../morphology/wordForms.ts'
import type { Passage } from '../passages/passagesOf.ts'
import type { Steps } from '../slices.ts'
import type { Meaning } from './lexicon.ts'
import { searchWords } from './words.ts'

const SHORT_NAME = /\(([\p{Lu}][\p{L}\d]{1,9})\)/gu
const LONG_NAME = /([\p{Lu}][\p{L}\d]{1,9}) \(((?:ang\. )?\p{Lu}\p{L}+(?: [\p{L}.,]+){1,8})\)/gu
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u
const ENDS = /[.,;:)”"]$/
const LONGEST_NAME = 9
/** Shorter acronyms stand for too many things to be guessed. */
const GUESSED = 3
const LONGEST_GUESSED = 5
/** Small words that give an acronym no letter. */
const SMALL = new Set(['i', 'w', 'z', 'o', 'na', 'do', 'ds', 'dla', 'ze', 'and', 'of', 'the', 'ang', 'oraz'])

/**
 * Acronyms that a document explains, "System Zarządzania Jakością (SZJ)" or "ISZ (Internetowy System Zaopatrzenia)",
 * and those that people may make of the names in it: "MCD" of "Miejskie Centrum Dialogu".
 */
export function* acronymsOf(passages: readonly Passage[]): Steps<Meaning[]> {
  const found = new Map<string, readonly string[]>()
  for (const { text } of passages) {
    yield
    for (const match of text.matchAll(SHORT_NAME)) {
      const before = searchWords(text.slice(Math.max(0, match.index - 120), match.index))
      const name = nameBefore(before, searchWords(match[1]!)[0] ?? '')
      if (name) found.set(searchWords(match[1]!)[0]!, name)
    }
    for (const match of text.matchAll(LONG_NAME)) {
      const acronym = searchWords(match[1]!)[0]!
      const words = searchWords(match[2]!).filter(word => word !== 'ang')
      if (isShortFor(acronym, words) && !found.has(acronym)) found.set(acronym, words)
    }
  }
  const guessed = new Map<string, readonly string[]>()
  for (const { text } of passages) {
    yield
    for (const name of namesIn(text))
      for (const [acronym, words] of beginningsOf(name))
        if (!found.has(acronym) && !guessed.has(acronym)) guessed.set(acronym, words)
  }
  const guesses = [...guessed].map(([acronym, name]) => ({
    phrase: [lemmasOf(acronym)],
    others: [name.map(lemmasOf)],
  }))
  const told = [...found].flatMap(([acronym, name]) => {
    const [short, long] = [[lemmasOf(acronym)], name.map(lemmasOf)]
    return [
      { phrase: short, others: [long] },
      { phrase: long, others: [short] },
    ]
  })
  return [...told, ...guesses]
}

/** Names in a text: "Miejskie Centrum Dialogu"; small words may stand between two others. */
function namesIn(text: string): string[][] {
  const found: string[][] = []
  let name: string[] = []
  const close = (): void => {
    if (name.length >= GUESSED) found.push(searchWords(name.join(' ')))
    name = []
  }
  for (const written of text.split(/\s+/)) {
    const first = written.charCodeAt(0)
    const small = name.length > 0 && SMALL.has(written)
    if (small) name.push(written)
    else if ((first > 96 && first < 123) || first < 65) close()
    else {
      const ends = ENDS.test(written)
      const word = ends ? written.replace(/\P{L}+$/u, '') : written
      if (CAPITALISED.test(word)) name.push(word)
      else close()
      if (ends) close()
    }
  }
  close()
  return found
}

/** Acronyms that people may make of a name, of all of it or of its beginning. */
function beginningsOf(name: readonly string[]): (readonly [string, readonly string[]])[] {
  return name
    .map((_, at) => name.slice(0, at + 1))
    .filter(words => !SMALL.has(words.at(-1)!))
    .map(words => [lettersOf(words), words] as const)
    .filter(([acronym]) => acronym.length >= GUESSED && acronym.length <= LONGEST_GUESSED)
}

const lettersOf = (words: readonly string[]): string =>
  words
    .filter(word => !SMALL.has(word))
    .map(word => word[0])
    .join('')

const isShortFor = (acronym: string, words: readonly string[]): boolean => {
  const letters = lettersOf(words)
  return letters === acronym || (acronym.length >= 4 && words.length >= 3 && acronym[0] === letters[0])
}

/** The words right before the brackets whose first letters are the acronym. */
function nameBefore(words: readonly string[], acronym: string): readonly string[] | undefined {
  if (acronym.length < 2) return undefined
  for (let length = 2; length <= Math.min(LONGEST_NAME, words.length); length++) {
    const name = words.slice(-length)
    if (!SMALL.has(name[0]!) && lettersOf(name) === acronym) return name
  }
  return undefined
}
