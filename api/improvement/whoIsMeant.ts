import type { Day } from '../domain/calendar/day.ts'
import type { Office } from '../domain/office.ts'
import { personOf } from '../domain/organisation/organisation.ts'
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
import { attendees, isInitials, peopleNamed, sameSurname } from './peopleNamed.ts'

/** What has to be asked about who is to do an action. */
export type WhoQuestion = 'nobody-named' | 'not-found' | 'several-match' | 'group' | 'read-with-doubt'

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
  const { text, group } = written
  const names = written.names.length > 0 ? written.names : initialsIn(text)
  const words = text === undefined ? {} : { text }
  const usual = [
    ...attendees(office, written.attendance),
    ...responsibleFor(office, review, today),
    ...seenBefore(office, review),
  ]
  const ask = (question: WhoQuestion, first: readonly string[] = []): WhoIsMeant => ({
    people: [],
    ...words,
    question,
    candidates: [...new Set([...first, ...usual])].slice(0, MOST_CANDIDATES),
  })
  if (names.length > 0) {
    const found = names.map(name => {
      const people = peopleNamed(office, name, written)
      return people.length > 0 ? people : holdersMeant(office, review, name, today)
    })
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

/** "HN, TG": each of several initials; empty where the words are anything else. */
function initialsIn(text: string | undefined): string[] {
  const parts = (text ?? '').split(/[,;/]|\s(?:i|oraz)\s/).map(one => one.trim())
  return parts.every(isInitials) ? parts : []
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

/** Those whom earlier reviews of the same unit or process have given something to do. */
const seenBefore = (office: Office, { kind, subject }: ReviewIdentity): string[] => [
  ...new Set(
    office.actions
      .filter(one => one.review.kind === kind && one.review.subject === subject)
      .flatMap(one => one.responsible.people)
      .filter(id => personOf(office.organisation, id)?.active === true),
  ),
]

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

/** A person as a field offers them: the name, with the job title that tells namesakes apart. */
export function candidateOf(office: Office, id: string): { id: string; name: string; jobTitle: string } {
  const person = personOf(office.organisation, id)
  return { id, name: person?.name ?? id, jobTitle: person?.jobTitle ?? '' }
}
