import type { Office } from '../domain/office.ts'
import type { Person } from '../domain/organisation/person.ts'
import { foldedWords, foldText } from '../reading/minutes/foldText.ts'
import { knownPerson } from '../reading/minutes/polishNames.ts'

/** The words that a name was read from, and everybody who attended, by full name. */
export interface WrittenName {
  readonly text?: string
  readonly attendance: readonly string[]
}

interface Names {
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
  readonly byName: ReadonlyMap<string, readonly Person[]>
}

const indexes = new WeakMap<readonly Person[], Names>()

const surnameOf = (name: string): string => foldText(name.trim().split(/\s+/).at(-1) ?? '')
const firstOf = (name: string): string => foldText(name.trim().split(/\s+/)[0] ?? '')

function namesOf(office: Office): Names {
  const { people } = office.organisation
  const known = indexes.get(people)
  if (known) return known
  const active = people.filter(one => one.active)
  const made = {
    bySurname: Map.groupBy(active, one => surnameOf(one.name)),
    byName: Map.groupBy(active, one => `${firstOf(one.name)} ${surnameOf(one.name)}`),
  }
  indexes.set(people, made)
  return made
}

/** 'DS', 'D.S.', 'L. P.': nothing but initials. */
export const isInitials = (words: string): boolean => /^\p{Lu}\.?[\s-]?\p{Lu}\.?$/u.test(words.trim())

/** The people whom a name means: one when it is certain, several when it fits them all alike, none when nobody fits. */
export function peopleNamed(office: Office, name: string, written: WrittenName): string[] {
  if (isInitials(name)) return attendeesWithInitials(office, name, written.attendance)
  const { byName, bySurname } = namesOf(office)
  const { first, surname } = partsOf(name)
  const namesakes = bySurname.get(surname) ?? []
  const exact = first.length > 1 ? (byName.get(`${first} ${surname}`) ?? []) : []
  const [only] = exact
  if (exact.length > 1) return exact.map(one => one.id)
  if (!only) {
    if (first.length > 1) return []
    return narrowed(
      namesakes.filter(one => firstOf(one.name).startsWith(first)),
      written,
    )
  }
  if (isWrittenInFull(only, written)) return [only.id]
  const short = isInitialed(written, only)
  const rivals = short ? namesakes.filter(one => firstOf(one.name)[0] === firstOf(only.name)[0]) : namesakes
  if (rivals.length > 1) return narrowed(rivals, written)
  return short || attends(only, written) || isNominative(surname, written) ? [only.id] : []
}

/** First name, or its initial, and surname: 'Jan Kowalski', 'J. Kowalski', 'Kowalski J.', 'Kowalski'. */
function partsOf(name: string): { first: string; surname: string } {
  const words = foldText(name).match(/[\p{L}-]+/gu) ?? []
  const last = words.at(-1) ?? ''
  if (words.length < 2) return { first: '', surname: last }
  return last.length === 1 ? { first: last, surname: words[0]! } : { first: words[0]!, surname: last }
}

/** Of several whom a short form fits, the one who was there is meant. */
function narrowed(rivals: readonly Person[], written: WrittenName): string[] {
  const attending = rivals.filter(one => attends(one, written))
  return (attending.length === 1 ? attending : rivals).map(one => one.id)
}

const attends = (person: Person, { attendance }: WrittenName): boolean =>
  attendance.some(one => foldText(one) === foldText(person.name))

/** A surname that only an inflected word could mean may be another word: "na Rondzie" is not Mr Rondo. */
const isNominative = (surname: string, { text }: WrittenName): boolean =>
  foldedWords(text ?? '').includes(surname)

/** Those who were there with these initials; initials alone mean nobody else. */
function attendeesWithInitials(office: Office, words: string, attendance: readonly string[]): string[] {
  const letters = foldText(words).replace(/[^a-z]/g, '')
  const fitting = attendance.filter(name => {
    const [first, last] = [firstOf(name), surnameOf(name)]
    return `${first[0]}${last[0]}` === letters
  })
  return attendees(office, fitting)
}

/** The first name stands in the words, or neither name does: then a function led to somebody of the attendance list. */
function isWrittenInFull(person: Person, written: WrittenName): boolean {
  const words = foldedWords(written.text ?? '')
  const { firstForms, surnameForms } = knownPerson(person.name)
  if (words.some(word => word.length > 1 && firstForms.has(word))) return true
  const surname = words.some(word => surnameForms.has(word))
  return !surname && attends(person, written)
}

/** 'M. Lis', 'ML': the first letter of the first name is told. */
function isInitialed({ text = '' }: WrittenName, person: Person): boolean {
  if (isInitials(text)) return false
  const words = foldText(text).match(/\p{L}+/gu) ?? []
  const initial = firstOf(person.name)[0]!
  return words.some(word => word === initial || (word.length <= 3 && word.startsWith(initial)))
}

/** Those who bear a surname, in the nominative; of a full name its last word counts. */
export const sameSurname = (office: Office, name: string): string[] =>
  (namesOf(office).bySurname.get(surnameOf(name)) ?? []).map(one => one.id)

/** Whether a single word is a surname of the register, in the nominative. */
export const isSurname = (office: Office, word: string): boolean =>
  /^\p{Lu}[\p{L}-]+$/u.test(word) && sameSurname(office, word).length > 0

/** The people of the register who attended, as far as one of that name works for the office. */
export const attendees = (office: Office, attendance: readonly string[]): string[] =>
  attendance.flatMap(name => {
    const found = namesOf(office).byName.get(`${firstOf(name)} ${surnameOf(name)}`) ?? []
    return found.map(one => one.id)
  })
