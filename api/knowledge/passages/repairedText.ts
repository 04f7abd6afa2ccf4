import { spelled } from '../morphology/packedForms.ts'
import { isPolish } from '../morphology/wordForms.ts'

/** Cyrillic and Greek letters that scanners put into Polish words, and the Latin ones that were meant. */
const LATIN: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'w',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'ż',
    з: 'z',
    и: 'i',
    й: 'j',
    к: 'k',
    л: 'l',
    м: 'm',
  },
  ...{
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    ф: 'f',
    х: 'x',
    ц: 'c',
    ч: 'cz',
    ш: 'sz',
    ы: 'y',
  },
  ...{ я: 'ą', і: 'i', ј: 'j', ѕ: 's', ь: '', ю: 'ju', э: 'e', ё: 'e', є: 'e', ї: 'i', ґ: 'g' },
  ...{
    α: 'a',
    β: 'b',
    γ: 'y',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'm',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
  },
}
/** Capitals look like other letters than their small ones do. */
const CAPITALS: Readonly<Record<string, string>> = {
  В: 'B',
  Н: 'H',
  Р: 'P',
  С: 'C',
  У: 'Y',
  Х: 'X',
  Η: 'H',
  Ρ: 'P',
  Υ: 'Y',
}

const MIXED_WORD = /[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}]*/gu

/** One text as it was meant: Latin letters inside Polish words, no hyphens of line ends, no marks of emphasis. */
export function repairedText(text: string): string {
  let repaired = text
  // Most texts have nothing to repair, and looking for it word by word would take most of the time of indexing.
  if (/[*_]/.test(repaired))
    repaired = repaired.replace(/\*{1,3}|(?<![\p{L}\d])_{1,3}|_{1,3}(?![\p{L}\d])/gu, '')
  if (/[\u0370-\u04ff]/.test(repaired)) repaired = repaired.replace(MIXED_WORD, latinWord)
  if (/-[ \n]/.test(repaired))
    repaired = repaired.replace(/(\p{L}{2,})- ?\n? ?(?=\p{Ll}{2})(\p{Ll}+)/gu, joinedWord)
  return repaired.replace(/\s+/g, ' ').trim()
}

/** A word that is Greek or Cyrillic as a whole stays. */
function latinWord(word: string): string {
  if (!/\p{Script=Latin}/u.test(word)) return word
  return [...word]
    .map(letter => {
      const small = LATIN[letter.toLowerCase()]
      if (letter === letter.toLowerCase()) return small ?? letter
      return CAPITALS[letter] ?? small?.toUpperCase() ?? letter
    })
    .join('')
}

/** "doku- mentacja" is one word; "biało- czerwony" and "społeczno-gospodarczy" keep their hyphen. */
function joinedWord(whole: string, start: string, end: string): string {
  if (!/\s/.test(whole)) return whole
  return isPolish(spelled(start + end)) ? start + end : whole
}
