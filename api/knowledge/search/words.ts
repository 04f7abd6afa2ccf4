import { fold } from '../understanding/plainText.ts'

/** Words and numbers of a text, folded to lower case without diacritics; "30.000" and "30 000" are one number. */
export function searchWords(text: string): string[] {
  return (
    fold(text)
      .replace(/(?<=\d)[. ](?=\d{3}(?!\d))/g, '')
      .replaceAll("'", '')
      .match(/[a-z0-9]+/g) ?? []
  )
}
