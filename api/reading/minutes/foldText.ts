const FOLDED: Record<string, string> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
  é: 'e',
  ö: 'o',
  ü: 'u',
  ä: 'a',
  ß: 's',
  á: 'a',
  č: 'c',
  š: 's',
  ž: 'z',
  '’': "'",
  '—': '–',
  '−': '–',
  '‑': '-',
}

/** Lower case without Polish marks, letter for letter: positions in the result are positions in the text. */
export function foldText(text: string): string {
  let folded = ''
  for (const unit of text.split('')) {
    const lower = unit.toLowerCase()
    const one = lower.length === 1 ? lower : unit
    folded += FOLDED[one] ?? one
  }
  return folded
}

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] => foldText(text).match(/[\p{L}\d]+/gu) ?? []

/** How alike two texts are by the first letters of their words: 1 for the same words, 0 for none in common. */
export function likeness(a: string, b: string): number {
  const stems = (text: string): string[] =>
    foldedWords(text)
      .filter(word => word.length > 1)
      .map(word => word.slice(0, 5))
  const first = stems(a)
  const second = stems(b)
  if (first.length === 0 || second.length === 0) return 0
  const left = [...second]
  let common = 0
  for (const word of first) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    common += 1
  }
  return (2 * common) / (first.length + second.length)
}
