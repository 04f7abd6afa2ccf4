/** Months by the beginnings of their folded forms, Polish and English, in the order of the year. */
const MONTHS: readonly string[] = [
  'stycz(?:en|nia|niu)|sty|january|jan',
  'lut(?:y|ego|ym)|lut|february|feb',
  'mar(?:zec|ca|cu)|march|mar',
  'kwie(?:cien|tnia|tniu)|kwi|april|apr',
  'maj(?:a|u)?|may',
  'czerw(?:iec|ca|cu)|cze|june|jun',
  'lip(?:iec|ca|cu)|lip|july|jul',
  'sierp(?:ien|nia|niu)|sie(?=\\.|\\s?20)|august|aug',
  'wrze(?:sien|snia|sniu)|wrz|september|sept|sep',
  'pazdziernik(?:a|u)?|paz|october|oct',
  'listopad(?:a|zie)?|lis|november|nov',
  'grud(?:zien|nia|niu)|gru|december|dec',
]

export const MONTH_PATTERN = MONTHS.join('|')
const monthExpressions = MONTHS.map(month => new RegExp(`^(?:${month})$`))

/** 1 to 12 for a folded name or form of a month; 0 for another word. */
export const monthNumber = (word: string): number => monthExpressions.findIndex(one => one.test(word)) + 1

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
export const romanNumber = (word: string): number => ROMANS.indexOf(word) + 1

const UNITS = [
  'pierwszego',
  'drugiego',
  'trzeciego',
  'czwartego',
  'piatego',
  'szostego',
  'siodmego',
  'osmego',
  'dziewiatego',
  'dziesiatego',
  'jedenastego',
  'dwunastego',
  'trzynastego',
  'czternastego',
  'pietnastego',
  'szesnastego',
  'siedemnastego',
  'osiemnastego',
  'dziewietnastego',
  'dwudziestego',
]
const ORDINALS: readonly string[] = [
  ...UNITS,
  ...UNITS.slice(0, 9).map(unit => `dwudziestego ${unit}`),
  'trzydziestego',
  'trzydziestego pierwszego',
]
export const ORDINAL_PATTERN = ORDINALS.toReversed().join('|')
export const ordinalNumber = (words: string): number => ORDINALS.indexOf(words) + 1

const WEEKDAYS: readonly string[] = [
  'poniedzial(?:ek|ku)|monday',
  'wtor(?:ek|ku)|tuesday',
  'srod(?:a|e|y)|wednesday',
  'czwart(?:ek|ku)|thursday',
  'piat(?:ek|ku)|friday',
  'sobot(?:a|e|y)|saturday',
  'niedziel(?:a|e|i)|sunday',
]
export const WEEKDAY_PATTERN = WEEKDAYS.join('|')
const weekdayExpressions = WEEKDAYS.map(day => new RegExp(`^(?:${day})$`))

/** 1 for Monday to 7 for Sunday, from a folded form. */
export const weekdayNumber = (word: string): number => weekdayExpressions.findIndex(one => one.test(word)) + 1
