import type { Place } from '../blocks.ts'
import { attendeeIn, piecesOf, tellsAbsence, withoutTitles } from './attendeePieces.ts'
import { isBlank } from './blankText.ts'
import { foldText } from './foldText.ts'
import type { LabelKey } from './labelWords.ts'
import { listedName } from './listedName.ts'
import { namedTogether } from './namedTogether.ts'
import { GENITIVE, namesInSentence } from './namesInSentence.ts'
import type { MinutesText } from './passages.ts'
import { peopleOf } from './people.ts'
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

const ELSEWHERE =
  /\b(?:w (?:zalaczeniu|zalaczniku)|zalacznik\w*|wedlug (?:zalaczonej )?listy|wg (?:zalaczonej |podpisow na |odrebnej )?list\w*|zgodnie z (?:zalaczona |odrebna )?lista|na odrebnej liscie|lista obecnosci (?:stanowi|w|zgodnie|zalaczona)|wszyscy (?:pracownicy|kierownicy|czlonkowie|zaproszeni)|odrebn\w+ list\w+|podpisy na liscie)\b/
const PROSE =
  /\b(?:udzial (?:w \S+ )?(?:wziel[iy]|brali)|(?:wziel[iy]|brali) (?:w nim |w niej )?udzial|uczestniczyl[iyao]?|obecn[iey] (?:byl[iy]|na|w)|^obecn[aiey] (?:dyrektor|kierowni|naczelni|zastep|inspektor|pan)\w*|z udzialem|w obecnosci|byl[iy] obecn[iey]|w skladzie|obecne byly|stawil[iy] sie|zjawil[iy] sie|pojawil[iy] sie|przybyl[iy]|zasiedl[iy]|przyszli|byli(?: tez)?:|wziela udzial|dokonal\w* przegladu|ocenil[iy] (?:przebieg|funkcjonowanie|proces)\w*|przeprowadzil[iy] przeglad\w*|spotkal[iy] sie|zebral[iy] sie|na (?:narad|spotkani|zebrani|posiedzeni|odpraw)\w+ byl[iy]|powital\w* (?:obecnych|zebranych|przybylych)|attended|were present|przeprowadzon\w+ (?:\S+ ){0,6}przez|dokonan\w+ (?:\S+ ){0,4}przez|przez zespol)\b/

/** "4 marca 2026 r. – obecni Kazimierz Trop i Lidia Klauzula" */
const NAMED_BEHIND =
  /(?<!\p{L})[Oo]becn[aiey]:?\s+(?:(?:pani?|państwo|dyr\.?|dyrektor|kier\.?|kierownik|mgr|dr|inż\.?)\s+)*\p{Lu}(?:\p{Ll}+|\.) ?\p{Lu}/u

/** The attendance list: names in a list, a table, a line or a sentence; absent people are left out. */
export function attendanceOf(text: MinutesText): Attendance {
  const attendees: Attendee[] = []
  const whole = foldText(
    [
      ...text.passages.map(one => one.text),
      ...text.tables.flatMap(one =>
        one.reading.kind === 'actions' ? one.reading.rows.map(row => `${row.task} ${row.responsible}`) : [],
      ),
    ].join('\n'),
  )
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
  /** "P. Nowy (Patrycjusz Nowy)" is one person; "E. Lis" is the Ewa Lis that the minutes name elsewhere. */
  const dropInitials = (): void => {
    const written = text.passages.map(one => one.text).join('\n')
    for (const [at, one] of attendees.entries()) {
      const [, first, surname] = /^(\p{L})\. (.+)$/u.exec(one.name) ?? []
      if (first === undefined) continue
      const full = [
        ...new Set(
          [
            ...written.matchAll(new RegExp(`(?<!\\p{L})(${first}\\p{Ll}{2,}) ${surname}(?!\\p{L})`, 'gu')),
          ].map(match => match[0]),
        ),
      ]
      if (full.length === 1 && !attendees.some(other => other.name === full[0]))
        attendees[at] = { ...one, name: full[0]! }
    }
    for (const one of [...attendees]) {
      const [first, surname] = one.name.split(/\.\s/)
      const full = attendees.findIndex(
        other =>
          surname !== undefined &&
          other !== one &&
          other.name.startsWith(first!) &&
          other.name.endsWith(` ${surname}`),
      )
      if (full < 0) continue
      // The function may stand beside the initials only.
      if (attendees[full]!.role === '') attendees[full] = { ...attendees[full]!, role: one.role }
      attendees.splice(attendees.indexOf(one), 1)
    }
  }
  for (const { reading, place, section } of text.tables) {
    if (reading.kind !== 'attendance' || section === 'absent' || section === 'actions') continue
    for (const row of reading.rows) {
      if (tellsAbsence(`${row.rest} ${row.role}`) || /\|?\s*(?:nie|nb\.?|n)\s*$/i.test(row.rest)) continue
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
    // "Obecni – wg podpisów: Anna Lis, Jan Kos"
    const list = passage.text.replace(/^\s*(?:wg|według|zgodnie z)\s[^:,]{3,40}:\s*/i, '')
    for (const piece of piecesOf(list)) {
      const found = attendeeIn(piece)
      if (found) add(found.name, found.role, passage.place, passage.text)
    }
    if (ELSEWHERE.test(folded)) elsewhere ??= { place: passage.place, passage: passage.text }
  }
  if (attendees.length === 0)
    for (const passage of text.passages) {
      if (passage.label === 'absent' || passage.label === 'attendance') continue
      for (const sentence of sentencesOf(passage.text)) {
        const folded = foldText(sentence)
        const trigger = PROSE.exec(folded) ?? NAMED_BEHIND.exec(sentence)
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
  // Who led the meeting was there, though the list may name only the others.
  if (attendees.length > 0)
    for (const passage of text.head) {
      const led =
        passage.label === 'chair' || (passage.label === 'minutesTaker' && /^protok/i.test(passage.labelText))
      const one = led ? attendeeIn(passage.text) : undefined
      if (one) add(one.name, one.role || passage.labelText.toLowerCase(), passage.place, passage.text)
    }
  // "Skład zebrania: A, B, C": a list of nothing but names near the beginning, whatever it is called.
  if (attendees.length === 0 && !elsewhere)
    for (const passage of text.head) {
      if (attendees.length > 0 || TASKS_BEGIN.has(passage.label)) break
      // "Kto: A, B" above the topics are those who met.
      const who = passage.label === 'responsible' && passage.opens ? passage.text : undefined
      if (passage.label !== undefined && who === undefined) continue
      const list = who ?? /^[^:]{3,80}:\s*([^:]+?)\.?$/.exec(passage.text)?.[1]
      if (!list || /\d/.test(list) || tellsAbsence(passage.text) || NO_LIST.test(foldText(passage.text)))
        continue
      const people = piecesOf(list).map(attendeeIn)
      if (people.length >= 2 && people.every(one => one !== undefined))
        for (const one of people) add(one.name, one.role, passage.place, passage.text)
    }
  if (attendees.length === 0 && !elsewhere)
    for (const one of namedTogether(text)) add(one.name, one.role, one.place, one.passage)
  // "Naradę otworzyła dyrektor Anna Lis. Obecni ponadto: …"
  if (attendees.length > 0)
    for (const passage of text.passages.slice(0, 15))
      for (const sentence of sentencesOf(passage.text)) {
        const led = LED.exec(foldText(sentence))
        const leader = led
          ? namesInSentence(sentence.slice(led.index, led.index + led[0].length + 60))[0]
          : undefined
        if (leader) add(leader.name, leader.role, passage.place, sentence)
      }
  dropInitials()
  if (attendees.length > 0) return { attendees, state: 'present', ...first }
  if (elsewhere) return { attendees, state: 'unclear', ...elsewhere }
  const mention = text.passages.find(
    one => ELSEWHERE.test(foldText(one.text)) && /obecn|uczestni/.test(foldText(one.text)),
  )
  return mention
    ? { attendees, state: 'unclear', place: mention.place, passage: mention.text }
    : { attendees, state: 'missing' }
}

const TASKS_BEGIN = new Set<LabelKey | undefined>([
  'actions',
  'improvementActions',
  'previousActions',
  'conclusions',
])

const LED =
  /\b(?:narade|spotkanie|posiedzenie|zebranie|przeglad|obrady|odprawe)\w* (?:w dniu [^,;]{4,30} )?(?:otworzyl|prowadzil|rozpoczal|rozpoczel|poprowadzil|przeprowadzil)\w*|\b(?:narad|spotkan|posiedzen|zebran|przeglad|odpraw)\w+,? (?:\S+ ){0,8}(?:ktor[aey]|ktoremu|ktorej) (?:po)?(?:prowadzil|przewodniczyl)\w*|\b(?:naradzie|spotkaniu|posiedzeniu|zebraniu|przegladowi|obradom|odprawie) przewodniczyl\w*/

const NO_LIST =
  /^\W*(?:otrzymuj|do wiadomosci|rozdzielnik|odpowiedzialn|odp\b|zadani|ustal|wykona|realizuj|kontakt|sporzadz)/

/** A piece of a list that is nothing but two words with capitals: a name, though its first name is not known. */
const TWO_WORDS = /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:\s*\([^)]*\)?)?\.?$/u
