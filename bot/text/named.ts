import type { Day } from '../../api/domain/calendar/day.ts'
import { subjectsOf } from '../../api/domain/obligations/reviewObligations.ts'
import type { Office } from '../../api/domain/office.ts'
import { unitsOn } from '../../api/domain/organisation/organisation.ts'
import type { Person } from '../../api/domain/organisation/person.ts'
import { fold, wordsOf } from '../../api/knowledge/understanding/plainText.ts'
import type { Subject } from '../reviews/ownReviews.ts'

/** Words that many names share and that therefore tell nothing by themselves. */
const COMMON = new Set([
  'i',
  'oraz',
  'ds',
  'do',
  'spraw',
  'w',
  'z',
  'dla',
  'the',
  'of',
  'and',
  'unit',
  'department',
  'process',
  'proces',
  'procesu',
])
const KINDS = /^(?:wydz|biur|referat|oddzial|kancelar|zespol|urzad|urzed|dzial|osrod|miej)/
const SHORTEST_STEM = 4

/** Two forms of one word: "edukacji" and "edukacja", "kowalskiego" and "kowalski". */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  let common = 0
  while (common < a.length && common < b.length && a[common] === b[common]) common++
  return common >= SHORTEST_STEM && common >= Math.max(a.length, b.length) - 4
}

const telling = (text: string): string[] => wordsOf(fold(text)).filter(word => !COMMON.has(word))

/** How well said words fit a name: the share of the words said that the name has; 0 when only its kind fits. */
function howWell(said: readonly string[], name: string): number {
  const words = telling(name)
  const hits = said.filter(word => words.some(one => sameWord(word, one)))
  if (!hits.some(word => !KINDS.test(word))) return 0
  const covered = words.filter(word => said.some(one => sameWord(word, one))).length
  return hits.length / said.length + covered / words.length / 10
}

const GOOD = 0.7

function best<T>(said: string, all: readonly T[], nameOf: (one: T) => string): T[] {
  const words = telling(said)
  if (words.length === 0) return []
  const scored = all
    .map(one => ({ one, score: howWell(words, nameOf(one)) }))
    .filter(one => one.score >= GOOD)
  const top = Math.max(0, ...scored.map(one => one.score))
  return scored.filter(one => one.score > top - 0.02).map(one => one.one)
}

/** The units that words of a message name, by code or by an inflected name; several when it is not clear which. */
export function unitsNamed(office: Office, said: string, today: Day): Subject[] {
  const holding = new Set(subjectsOf(office, 'unit'))
  const units = unitsOn(office.organisation, today).filter(one => holding.has(one.unit))
  const exact = units.filter(one => wordsOf(fold(said)).includes(fold(one.unit)) && said.includes(one.unit))
  const found = exact.length > 0 ? exact : best(said, units, one => one.name)
  return found.map(one => ({ kind: 'unit', subject: one.unit }))
}

/** The processes that words of a message name, by code ("gz8") or by name. */
export function processesNamed(office: Office, said: string): Subject[] {
  const code = /\b(gz|gr|gw)[ -]?(\d{1,2})\b/.exec(fold(said))
  const wanted = code && `${code[1]!.toUpperCase()} ${Number(code[2])}`
  const found = wanted
    ? office.processes.filter(one => one.code === wanted)
    : best(said, office.processes, one => one.name)
  return found.map(one => ({ kind: 'process', subject: one.code }))
}

/** The people whom words of a message name. */
export const peopleNamed = (office: Office, said: string): Person[] =>
  best(
    said,
    office.organisation.people.filter(one => one.active),
    one => one.name,
  )
