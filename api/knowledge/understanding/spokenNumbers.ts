const MONTHS = [
  /^(?:stycz|jan)/,
  /^(?:lut|feb)/,
  /^(?:mar[zc])/,
  /^(?:kwie|apr)/,
  /^ma[jy]/,
  /^(?:czerw|jun)/,
].concat([
  /^(?:lip|jul)/,
  /^(?:sierp|aug)/,
  /^(?:wrze|sep)/,
  /^(?:pazdz|oct)/,
  /^(?:listop|nov)/,
  /^(?:grud|dec)/,
])
export const WEEKDAYS = [
  /^(?:ponie|mon(?:day)?$)/,
  /^(?:wtor|tue)/,
  /^(?:srod|wed)/,
  /^(?:czwart(?!eg)|thu)/,
  /^(?:piat(?!eg)|fri)/,
].concat([/^(?:sobo|sat)/, /^(?:niedz|sun)/])
export const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const UNITS = [
  'pierwsz',
  'drug',
  'trzeci',
  'czwart',
  'piat',
  'szost',
  'siodm',
  'osm',
  'dziewiat',
  'dziesiat',
  'jedenast',
  'dwunast',
  'trzynast',
  'czternast',
  'pietnast',
  'szesnast',
  'siedemnast',
  'osiemnast',
  'dziewietnast',
]
const COUNTS: Record<string, number> = {
  dwa: 2,
  dwie: 2,
  trzy: 3,
  cztery: 4,
  piec: 5,
  szesc: 6,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  a: 1,
}

export const two = (n: number): string => String(n).padStart(2, '0')
/** 1 for January; 0 when the (folded) word is no month. */
export const monthNumber = (word: string): number => MONTHS.findIndex(m => m.test(word)) + 1
export const anyNumber = (word: string): number => monthNumber(word) || ROMAN.indexOf(word) + 1
export const countOf = (word: string | undefined): number => (word ? (COUNTS[word] ?? Number(word)) || 1 : 1)

/** "dwudziestego pierwszego" is 21; 0 for other words. */
export function ordinalOf(words: string): number {
  const [first = '', second = ''] = words.split(' ')
  const unit = (word: string): number => UNITS.findIndex(u => word.startsWith(u)) + 1
  if (first.startsWith('dwudziest')) return 20 + unit(second)
  if (first.startsWith('trzydziest')) return 30 + unit(second)
  return unit(first)
}
