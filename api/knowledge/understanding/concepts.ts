import { EVENT_WORDS, TALK_WORDS } from './eventWords.ts'

interface Phrase {
  concept: string
  words: string[]
}

/** Phrases by the beginning of their first word, `=` before a word that must be whole. */
const phrasesByBeginning = new Map<string, Phrase[]>()
for (const [concept, list] of [...Object.entries(EVENT_WORDS), ...Object.entries(TALK_WORDS)]) {
  for (const entry of list.split(',')) {
    const words = entry.trim().split(' ')
    const key = words[0]!
    phrasesByBeginning.set(key, [...(phrasesByBeginning.get(key) ?? []), { concept, words }])
  }
}
const LONGEST = Math.max(...[...phrasesByBeginning.keys()].map(k => k.length))
/** Very short beginnings would match half the language, so they are read as whole words. */
const WHOLE_UP_TO = 2

const begins = (word: string, beginning: string): boolean =>
  beginning.length <= WHOLE_UP_TO ? word === beginning : word.startsWith(beginning)

/** For each word the ideas it stands for or opens a phrase of. */
export function conceptsOf(words: readonly string[]): string[][] {
  return words.map((word, at) => {
    const found = new Set<string>()
    const consider = (key: string): void => {
      for (const phrase of phrasesByBeginning.get(key) ?? []) {
        if (phrase.words.every((part, i) => i === 0 || begins(words[at + i] ?? '', part)))
          found.add(phrase.concept)
      }
    }
    consider(`=${word}`)
    for (let length = 1; length <= Math.min(word.length, LONGEST); length++) {
      if (length > WHOLE_UP_TO || length === word.length) consider(word.slice(0, length))
    }
    return [...found]
  })
}
