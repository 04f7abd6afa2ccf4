import { isFirstName } from '../reading/minutes/polishNames.ts'
import { isInitials } from './peopleNamed.ts'

/** "HN, TG": one more pair of initials. */
const NEXT_INITIALS = /^\s*(?:,|;|\/|i|oraz|and)\s*(\p{Lu}\.?\p{Lu}\.?)(?![\p{L}])/u
/** "…, Anna Kowalska", "… i A. Kowalska": one more full name in a list of names; a list may have lost its commas. */
const NEXT_NAME = /^\s*(?:(?:,|;|\/|i|oraz|and)\s+|\s)(\p{Lu}[\p{L}-]*\.?\s+\p{Lu}[\p{L}-]+)(?![\p{L}])/u
const MOST_NAMES = 6

/**
 * Names that stand in a passage right behind the one that was read, as in "Tomasz Maj, Anna Kowalska": none of several
 * is left out because they are told apart by a comma.
 * @param who the words that were read as responsible.
 */
export function namesBeside(passage: string, who: string): string[] {
  const at = passage.indexOf(who)
  if (at < 0 || who.trim() === '') return []
  const found: string[] = []
  for (let rest = passage.slice(at + who.length); found.length < MOST_NAMES; ) {
    const next = (isInitials(who) ? NEXT_INITIALS : NEXT_NAME).exec(rest)
    if (!next || !(isInitials(next[1]!) || isNamed(next[1]!))) break
    found.push(next[1]!)
    rest = rest.slice(next[0].length)
  }
  return found
}

/** A first name or its initial stands before the surname; "Wydział Edukacji" is nobody. */
function isNamed(name: string): boolean {
  const [first = ''] = name.split(/\s+/)
  return /^\p{Lu}\.?$/u.test(first) || isFirstName(first)
}
