import { genderOf } from './firstNames.ts'
import { foldText } from './foldText.ts'
import { NOT_NAMES, SURNAMES_BEHIND, SURNAMES_TOO, titleCase, WORD, withoutParticle } from './nameWords.ts'
import {
  firstNamesOf,
  isFirstName,
  type KnownPerson,
  knownPerson,
  surnameNominatives,
} from './polishNames.ts'

/** A name as it stands in a text. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Nominative full name; as written where it cannot be told. */
  readonly name: string
  /** One of the people that the document or the directory names. */
  readonly known: boolean
}

/** After a first name a month with a capital is a surname. */
const MONTH_AS_SURNAME =
  /^(?:Stycznia|Marca|Kwietnia|Maja|Czerwca|Lipca|Sierpnia|Września|Października|Listopada|Grudnia|Lutego)$/

/** The people a document is about, and how to find them in its sentences. */
export interface People {
  readonly known: readonly KnownPerson[]
  add(name: string): void
  /** The names in a text, in its order. */
  find(text: string): Mention[]
  /** Known people with these initials, "TG" or "T.G.". */
  byInitials(initials: string): KnownPerson[]
}

export function peopleOf(names: readonly string[]): People {
  const known: KnownPerson[] = []
  const add = (name: string): void => {
    if (name.trim() && !known.some(one => foldText(one.name) === foldText(name)))
      known.push(knownPerson(name))
  }
  for (const name of names) add(name)

  const find = (text: string): Mention[] => {
    const words = [...text.matchAll(WORD)].map(match => ({
      text: match[0],
      folded: foldText(withoutParticle(match[0])),
      start: match.index,
      end: match.index + match[0].length,
    }))
    const adjacent = (at: number): boolean => {
      const between = text.slice(words[at]!.end, words[at + 1]?.start ?? words[at]!.end)
      return (
        at + 1 < words.length && (between === ' ' || (/^\.\s?$/.test(between) && words[at]!.text.length <= 2))
      )
    }
    const mentions: Mention[] = []
    for (let at = 0; at < words.length; at++) {
      const found = mentionAt(words, at, adjacent)
      if (!found) continue
      const start = words[at]!.start
      const end = words[at + found.length - 1]!.end
      mentions.push({ start, end, text: text.slice(start, end), name: found.name, known: found.known })
      at += found.length - 1
    }
    return mentions
  }

  interface Found {
    length: number
    name: string
    known: boolean
  }
  type Word = { text: string; folded: string }

  const mentionAt = (
    words: readonly Word[],
    at: number,
    adjacent: (at: number) => boolean,
  ): Found | undefined => {
    const word = words[at]!
    const next = adjacent(at) ? words[at + 1] : undefined
    const third = next && adjacent(at + 1) ? words[at + 2] : undefined
    if (next) {
      if (third) {
        // A second first name, or a surname of two words.
        const whole = known.find(
          one =>
            one.firstForms.has(word.folded) && one.surnameForms.has(third.folded) && isOneOfNames(one, next),
        )
        if (whole) return { length: 3, name: whole.name, known: true }
      }
      const whole = known.find(one => matchesBoth(one, word, next))
      if (whole) return { length: 2, name: whole.name, known: true }
      if (word.text.length <= 2) {
        // "I. Danuta Najem": a numeral, not an initial.
        if (/^[IVX]{1,2}$/.test(word.text) && third && firstNamesOf(next.text).length > 0) return undefined
        // "A. Iga Aukcja" in a list with letters.
        if (third && known.some(one => matchesBoth(one, next, third))) return undefined
        const initial = known.filter(
          one => one.surnameForms.has(next.folded) && foldText(one.first).startsWith(word.folded[0]!),
        )
        if (initial.length >= 1) return { length: 2, name: initial[0]!.name, known: true }
        if (word.text.length === 1 && third && third.text.length > 2 && next.text.length === 1)
          return { length: 3, name: `${word.text}. ${next.text}. ${third.text}`, known: false }
        if (word.text.length === 1 && next.text.length > 2 && !NOT_NAMES.test(next.folded))
          return { length: 2, name: `${word.text}. ${titleCase(next.text)}`, known: false }
        return undefined
      }
      const full = fullName(word, next, third)
      if (full) return full
    }
    const bySurname = known.filter(one => one.surnameForms.has(word.folded) && word.text.length > 2)
    if (bySurname.length === 1) return { length: 1, name: bySurname[0]!.name, known: true }
    const byFirst = known.filter(one => one.firstForms.has(word.folded) && word.text.length > 2)
    if (byFirst.length === 1 && (isFirstNameForm(word) || foldText(byFirst[0]!.first) === word.folded))
      return { length: 1, name: byFirst[0]!.name, known: true }
    return undefined
  }

  const byInitials = (initials: string): KnownPerson[] => {
    const letters = foldText(initials).replace(/[^a-z]/g, '')
    return known.filter(one => {
      const words = foldText(one.name).split(/[\s-]+/)
      const short = words.map(word => word[0]).join('')
      return (
        short === letters ||
        (letters.length === 2 && short[0] === letters[0] && foldText(one.surname)[0] === letters[1])
      )
    })
  }
  return { known, add, find, byInitials }
}

const isFirstNameForm = (word: { text: string }): boolean => firstNamesOf(word.text).length > 0
const isOneOfNames = (person: KnownPerson, word: { folded: string; text: string }): boolean =>
  foldText(person.name).split(/[\s]+/).includes(word.folded) || firstNamesOf(word.text).length > 0

const matchesBoth = (person: KnownPerson, first: { folded: string }, second: { folded: string }): boolean =>
  person.first !== '' &&
  ((person.firstForms.has(first.folded) && person.surnameForms.has(second.folded)) ||
    (person.surnameForms.has(first.folded) && person.firstForms.has(second.folded)))

/** Two or three words with a known first name among them; set back to the nominative. */
function fullName(
  word: { text: string; folded: string },
  next: { text: string; folded: string },
  third: { text: string; folded: string } | undefined,
): { length: number; name: string; known: boolean } | undefined {
  const firsts = firstNamesOf(word.text)
  if (firsts.length > 0) {
    const secondIsFirst = third && firstNamesOf(next.text).length > 0 && !NOT_NAMES.test(third.folded)
    const surname = secondIsFirst ? third : next
    if (
      NOT_NAMES.test(surname.folded) &&
      !SURNAMES_TOO.test(surname.text) &&
      !(SURNAMES_BEHIND.test(surname.text) && isFirstName(word.text)) &&
      !MONTH_AS_SURNAME.test(surname.text)
    )
      return undefined
    return { length: secondIsFirst ? 3 : 2, name: nominative(firsts, word.text, surname.text), known: false }
  }
  // "… Parkowania Patrycjusz Nowy": the surname stands behind, not before.
  if (
    third &&
    isFirstName(titleCase(next.text)) &&
    !isFirstName(titleCase(third.text)) &&
    (!NOT_NAMES.test(third.folded) || third.text.length > 3)
  )
    return undefined
  if (
    isFirstName(titleCase(next.text)) &&
    !NOT_NAMES.test(word.folded) &&
    !/(?:ono|ano|eto|yto|uto)$/.test(word.folded)
  )
    return { length: 2, name: `${titleCase(next.text)} ${titleCase(word.text)}`, known: false }
  return undefined
}

function nominative(names: readonly string[], written: string, surname: string): string {
  // Only women's names end so: "Wiktorię" is no form of Wiktor.
  const women = /[ęą]$/.test(written) ? names.filter(name => genderOf(name) === 'woman') : []
  const firsts = women.length > 0 ? women : names
  const asWritten = firsts.find(name => foldText(name) === foldText(written))
  const family = titleCase(surname)
  if (asWritten) {
    const other = firsts.find(name => name !== asWritten && genderOf(name) !== genderOf(asWritten))
    // "Jana Kowalskiego" is a form of Jan, though there may be a woman's name "Jana".
    if (!(other && /(?:ego|skiego|owi|em)$/.test(family))) return `${titleCase(written)} ${family}`
  }
  const first = asWritten ? firsts.find(name => name !== asWritten)! : firsts[0]!
  return `${first} ${surnameNominatives(family, genderOf(first))[0]}`
}

/**
 * Names that two inflected words may stand for, the likeliest first: "Ludwika Piątka" is Ludwik Piątek before it
 * is Ludwika Piątka.
 */
export function inflectedNames(first: string, surname: string): string[] {
  const family = titleCase(surname)
  const all = firstNamesOf(first)
  const women = /[ęą]$/.test(first) ? all.filter(name => genderOf(name) === 'woman') : []
  const firsts = women.length > 0 ? women : all
  const asWritten = firsts.filter(name => foldText(name) === foldText(first))
  const others = firsts.filter(name => !asWritten.includes(name))
  return [...others, ...asWritten].flatMap(name =>
    surnameNominatives(family, genderOf(name)).map(one => `${name} ${one}`),
  )
}
