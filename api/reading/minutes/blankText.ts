import { foldText } from './foldText.ts'

const FILLERS = /[\s.…_:;,–—\-[\](){}|/*•]+/g
const PROMPTS =
  /^(?:wpisac|wpisz|uzupelnic|do uzupelnienia|kliknij.*|tutaj wpisz.*|imie i nazwisko|xxx+|dd\.?mm\.?r+|nn|n\/?d|tekst|wybierz.*|proszę wpisac.*|\(?miejsce na.*)$/

/** A field left empty: nothing, dots, dashes, or only the prompt of a form. */
export function isBlank(text: string): boolean {
  const left = text.replace(FILLERS, ' ').trim()
  return left === '' || PROMPTS.test(foldText(left))
}

/** "Brak", "nie stwierdzono", "nie zidentyfikowano": an outcome, but nothing found. */
export const saysNone = (text: string): boolean =>
  /^(?:(?:na chwile obecna |obecnie |w tym okresie |w okresie sprawozdawczym )?(?:brak(?:uje)?(?: (?:nowych|dalszych|wnioskow|ustalen|zadan|uwag|dzialan|doskonalacych|zagrozen|niezgodnosci|dobrych|praktyk|decyzji|polecen|zalecen|potrzeby|koniecznosci|podejmowania|podjecia))*(?: (?:do|z) (?:omowienia|realizacji|narady|wykonania))?|(?:(?:nowych|dalszych|dodatkowych|zadnych|dobrych|wnioskow|ustalen|zadan|uwag|dzialan|doskonalacych|zagrozen|niezgodnosci|praktyk|decyzji|polecen|zalecen|zobowiazan|i|ani|oraz) )*nie (?:stwierdzono|zidentyfikowano|przydzielono|powierzono|ma|podjeto|podejmowano|podejmuje sie|ustalono|uzgodniono|zgloszono|zglaszano|sformulowano|formulowano|wniesiono|wystapily|odnotowano|zanotowano|okreslono|wyznaczono|zaplanowano|planuje sie|planowano|przewidziano|przewiduje sie|zaproponowano|wskazano|przyjeto|wydano|nalozono|zlecono|bylo|widzi sie|ujawniono|zaobserwowano)(?: (?!z powodu|poniewaz|gdyz)\w+){0,4}|bez (?:uwag|wnioskow|ustalen|zadan|dzialan|zmian)|nie dotyczy|zadn(?:ych|e|a)|zero|0))$/.test(
    foldText(text).replace(FILLERS, ' ').trim(),
  )

/** "Nie analizowano", "nie omawiano": the subject was left out. */
export const saysNotDone = (text: string): boolean =>
  /\b(?:nie (?:analizowano|omawiano|omowiono|badano|oceniano|oceniono|poruszano|dokonano|dokonywano|przeprowadzono|przeanalizowano|sprawdzano|weryfikowano|zweryfikowano|rozpatrywano|byl[aoy]? (?:analizowan|omawian|oceniany|przedmiotem)\w*|przedstawiono|mierzono|zmierzono|liczono|policzono|obliczono|wyliczono|monitorowano|zbierano|ustalono jeszcze)|pominieto|odlozono|przelozono|zostanie (?:przeanalizowan|omowion|uzupelnion)\w*|do (?:uzupelnienia|analizy|omowienia|opisania|zbadania|oceny|wypelnienia)(?: (?:na|w|po|przez|pozniej|przy)\b|\W*$)|(?:dane|wartosci|wyniki|informacje|wskazniki|mierniki)(?: \w+){0,3} (?:zostana|beda) (?:podane|uzupelnione|dostepne|przekazane|przedstawione|policzone)|zabraklo czasu|w trakcie opracowania)\b/.test(
    foldText(text),
  )
