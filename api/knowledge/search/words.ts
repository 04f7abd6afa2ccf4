import { fold } from '../understanding/plainText.ts'

/** Words and numbers of a text, folded to lower case without diacritics; "30.000" and "30 000" are one number. */
export function searchWords(text: string): string[] {
  const folded = fold(text)
  const numbered = /\d[. ]\d{3}/.test(folded) ? folded.replace(/(?<=\d)[. ](?=\d{3}(?!\d))/g, '') : folded
  return numbered.replaceAll("'", '').match(/[a-z0-9]+/g) ?? []
}
