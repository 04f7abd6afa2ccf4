import { openFormMap } from './formMap.ts'

/** Endings that names and foreign words take, longest first. */
const ENDINGS = [
  'iem',
  'ego',
  'emu',
  'ach',
  'ami',
  'owi',
  'em',
  'ie',
  'ej',
  'om',
  'a',
  'e',
  'i',
  'o',
  'u',
  'y',
]
const SHORTEST_STEM = 4
const REMEMBERED = 50_000

const remembered = new Map<string, readonly string[]>()

/**
 * The dictionary words that a folded word may be a form of; at least one. A word that no dictionary has is
 * its own, and what its endings leave of it, so that "qsystemie" meets "qsystem".
 */
export function lemmasOf(word: string): readonly string[] {
  const known = remembered.get(word)
  if (known) return known
  const found = openFormMap().lemmasOf(word)
  const lemmas = found.length > 0 ? found : [word, ...stemsOf(word)]
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, lemmas)
  return lemmas
}

/** Whether a folded word is Polish, whatever the documents say. */
export const isPolish = (word: string): boolean => openFormMap().knows(word)

/** What may be left of a name without its ending: which one is its own and which an ending, nobody can tell. */
function stemsOf(word: string): string[] {
  if (/\d/.test(word)) return []
  return ENDINGS.filter(one => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM).map(one =>
    word.slice(0, word.length - one.length),
  )
}
