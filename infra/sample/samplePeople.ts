import { type Field, sampleChanges, sampleUnits } from './sampleUnits.ts'
import { stableId } from './stableId.ts'

/** A person of the sample office: called by the function, never by an invented name. */
export interface SamplePerson {
  /** Short name inside the sample, 'head-OR'. */
  readonly code: string
  readonly id: string
  readonly name: string
  readonly department: string
  readonly mail: string
  readonly language: 'pl' | 'en'
  readonly manager?: string
  /** Does not work for the office any more. */
  readonly left: boolean
}

const OFFICE = 'Urząd Miasta'
const LEFT: readonly string[] = [
  `former-head-${sampleChanges.headChanged}`,
  `head-${sampleChanges.vacant}`,
  `head-${sampleChanges.merged.unit}`,
]

const person = (
  code: string,
  name: string,
  department: string,
  more: { manager?: string; language?: 'en' } = {},
): SamplePerson => ({
  code,
  id: stableId(`person ${code}`),
  name,
  department,
  mail: `${code.toLowerCase()}@magistrat.example`,
  language: more.language ?? 'pl',
  left: LEFT.includes(code),
  ...(more.manager === undefined ? {} : { manager: more.manager }),
})

/** The person who leads each field. */
export const fieldLeaders: Readonly<Record<Field, string>> = {
  mayor: 'mayor',
  'deputy-1': 'deputy-1',
  'deputy-2': 'deputy-2',
  'deputy-3': 'deputy-3',
  'deputy-4': 'deputy-4',
  treasurer: 'treasurer',
  secretary: 'secretary',
  director: 'director',
}

const leaders: readonly SamplePerson[] = [
  person('mayor', 'Prezydent Miasta', OFFICE),
  person('deputy-1', 'Pierwszy Zastępca Prezydenta Miasta', OFFICE, { manager: 'mayor' }),
  person('deputy-2', 'Drugi Zastępca Prezydenta Miasta', OFFICE, { manager: 'mayor' }),
  person('deputy-3', 'Trzeci Zastępca Prezydenta Miasta', OFFICE, { manager: 'mayor' }),
  person('deputy-4', 'Czwarty Zastępca Prezydenta Miasta', OFFICE, { manager: 'mayor' }),
  person('treasurer', 'Skarbnik Miasta', OFFICE, { manager: 'mayor' }),
  person('secretary', 'Sekretarz Miasta', OFFICE, { manager: 'mayor' }),
  person('director', 'Dyrektor Magistratu', OFFICE, { manager: 'mayor' }),
  person('quality', 'Pełnomocnik ds. SZJ', 'Wydział Organizacji i Nadzoru', { manager: 'director' }),
  person('administrator', 'Administrator systemu Magistrat', 'Wydział Informatyki', { manager: 'head-IT' }),
]

const heads = sampleUnits.map(unit =>
  person(`head-${unit.code}`, unit.head, unit.name, {
    manager: unit.parent ? `head-${unit.parent}` : fieldLeaders[unit.field],
  }),
)

const others: readonly SamplePerson[] = [
  person(
    'deputy-head-GK',
    'Zastępca Dyrektora Wydziału Gospodarki Komunalnej',
    'Wydział Gospodarki Komunalnej',
    {
      manager: 'head-GK',
    },
  ),
  person('former-head-SP', 'Były Dyrektor Wydziału Sportu', 'Wydział Sportu', { manager: 'deputy-3' }),
  person('auditor-1', 'Audytor jakości i bezpieczeństwa informacji (pierwszy)', 'Audyt Wewnętrzny', {
    manager: 'head-AW',
  }),
  person('auditor-2', 'Audytor jakości i bezpieczeństwa informacji (drugi)', 'Audyt Wewnętrzny', {
    manager: 'head-AW',
  }),
  person(
    'documenter-OR',
    'Osoba dokumentująca SZJ w Wydziale Organizacji i Nadzoru',
    'Wydział Organizacji i Nadzoru',
    {
      manager: 'head-OR',
    },
  ),
  person('applications', 'Kierownik Oddziału Aplikacji', 'Wydział Informatyki', { manager: 'head-IT' }),
  person('employee-OR', 'Inspektor w Wydziale Organizacji i Nadzoru', 'Wydział Organizacji i Nadzoru', {
    manager: 'head-OR',
  }),
  person('employee-GD', 'Inspektor w Wydziale Geodezji', 'Wydział Geodezji', { manager: 'head-GD' }),
  person('employee-ED', 'Podinspektor w Wydziale Edukacji', 'Wydział Edukacji', { manager: 'head-ED' }),
  person('employee-PI', 'Investor Relations Officer', 'Wydział ds. Przedsiębiorczości i Innowacji', {
    manager: 'head-PI',
    language: 'en',
  }),
]

export const samplePeople: readonly SamplePerson[] = [...leaders, ...heads, ...others]

const byCode = new Map(samplePeople.map(one => [one.code, one]))

/** The Entra id of a person of the sample; throws for a code that the sample does not have. */
export function sampleId(code: string): string {
  const found = byCode.get(code)
  if (!found) throw new Error(`The sample office has no person '${code}'`)
  return found.id
}
