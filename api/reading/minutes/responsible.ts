import type { Attendee } from './attendance.ts'
import { foldedWords, foldText } from './foldText.ts'
import type { Mention, People } from './people.ts'

/** Who is to do a task, as far as the words tell. */
export interface FoundResponsible {
  /** Nominative full names; empty for a group or an unknown role. */
  readonly names: readonly string[]
  /** A unit or all of somebody: no single person answers for it. */
  readonly group: boolean
  readonly text: string
}

const GROUP =
  /\b(?:wszysc\w*|wszystkie|wszystkich|kierownicy|kierownikow|kierujacy|dyrektorzy|pracownicy|pracownikow|uczestnicy|czlonkowie|naczelnicy|wydzial\w*|oddzial\w*|referat\w*|biur\w*|zespol\w*|komork\w*|kazdy|inspektorzy|koordynatorzy|sekretariat\w*|dzial\w*|kancelari\w*|all|team)\b/
const SAME_AGAIN = /^\s*(?:j\.?\s?w\.?|jak wyzej|ww\.?|w\/w|-?\s?\/\/\s?-?|„|"|''|ten sam|ta sama|idem)\s*$/
const NOBODY =
  /^[\s.…_–-]*$|^(?:brak|nie (?:wskazano|ustalono|wyznaczono|dotyczy|okreslono)|do (?:ustalenia|uzgodnienia|wyznaczenia|wskazania)|n\/?d|tbd|\?+|xxx?|b\/?d|nieustalon\w+|wakat|(?:\w+ )?(?:zostanie|bedzie) (?:wskazan|wyznaczon|ustalon|podan|okreslon)\w+.*)[\s.]*$/

const SHORT_ROLES: readonly (readonly [RegExp, string])[] = [
  [/\bz-?ca\b\.?/g, 'zastepca'],
  [/\bdyr\b\.?/g, 'dyrektor'],
  [/\bkier\b\.?/g, 'kierownik'],
  [/\binsp\b\.?/g, 'inspektor'],
  [/\bspec\b\.?/g, 'specjalista'],
  [/\bgl\b\.?/g, 'glowny'],
  [/\bref\b\.?/g, 'referat'],
  [/\bst\b\.?/g, 'starszy'],
  [/\bmec\b\.?/g, 'mecenas'],
  [/\biod\b/g, 'inspektor ochrony danych'],
]

const SMALL_WORDS = new Set(['w', 'ds', 'do', 'spraw', 'i', 'oraz', 'na', 'z', 'p', 'o'])

/** Forms of one word: alike but for an ending of a few letters. */
function sameStem(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const shorter = Math.min(a.length, b.length)
  const length = Math.max(Math.min(4, shorter), shorter - 3, Math.max(a.length, b.length) - 4)
  return a.slice(0, length) === b.slice(0, length)
}

function roleStems(text: string): string[] {
  let folded = foldText(text)
  for (const [short, long] of SHORT_ROLES) folded = folded.replace(short, long)
  return foldedWords(folded).filter(word => !SMALL_WORDS.has(word) && word.length > 1)
}

/** The attendees whose function stands in the words; several only when the words name several. */
export function byRole(text: string, attendees: readonly Attendee[]): { name: string; words: number }[] {
  const words = roleStems(text)
  const scored: { name: string; at: number; common: number; length: number }[] = []
  for (const one of attendees) {
    const role = roleStems(one.role)
    if (role.length === 0) continue
    for (let at = 0; at < words.length; at++) {
      let common = 0
      // In "zastępca dyrektora" the director is not meant.
      if (/^zastep/.test(words[at - 1] ?? '') && /(?:a|ki|ej)$/.test(words[at]!)) continue
      while (common < role.length && sameStem(words[at + common], role[common])) common += 1
      if (common > 0) {
        scored.push({ name: one.name, at, common, length: role.length })
        break
      }
    }
  }
  const best = scored.toSorted((a, b) => b.common - a.common || a.length - b.length)
  const taken: { name: string; at: number; common: number }[] = []
  for (const one of best) {
    const overlaps = taken.some(other => one.at < other.at + other.common && one.at + one.common > other.at)
    if (overlaps) continue
    const rivals = best.filter(
      other =>
        other.name !== one.name &&
        other.at === one.at &&
        other.common === one.common &&
        other.length === one.length,
    )
    const rest = words.slice(one.at + one.common)
    // "dyrektor" alone may be the attendee; "dyrektor ZTP" is somebody else.
    if (rivals.length > 0) continue
    if (
      one.common < one.length &&
      one.common < 2 &&
      best.filter(other => other.at === one.at && other.common >= one.common).length > 1
    )
      continue
    if (
      one.common === 1 &&
      one.length === 1 &&
      rest.length > 1 &&
      /^(?:wydzi|biura|oddzi|refer|zespo)/.test(rest[0]!) &&
      text.length < 60
    )
      continue
    taken.push(one)
  }
  return taken.toSorted((a, b) => a.at - b.at).map(one => ({ name: one.name, words: one.common }))
}

/** Reads a field that is all about who: a column, the words after "odp.". */
export function responsibleField(
  text: string,
  people: People,
  attendees: readonly Attendee[],
  before?: FoundResponsible,
): FoundResponsible | undefined {
  const folded = foldText(text)
  if (NOBODY.test(folded.trim())) return undefined
  if (SAME_AGAIN.test(folded) && before) return before
  const mentions = people.find(text)
  if (mentions.length > 0) return { names: distinct(mentions), group: false, text }
  const roles = byRole(text, attendees)
  if (roles.length > 0) return { names: roles.map(one => one.name), group: false, text }
  const initials = [...text.matchAll(/(?<![\p{L}])(\p{Lu}\.?\s?-?\p{Lu}\.?)(?![\p{L}])/gu)].flatMap(match => {
    const found = people.byInitials(match[1]!)
    return found.length === 1 ? [found[0]!.name] : []
  })
  if (initials.length > 0) return { names: initials, group: false, text }
  if (GROUP.test(folded)) return { names: [], group: true, text }
  const words = text.trim().split(/\s+/)
  // A name that is in no list: a surname alone, or a first name that we do not know.
  if (
    words.length <= 3 &&
    words.every(word => /^\p{Lu}[\p{L}.'-]*,?$/u.test(word)) &&
    text.trim().length > 3
  ) {
    const fromRole =
      /^(?:dyrektor|kierown|sekretar|inspektor|skarbnik|prezydent|wlasciciel|koordynator|naczelnik|radca|informatyk|audytor|pelnomocnik)/.test(
        folded.trim(),
      )
    return { names: fromRole ? [] : [text.trim()], group: false, text }
  }
  return {
    names: [],
    group:
      !/\b(?:dyrektor|kierownik|naczelnik|sekretarz|skarbnik|inspektor|wlasciciel|pelnomocnik|radca|koordynator|informatyk|audytor|specjalista|zastepca|prezydent|administrator|protokolant|prowadzac\w+|przewodnicz\w+|abi|iod|asi)\b/.test(
        folded,
      ),
    text,
  }
}

export const distinct = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.map(mention => mention.name)),
]

/** Whether a word is the first of the function that the attendee has in the list: "aplikantka przygotuje". */
export const opensWithRole = (word: string, name: string, attendees: readonly Attendee[]): boolean => {
  const role = roleStems(attendees.find(one => one.name === name)?.role ?? '')
  return word.length > 4 && sameStem(roleStems(word)[0], role[0])
}
