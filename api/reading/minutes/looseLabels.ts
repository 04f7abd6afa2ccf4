import type { LabelKey } from './labelWords.ts'

/**
 * Headings that no list of labels foresees, told by a stem in them: "Zadania przydzielone:", "Co zrobimy:". Only for a
 * line that stands as a heading, so that a sentence with such a word is none. The first that fits wins.
 */
const STEMS: readonly (readonly [LabelKey, RegExp])[] = [
  [
    'previousActions',
    /^(?=.*\b(?:zada(?:n|ni\w+)|ustale(?:n|nia|niami)|dzialan\w*|polece\w+|zobowiaza\w+|decyzj\w+|wniosk\w+)\b)(?=.*\b(?:poprzedn\w+|ostatni\w+|ubieg\w+|sprawozdani\w+|wykonani\w+|zrealizowan\w+|wykonan\w+|rozliczeni\w+|sprawdzeni\w+|realizacj\w+|zamkniet\w+|z (?:stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud)\w+)\b)/,
  ],
  [
    'topics',
    /^(?:zadania|dzialania|sprawy) (?:biezace|budzetowe|statutowe|wlasne|doskonalace i biezace|biezace i .*)$|^(?:wolne (?:wnioski|glosy).*|sprawy (?:rozne|organizacyjne|biezace|kadrowe|finansowe).*)$/,
  ],
  ['findings', /\b(?:z (?:ogledzin|wizji|kontroli)|wynik\w* (?:ogledzin|sprawdzenia))\b/],
  ['topics', /^(?:omowienie|przeglad|stan|informacja|status|analiza) .*\bzada(?:n|nia)\b/],
  ['nextMeeting', /\b(?:nastepn|kolejn)\w+ (?:narad|spotkan|przegl|posiedz|zebran)/],
  [
    'attendance',
    /^(?:zebrani|frekwencja|stawili sie|na sali|kto uczestniczyl.*|(?:na|w) (?:narad|spotkani|zebrani|przeglad|posiedzeni|odpraw)\w+ (?:byli|byly|obecni|uczestnicz\w+|udzial.*|wziel.*|brali.*)|obecnosc .*|uczestni\w+ .*|osoby (?:obecne|uczestnicz\w+|bioroce|biorace) .*|(?:kto|ktorzy) (?:byl|byli|wzial|wzieli).*|(?:w sklad zespolu|zespol).*(?:weszli|wchodz\w+|przeglad\w*)|obecnosc potwierdzil\w*)$/,
  ],
  ['indicators', /\b(?:wskaznik|miernik)\w*\b/],
  ['descriptionCurrency', /\b(?:aktualn\w+|opis\w* proces\w*|opis jest aktualn\w*|opisu? aktualn\w*)\b/],
  ['goodPractices', /\bdobr\w+ praktyk\w*\b/],
  ['threatsNonconformities', /\b(?:zagroze\w+|niezgodnosc\w*)\b/],
  [
    'runAnalysis',
    /\b(?:przebieg\w*|jak (?:dzialal|funkcjonowal)\w*)\b.*\bproces\w*\b|\bproces\w* .*(?:przebieg|funkcjonow)\w*/,
  ],
  [
    'improvementActions',
    /\b(?:doskonal\w+|usprawnie\w+|do poprawy|poprawa|co (?:poprawi\w+|usprawni\w+|zmieni\w+)|poprawiamy)\b/,
  ],
  [
    'actions',
    /\b(?:zada(?:n|nia|nie|niach)|ustale(?:n|nia|nie)|polece(?:n|nia|nie)|dyspozycj\w+|decyzj\w+|zalece(?:n|nia|nie)|postanowie(?:n|nia|nie)|zobowiaza(?:n|nia|nie)|zlece(?:n|nia|nie)|dzialani\w+|dzialan|co (?:robimy|zrobimy|trzeba zrobic|mamy zrobic|dalej)|do (?:zrobienia|wykonania|realizacji|zalatwienia)|kroki|kto co robi|plan prac|harmonogram prac|przydzial prac|obowiazki na)\b/,
  ],
  [
    'actions',
    /^(?:w zwiazku z (?:tym|powyzszym)|wobec (?:tego|powyzszego)|w wyniku (?:narady|przegladu|dyskusji)|w efekcie|w konsekwencji|w rezultacie|dlatego|co dalej)(?: \p{L}+){0,2}$/u,
  ],
  [
    'conclusions',
    /\b(?:wniosk\w+|wniosek|konkluzj\w*|spostrzezeni\w+|rekomendacj\w*|podsumowani\w*|co (?:z tego )?wynika|refleksj\w*)\b|^ocena$/,
  ],
  [
    'topics',
    /\b(?:temat\w*|przedmiot\w*|zagadnie\w+|omowi\w+|omawia\w+|omowion\w+|porzad\w+|agend\w*|przebieg\w*|dyskusj\w*|kwesti\w*|poruszon\w+|rozmawia\w*|mowili\w*|o czym)\b|^(?:sprawy|zakres|program\w*)\b/,
  ],
]

const MOST_WORDS = 7
/** A verb that makes a sentence of the line. */
const TELLS = /\b(?:jest|sa|bylo|nie|zostal\w*|wynosi|wzrosl\w*|spadl\w*|dziala)\b/

/** What a heading of unforeseen words announces; undefined where no stem tells. Takes folded words without numbering. */
export function looseLabelOf(words: string): LabelKey | undefined {
  const count = words.split(' ').length
  if (count > MOST_WORDS || words.length > 70 || /[\d;,]/.test(words)) return undefined
  if (TELLS.test(words) && !/^(?:czy|jakie?|co|ktore) /.test(words)) return undefined
  if (/^(?:termin|data |protok|notatk|karta|raport|sprawozdanie z (?:narad|przegl|spotk))/.test(words))
    return undefined
  return STEMS.find(([, expression]) => expression.test(words))?.[0]
}
