import type { Selection } from './shelf.ts'

export interface NearForm {
  readonly form: string
  /** Letters that are wrong, missing, too many or swapped; a wrong first letter counts half more. */
  readonly distance: number
}

const MOST = 4
const SHORTEST = 4

/** Words of some documents that are spelled nearly like one that nobody knows, best first. */
export function nearForms(word: string, { shelf, firstUnit }: Selection): NearForm[] {
  const allowed = word.length < SHORTEST ? 0 : word.length < 8 ? 1 : 2
  if (allowed === 0 || /\d/.test(word)) return []
  const letters = lettersOf(word)
  const found: NearForm[] = []
  for (let length = Math.max(SHORTEST, word.length - allowed); length <= word.length + allowed; length++)
    for (const entry of shelf.formsOf(length)) {
      if (bits(entry.letters ^ letters) > allowed * 2) continue
      const distance = distanceOf(word, entry.form, allowed)
      if (distance > allowed || !entry.slots.some(slot => firstUnit[slot]! >= 0)) continue
      found.push({ form: entry.form, distance: entry.form[0] === word[0] ? distance : distance + 0.5 })
    }
  return found.sort((a, b) => a.distance - b.distance || (a.form < b.form ? -1 : 1)).slice(0, MOST)
}

/** Which letters a word has, one bit each. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << ((word.charCodeAt(i) - 97) & 31)
  return letters
}

function bits(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Damerau and Levenshtein's distance (neighbours swapped are one fault); more than allowed is only "more". */
export function distanceOf(a: string, b: string, allowed: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, before[column - 2]! + 1)
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > allowed) return allowed + 1
    before = last
    last = current
  }
  return last[b.length]!
}
