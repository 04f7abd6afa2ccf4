/** Abbreviations that a sentence does not end with, folded to lower case. */
const ABBREVIATIONS = new Set(
  (
    'al ang art bp cd ces cz dn dot ds dr doc ew gen godz hab im in inf inż itd itp ks kpt lek lic lit lp m.in max mgr min ' +
    'mjr nad np nr ok os par pkt pl płk por pow poz późn prof proc przyp pt pw r red rozdz ryc rys s sp st str św ' +
    'tab tel tj tys tzn tzw ul ust vs w wg ww wyd z zał zob zm zw'
  ).split(' '),
)

/** Sentences of a text as offsets, without the blanks between them. */
export function sentencesOf(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = 0
  for (const end of text.matchAll(/[.!?…]["”»)]?\s+(?=["„«(]?[\p{Lu}\d])/gu)) {
    if (
      end[0].startsWith('.') &&
      isAbbreviation(text.slice(from, end.index), text[end.index + end[0].length]!)
    )
      continue
    found.push({ from, to: end.index + end[0].trimEnd().length })
    from = end.index + end[0].length
  }
  if (from < text.length) found.push({ from, to: text.length })
  return found
}

function isAbbreviation(before: string, next: string): boolean {
  const word = /[\p{L}.]+$|\d+$/u.exec(before)?.[0] ?? ''
  if (/^\d+$/.test(word)) return /\d/.test(next) || word === before.trim()
  // "2018 r. Rada" may be an end or not: cut there only when a new sentence is likely.
  if (word === 'r' || word === 'in') return true
  return word.length === 1 || ABBREVIATIONS.has(word.toLowerCase())
}
