import type { ResponsibleForLimit } from '../../../api/domain/incidents/ruleVersion.ts'
import type { Words } from '../../../api/domain/language.ts'
import { roleWords } from '../../../api/domain/organisation/roles.ts'
import type { VersionStanding } from '../../../api/incidents/clockRuleViews.ts'
import { polishForm } from '../../format.ts'
import type { Phrase } from '../../words.ts'

/** Texts of the limits of the law as settings. */
export const clockRuleWords = {
  title: { pl: 'Terminy ustawowe', en: 'Legal limits' },
  lead: {
    pl: 'Zmiana prawa to nowa wersja terminu. Nowe sprawy dostają ją od pierwszego dnia jej obowiązywania. Sprawa, która już biegnie, zachowuje regułę, z którą się zaczęła; zmienia ją dopiero osoba prowadząca sprawę, z podaniem powodu.',
    en: 'A change of law is a new version of a limit. New cases get it from its first day in force. A running case keeps the rule that it began with until whoever leads the case changes it, with the reason.',
  },
  version: { pl: 'Wersja', en: 'Version' },
  standing: { pl: 'Stan', en: 'State' },
  basis: { pl: 'Podstawa prawna', en: 'Legal basis' },
  basisPl: { pl: 'Podstawa prawna', en: 'Legal basis, in Polish' },
  basisEn: { pl: 'Podstawa prawna po angielsku', en: 'Legal basis, in English' },
  basisHint: { pl: 'Akt, artykuł, ustęp.', en: 'Act, article, paragraph.' },
  starts: { pl: 'Liczony', en: 'Counted' },
  length: { pl: 'Długość', en: 'Length' },
  unit: { pl: 'Jak liczyć długość', en: 'How the length is counted' },
  number: { pl: 'Ile', en: 'How many' },
  noLength: { pl: 'bez zbędnej zwłoki', en: 'without undue delay' },
  responsible: { pl: 'Odpowiada', en: 'Responsible' },
  warnAt: { pl: 'Ostrzeżenia', en: 'Warnings' },
  warnAtField: { pl: 'Ostrzeżenia, w procentach terminu', en: 'Warnings, in percent of the limit' },
  warnAtHint: {
    pl: 'Rosnąco, po przecinku, na przykład „50, 75, 90”.',
    en: 'Ascending, with commas, for example “50, 75, 90”.',
  },
  noWarnings: { pl: 'brak', en: 'none' },
  from: { pl: 'Obowiązuje od', en: 'In force from' },
  fromHint: {
    pl: 'Najwcześniej od dzisiaj. Jeżeli wersji jest kilka, od tego dnia liczy się ta, którą wprowadzono ostatnią.',
    en: 'From today at the earliest. Of several versions, the one entered last counts from this day on.',
  },
  enteredBy: { pl: 'Wprowadzono', en: 'Entered' },
  withSuite: { pl: 'z systemem', en: 'with the suite' },
  change: { pl: 'Wprowadź nową wersję', en: 'Enter a new version' },
  save: { pl: 'Zapisz nową wersję', en: 'Save the new version' },
  versions: { pl: 'Wszystkie wersje', en: 'All versions' },
} as const satisfies Record<string, Words>

export const standingWords: Readonly<Record<VersionStanding, Words>> = {
  now: { pl: 'obowiązuje', en: 'in force' },
  later: { pl: 'zapowiedziana', en: 'announced' },
  replaced: { pl: 'zastąpiona', en: 'replaced' },
}

export const responsibleWords: Readonly<Record<ResponsibleForLimit, Words>> = roleWords

export const LENGTH_UNITS = ['hours', 'months', 'none'] as const
export type LengthUnit = (typeof LENGTH_UNITS)[number]

export const unitWords: Readonly<Record<LengthUnit, Words>> = {
  hours: { pl: 'w godzinach', en: 'in hours' },
  months: { pl: 'w miesiącach', en: 'in months' },
  none: clockRuleWords.noLength,
}

export const clockRulePhrases = {
  change: {
    pl: limit => `Wprowadź nową wersję: ${limit}`,
    en: limit => `Enter a new version: ${limit}`,
  } satisfies Phrase<[string]>,
  newVersion: {
    pl: (limit, version) => `${limit}: wersja ${version}`,
    en: (limit, version) => `${limit}: version ${version}`,
  } satisfies Phrase<[string, number]>,
  hours: {
    pl: count => `${count} godz.`,
    en: count => `${count} ${count === 1 ? 'hour' : 'hours'}`,
  } satisfies Phrase<[number]>,
  months: {
    pl: count => `${count} ${polishForm(count, 'miesiąc', 'miesiące', 'miesięcy')}`,
    en: count => `${count} ${count === 1 ? 'month' : 'months'}`,
  } satisfies Phrase<[number]>,
  versions: {
    pl: count => `Wszystkie wersje (${count})`,
    en: count => `All versions (${count})`,
  } satisfies Phrase<[number]>,
  announced: {
    pl: (version, day) => `Wersja ${version} obowiązuje od ${day}.`,
    en: (version, day) => `Version ${version} is in force from ${day}.`,
  } satisfies Phrase<[number, string]>,
}
