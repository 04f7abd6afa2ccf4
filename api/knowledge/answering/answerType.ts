import { fold } from '../understanding/plainText.ts'

/** What kind of thing a question wants to be told. */
export type AnswerType = 'who' | 'when' | 'how-long' | 'how-often' | 'how-many' | 'where' | 'contact' | 'other'

const ASKS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'contact',
    /\b(numer telefonu|nr tel|telefon|tel\b|mail|e ?mail|adres e|adres poczty|phone|fax|faks|kontakt do)/,
  ],
  ['how-often', /\b(jak czesto|co ile|ile razy|czestotliwosc|jak regularnie|how often|how frequently)/],
  [
    'when',
    /\b(kiedy|do kiedy|od kiedy|jaki termin|jakim terminie|w ktorym roku|ktorym roku|jakim roku|ile (mam |mamy |jest |ma |maja )?(czasu|dni|tygodni|miesiecy)|termin|jak dlugo|jak szybko|data|when|deadline|how long|how soon|what date|which year|what year)\b/,
  ],
  [
    'who',
    /\b(kto|kogo|komu|kim|czyj\w*|who|whom|whose|jaka rola|jakie stanowisko|ktory wydzial|jaki wydzial|ktora komorka|jaka komorka|ktory dyrektor)\b/,
  ],
  ['how-many', /\b(ile|ilu|jaka kwota|jakiej kwoty|jaka wysokosc|jaki procent|liczba|how many|how much)\b/],
  [
    'where',
    /\b(gdzie|dokad|skad|pod jakim adresem|jaki adres|w jakiej aplikacji|w jakim systemie|w jakim dokumencie|where|which system|which application|what address)\b/,
  ],
]

/** The kind of answer that a question wants; the most telling words decide. */
export function answerTypeOf(question: string): AnswerType {
  const folded = fold(question).replace(/[^a-z0-9]+/g, ' ')
  return ASKS.find(([, asks]) => asks.test(folded))?.[0] ?? 'other'
}

const SIGNS: Readonly<Record<Exclude<AnswerType, 'other'>, RegExp>> = {
  who: /prezydent|burmistrz|wojt|zastepc|skarbnik|sekretarz|dyrektor|pelnomocnik|inspektor|kierowni|kierujac|wlasciciel|zesp[oó]l|audytor|pracowni|wydzial|biur|oddzial|komork|rada |rady |specjalis|osob|administrator|koordynator|naczelnik|referat|krol|ksiaz|cesarz|kup[ic]ec|klient|mieszkan|dostawc|hetman|przedsiebiorstw|ksiegow|stanowisk|uczestni/,
  'how-long': /\d+ (?:dni|dzien|tygodni|miesi|godzin|lat|rok)|do \d|niezwloczn|natychmiast|raz na|pol roku|polrocz|kilkunast|(?:dwa|trzy|dwoch|trzech|czterech|pieciu|siedmiu|dziesieciu|czternastu) (?:dni|tygodni|miesi|godzin|lat)/,
  when: /\d|roku|miesiac|dni\b|dniach|godzin|tydzien|tygodn|polrocz|coroczn|rocz|niezwloczn|kwartal|wiek|codzien|natychmiast|cykl|okresow|biezaco|stycz|lut|marc|kwiet|maj|czerw|lip|sierp|wrzes|pazdzier|listopad|grud/,
  'how-often':
    /\braz\b|rzadziej|czesciej|co (?:pol|rok|miesiac|tydzien|dwa|trzy|kwartal|\d)|polrocz|coroczn|rocz|miesiecz|kwartal|codzien|tygodn|cykl|okresow|biezaco|na biezaco|zaleznosci od potrzeb|systematyczn|regularn/,
  'how-many':
    /\d|\bjed(?:en|na|no)|\bdw(?:a|ie|och)|\btrz(?:y|ech)|\bczter|\bpiec|\bszes|\bsied|\bosiem|\bdziewi|\bdziesi|kilka|kilkanascie|polow|wszystk|trzy/,
  where:
    /aplikacj|portal|system|intranet|internet|bip|biuletyn|stron|budyn|ul\.|plac|alej|os\.|siedzib|adres|zalacznik|rejestr|regulamin|zarzadzen|statut|punkt|wydzial|strateg|proces|map|dokument|galeri|lokaliz|qsystem/,
  contact: /@|\b\d{2,3}[ -]\d{3}[ -]\d{2,4}|\btel\b|telefon:|www\.|http/,
}

/** Whether a text holds anything of the kind. */
export const givesAnswer = (type: AnswerType, text: string): boolean =>
  type === 'other' || SIGNS[type].test(fold(text))

const DUTIES =
  /\b(co robi\w*|czym (?:sie )?zajmuj\w*|za co odpowi\w*|zadani\w+|obowiazk\w+|rola|role|kompetencj\w+|co nalezy do|jest odpowiedzialn\w*|co (?:to )?(?:jest|sa|za)|czym (?:jest|sa)|kim jest|co oznacza|what (?:is|are|does)|duties|tasks|responsib\w+|who is)\b/

/** Whether a question asks what somebody or something is there for: chapters of that name answer it. */
export const asksForDuties = (question: string): boolean => DUTIES.test(fold(question))
