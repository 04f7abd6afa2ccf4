import { fold } from '../understanding/plainText.ts'

/** What kind of thing a question wants to be told. */
export type AnswerType =
  | 'who'
  | 'when'
  | 'how-long'
  | 'how-often'
  | 'how-many'
  | 'where'
  | 'contact'
  | 'other'

/** Words that ask for each kind, the most telling first. */
const ASKS: readonly (readonly [AnswerType, string])[] = [
  [
    'contact',
    'numer telefonu|nr tel|telefonicz|telefon do|numer wewnetrzny|tel|e? ?mail|adres poczty|phone|fax|faks|kontakt do|jak sie skontaktowac|numer konta|nip',
  ],
  ['how-often', 'jak czesto|co ile|ile razy|czestotliwosc|jak regularnie|how often|how frequently'],
  [
    'how-long',
    'ile (?:mam |mamy |jest |ma |maja |trwa )?(?:czasu|dni|tygodni|miesiecy|godzin|lat)|jak dlugo|ile trwa|jak szybko|ile wczesniej|how long|how soon|how many (?:days|weeks|months|hours|years)',
  ],
  [
    'when',
    'kiedy|jaki termin|jakim terminie|ktorym roku|jakim roku|termin|(?:ktorego|jakiego) dnia|(?<!open )data|o ktorej|w jakich godzinach|when|deadline|what date|(?:which|what) year',
  ],
  [
    'who',
    'kto|kogo|komu|kim|czyj|who|whom|whose|jaka rola|jakie stanowisko|(?:ktory|jaki) (?:wydzial|dyrektor)|(?:ktora|jaka) (?:komorka|jednostka)|which (?:unit|department)',
  ],
  [
    'how-many',
    'ile|ilu|jaka kwota|jakiej kwoty|jaka (?:jest )?wysokosc|wysokosc|jaki (?:jest )?(?:procent|limit|prog)|stawka|liczba|how many|how much|what amount',
  ],
  [
    'where',
    'gdzie|dokad|skad|jakim adresem|jaki (?:jest )?adres|(?:w|z) (?:jakiej|ktorej) aplikacji|w jakim (?:systemie|programie|dokumencie)|where|(?:which|what) (?:system|application|document)',
  ],
]
const asked = ASKS.map(([type, words]) => [type, new RegExp(`\\b(?:${words})\\b`)] as const)

const plainQuestion = (question: string): string => fold(question).replace(/[^a-z0-9]+/g, ' ')

/** The kind of answer that a question wants; the most telling words decide. */
export function answerTypeOf(question: string): AnswerType {
  const plain = plainQuestion(question)
  return asked.find(([, asks]) => asks.test(plain))?.[0] ?? 'other'
}

/** Words of the question that only ask: a text that tells the time says "5 dni", not "czas". */
const ASKING_WORDS: Readonly<Partial<Record<AnswerType, RegExp>>> = {
  'how-long':
    /^(?:czasu?|dni|dzien|tygodni|miesiecy|godzin|lat|dlugo|szybko|trwa|wczesniej|long|soon|time|days|weeks|months)$/,
  'how-often': /^(?:czesto|razy|regularnie|czestotliwosc|often|frequently)$/,
}

/** Whether a word of a question of this kind says nothing of what is asked about. */
export const onlyAsks = (type: AnswerType, word: string): boolean => ASKING_WORDS[type]?.test(word) === true

const NUMBER_WORDS =
  'jed(?:en|na|no|nego|nej)|dw(?:a|ie|och|om)|trz(?:y|ech)|czter(?:y|ech)|pie(?:c|ciu)|szes(?:c|ciu)|siedem|siedmiu|osiem|osmiu|dziewiec|dziesiec|dziesieciu|czternastu|kilka\\w*|polow\\w*'
const MONTHS =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia'

/** What a text has that tells such a thing, in folded text. */
const SIGNS: Readonly<Record<Exclude<AnswerType, 'other'>, RegExp>> = {
  who: /prezydent|burmistrz|wojt|zastepc|skarbnik|sekretarz|dyrektor|pelnomocnik|inspektor|kierowni|kierujac|wlasciciel|zespol|audytor|pracowni|wydzial|biur|oddzial|komork|\brad[ay]\b|specjalis|osob|administrator|koordynator|naczelnik|referat|\bkrol|ksiaz|cesarz|kupc|kupiec|klient|mieszkan|dostawc|hetman|przedsiebiorstw|ksiegow|stanowisk|uczestni|centrum|wojewod/,
  'how-long': new RegExp(
    `\\b(?:\\d+|${NUMBER_WORDS}) (?:dni|dzien|tygodni|miesi|godzin|lat)|\\bdo \\d|niezwloczn|natychmiast|od razu|kilkunast`,
  ),
  when: new RegExp(
    `\\b\\d{1,2}[. ](?:${MONTHS}|\\d{1,2}[. ])|\\b\\d{3,4}\\b|\\bwiek|polrocz|pol roku|\\bcoroczn|niezwloczn|kwartal|codzien|natychmiast|raz (?:na|w)|\\bdni\\b|epoce`,
  ),
  'how-often':
    /\braz\b|rzadziej|czesciej|co (?:pol|rok|miesiac|tydzien|dwa|trzy|kwartal|\d)|polrocz|coroczn|\brocz|miesiecz|kwartal|codzien|tygodn|cykl|okresow|zaleznosci od potrzeb|systematyczn|regularn|na biezaco/,
  'how-many': new RegExp(`\\b(?:\\d+|${NUMBER_WORDS})\\b`),
  where:
    /aplikacj|portal|intranet|internet|\bbip\b|biuletyn|dostepn|mieszcz|miesci|zlokaliz|znajduj|siedzib|adres|\bul\.|\bplac|alej|\bos\.|zamieszcz|umieszcz|zalaczni|qsystem|www|zawart|opisan|okreslon|okresla|punkt|galeri|budyn|rejestr|regulamin/,
  contact: /@|\b\d{2,3}[ -]\d{3}[ -]\d{2,4}|\btel\b|telefon:/,
}

/** Numbers that only name a standard, a process or a document. */
const NAMING_NUMBERS =
  /\b(?:iso(?:\/iec)?|nr|art\.?|pkt|ust\.?|rozdz\.?|wydanie|gz|gr|gw|p\/szj\/|d-|str\.?:?) ?[\dxivlc]+(?:[.:/-]\d+)*/g

/** Whether a text holds anything of the kind. */
export const givesAnswer = (type: AnswerType, text: string): boolean =>
  type === 'other' || SIGNS[type].test(fold(text).replace(NAMING_NUMBERS, ' '))

const DUTIES =
  /\b(?:co robi\w*|czym (?:sie )?zajmuj\w*|za co odpowi\w*|zadani\w+|obowiazk\w+|rola|role|kompetencj\w+|co nalezy do|co (?:to )?(?:jest|sa|za)|czym (?:jest|sa)|kim jest|co oznacza|what (?:is|are|does)|duties|tasks|responsib\w+|who is|do czego (?:jest|sluz\w*)|used for|po co (?:jest|sa|nam)?|rozwin\w*|stands? for)\b/

/** Whether a question asks what somebody or something is there for: chapters of that name answer it. */
export const asksForDuties = (question: string): boolean => DUTIES.test(plainQuestion(question))

const MEANING =
  /\b(?:skrot\w*|rozwin\w*|rozszyfr\w*|oznacza\w*|znaczy|co to|abbreviation|acronym|stands? for|mean)\b/

/** Whether a text explains an acronym whose meaning a question asks: "System Zarządzania Jakością (SZJ)" or "ISZ (...)". */
export function explains(question: string, acronym: string, text: string): boolean {
  if (!MEANING.test(plainQuestion(question)) || !/^[a-z][a-z0-9]{1,7}$/.test(acronym)) return false
  return new RegExp(`\\(${acronym}\\)|\\b${acronym} ?\\(`).test(fold(text))
}
