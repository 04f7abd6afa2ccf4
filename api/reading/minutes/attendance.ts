import type { Place } from '../blocks.ts'
import { isBlank } from './blankText.ts'
import { foldText } from './foldText.ts'
import type { MinutesText } from './passages.ts'
import { inflectedNames, listedName, type Mention, peopleOf } from './people.ts'
import { sentencesOf } from './sentences.ts'

/** Somebody on the attendance list. */
export interface Attendee {
  readonly name: string
  /** Function as written beside the name; '' where there is none. */
  readonly role: string
  readonly place: Place
}

export interface Attendance {
  readonly attendees: readonly Attendee[]
  readonly state: 'present' | 'missing' | 'unclear'
  readonly place?: Place
  readonly passage?: string
}

const ABSENT =
  /\b(?:nieobecn\w*|urlop\w*|usprawiedliwion\w*|zwolnieni\w*|l4|delegacj\w*|nie uczestniczyl\w*)\b/
const ELSEWHERE =
  /\b(?:w (?:zalaczeniu|zalaczniku)|zalacznik\w*|wedlug (?:zalaczonej )?listy|wg (?:zalaczonej |podpisow na |odrebnej )?list\w*|zgodnie z (?:zalaczona |odrebna )?lista|na odrebnej liscie|lista obecnosci (?:stanowi|w|zgodnie|zalaczona)|wszyscy (?:pracownicy|kierownicy|czlonkowie|zaproszeni)|odrebn\w+ list\w+|podpisy na liscie)\b/
const PROSE =
  /\b(?:udzial (?:wziel[iy]|brali)|(?:wziel[iy]|brali) (?:w nim |w niej )?udzial|uczestniczyl[iy]|obecn[iey] (?:byl[iy]|na|w)|z udzialem|w obecnosci|byl[iy] obecn[iey]|w skladzie|obecne byly|stawili sie|przyszli|byli(?: tez)?:|wziela udzial|dokonal\w* przegladu|spotkal[iy] sie|zebral[iy] sie|na (?:narad|spotkani|zebrani|posiedzeni|odpraw)\w+ byl[iy]|powital\w* (?:obecnych|zebranych|przybylych)|attended|were present)\b/

/** The attendance list: names in a list, a table, a line or a sentence; absent people are left out. */
export function attendanceOf(text: MinutesText): Attendance {
  const attendees: Attendee[] = []
  const whole = foldText(text.passages.map(one => one.text).join('\n'))
  let elsewhere: { place: Place; passage: string } | undefined
  let first: { place: Place; passage: string } | undefined
  const add = (name: string, role: string, place: Place, passage: string): void => {
    first ??= { place, passage }
    const key = foldText(name)
      .split(/[\s-]+/)
      .sort()
      .join(' ')
    if (
      !attendees.some(
        one =>
          foldText(one.name)
            .split(/[\s-]+/)
            .sort()
            .join(' ') === key,
      )
    )
      attendees.push({ name, role: role.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, ''), place })
  }
  for (const { reading, place, section } of text.tables) {
    if (reading.kind !== 'attendance' || section === 'absent' || section === 'actions') continue
    for (const row of reading.rows) {
      if (ABSENT.test(foldText(`${row.rest} ${row.role}`)) || /\|?\s*(?:nie|nb\.?|n)\s*$/i.test(row.rest))
        continue
      for (const line of row.name.split('\n')) {
        const name = listedName(withoutTitles(line))
        if (name)
          add(
            name,
            row.role.replace(/\n/g, ' '),
            { ...place, row: row.row },
            `${row.name} ${row.role}`.trim(),
          )
      }
    }
  }
  for (const passage of text.passages) {
    if (passage.label !== 'attendance' || isBlank(passage.text)) continue
    const folded = foldText(`${passage.labelText} ${passage.text}`)
    for (const piece of piecesOf(passage.text)) {
      const found = attendeeIn(piece)
      if (found) add(found.name, found.role, passage.place, passage.text)
    }
    if (ELSEWHERE.test(folded)) elsewhere ??= { place: passage.place, passage: passage.text }
  }
  // Who led the meeting was there, though the list may name only the others.
  if (attendees.length > 0)
    for (const passage of text.head) {
      const led =
        passage.label === 'chair' || (passage.label === 'minutesTaker' && /^protok/i.test(passage.labelText))
      const one = led ? attendeeIn(passage.text) : undefined
      if (one) add(one.name, one.role || passage.labelText.toLowerCase(), passage.place, passage.text)
    }
  if (attendees.length === 0)
    for (const passage of text.passages) {
      if (passage.label === 'absent' || passage.label === 'attendance') continue
      for (const sentence of sentencesOf(passage.text)) {
        const folded = foldText(sentence)
        const trigger = PROSE.exec(folded)
        if (!trigger) continue
        if (ELSEWHERE.test(folded)) elsewhere ??= { place: passage.place, passage: sentence }
        for (const mention of namesInSentence(sentence, GENITIVE.test(folded) ? whole : undefined))
          add(mention.name, mention.role, passage.place, sentence)
        if (attendees.length > 0)
          for (const piece of piecesOf(sentence.slice(trigger.index))) {
            const name = peopleOf([]).find(piece).length > 0 ? undefined : TWO_WORDS.exec(piece)?.[1]
            const listed = name && !GENITIVE.test(folded) ? listedName(name) : undefined
            if (listed) add(listed, '', passage.place, sentence)
          }
      }
    }
  // "Skład zebrania: A, B, C": a list of nothing but names near the beginning, whatever it is called.
  if (attendees.length === 0 && !elsewhere)
    for (const passage of text.head) {
      if (passage.label !== undefined || attendees.length > 0) continue
      const list = /^[^:]{3,80}:\s*([^:]+?)\.?$/.exec(passage.text)?.[1]
      if (
        !list ||
        /\d/.test(list) ||
        ABSENT.test(foldText(passage.text)) ||
        NO_LIST.test(foldText(passage.text))
      )
        continue
      const people = piecesOf(list).map(attendeeIn)
      if (people.length >= 2 && people.every(one => one !== undefined))
        for (const one of people) add(one.name, one.role, passage.place, passage.text)
    }
  if (attendees.length > 0) return { attendees, state: 'present', ...first }
  if (elsewhere) return { attendees, state: 'unclear', ...elsewhere }
  const mention = text.passages.find(
    one => ELSEWHERE.test(foldText(one.text)) && /obecn|uczestni/.test(foldText(one.text)),
  )
  return mention
    ? { attendees, state: 'unclear', place: mention.place, passage: mention.text }
    : { attendees, state: 'missing' }
}

const NO_LIST =
  /^\W*(?:otrzymuj|do wiadomosci|rozdzielnik|odpowiedzialn|odp\b|zadani|ustal|wykona|realizuj|kontakt|sporzadz)/

/** A piece of a list that is nothing but two words with capitals: a name, though its first name is not known. */
const TWO_WORDS = /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:\s*\([^)]*\)?)?\.?$/u

const withoutTitles = (text: string): string =>
  text
    .replace(/(?<![\p{L}\d])(?:mgr|in[zż]|dr|prof|hab|p|st|bryg|mec|mł|gł)(?![\p{L}])\.?\s*/gu, '')
    .replace(/^\s*(?:\d{1,2}[.)]|[a-z]\)|[-–•*])\s*/, '')
    .replace(/^\s*(?:Pani|Pan|pani|pan)\s+/, '')

/** A list in one line cut at commas, semicolons and "i"; brackets hold together. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let start = 0
  const cut = (end: number, next: number): void => {
    pieces.push(text.slice(start, end))
    start = next
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (letter === '(') depth += 1
    else if (letter === ')') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (/[,;\n\t|•]/.test(letter)) cut(at, at + 1)
    else if (letter === ' ') {
      const joint =
        /^ (?:oraz|i|a także|and|&) (?=\p{Lu}|p\.|mgr|dr|inż|kier|insp|nacz|dyr|z-c|gł|st\.|spec|radc|zast)/u.exec(
          text.slice(at, at + 12),
        )
      if (joint) cut(at, at + joint[0].length)
      const number = /^ \d{1,2}[.)] ?(?=\p{Lu})/u.exec(text.slice(at, at + 8))
      if (number) cut(at, at + number[0].length)
      const sentence =
        /[\p{Ll})]\.$/u.test(text.slice(Math.max(0, at - 3), at)) &&
        /^ \p{Lu}\p{L}+ /u.test(text.slice(at, at + 20))
      if (
        sentence &&
        !/(?:ds|mgr|inż|dr|st|insp|gł|spec|kier|dyr|ref|mec|prof|hab)\.$/.test(text.slice(0, at))
      )
        cut(at, at + 1)
    }
  }
  cut(text.length, text.length)
  return pieces.map(piece => piece.trim()).filter(piece => piece !== '')
}

const ROLE_FIRST =
  /^(?:\p{Ll}|(?:Dyrektor|Kierowni|Naczelni|Zastępc|Z-ca|Inspektor|Specjalist|Główn|Starsz|Młodsz|Referent|Radca|Audytor|Koordynator|Właściciel|Przewodnicz|Pełnomocni|Prezydent|Sekretarz|Skarbni|Administrator|Asystent|Protokol))/u

/** Whether a line goes on with a list of people: it names somebody in the way lists do. */
export const namesSomebody = (line: string): boolean =>
  line.length < 400 &&
  piecesOf(line)
    .slice(0, 2)
    .some(
      piece =>
        piece.split(/\s+/).length <= 14 && (attendeeIn(piece) !== undefined || ABSENT.test(foldText(piece))),
    )

const RANK =
  /^(?:(?:insp|podinsp|spec|asp|kom|nadkom|kier|dyr|ref|rad|zast|nacz|gł|mł|st)\.\s?)+(?=\p{Lu}\p{Ll}+[\s-]\p{Lu})/u

function attendeeIn(piece: string): { name: string; role: string } | undefined {
  if (ABSENT.test(foldText(piece))) return undefined
  const rank = RANK.exec(withoutTitles(piece))?.[0]
  if (rank) {
    const ranked = attendeeIn(withoutTitles(piece).slice(rank.length))
    return ranked && { ...ranked, role: `${rank.trim()} ${ranked.role}`.trim() }
  }
  const clean = withoutTitles(piece).replace(/[._…]{3,}.*$/, '')
  const outside = clean.replace(/\([^)]*\)?/g, ' ')
  const [before, ...after] = outside.split(/\s[–-]\s|:\s|\s-(?=\p{Lu})/u)
  const brackets = [...clean.matchAll(/\(([^)]*)\)?/g)].map(match => match[1]).join(' ')
  const sides = [before!, ...after]
  for (const side of sides) {
    const others = sides.filter(one => one !== side).join(' ')
    if (!ROLE_FIRST.test(side.trim())) {
      const name = listedName(side)
      const words = side.trim().split(/\s+/).length
      if (name && words <= 5) return { name, role: `${others} ${brackets}`.trim() }
    }
    const mention = peopleOf([]).find(side)[0]
    if (mention)
      return {
        name: mention.name,
        role: `${side.slice(0, mention.start)} ${side.slice(mention.end)} ${others} ${brackets}`.trim(),
      }
  }
  return undefined
}

/** The nominative that the document itself uses elsewhere, else the likeliest one. */
function uninflected(mention: Mention, document: string): string {
  const [first, ...rest] = mention.text.split(/\s+/)
  const surname = rest.at(-1)
  if (first === undefined || surname === undefined) return mention.name
  const names = inflectedNames(first, surname)
  return (
    names.find(name => name !== mention.text && document.includes(foldText(name))) ?? names[0] ?? mention.name
  )
}

const GENITIVE = /\b(?:z udzialem|w obecnosci|przy udziale|w skladzie|powital\w*)\b/
const ROLE_BEFORE =
  /((?:dyrektor|kierowni|naczelni|zastępc|z-ca|inspektor|specjalist|główn|starsz|sekretarz|radc|audytor|koordynator|właściciel|pełnomocni|skarbni|prezydent|referent)[\p{L}.-]*(?:\s[\p{L}.-]+){0,6}?)\s*(?:pani?|panem|panią)?\s*$/iu

/** Names in a sentence such as "Wzięli w niej udział Anna Nowak (dyrektor) i Jan Kos". */
function namesInSentence(sentence: string, inflectedIn?: string): { name: string; role: string }[] {
  const mentions = peopleOf([]).find(withoutTitles(sentence))
  const clean = withoutTitles(sentence)
  return mentions
    .filter(mention => !ABSENT.test(foldText(clean.slice(Math.max(0, mention.start - 30), mention.end + 20))))
    .map(mention => ({
      name: inflectedIn === undefined ? mention.name : uninflected(mention, inflectedIn),
      role:
        /^\s*(?:\(([^)]{2,80})\)|[–-]\s*([^,;]{3,80}))/
          .exec(clean.slice(mention.end))
          ?.slice(1)
          .find(Boolean) ??
        ROLE_BEFORE.exec(clean.slice(0, mention.start))?.[1] ??
        /^.*(?:[,;:]|\s(?:i|oraz))\s+(?:jego |jej |a także )?(\p{Ll}[\p{L}.-]{4,}(?:\s[\p{L}.-]+){0,4})\s*$/u.exec(
          clean.slice(Math.max(0, mention.start - 90), mention.start),
        )?.[1] ??
        '',
    }))
}
