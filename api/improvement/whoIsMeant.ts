import type { Day } from '../domain/calendar/day.ts'
import type { Office } from '../domain/office.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import type { Person } from '../domain/organisation/person.ts'
import type { ReviewIdentity } from '../domain/reviews/review.ts'
import { foldedWords, foldText } from '../reading/minutes/foldText.ts'
import { knownPerson } from '../reading/minutes/polishNames.ts'
import {
  functionInTask,
  headsNamed,
  holdersMeant,
  isDeputy,
  responsibleFor,
  titledSo,
} from './officeFunctions.ts'

/** What has to be asked about who is to do an action. */
export type WhoQuestion = 'nobody-named' | 'not-found' | 'several-match' | 'group'

/** Who is to do an action, as far as words lead to people of the register. */
export interface WhoIsMeant {
  /** Entra ids; empty with a question. */
  readonly people: readonly string[]
  /** The words of the minutes. */
  readonly text?: string
  readonly question?: WhoQuestion
  /** People to choose from, the likeliest first; Entra ids. */
  readonly candidates: readonly string[]
}

/** What the minutes say about it. */
export interface WrittenWho {
  readonly task: string
  /** Full names in the nominative, as the reader set them. */
  readonly names: readonly string[]
  /** The words, also where no name could be read. */
  readonly text?: string
  readonly group: boolean
  /** Everybody who attended, by full name. */
  readonly attendance: readonly string[]
}

const MOST_CANDIDATES = 12

/**
 * The people of the register whom the words mean. A name that fits two people, a function nobody or several hold, a
 * group and a name that is not in the register are questions, with people to choose from; nobody is guessed.
 */
export function whoIsMeant(
  office: Office,
  review: ReviewIdentity,
  written: WrittenWho,
  today: Day,
): WhoIsMeant {
  const { names, text, group } = written
  const words = text === undefined ? {} : { text }
  const usual = [...attendees(office, written.attendance), ...responsibleFor(office, review, today)]
  const ask = (question: WhoQuestion, first: readonly string[] = []): WhoIsMeant => ({
    people: [],
    ...words,
    question,
    candidates: [...new Set([...first, ...usual])].slice(0, MOST_CANDIDATES),
  })
  if (names.length > 0) {
    const found = names.map(name => peopleNamed(office, name, written))
    const open = found.findIndex(one => one.length !== 1)
    if (open < 0) {
      const people = [...new Set(found.flat())]
      const others = text === undefined ? [] : othersMeant(office, review, people, text, today)
      if (others.length > 0) return ask('several-match', [...others, ...people])
      return { people, ...words, candidates: [] }
    }
    if (found[open]!.length > 1) return ask('several-match', found[open]!)
    return ask('not-found', sameSurname(office, names[open]!))
  }
  const said = text ?? functionInTask(written.task)
  const holders =
    said === undefined || (group && isMany(said)) ? [] : holdersMeant(office, review, said, today)
  if (holders.length === 1) return { people: holders, ...words, candidates: [] }
  if (holders.length > 1) return ask('several-match', holders)
  if (text === undefined) return ask('nobody-named', sameSurname(office, written.task.split(/\s+/)[0] ?? ''))
  if (group)
    return ask('group', [...headsNamed(office, text, today), ...responsibleFor(office, review, today)])
  const titled = titledSo(office, text).map(one => one.id)
  if (titled.length === 1) return { people: titled, ...words, candidates: [] }
  return titled.length > 1 ? ask('several-match', titled) : ask('not-found')
}

const MANY =
  /\b(?:wszy\w*|pracowni\w*|kierowni(?:cy|kow|kom)|dyrektorzy|dyrektorow|naczelnicy|naczelnikow|kazd\w*|czlonk\w*|uczestni\w*|inspektorzy|all|everybody)\b/

/** "Kierownicy referatów": nobody in particular, though the function is one. */
const isMany = (words: string): boolean => MANY.test(foldText(words))

/**
 * People whom a function means besides those whom the attendance list led to: "dyrektor Wydziału Informatyki" is not
 * the director who was there, and a deputy is not the one they stand in for. Empty where a name is written.
 */
function othersMeant(
  office: Office,
  review: ReviewIdentity,
  people: readonly string[],
  text: string,
  today: Day,
): string[] {
  const named = people.some(id => isNamedIn(office, id, text))
  if (named) return []
  if (isDeputy(text)) {
    const deputies = people.filter(id => isDeputy(personOf(office.organisation, id)?.jobTitle ?? ''))
    return deputies.length > 0 ? [] : deputiesOf(office)
  }
  return holdersMeant(office, review, text, today).filter(one => !people.includes(one))
}

const deputiesOf = (office: Office): string[] =>
  office.organisation.people
    .filter(one => one.active && isDeputy(one.jobTitle))
    .map(one => one.id)
    .slice(0, MOST_CANDIDATES / 2)

/** Whether a surname, or initials, of the person stand in the words. */
function isNamedIn(office: Office, id: string, text: string): boolean {
  const person = personOf(office.organisation, id)
  if (!person) return false
  const words = foldedWords(text)
  const { surnameForms } = knownPerson(person.name)
  const initials = foldText(person.name)
    .split(/[\s-]+/)
    .map(word => word[0])
    .join('')
  return words.some(word => surnameForms.has(word)) || foldText(text).replace(/[^a-z]/g, '') === initials
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
function peopleNamed(office: Office, name: string, written: WrittenWho): string[] {
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
function isWrittenInFull(person: Person, { text, attendance }: WrittenWho): boolean {
  const words = foldedWords(text ?? '')
  const { firstForms, surnameForms } = knownPerson(person.name)
  if (words.some(word => word.length > 1 && firstForms.has(word))) return true
  const surname = words.some(word => surnameForms.has(word))
  return !surname && attendance.some(one => foldText(one) === foldText(person.name))
}

/** 'M. Lis', 'ML': the first letter of the first name is told. */
function isInitialed({ text }: WrittenWho, person: Person): boolean {
  const words = foldText(text ?? '').match(/\p{L}+/gu) ?? []
  const initial = firstOf(person.name)[0]!
  return words.some(word => word === initial || (word.length <= 3 && word.startsWith(initial)))
}

const sameSurname = (office: Office, name: string): string[] =>
  (namesOf(office).bySurname.get(surnameOf(name)) ?? []).map(one => one.id)

/** Whether a single word is a surname of the register, in the nominative. */
export const isSurname = (office: Office, word: string): boolean =>
  /^\p{Lu}[\p{L}-]+$/u.test(word) && sameSurname(office, word).length > 0

const attendees = (office: Office, attendance: readonly string[]): string[] =>
  attendance.flatMap(name => {
    const found = namesOf(office).byName.get(`${firstOf(name)} ${surnameOf(name)}`) ?? []
    return found.map(one => one.id)
  })

/** A person as a field offers them: the name, with the job title that tells namesakes apart. */
export function candidateOf(office: Office, id: string): { id: string; name: string; jobTitle: string } {
  const person = personOf(office.organisation, id)
  return { id, name: person?.name ?? id, jobTitle: person?.jobTitle ?? '' }
}
