import type { ActionContext, FoundDue } from './actions.ts'
import { dueIn } from './clauseDue.ts'
import { responsibleIn } from './clauseResponsible.ts'
import { DOING } from './doingVerbs.ts'
import { foldText } from './foldText.ts'
import { tellsOfThePast } from './pastTense.ts'
import type { FoundResponsible } from './responsible.ts'

/** What a clause says about a task. */
export interface ClauseReading {
  readonly task: string
  readonly responsible?: FoundResponsible
  readonly due?: FoundDue
  /** "Ustalono, że", "powierzono" are strong; "należy", "zostanie" are weak. */
  readonly trigger?: 'strong' | 'weak'
  readonly infinitive: boolean
  readonly nounOfDoing: boolean
  readonly past: boolean
  readonly future: boolean
  /** Has a verb of doing in the third person, whoever the doer: "zastępczyni dyrektora przygotuje". */
  readonly willDo: boolean
  /** Tells how things are: "opis jest aktualny". */
  readonly statement: boolean
  /** About the meeting itself, not a task. */
  readonly notATask: boolean
  /** Nothing but "odp. X" or "termin: Y", which belong to the task before. */
  readonly onlyFields: boolean
}

const STRONG =
  /\b(?:(?:w wyniku (?:dyskusji|przegladu|narady)\s|jednoglosnie\s|ponadto\s|nastepnie\s|wobec tego\s|w zwiazku z (?:tym|powyzszym)\s)?(?:ustalono|uzgodniono|postanowiono|zdecydowano|ustalamy|zarzadzono|(?:postanowi|zdecydowa|ustali|uzgodni)l[aiy]?(?=,? ?(?:ze|iz|aby|zeby)\b| (?:sie )?\p{L}{2,}c\b))(?:,? ?(?:ze|iz|aby|zeby|co nastepuje|nastepujace (?:zadania|dzialania|ustalenia)))?\s?:?|zobowiazan[oya]|zobowiazuje sie|zobowiazal[ao]?(?: sie)?(?: do)?|powierzon[oya]|powierza sie|zlecon[oya]|zleca sie|polecon[oya]|poleca sie|wyznaczon[oya](?: do)?|zadeklarowal[ao]?,? (?:ze)?|zadanie (?:dla|otrzymuje|otrzymal\w*|przydzielono)|przydzielono|przyjeto do realizacji|(?:do (?:wykonania|zrobienia|realizacji) )?pozostaj[ea](?: do (?:wykonania|zrobienia|realizacji))?:|wzi[ae]l[ae]? na siebie|podjal sie|podjela sie|(?:polecil|zlecil|powierzyl|zobowiazal|nakazal|wyznaczyl)[ao]?(?: sie)?(?: do)?(?=\s)|decyzja:?|decided|agreed)\s?/u
const WEAK =
  /\b(?:nalezy|zaleca sie|zalecono|wnioskuje sie|zostanie|zostana|bedzie|beda|powinien|powinna|powinno|ma za zadanie|ma (?=\p{Ll}+c\b)|maja (?=\p{Ll}+c\b)|trzeba|konieczne jest|nalezaloby|prosze o|poproszono o|poproszon[oa]|will|to be|should|must|odpowiada za|odpowiedzialnosc za|odpowiedzialn[aye] (?:za|jest|bedzie))\b/u
const INFINITIVE = /^(?:[\p{L}-]{1,14} )?(?:nie )?\p{L}{2,}(?:c|sc|zc|c sie)\b(?! \p{L}+l[aio]?\b)/u
const NOUN_OF_DOING =
  /^(?:\p{L}+(?:nie|cie|acja|enia|ania|ow)|przeglad|analiza|kontrola|zakup|remont|montaz|wymiana|naprawa|zmiana|aktualizacja|szkolenie|spotkanie|przekaz\w+|raport|wykaz|projekt)\b/u
const IMPERSONAL_PAST =
  /(?:^|[^\p{L}])(?:omowion\w*|przedstawion\w*|przeanalizowan\w*|zapoznan\w*|stwierdzon\w*|poinformowan\w*|wykonan\w*|zrealizowan\w*|zakonczon\w*|przyjet\w*|oceniono|zwrocono uwage|zglaszano|zgloszono|podziekowano|odnotowano|zawarto|przeprowadzono|wydano|obsluzono|rozpatrzono|osiagniet\w*|odbyl\w*)(?![\p{L}])/u
const STATEMENT = /\b(?:jest|sa|nie ma|brak|pozostaje|przebiega|dziala|spada|rosnie|wynosi|wymaga)\b/
/** The clause opens with a verb in the third person that is not one of having, being or telling. */
const FUTURE =
  /^(?!(?:jest|ma|mają|będzie|informuje|zgłasza|wskazuje|prowadzi|odpowiada|pełni|pracuje|podkreśla|zwraca|nie)\b)\p{Ll}{2,}(?:i|y|e|ą|ę)(?:\s|$)/u
const NOT_A_TASK =
  /^(?:protokol|notatka|karta|raport|sprawozdanie) (?:nr \S+ )?(?:sluzbow\w+ )?(?:(?:z|po|ze) )?(?:(?:miesieczn|biezac|odbyt)\w+ )?(?:narad|przeglad|spotkani|zebrani|posiedzeni|odpraw)|\b(?:(?:nastepn|kolejn|najblizsz)\w+ (?:narad|spotkani|posiedzeni|przeglad|zebrani)\w*\s?(?:odbedzie|planowan|zaplanowan|wyznaczon|ustalon|bedzie|w dniu|:|–|-|\d)|(?:termin|date) (?:nastepn|kolejn)\w+|na tym (?:protokol|narade|spotkanie|posiedzenie|zakonczono)|(?:protokol|notatke|narade|spotkanie|przeglad) (?:sporzadzil|zakonczono|prowadzil|otworzyl|rozpoczal)\w*|zapraszam\w*|prosze o (?:uwagi|potwierdz\w*|zapozn\w*|odpowiedz\w*|informacj\w*|kontakt)|^(?:czesc|hej|witam|witajcie|dzien dobry|szanown\w+|drodzy|kochani)\b|pozdrawiam|z powazaniem|dziekuj|realizacj\w+ (?:powyzszych|ww\.?|tych|wszystkich|niniejszych) (?:ustalen|zadan|dzialan|polecen)|^pozdr)/
const FIELD_WORDS =
  /(?:\b(?:(?:osob[aye]\w*\s)?odpowiedzialn\w+(?:\s(?:za (?:realizacje|wykonanie|zadanie)|jest|osoba|sa|beda|bedzie))?|odpowiadaj[ea]|odpowiada|odp\.?|os\. ?odp\.?|wykona(?:ja)?|zajm(?:ie|a) sie(?: tym)?|dopilnuj[ea]|przypilnuj[ea]|nadzoruj[ea]|zadba(?:ja)? o to|(?:zadanie |je |to )?nalezy (?:je |to )?(?:wykonac|zrealizowac|zakonczyc)|(?:wykonanie|realizacja|zakonczenie) (?:zadania )?(?:nastapi|planowan\w+)?|realizuj[ea]|realizacja|wykonuj[ea]|wykonawc\w+|prowadzi|koordynuje|kto|osob[ay]\b|lider|opiekun|prowadzac[ya]|termin\w*(?: realizacji| wykonania)?|do kiedy|kiedy|deadline|owner|responsible|zadanie dla|nadzor)\s?[:–-]?\s*)/g
/** The name of the unit on a line of its own, as at the foot of a page. */
const UNIT_ALONE =
  /^(?:Wydział|Biuro|Kancelaria|Zespół|Oddział|Referat|Zarząd|Urząd|Straż)(?:\s(?:i|ds\.|oraz|do|\p{Lu}\p{L}+)){1,7}\.?$/u
/** "…; zadanie powierzono Annie Lis": the task before. */
const ONLY_THAT_TASK =
  /^(?:(?:to|powyzsze|ww\.?|jego|jej|ich) )?(?:zadanie|dzialanie|wykonanie|realizacj[ea]|opracowanie|przygotowanie|czynnosc|powyzsze|to|sprawe|sprawa)(?: (?:to|tego|zadania))?$/
/** "Osoba odpowiedzialna: do ustalenia" */
const NOBODY_YET =
  /^(?:osob\w* )?(?:odpowiedzialn\w+|odp\.?|termin\w*|kto|wykonawca)(?: osob\w+| realizacji| wykonania)?\s?[:–-]\s?(?:do (?:ustalenia|uzgodnienia|wskazania|wyznaczenia)|brak|nie (?:wskazano|ustalono|wyznaczono|okreslono))\W*$/
/** Reads who, when and what out of one clause. */
export function clauseReading(clause: string, context: ActionContext): ClauseReading {
  const numberless = clause
    .replace(/\s(?:\||->|→|=>)\s/g, ' – ')
    .replace(
      /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,4}[.)]|[a-z]\)|[-–•*▪]|\[[ xX\d]{0,2}\]|ad\.? ?\d+[.:)]?)\s+/i,
      '',
    )
  const due = dueIn(numberless, context)
  const dueSpan = due?.span
  const withoutDue = dueSpan ? blanked(numberless, dueSpan) : numberless
  const who = responsibleIn(withoutDue, context)
  let task = withoutDue
  for (const span of who?.spans ?? []) task = blanked(task, span)
  const folded = foldText(numberless)
  const strong = STRONG.exec(folded)
  const weak = WEAK.test(folded)
  if (strong) task = blanked(task, [strong.index, strong.index + strong[0].length])
  const introduced = strong && strong.index > 0 ? task.slice(strong.index) : task
  const afterTrigger =
    strong &&
    foldText(task.slice(0, strong.index)).replace(/[^a-z]/g, '').length > 0 &&
    introduced.trim().length > 12 &&
    !who?.spans.some(span => span[0] < strong.index)
      ? tidyTask(introduced)
      : ''
  // "Opracowanie wniosku powierzono Annie Lis": the task stands before the trigger.
  const kept = afterTrigger.replace(/[^\p{L}]/gu, '').length > 5 ? afterTrigger : tidyTask(task)
  // "Na podstawie dyskusji wyznaczono:" only announces what is listed below.
  const announces =
    strong && /^[\s:.,–-]*$/.test(folded.slice(strong.index + strong[0].length)) && /:\s*$/.test(folded)
  const words = announces ? '' : foldText(kept)
  const letters = (ONLY_THAT_TASK.test(words) ? '' : words)
    .replace(NOBODY_YET, ' ')
    .replace(FIELD_WORDS, ' ')
    .replace(/[^\p{L}]/gu, '')
  return {
    task: letters.length < 3 ? '' : kept,
    ...(who ? { responsible: who.responsible } : {}),
    ...(due?.due ? { due: due.due } : {}),
    ...(strong ? { trigger: 'strong' as const } : weak ? { trigger: 'weak' as const } : {}),
    infinitive: INFINITIVE.test(words),
    nounOfDoing: NOUN_OF_DOING.test(words),
    past:
      !INFINITIVE.test(words) &&
      DOING.exec(words)?.index !== 0 &&
      (tellsOfThePast(kept) || IMPERSONAL_PAST.test(folded)) &&
      !/\bzeby\b/.test(words),
    future: who !== undefined && FUTURE.test(kept),
    willDo: DOING.test(words),
    statement: STATEMENT.test(words),
    // "Nowych zadań nie przydzielono."
    notATask:
      NOT_A_TASK.test(folded) ||
      (!due && !who && UNIT_ALONE.test(numberless)) ||
      (strong !== null && /\bnie\s*$/.test(folded.slice(0, strong.index))),
    onlyFields: letters.length < 3,
  }
}

/** Whether words are what somebody is to do, and not a greeting or a note among the tasks. */
export const soundsLikeTask = (task: string): boolean => {
  const words = foldText(task)
  return INFINITIVE.test(words) || NOUN_OF_DOING.test(words) || DOING.test(words) || WEAK.test(words)
}

const blanked = (text: string, [start, end]: readonly [number, number]): string =>
  text.slice(0, start) + '\uE000'.repeat(Math.max(0, end - start)) + text.slice(end)

/** The words left of a clause when who and when are taken out. */
function tidyTask(text: string): string {
  return text
    .replace(/\uE000+/g, ' ')
    .replace(
      /\(\s*(?:(?:odp(?:owiedzialn\w+)?|termin\w*|realizuj\w+|os\. odp)\.?\s?:?|[,;:–-]|do|oraz|i|\s)*\)/gi,
      ' ',
    )
    .replace(
      /(?:^|[\s,;(–-])(?:osob[ayąę] odpowiedzialn[\p{L}]+|odpowiedzialn[aiye]|odpowiedzialny jest|odp\.|os\. odp\.|realizuje|wykonuje|wykonawca|termin(?: realizacji| wykonania)?|przez|zadanie dla|kto|kiedy|deadline|owner|prowadzi|odpowiedzialność za)\s?[:–-]?(?=\s*(?:[,;.)–-]|$))/giu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(
      /^(?:[\s,;:.)–\-|/]|(?:odpowiedzialność za|że|iż|aby|żeby|oraz|i|do|natomiast|pan|pani|panu|p\.|w dniu|należy|zobowiązano|że)\s)+/i,
      '',
    )
    .replace(
      /(?:[\s,;:(–\-|/]|\s(?:ponosi|ponoszą|do|dnia|oraz|i|przez|w terminie|z terminem|termin|do dnia|pan|pani|p\.|–))+\.?$/i,
      '',
    )
    .trim()
}
