import { foldText } from './foldText.ts'
import { NOT_NAMES, SURNAMES_TOO, titleCase, WORD } from './nameWords.ts'
import { isFirstName } from './polishNames.ts'

/** A name in an attendance list, where any two words with capitals are one; undefined for what is no name. */
export function listedName(text: string): string | undefined {
  const all = [...text.matchAll(WORD)]
    .filter(match => match[0].length > 1 || text[match.index + 1] === '.')
    .map(match => titleCase(match[0]))
  // After a first name any word is a surname: "Jeremiasz Pion".
  if (all.length === 2 && isFirstName(all[0]!) && !/^(?:Wydział|Biuro|Urząd)$/.test(all[1]!))
    return all.join(' ')
  const words = all.filter(
    word => word.length === 1 || !NOT_NAMES.test(foldText(word)) || SURNAMES_TOO.test(word),
  )
  if (words.length < 2 || words.length > 4) return undefined
  if (words[0]!.length === 1) {
    const surname = words.find(word => word.length > 1)
    return surname ? `${words[0]}. ${surname}` : undefined
  }
  if (words.some(word => word.length === 1)) return undefined
  const firstIsFirst = isFirstName(words[0]!)
  const lastIsFirst = isFirstName(words.at(-1)!)
  if (!firstIsFirst && lastIsFirst)
    return `${words.at(-1)} ${words.slice(0, -1).join('-')}`.replace(
      /-(?=\p{L}+$)/u,
      words.length > 2 ? ' ' : '-',
    )
  return words.join(' ')
}
