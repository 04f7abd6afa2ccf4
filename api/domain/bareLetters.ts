/** A text as people compare it when they search: lower case, without diacritics ('Łukasz' as 'lukasz'). */
export const bareLetters = (text: string): string =>
  text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
