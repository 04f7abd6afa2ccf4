import type { ActionContext, FoundDue } from './actions.ts'
import { DOING } from './doingVerbs.ts'
import { foldText } from './foldText.ts'
import { type FoundDate, findDates, isNoDeadline } from './polishDates.ts'
import { byRole, distinct, type FoundResponsible, opensWithRole, responsibleField } from './responsible.ts'

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
  /\b(?:(?:w wyniku (?:dyskusji|przegladu|narady)\s|jednoglosnie\s|ponadto\s|nastepnie\s|wobec tego\s|w zwiazku z (?:tym|powyzszym)\s)?(?:ustalono|uzgodniono|postanowiono|zdecydowano|ustalamy|zarzadzono)(?:,? ?(?:ze|iz|aby|zeby|co nastepuje|nastepujace (?:zadania|dzialania|ustalenia)))?\s?:?|zobowiazan[oya]|zobowiazuje sie|zobowiazal[ao]?(?: sie)?(?: do)?|powierzon[oya]|powierza sie|zlecon[oya]|zleca sie|polecon[oya]|poleca sie|wyznaczon[oya](?: do)?|zadeklarowal[ao]?,? (?:ze)?|zadanie (?:dla|otrzymuje|otrzymal\w*|przydzielono)|przydzielono|przyjeto do realizacji|wzi[ae]l[ae]? na siebie|podjal sie|podjela sie|decyzja:?|decided|agreed)\s?/
const WEAK =
  /\b(?:nalezy|zaleca sie|zalecono|wnioskuje sie|zostanie|zostana|bedzie|beda|powinien|powinna|powinno|ma za zadanie|ma (?=\p{Ll}+c\b)|maja (?=\p{Ll}+c\b)|trzeba|konieczne jest|nalezaloby|prosze o|poproszono o|poproszon[oa]|will|to be|should|must|odpowiada za|odpowiedzialn[aye] (?:za|jest|bedzie))\b/u
const INFINITIVE = /^(?:[\p{L}-]{1,14} )?(?:nie )?\p{L}{2,}(?:c|sc|zc|c sie)\b(?! \p{L}+l[aio]?\b)/u
const NOUN_OF_DOING =
  /^(?:\p{L}+(?:nie|cie|acja|enia|ania|ow)|przeglad|analiza|kontrola|zakup|remont|montaz|wymiana|naprawa|zmiana|aktualizacja|szkolenie|spotkanie|przekaz\w+|raport|wykaz|projekt)\b/u
const PAST =
  /(?<![\p{L}])(?!(?:(?:u|wy|od|po|prze|współu)?dział|materiał|sygnał|kanał|kapitał|artykuł|kwartał|tytuł|moduł|portali|detali|chwili|skali|stali|mieli|miał[aoy]?|był[aoy]?|byli)(?![\p{L}]))\p{L}{2,}(?:[aiyu]ł|[aiyę]ł[aoy]|[aiyę]li|szł[aoy]|szedł|szli|niósł)(?![\p{L}])/iu
const IMPERSONAL_PAST =
  /(?:^|[^\p{L}])(?:omowion\w*|przedstawion\w*|przeanalizowan\w*|zapoznan\w*|stwierdzon\w*|poinformowan\w*|wykonan\w*|zrealizowan\w*|zakonczon\w*|przyjet\w*|oceniono|zwrocono uwage|zglaszano|zgloszono|podziekowano|odnotowano|zawarto|przeprowadzono|wydano|obsluzono|rozpatrzono|osiagniet\w*|odbyl\w*)(?![\p{L}])/u
const STATEMENT = /\b(?:jest|sa|nie ma|brak|pozostaje|przebiega|dziala|spada|rosnie|wynosi|wymaga)\b/
/** The clause opens with a verb in the third person that is not one of having, being or telling. */
const FUTURE =
  /^(?!(?:jest|ma|mają|będzie|informuje|zgłasza|wskazuje|prowadzi|odpowiada|pełni|pracuje|podkreśla|zwraca|nie)\b)\p{Ll}{2,}(?:i|y|e|ą|ę)(?:\s|$)/u
const NOT_A_TASK =
  /^(?:protokol|notatka|karta|raport|sprawozdanie) (?:nr \S+ )?(?:sluzbow\w+ )?(?:(?:z|po|ze) )?(?:(?:miesieczn|biezac|odbyt)\w+ )?(?:narad|przeglad|spotkani|zebrani|posiedzeni|odpraw)|\b(?:(?:nastepn|kolejn|najblizsz)\w+ (?:narad|spotkani|posiedzeni|przeglad|zebrani)\w*\s?(?:odbedzie|planowan|zaplanowan|wyznaczon|ustalon|bedzie|w dniu|:|–|-|\d)|(?:termin|date) (?:nastepn|kolejn)\w+|na tym (?:protokol|narade|spotkanie|posiedzenie|zakonczono)|(?:protokol|notatke|narade|spotkanie|przeglad) (?:sporzadzil|zakonczono|prowadzil|otworzyl|rozpoczal)\w*|zapraszam\w*|prosze o potwierdzenie|pozdrawiam|z powazaniem|dziekuj|realizacj\w+ (?:powyzszych|ww\.?|tych|wszystkich|niniejszych) (?:ustalen|zadan|dzialan|polecen)|^pozdr)/
const FIELD_WORDS =
  /(?:\b(?:(?:osob[aye]\w*\s)?odpowiedzialn\w+(?:\s(?:za (?:realizacje|wykonanie|zadanie)|jest|osoba|sa|beda|bedzie))?|odp\.?|os\. ?odp\.?|realizuj[ea]|realizacja|wykonuj[ea]|wykonawc\w+|prowadzi|koordynuje|kto|termin\w*(?: realizacji| wykonania)?|do kiedy|kiedy|deadline|owner|responsible|zadanie dla|nadzor)\s?[:–-]?\s*)/g
/** "Osoba odpowiedzialna: do ustalenia" */
const NOBODY_YET =
  /^(?:osob\w* )?(?:odpowiedzialn\w+|odp\.?|termin\w*|kto|wykonawca)(?: osob\w+| realizacji| wykonania)?\s?[:–-]\s?(?:do (?:ustalenia|uzgodnienia|wskazania|wyznaczenia)|brak|nie (?:wskazano|ustalono|wyznaczono|okreslono))\W*$/
const RESPONSIBLE_MARK =
  /(?:\b(?:(?:osob\w*\s)?odpowiedzialn\w+(?:\s(?:za (?:realizacje|wykonanie|zadanie|calosc)|jest|osoba|sa|beda|bedzie))*|odpowiada|odp\b\.?|os\. ?odp\b\.?|realizuje|realizator|wykona(?:wca)?|wykonuje|prowadzi|koordynuje|kto|owner|responsible|przez|zadanie dla|dla|przypisano(?: do)?|@)\s?[:–-]?\s*)$/
const NOT_BY =
  /(?:^|[\s(,])(?:z|ze|od|u|po|wobec|im|ul|imienia|wraz z|dla|zastępstwie|o)\.?\s(?:(?:pan|pani|panem|panią|pana|p)\.?\s)?$/

/** Reads who, when and what out of one clause. */
export function clauseReading(clause: string, context: ActionContext): ClauseReading {
  const numberless = clause.replace(
    /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|[a-z]\)|[-–•*▪]|\[[ xX]?\]|ad\.? ?\d+[.:)]?)\s+/i,
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
  const kept = tidyTask(
    strong &&
      foldText(task.slice(0, strong.index)).replace(/[^a-z]/g, '').length > 0 &&
      introduced.trim().length > 12 &&
      !who?.spans.some(span => span[0] < strong.index)
      ? introduced
      : task,
  )
  const words = foldText(kept)
  const letters = words
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
      !INFINITIVE.test(words) && (PAST.test(kept) || IMPERSONAL_PAST.test(folded)) && !/\bzeby\b/.test(words),
    future: who !== undefined && FUTURE.test(kept),
    willDo: DOING.test(words),
    statement: STATEMENT.test(words),
    notATask: NOT_A_TASK.test(folded),
    onlyFields: letters.length < 3,
  }
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
      /(?:^|[\s,;(–-])(?:osob[ay] odpowiedzialn\w+|odpowiedzialn[aiye]|odpowiedzialny jest|odp\.|os\. odp\.|realizuje|wykonuje|wykonawca|termin(?: realizacji| wykonania)?|przez|zadanie dla|kto|kiedy|deadline|owner|prowadzi)\s?[:–-]?(?=\s*(?:[,;.)–-]|$))/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(
      /^(?:[\s,;:.)–\-|/]|(?:że|iż|aby|żeby|oraz|i|do|natomiast|pan|pani|panu|p\.|w dniu|należy|zobowiązano|że)\s)+/i,
      '',
    )
    .replace(
      /(?:[\s,;:(–\-|/]|\s(?:do|dnia|oraz|i|przez|w terminie|z terminem|termin|do dnia|pan|pani|p\.|–))+\.?$/i,
      '',
    )
    .trim()
}

/** "W ww. terminie", "termin jw.": the deadline of the task before. */
const SAME_DUE =
  /(?:[wz] )?(?:tym samym|ten sam|ww\.|w\/w|powy[zż]szym|jednakowym) termin(?:ie|em)?|termin(?: realizacji| wykonania)?\s?[:–-]?\s?(?:ww\.?|j\.?\s?w\.?|jak wy[zż]ej|ten sam)(?![\p{L}])|(?<=[–,;(]\s?)(?:j\.\s?w\.|jw\.|jak wy[zż]ej)/iu

function dueIn(
  text: string,
  context: ActionContext,
): { due: FoundDue | undefined; span: readonly [number, number] } | undefined {
  const same = context.dueBefore ? SAME_DUE.exec(text) : null
  if (same) return { due: context.dueBefore, span: [same.index, same.index + same[0].length] }
  const dates = findDates(text)
  const candidates = dates.filter(date => date.deadline || standsApart(text, date))
  const exact = candidates.filter(date => date.kind !== 'open')
  const chosen = exact.filter(date => date.deadline).at(-1) ?? exact.at(-1) ?? candidates.at(-1)
  if (chosen) {
    const day = chosen.resolve(context.review)
    return { due: day ? { text: chosen.text, day } : { text: chosen.text }, span: [chosen.start, chosen.end] }
  }
  const named = /(?:termin\w*(?: realizacji| wykonania)?\s?[:–-]\s*)([^,;.)]{0,60})/i.exec(text)
  if (named) {
    const span = [named.index, named.index + named[0].length] as const
    return isNoDeadline(named[1]!) ? { due: undefined, span } : { due: { text: named[1]!.trim() }, span }
  }
  return undefined
}

/** A date between dashes, commas or brackets, or at the end: not one that belongs to the words around it. */
function standsApart(text: string, date: FoundDate): boolean {
  const before = text.slice(0, date.start)
  const after = text.slice(date.end)
  return /(?:^|[–(,;:|]|\s[-/])\s*$/.test(before) && /^\s*(?:r\.?|roku)?\s*(?:$|[–),;.|]|[-/]\s)/.test(after)
}

/** "Jw. – prowadzić rejestr": the person of the task before. */
const SAME_PERSON =
  /^\s*(?:j\.\s?w\.?|jw\.?|jak wyżej|ww\.|w\/w|ta sama osoba)(?=\s*[–:-])|(?<=odp(?:owiedzialn\p{L}+)?\.?:?\s)(?:j\.\s?w\.?|jw\.?|jak wyżej|ww\.)/iu

type Span = readonly [number, number]

function responsibleIn(
  text: string,
  context: ActionContext,
): { responsible: FoundResponsible; spans: Span[] } | undefined {
  const same = context.responsibleBefore ? SAME_PERSON.exec(text) : null
  if (same)
    return { responsible: context.responsibleBefore!, spans: [[same.index, same.index + same[0].length]] }
  const mentions = context.people.find(text)
  const marked = mentions.filter(
    mention =>
      RESPONSIBLE_MARK.test(foldText(text.slice(0, mention.start))) &&
      !/\bdla\s*$/i.test(text.slice(0, mention.start)),
  )
  const free = mentions.filter(
    mention =>
      !NOT_BY.test(
        text
          .slice(0, mention.start)
          .replace(/\uE000/g, ' ')
          .toLowerCase(),
      ),
  )
  const chosen = marked.length > 0 ? withNeighbours(text, marked, mentions) : free
  if (chosen.length > 0)
    return {
      responsible: { names: distinct(chosen), group: false, text: chosen.map(one => one.text).join(', ') },
      spans: chosen.map(one => [titleStart(text, one.start), one.end] as const),
    }
  return fieldIn(text, context) ?? roleIn(text, context)
}

const titleStart = (text: string, start: number): number => {
  const title = /(?:\b(?:pan|pani|panu|panią|p\.|mgr|dr|inż\.?)\s)+$/i.exec(text.slice(0, start))
  return title ? start - title[0].length : start
}

/** People joined to a marked one by a comma or "i" are meant with them. */
function withNeighbours<M extends { start: number; end: number }>(
  text: string,
  marked: readonly M[],
  all: readonly M[],
): M[] {
  const chosen = [...marked]
  for (const mention of all) {
    if (chosen.includes(mention)) continue
    const before = chosen.find(one => one.end <= mention.start)
    if (before && /^(?:\s*(?:,|i|oraz|\/|&|;)\s*)$/.test(text.slice(chosen.at(-1)!.end, mention.start)))
      chosen.push(mention)
  }
  return chosen.toSorted((a, b) => a.start - b.start)
}

const INITIALS = /^\p{Lu}\.?\s?\p{Lu}\.?$/u

/** A stretch set apart by "odp.", brackets or dashes that tells who by function, initials or group. */
function fieldIn(
  text: string,
  context: ActionContext,
): { responsible: FoundResponsible; spans: Span[] } | undefined {
  const marked =
    /(?:odpowiedzialn\p{L}+(?: za realizację| jest| osoba)?|odpowiada|odp\.?|os\. ?odp\.?|realizuje|wykonuje|wykonawca|kto|owner|realizator)\s?[:–-]?\s+([^,;()\uE000–]{2,80})/iu.exec(
      text,
    )
  if (marked) {
    const field = responsibleField(marked[1]!, context.people, context.attendees)
    if (field) return { responsible: field, spans: [[marked.index, marked.index + marked[0].length]] }
  }
  for (const part of text.matchAll(
    /(?:^|[(–;,]|\s-\s)\s*([^()–;,\uE000]{2,80}?)\s*(?=$|[)–;,\uE000]|\s-\s|:)/g,
  )) {
    const words = part[1]!
    if (/^(?:do|w|na|z|i|oraz|że|termin)\b/i.test(words) || words.split(/\s+/).length > 8) continue
    const start = part.index + part[0].indexOf(words)
    const whole = start === 0 && words.length > text.trim().length - 2
    if (whole) continue
    const initials = INITIALS.test(words) ? context.people.byInitials(words) : []
    if (initials.length === 1) {
      // "HN, TG": those after a comma are meant as well.
      const more = /^(?:\s*[,/+&]\s*|\s+i\s+)(\p{Lu}\.?\s?\p{Lu}\.?)(?!\p{L})/u.exec(
        text.slice(start + words.length),
      )
      const second = more ? context.people.byInitials(more[1]!) : []
      const names = [initials[0]!.name, ...(second.length === 1 ? [second[0]!.name] : [])]
      return {
        responsible: { names, group: false, text: words },
        spans: [[start, start + words.length + (second.length === 1 ? more![0].length : 0)]],
      }
    }
    const roles = byRole(words, context.attendees)
    if (
      roles.length > 0 &&
      roles.reduce((sum, one) => sum + one.words, 0) >=
        words.split(/\s+/).filter(word => word.length > 2).length - 1
    )
      return {
        responsible: { names: roles.map(one => one.name), group: false, text: words },
        spans: [[start, start + words.length]],
      }
    if (
      start > 0 &&
      /^(?:wszyscy|wszystkie|kierownicy|kierujący|pracownicy|naczelnicy|Wydział|Oddział|Referat|Biuro|Zespół|oddział|referat|dyrektor|kierownik|sekretarz|inspektor|z-ca)(?!\p{L})/u.test(
        words,
      )
    )
      return {
        responsible: {
          names: [],
          group: !/^(?:dyrektor|kierownik|sekretarz|inspektor|z-ca)/.test(words),
          text: words,
        },
        spans: [[start, start + words.length]],
      }
  }
  return undefined
}

/** A function as the subject of the clause: "Kierownik Referatu Umów przygotuje". */
function roleIn(
  text: string,
  context: ActionContext,
): { responsible: FoundResponsible; spans: Span[] } | undefined {
  const start = text.replace(/\uE000/g, ' ')
  const opening =
    /^(?:[^\p{L}]*(?:ustalono|uzgodniono|postanowiono|zobowiązano|polecono|zlecono|powierzono|że|iż|pan|pani|panu)?[\s,]*){0,3}/iu.exec(
      start,
    )?.[0].length ?? 0
  const subject = start.slice(opening)
  const group =
    /^(?:wszyscy|wszystkich|kierownicy|kierowników|kierownikom|kierujący|pracownicy|pracownikom|naczelnicy)\s+\p{L}+(?:\s(?:oddziałów|referatów|komórek|wydziałów|wydziału))?/iu.exec(
      subject,
    )
  const words = subject.split(/\s+/).slice(0, 7)
  const named = byRole(words.join(' '), context.attendees)
  // "Zastępczyni dyrektora" is not the head.
  const deputy = /^(?:zast[eę]p|z-?c)/i.test(subject) && named.length > 1
  const roles = deputy ? named.slice(0, 1) : named
  const listed = roles.length === 1 && opensWithRole(words[0] ?? '', roles[0]!.name, context.attendees)
  if (
    roles.length === 1 &&
    (listed ||
      /^(?:dyrektor|kierowni|naczelni|zast|z-c|inspektor|specjalist|główn|starsz|sekretarz|radc|audytor|koordynator|właściciel|administrator|pełnomocni|informaty|skarbni|przewodnicz|protokolant|prowadząc|prezydent|mecenas|kierując|radca|iod\b|asi\b|abi\b|ref|(?:gł|st|mł|kier|dyr|insp|spec|nacz)\.)/i.test(
        subject,
      ))
  ) {
    let end = opening
    for (let count = roles[0]!.words; count > 0; ) {
      const word = /^\s*\S+/.exec(start.slice(end))
      if (!word) break
      end += word[0].length
      if (!/^(?:ds\.?|i|do|spraw|w|oraz|p\.o\.)$/i.test(word[0].trim())) count -= 1
    }
    if (deputy) end += /^\s+(?:dyrektor|kierowni|naczelni)\S+/i.exec(start.slice(end))?.[0].length ?? 0
    return {
      responsible: { names: [roles[0]!.name], group: false, text: start.slice(opening, end).trim() },
      spans: [[opening, end]],
    }
  }
  if (group)
    return {
      responsible: { names: [], group: true, text: group[0] },
      spans: [[opening, opening + group[0].length]],
    }
  return undefined
}
