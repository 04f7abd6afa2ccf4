import type { Day } from '../domain/calendar/day.ts'
import type { Office } from '../domain/office.ts'
import { holdersOf, successorOf, unitsOn } from '../domain/organisation/organisation.ts'
import type { Person } from '../domain/organisation/person.ts'
import { type Role, type Scope, WHOLE_OFFICE } from '../domain/organisation/roles.ts'
import type { UnitPeriod } from '../domain/organisation/unit.ts'
import { type ReviewIdentity, scopeOf } from '../domain/reviews/review.ts'
import { reviewRules } from '../domain/reviews/schedule.ts'
import { foldedWords, foldText } from '../reading/minutes/foldText.ts'

/** Functions that one person of the whole office has, as minutes name them; in folded letters. */
const OFFICE_FUNCTIONS: readonly (readonly [RegExp, Role])[] = [
  [
    /\bpelnomocnik\w*\b(?!\W+prezydenta)(?!\W+(?:ds|do spraw|d\/s)\W+(?!szj|systemu|jakosci)\w)/,
    'quality-representative',
  ],
  [/\b(?:inspektor\w* ochrony danych|iod|iodo)\b/, 'data-protection-officer'],
  [/\bdyrektor\w* magistratu\b/, 'director-of-magistrat'],
  [
    /\b(?:dyrektor|kierowni)\w* (?:biura |zespolu )?(?:ds\.? )?audytu wewnetrznego\b/,
    'head-of-internal-audit',
  ],
  [/\bsekretarz\w*(?: miasta\b|\W*$)/, 'secretary'],
  [/\bskarbnik\w*(?: miasta\b|\W*$)/, 'treasurer'],
  [/(?<!zastep\w* )\bprezydent\w* miasta\b/, 'mayor'],
]

const HEAD = /\b(?:kierowni\w*|kierujac\w*|dyrektor\w*|naczelnik\w*|szef\w*|przewodniczac\w*)\b/
const OWNER = /\bwlasciciel\w*(?: procesu)?\b/
const DEPUTY = /\b(?:zastepc\w*|z-?ca|wice\w*|p\.?o\.?)\b/
const INNER = /\b(?:referat|oddzial|zespol|sekcj|dzial)/
const COMMON =
  /^(?:wydzi|biur|refer|oddzi|zespo|kance|dzial|sekcj|miast|urzed|urzad|spraw|kiero|dyrek|nacze|szef|kieru)/

/**
 * The people whom a function means: an office-wide one, the head of the unit or the owner of the process that was
 * reviewed, the head of a unit that is named. Empty when the words name no such function; several where more than one
 * person holds it, or more than one unit may be meant.
 */
export function holdersMeant(office: Office, review: ReviewIdentity, words: string, today: Day): string[] {
  const folded = foldText(words)
  if (DEPUTY.test(folded)) return []
  const { organisation } = office
  for (const [pattern, role] of OFFICE_FUNCTIONS)
    if (pattern.test(folded)) return holdersOf(organisation, role, WHOLE_OFFICE, today)
  if (review.kind === 'process' && OWNER.test(folded))
    return holdersOf(organisation, 'process-owner', scopeOf(review), today)
  if (!HEAD.test(folded)) return []
  const named = headsNamed(office, words, today)
  if (named.length > 0) return named
  if (review.kind !== 'unit') return []
  const unit = successorOf(organisation, review.subject, today) ?? review.subject
  if (!INNER.test(folded)) return isBareHead(folded) ? headsOf(office, [unit], today) : []
  // "Kierownik referatu" in the minutes of a department is the head of one of its own.
  const inner = unitsOn(organisation, today).filter(
    one => one.parent === unit && alikeKind(foldText(one.name), folded),
  )
  return headsOf(
    office,
    inner.map(one => one.unit),
    today,
  )
}

/** A deputy has no role of their own here: only the directory's job titles tell who it is. */
export const isDeputy = (words: string): boolean => DEPUTY.test(foldText(words))

/** The heads of the units that a text names by code or name. */
export const headsNamed = (office: Office, words: string, today: Day): string[] =>
  headsOf(office, unitsNamed(office, words, today), today)

const SUBJECT =
  /^(?:pelnomocnik(?: ds\.? szj)?|inspektor ochrony danych|iod|sekretarz miasta|skarbnik miasta)\b/

/** The function that a task begins with as its subject, "Pełnomocnik przygotuje plan"; undefined when there is none. */
export function functionInTask(task: string): string | undefined {
  const found = SUBJECT.exec(foldText(task))
  return found ? task.slice(0, found[0].length) : undefined
}

/** "Dyrektor", "kierujący komórką": nothing beside the function that could name somebody else. */
const isBareHead = (folded: string): boolean =>
  foldedWords(folded).every(
    word => COMMON.test(word) || /^(?:komor|organ|jedno)/.test(word) || word.length < 3,
  )

const alikeKind = (name: string, words: string): boolean => {
  const kind = INNER.exec(words)?.[0].trim()
  return kind !== undefined && name.startsWith(kind.slice(0, 5))
}

const headsOf = (office: Office, units: readonly string[], today: Day): string[] => [
  ...new Set(
    units.flatMap(id => holdersOf(office.organisation, 'head-of-unit', { kind: 'unit', id }, today)),
  ),
]

/** The units of a day whose code or whose telling words all stand in a text. */
function unitsNamed(office: Office, words: string, today: Day): string[] {
  const units = unitsOn(office.organisation, today)
  const codes = new Set(words.match(/(?<![\p{L}\d])\p{Lu}{2,6}(?:-\d+)?(?![\p{L}\d])/gu) ?? [])
  const byCode = units.filter(one => codes.has(one.unit))
  if (byCode.length > 0) return byCode.map(one => one.unit)
  const said = foldedWords(words)
  const found = units
    .map(one => ({ unit: one.unit, telling: tellingWords(one) }))
    .filter(
      ({ telling }) => telling.length > 0 && telling.every(word => said.some(one => sameWord(one, word))),
    )
  // "Wydział Organizacji i Nadzoru" is not the "Referat Organizacyjny" too.
  const most = Math.max(0, ...found.map(one => one.telling.length))
  return found.filter(one => one.telling.length === most).map(one => one.unit)
}

const tellingWords = (unit: UnitPeriod): string[] =>
  foldedWords(unit.name).filter(word => word.length > 2 && !COMMON.test(word))

/** Two forms of one word. */
const sameWord = (a: string, b: string): boolean => {
  const length = Math.max(4, Math.min(a.length, b.length) - 2)
  return a.slice(0, length) === b.slice(0, length)
}

interface Titled {
  readonly person: Person
  readonly words: readonly string[]
}

const titles = new WeakMap<readonly Person[], readonly Titled[]>()

const longWords = (text: string): string[] => foldedWords(text).filter(word => word.length > 2)

/** The words of everybody's job title, made once for each state of the register: an office has thousands. */
function titlesOf({ organisation: { people } }: Office): readonly Titled[] {
  const known = titles.get(people)
  if (known) return known
  const made = people
    .filter(one => one.active)
    .map(person => ({ person, words: longWords(person.jobTitle || person.name) }))
  titles.set(people, made)
  return made
}

/** The people whose job title says the very function that is written, and no other. */
export function titledSo(office: Office, words: string): Person[] {
  const said = longWords(words)
  if (said.length < 2) return []
  return titlesOf(office)
    .filter(
      ({ words: title }) =>
        title.length === said.length && said.every(word => title.some(other => sameWord(word, other))),
    )
    .map(one => one.person)
}

/** Those who answer for a review themselves, without deputies; for candidates. */
export const responsibleFor = (office: Office, review: ReviewIdentity, today: Day): string[] => {
  const scope = scopeOf(review)
  const here: Scope =
    scope.kind === 'unit'
      ? { kind: 'unit', id: successorOf(office.organisation, scope.id, today) ?? scope.id }
      : scope
  return holdersOf(office.organisation, reviewRules[review.kind].responsible, here, today)
}
