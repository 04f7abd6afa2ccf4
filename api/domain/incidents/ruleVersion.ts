import type { Day } from '../calendar/day.ts'
import type { Words } from '../language.ts'
import { accepted, type Outcome, refused } from '../outcome.ts'
import { type ClockLength, type ClockRule, ruleKey } from './clockRule.ts'

/** Who can answer for keeping a limit: whoever may also file what it asks for. */
export const RESPONSIBLE_FOR_LIMITS = ['data-protection-officer', 'secretary'] as const
export type ResponsibleForLimit = (typeof RESPONSIBLE_FOR_LIMITS)[number]

/** What the office sets of a limit; its name, what it concerns and its two keys stay what they were. */
export interface RuleVersion
  extends Pick<ClockRule, 'id' | 'version' | 'from' | 'basis' | 'starts' | 'length' | 'warnAt'> {
  readonly responsible: ResponsibleForLimit
}

/** A change of a limit as somebody asks for it. */
export interface RuleDraft extends Omit<RuleVersion, 'version'> {
  /** The newest version that the person had before their eyes. */
  readonly after: number
}

/** Why a limit could not be changed. */
export type RuleRefusal =
  | 'no-such-rule'
  | 'rule-version-taken'
  | 'rule-basis-missing'
  | 'rule-length-not-possible'
  | 'rule-warnings-not-possible'
  | 'rule-from-in-the-past'

export const ruleRefusalWords: Readonly<Record<RuleRefusal, Words>> = {
  'no-such-rule': { pl: 'Nie ma takiego terminu.', en: 'There is no such limit.' },
  'rule-version-taken': {
    pl: 'Termin zmieniono w międzyczasie. Proszę sprawdzić, jak jest teraz, i spróbować ponownie.',
    en: 'The limit was changed in the meantime. Please check how it stands and try again.',
  },
  'rule-basis-missing': {
    pl: 'Proszę podać podstawę prawną po polsku i po angielsku.',
    en: 'Please give the legal basis in Polish and in English.',
  },
  'rule-length-not-possible': {
    pl: 'Długość terminu to liczba całkowita większa od zera: do 8760 godzin albo do 120 miesięcy.',
    en: 'A limit is a whole number above zero: up to 8,760 hours or up to 120 months.',
  },
  'rule-warnings-not-possible': {
    pl: 'Progi ostrzeżeń to różne liczby całkowite od 1 do 99, rosnąco, najwyżej dziesięć.',
    en: 'Warnings are different whole numbers from 1 to 99, ascending, ten at most.',
  },
  'rule-from-in-the-past': {
    pl: 'Nowa wersja może obowiązywać najwcześniej od dzisiaj.',
    en: 'A new version can be in force from today at the earliest.',
  },
}

const LONGEST = { hours: 8_760, months: 120 }
const MOST_WARNINGS = 10

/** The newest version of a limit; undefined when there is no limit of that id. */
export const newestVersion = (rules: readonly ClockRule[], id: string): ClockRule | undefined =>
  rules
    .filter(one => one.id === id)
    .reduce<ClockRule | undefined>(
      (best, one) => (best && best.version > one.version ? best : one),
      undefined,
    )

/**
 * The version that a change of a limit makes, in force from a day that is not over yet. The law may change again
 * before that day: the version that was entered last counts from its first day on.
 */
export function newVersion(
  rules: readonly ClockRule[],
  { after, ...draft }: RuleDraft,
  today: Day,
): Outcome<RuleVersion, RuleRefusal> {
  const newest = newestVersion(rules, draft.id)
  if (!newest) return refused('no-such-rule')
  if (newest.version !== after) return refused('rule-version-taken')
  const basis = { pl: draft.basis.pl.trim(), en: draft.basis.en.trim() }
  if (basis.pl === '' || basis.en === '') return refused('rule-basis-missing')
  if (!isPossible(draft.length)) return refused('rule-length-not-possible')
  if (!areWarnings(draft.warnAt)) return refused('rule-warnings-not-possible')
  if (draft.from < today) return refused('rule-from-in-the-past')
  // Without a length there is no share of it to warn at.
  const warnAt = draft.length === undefined ? [] : draft.warnAt
  return accepted({ ...draft, version: after + 1, basis, warnAt })
}

export function isPossible(length: ClockLength): boolean {
  if (length === undefined) return true
  const [value, longest] = 'hours' in length ? [length.hours, LONGEST.hours] : [length.months, LONGEST.months]
  return Number.isInteger(value) && value > 0 && value <= longest
}

/** Whether these are percentages to warn at, in the order in which they come. */
export const areWarnings = (percentages: readonly number[]): boolean =>
  percentages.length <= MOST_WARNINGS &&
  percentages.every(
    (one, at) => Number.isInteger(one) && one >= 1 && one <= 99 && one > (percentages[at - 1] ?? 0),
  )

/**
 * The rules that the suite comes with and the versions that the office has set, each limit's versions together and in
 * order. A version that both have is the office's; one of a limit that the suite does not know is left out.
 */
export function withVersions(rules: readonly ClockRule[], versions: readonly RuleVersion[]): ClockRule[] {
  const known = new Map(rules.map(rule => [ruleKey(rule), rule]))
  for (const version of versions) {
    const same = rules.filter(one => one.id === version.id)
    const before = same.findLast(one => one.version <= version.version) ?? same[0]
    if (!before) continue
    const { name, concerns, twoKeys } = before
    known.set(ruleKey(version), { ...version, name, concerns, twoKeys })
  }
  const ids = [...new Set(rules.map(one => one.id))]
  return ids.flatMap(id =>
    [...known.values()].filter(one => one.id === id).sort((a, b) => a.version - b.version),
  )
}
