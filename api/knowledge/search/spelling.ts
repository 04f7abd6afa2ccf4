/** Words that are spelled nearly like one that nobody knows. */
export interface Spelling {
  /** Best first; `distance` in letters that are wrong, missing, too many or swapped. */
  near(word: string): readonly { readonly form: string; readonly distance: number }[]
}

const MOST = 4

/** Looks for misspelled words among the forms of some documents. */
export function spellingOf(forms: readonly (readonly string[])[]): Spelling {
  return {
    near(word) {
      const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
      if (allowed === 0 || /\d/.test(word)) return []
      const mask = lettersOf(word)
      const found = new Map<string, number>()
      for (const list of forms)
        for (const form of list) {
          const difference = form.length - word.length
          if (difference > allowed || -difference > allowed || form.length < 4) continue
          if (bits(lettersOf(form) ^ mask) > allowed * 2 || found.has(form)) continue
          const distance = distanceOf(word, form, allowed)
          if (distance <= allowed) found.set(form, distance)
        }
      return [...found]
        .map(([form, distance]) => ({ form, distance: form[0] === word[0] ? distance : distance + 0.5 }))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, MOST)
    },
  }
}

/** Which letters a word has, one bit each. */
function lettersOf(word: string): number {
  let mask = 0
  for (let i = 0; i < word.length; i++) mask |= 1 << ((word.charCodeAt(i) - 97) & 31)
  return mask
}

function bits(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
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
