import type { Span } from './spanOf.ts'
import { overlaps, spansOf } from './spanOf.ts'

/** How exactly a stretch of text names a time. */
export type DateGrain = 'range' | 'day' | 'week' | 'month' | 'halfYear' | 'year'

export interface DateSpan extends Span {
  grain: DateGrain
}

const MONTH_GENITIVE =
  '(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrze[sś]nia|pa[zź]dziernika|listopada|grudnia)'
const MONTH_ANY =
  '(?:stycz(?:en|nia|niu|niem|niowy|niowego|niowym|niowa)|lut(?:y|ego|ym|owy|owego)|marz(?:ec)|marc(?:a|u|em|owy|owego)|kwie(?:cien|tnia|tniu|tniem|tniowy|tniowego)|maj(?:em|owy|owego)|czerw(?:iec|ca|cu|cem|cowy|cowego)|lip(?:iec|ca|cu|cem|cowy|cowego)|sierp(?:ien|nia|niu|niem|niowy|niowego)|wrzes(?:ien|nia|niu|niem|niowy|niowego)|pazdziernik(?:a|u|iem|owy|owego)?|listopad(?:a|zie|em|owy|owego)?|grud(?:zien|nia|niu|niem|niowy|niowego))'
const MONTH_ENGLISH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const LONG_MONTH_ENGLISH = '(?:january|february|april|june|july|august|september|october|november|december)'
const WEEKDAY =
  '(?:poniedzial(?:ek|ku|kiem|kowy)|wtor(?:ek|ku|kiem)|srod(?:a|e|y|zie)|czwart(?:ek|ku|kiem)|piat(?:ek|ku|kiem)|sobot(?:a|e|y)|niedziel(?:a|e|i))'
const WEEKDAY_ENGLISH = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const THIS =
  '(?:ten|ta|te|tego|tym|tej|biezac\\w+|obecn\\w+|ostatni\\w*|zeszl\\w+|ubiegl\\w+|minion\\w+|poprzedni\\w*|przyszl\\w+|nastepn\\w+|nadchodzac\\w+|najblizsz\\w+|kolejn\\w+)'
const COUNT = '(?:\\d{1,2}|dwa|dwie|trzy|cztery|piec|szesc|kilka|pare|one|two|three|four|five|a few)'
const ORDINAL_DAY =
  '(?:pierwszego|drugiego|trzeciego|czwartego|piatego|szostego|siodmego|osmego|dziewiatego|dziesiatego|jedenastego|dwunastego|trzynastego|czternastego|pietnastego|szesnastego|siedemnastego|osiemnastego|dziewietnastego|dwudziestego(?: (?:pierwszego|drugiego|trzeciego|czwartego|piatego|szostego|siodmego|osmego|dziewiatego))?|trzydziestego(?: pierwszego)?)'
const ROMAN_MONTH = '(?:xii|xi|viii|vii|vi|iv|ix|iii|ii|i|v|x)'
const YEAR = '(?:19|20)\\d\\d'
const YEAR_TAIL = `(?: (?:${YEAR}(?: ?(?:r\\.?|roku))?|br\\.?|biezacego roku|tego roku|ub\\.? roku|zeszlego roku)(?![\\w]))?`
const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:-?(?:go|ego))?'
const DAY_DOTTED = `(?:3[01]|[12]\\d|0?[1-9])[.](?:1[0-2]|0?[1-9])(?:[.](?:${YEAR}|\\d\\d))?`
const DAY_ISO = `${YEAR}[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\\d|0?[1-9])`

const ONE_DAY = [
  `${DAY_NUMBER} ?(?:dnia )?${MONTH_GENITIVE}${YEAR_TAIL}`,
  `${ORDINAL_DAY} ${MONTH_GENITIVE}${YEAR_TAIL}`,
  `${DAY_NUMBER}(?:st|nd|rd|th)? (?:of )?${MONTH_ENGLISH}(?: ${YEAR})?`,
  `${MONTH_ENGLISH} (?:the )?(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?(?:,? ${YEAR})?(?!\\d)`,
  DAY_ISO,
  DAY_DOTTED,
  `${DAY_NUMBER}[ .]${ROMAN_MONTH}(?:[ .]${YEAR})?`,
  `(?:(?:${THIS}) )?${WEEKDAY}(?: ${THIS} tygodnia)?`,
  `(?:(?:last|next|this|coming|past) )?${WEEKDAY_ENGLISH}`,
].join('|')

/** Numbers after these words count something else than days. */
const COUNTED =
  '(?:nr|no|punkt\\w*|pkt|ustep\\w*|rozdzial\\w*|incyden\\w*|zgloszeni\\w*|dzialani\\w*|zadani\\w*|zarzadzeni\\w*|wersj\\w*|wydani\\w*|spraw\\w*|action|task|section|point|chapter|pokoj\\w*|okienk\\w*)'
const edge = (body: string): RegExp =>
  new RegExp(`(?<![\\w/.-])(?:(?!\\d)|(?<!\\b${COUNTED} ))(?:${body})(?![\\w/]|[.-]\\d)`, 'g')

/** Tried in this order; a later pattern never cuts into what an earlier one found. */
const PATTERNS: [DateGrain, RegExp][] = [
  [
    'range',
    edge(
      `(?:${ONE_DAY}|${DAY_NUMBER}|wczoraj|dzis|dzisiaj|jutra|jutro|today|tomorrow) ?(?:-|–|—|do|to|until|till|through|a) ?(?:${ONE_DAY}|jutra|pojutrza|konca (?:tygodnia|miesiaca|roku))`,
    ),
  ],
  [
    'range',
    edge(
      `(?:${MONTH_ANY}|maja|${LONG_MONTH_ENGLISH}|march|may) ?(?:-|–|—|do|to|until) ?(?:${MONTH_ANY}|maja|${LONG_MONTH_ENGLISH}|march|may)${YEAR_TAIL}`,
    ),
  ],
  ['range', edge(`${YEAR} ?[-–—] ?${YEAR}`)],
  ['day', edge(ONE_DAY)],
  [
    'halfYear',
    edge(
      `(?:(?:i|ii|1|2|1\\.|2\\.|1-sze|2-gie|pierwsz\\w+|drug\\w+|${THIS}) (?:polrocz(?:e|a|u|em)|polowa roku|polowe roku|polowy roku)${YEAR_TAIL}|polrocz(?:e|a|u) (?:i|ii|1|2)(?: ${YEAR})?|polrocz(?:e|a|u) ${YEAR}|(?:${YEAR} ?)?h[12](?: ?${YEAR})?|(?:the )?(?:first|second|last|this|1st|2nd) half(?:-year|year| year| of the year| of ${YEAR})?(?: ${YEAR})?)`,
    ),
  ],
  [
    'halfYear',
    edge(
      `(?:(?:i|ii|iii|iv|[1-4]|pierwsz\\w+|drug\\w+|trzeci\\w*|czwart\\w+|${THIS}) kwarta(?:l|lu|le|lem)${YEAR_TAIL}|q[1-4](?: ${YEAR})?|(?:first|second|third|fourth|last|this|next) quarter)`,
    ),
  ],
  [
    'day',
    edge(
      `(?:przedwczoraj|wczorajsz\\w+|wczoraj|dzisiaj|dzis|pojutrze|pojutrza|jutrzejsz\\w+|jutro|jutra|(?:the )?day before yesterday|yesterday|today|(?:the )?day after tomorrow|tomorrow)`,
    ),
  ],
  [
    'week',
    /(?<=\b(?:w|do|od|po|przed|na|until|till|before|after|at|over) )(?:swiat|swieta|swietach|swietami|wielkanoc\w*|boze(?:go|mu|ym)? narodzeni\w+|bozym narodzeniu|wigili[aiey]\w*|majowk\w+|nowego roku|nowym roku|christmas|easter|new year)(?!\w)/g,
  ],
  [
    'week',
    edge(
      `(?:za (?:(?:(?:${COUNT}|\\w+nascie) )?(?:tydzien|tygodnie|tygodni|miesiac|miesiace|miesiecy)|(?:${COUNT}|\\w+nascie) dni)|(?:(?:${COUNT}) )?(?:tydzien|tygodnie|tygodni|dni|miesiac|miesiace|miesiecy|rok|lata|lat) temu|in (?:a|${COUNT}) (?:days?|weeks?|months?)|(?:a|${COUNT}) (?:days?|weeks?|months?) ago|${THIS} (?:tydzien|tygodnia|tygodniu|tygodniem|weekend|weekendu)|(?:this|last|next|coming|past|previous) (?:week|weekend))`,
    ),
  ],
  [
    'month',
    edge(
      `(?:konc(?:a|em|u|owi)|koniec|poczatk(?:u|iem)|poczatek|polow(?:a|y|ie|e)) (?:(?:${THIS}) )?(?:tygodnia|miesiaca|roku|polrocza|kwartalu|${MONTH_GENITIVE})${YEAR_TAIL}|(?:the )?end of (?:the |this |next )?(?:week|month|year|${LONG_MONTH_ENGLISH}|march|may)`,
    ),
  ],
  ['month', edge(`(?:${MONTH_ANY}|${LONG_MONTH_ENGLISH})${YEAR_TAIL}`)],
  ['month', edge(`(?:(?:1[0-2]|0?[1-9])[./]${YEAR}|${YEAR}-(?:1[0-2]|0[1-9]))`)],
  [
    'month',
    new RegExp(
      `(?<=\\b(?:w|za|z|do|od|na|in|for|of|since|until|from|miesiac|miesiacu|przeglad\\w*|protokol\\w*) )(?:maja|maju|maj|march|may)(?!\\w)${YEAR_TAIL}`,
      'g',
    ),
  ],
  ['month', edge(`(?:${THIS} miesi(?:ac|aca|acu|acem|ace|ecy)|(?:this|last|next|previous|past) month)`)],
  [
    'year',
    edge(
      `(?:${THIS} (?:rok|roku|rokiem)|(?:this|last|next|previous) year|(?:rok|roku|year) ${YEAR}|${YEAR} ?(?:r\\.|roku|rok|r(?!\\w))|${YEAR})`,
    ),
  ],
  ['day', edge(`${ORDINAL_DAY}|(?<=\\bthe )(?:\\d{1,2})(?:st|nd|rd|th)|\\d{1,2}-?(?:go|ego)`)],
]

/** Everything in a folded text that can be found in a calendar, in the order of the text. */
export function dateSpansOf(folded: string): DateSpan[] {
  const found: DateSpan[] = []
  for (const [grain, pattern] of PATTERNS) {
    for (const span of spansOf(pattern, folded)) {
      if (!found.some(other => overlaps(other, span))) found.push({ ...span, grain })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
