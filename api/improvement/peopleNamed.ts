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

/** The people whom a name means: one when it is certain, several when it fits them all alike, none when nobody fits. */
export function peopleNamed(office: Office, name: string, written: WrittenName): string[] {
  const { byName, bySurname } = namesOf(office)
  const [first, surname] = [firstOf(name), surnameOf(name)]
  const alone = !name.trim().includes(' ')
  const short = /^\p{L}\.?$/u.test(first)
  const exact = alone || short ? [] : (byName.get(`${first} ${surname}`) ?? [])
  if (exact.length > 1) return exact.map(one => one.id)
  const [only] = exact
  const namesakes = bySurname.get(surname) ?? []
  if (only && namesakes.length === 1) return [only.id]
  if (only && isWrittenInFull(only, written)) return [only.id]
  const initial = alone ? undefined : first[0]
  const rivals =
    only && !isInitialed(written, only)
      ? namesakes
      : namesakes.filter(one => initial === undefined || firstOf(one.name)[0] === initial)
  if (!only && !alone && !short) return []
  if (rivals.length < 2) return rivals.map(one => one.id)
  // Of several whom the short form fits, the one who was there is meant.
  const present = new Set(written.attendance.map(foldText))
  const attending = rivals.filter(one => present.has(foldText(one.name)))
  return (attending.length === 1 ? attending : rivals).map(one => one.id)
}

/** The first name stands in the words, or neither name does: then a function led to somebody of the attendance list. */
function isWrittenInFull(person: Person, { text, attendance }: WrittenName): boolean {
  const words = foldedWords(text ?? '')
  const { firstForms, surnameForms } = knownPerson(person.name)
  if (words.some(word => word.length > 1 && firstForms.has(word))) return true
  const surname = words.some(word => surnameForms.has(word))
  return !surname && attendance.some(one => foldText(one) === foldText(person.name))
}

/** 'M. Lis', 'ML': the first letter of the first name is told. */
function isInitialed({ text }: WrittenName, person: Person): boolean {
  const words = foldText(text ?? '').match(/\p{L}+/gu) ?? []
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
