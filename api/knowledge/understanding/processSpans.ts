import type { Span } from './spanOf.ts'
import { overlaps, spansOf } from './spanOf.ts'

const CODE = /(?<![\w/])g[zrw][ -]?\d{1,2}(?![\w])/g

/** Names of processes in the Quality Book, chapter 7, by the beginnings of their words. */
const NAMES: RegExp[] = [
  /\bzarzadz\w+ ryzykiem\b/g,
  /\brisk management\b/g,
  /\bskarg\w*,? wniosk\w*(?:,? i)? interpelacj\w*/g,
  /\bkomunikacj\w+ z otoczeniem\b/g,
  /\bgromadzeni\w+ i przetwarzani\w+ danych\b/g,
  /\bzawierani\w+ umow(?: wydatkowych)?\b/g,
  /\bmonitorowani\w+ procesow(?: i zadan)?\b/g,
  /\bzarzadzani\w+ rozwojem(?: i ocen\w+ pracownik\w+)?\b/g,
  /\bplanowani\w+ finansow\w+\b/g,
]

/** "proces zamówień publicznych": up to three following words that can be a name. */
const NAMED =
  /\b(?:proces(?:u|ie|owi|em|ow)?|process(?: of)?) ((?:[a-z]+(?:ani|eni|owi|ow|yjn|alno|alk|acj|osc)\w*)(?: (?!w |z |za |na |do |od |jest |ma |i nie )[a-z]+(?:ow|ych|ego|ej|nia|cji|i|y|u|em|a)\b){0,3})/g
const NOT_A_NAME =
  /^(?:zmieni|chce|przegl|opis|zosta|odby|powin|prosz|jest|nie|ktor|wymaga|trwa|dziala|aktualiz|mowi|zapis|pol|audyt|termin|wlascic|ocen[ay]\b|gdzie|ostat|pierw|drug)/

/** Processes named by code ("GZ 7") or by name. */
export function processSpansOf(folded: string, known: readonly string[]): Span[] {
  const found: Span[] = spansOf(CODE, folded)
  const add = (span: Span): void => {
    if (!found.some(other => overlaps(other, span))) found.push(span)
  }
  for (const name of known) {
    if (name.length < 3) continue
    const at = folded.indexOf(name)
    if (at >= 0) add({ start: at, end: at + name.length })
  }
  for (const pattern of NAMES) for (const span of spansOf(pattern, folded)) add(span)
  for (const span of spansOf(NAMED, folded)) {
    if (!NOT_A_NAME.test(folded.slice(span.start, span.end))) add(span)
  }
  return found.sort((a, b) => a.start - b.start)
}
