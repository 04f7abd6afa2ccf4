import type { Span } from './spanOf.ts'
import { overlaps, spansOf } from './spanOf.ts'

/** How the words of unit names begin: what a unit works on. */
const TOPIC =
  '(?:architekt|urbanist|planowani|przestrzen|podatk|oplat|budzet|finans|skarb|mieni|geodez|kataster|kultur|dziedzictw|sport|turyst|edukac|oswiat|szkol|spraw(?!dz|oz)|spolecz|obywatel|administr|organiz|nadzor|kontrol|audyt|wewnetrz|promoc|informac|informat|srodowisk|ochron|komunal|gospodark|gospodarc|mieszka|transport|drog|zdrow|kadr|plac|ksiegow|rachunk|egzekuc|zamowien|publiczn|inwest|prawn|prezydent|rad[ya] |miast|miejsk|bezpieczenst|zarzadz|kryzys|ewidenc|ludnos|kierowc|pojazd|komunikac|konserwat|zabyt|jakos|strateg|rozwoj|archiw|obslug|klient|petent|przedsiebior|pomoc|rodzin|zielen|czysto|odpad|wod|klimat|energ|nieruchom|lokal|partycyp|dialog|praso|media|wspolprac|zagrani|europe|fundusz|projekt|skarg|wnioskow|interpel|dzialalno|meldunk|dowod|paszport|cywiln|stanu|usc|rejestr|windykac|zaopatrz|remont|dostepn|senior|mlodziez|polityk|cyfry|teleinf|danych|urzed|logist|transp|cmentar|rewitaliz|nauk|innowac|smart|funkcjon|zasob|ludzk|personal|statyst|targow|handl|rolnic|lesn|geolog|kancelar|oc |obron|uslug|swiadczen|dochod|zakup|czynsz|wymiar|zasilk|straz|licenc|pogrzeb|estetyk|przetarg|analiz|cyberbez|rozlicz|podatnik|parking|wybor|inwentar|technicz|teleinformat|zawod|osob|koordyn|zamiejsc|pracownicz)'
const KIND =
  '(?:wydz(?:ial(?:u|owi|em|y|ow|ach|om)?|iale)|biur(?:o|a|u|em|ze|ach)|referat(?:u|owi|em|y|cie)?|referacie|oddzial(?:u|owi|em|e|y|ow)?|kancelari(?:a|i|e|ii)|zespol(?:u|owi|em)?|zespole|urzad stanu|urzedu stanu|urzedzie stanu|dzial(?:u|owi|em)?|dziale|miejski osrodek|wydz\\.|ref\\.|w-?al)'
const JOIN = '(?:,? (?:i|oraz|ds\\.?|d/s|do spraw|do|dla|spraw|of|and) |, | )'
const NAMED = new RegExp(`(?<!\\w)(?:${KIND}(?:${JOIN}${TOPIC}\\w*)+)`, 'g')

const WELL_KNOWN =
  /(?<!\w)(?:kadr(?:y|ach|om|ami)?|ksiegowos(?:c|ci|cia)|usc|informatyk(?:a|ow|om|ami|i)(?= (?:ma|musi|w calosci)\b)|human resources|hr|accounting|payroll department)(?!\w)/g
const ENGLISH =
  /(?<!\w)(?:(?:the )?((?:architecture|urban planning|planning|tax|taxes|budget|finance|financial|treasury|geodesy|land|surveying|culture|sport|sports|tourism|education|social|civil|citizen|administration|organisation|organization|control|audit|internal audit|promotion|it|environment|environmental|housing|transport|road|roads|health|hr|payroll|accounting|procurement|public procurement|investment|legal|press|safety|security|crisis|registry|vehicle|communication|quality|strategy|development|archive|customer service|property|real estate|youth|waste|energy|kadry)(?:(?: and| &)? (?:sport|sports|tourism|planning|budget|finance|services|service|affairs|relations|management|registration))? (?:department|dept|office|unit|division|section|bureau|team))|((?:department|office|bureau|unit|division) (?:of|for) (?:[a-z]+)(?: (?:and|&) [a-z]+)?))(?!\w)/g
const ACRONYM =
  /(?<=(?:\bwydzial\w*|\bw|\bdla|\bkomork\w+|\bjednostk\w+|\bz|\bdo|\bunit) )(?:[A-Z]{2})(?![\w-]|\s?\d)/g
const NOT_A_UNIT = new Set([
  'GZ',
  'GR',
  'GW',
  'IT',
  'OK',
  'PC',
  'AI',
  'HR',
  'PW',
  'PS',
  'NP',
  'PL',
  'EN',
  'BO',
  'ID',
])
const TRAILING = /[ ,]+(?:i|oraz|ds\.?|do|dla|do spraw|of|and)?$/

/** Units named in a message: by kind and field ("wydziału kultury"), by acronym after a preposition, in English. */
export function unitSpansOf(text: string, folded: string, known: readonly string[]): Span[] {
  const found: Span[] = []
  const add = (span: Span): void => {
    if (!found.some(other => overlaps(other, span))) found.push(span)
  }
  for (const name of known) {
    if (name.length < 3) continue
    const at = folded.indexOf(name)
    if (at >= 0) add({ start: at, end: at + name.length })
  }
  for (const span of spansOf(NAMED, folded)) {
    const words = folded.slice(span.start, span.end).replace(TRAILING, '')
    if (!/^zespol\w* sterujac/.test(words)) add({ start: span.start, end: span.start + words.length })
  }
  for (const span of spansOf(ENGLISH, folded)) add(span)
  for (const span of spansOf(WELL_KNOWN, folded)) add(span)
  for (const span of spansOf(ACRONYM, text)) {
    if (!NOT_A_UNIT.has(text.slice(span.start, span.end))) add(span)
  }
  return found.sort((a, b) => a.start - b.start)
}
