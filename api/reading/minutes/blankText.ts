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
  /^(?:brak(?:uje)?(?: (?:wnioskow|ustalen|zadan|uwag|dzialan|zagrozen|niezgodnosci|praktyk))*(?: do (?:omowienia|realizacji))?|nie (?:stwierdzono|zidentyfikowano|ma|podjeto|ustalono|zgloszono|sformulowano|wystapily|odnotowano|okreslono|wyznaczono)(?: \w+){0,4}|bez (?:uwag|wnioskow|ustalen)|nie dotyczy|zadnych)$/.test(
    foldText(text).replace(FILLERS, ' ').trim(),
  )

/** "Nie analizowano", "nie omawiano": the subject was left out. */
export const saysNotDone = (text: string): boolean =>
  /\b(?:nie (?:analizowano|omawiano|omowiono|badano|oceniano|oceniono|poruszano|dokonano|dokonywano|przeprowadzono|przeanalizowano|sprawdzano|weryfikowano|zweryfikowano|rozpatrywano|byl[aoy]? (?:analizowan|omawian|oceniany|przedmiotem)\w*|przedstawiono|mierzono|zmierzono|ustalono jeszcze)|pominieto|odlozono|przelozono|zostanie (?:przeanalizowan|omowion|uzupelnion)\w*|do (?:uzupelnienia|analizy|omowienia) (?:na|w)|zabraklo czasu|w trakcie opracowania)\b/.test(
    foldText(text),
  )
