import { afterAll } from 'vitest'
import { openOfficeKnowledge } from '../../api/documents/officeKnowledge.ts'
import type { Day } from '../../api/domain/calendar/day.ts'
import { dayOf, type Instant, instantAt } from '../../api/domain/calendar/officeTime.ts'
import type { Role, Scope } from '../../api/domain/organisation/roles.ts'
import { openUnderstanding } from '../../api/knowledge/understanding/understander.ts'
import { openOffice } from '../../api/office/officeOf.ts'
import { openReader } from '../../api/reading/reader.ts'
import type { RoleHoldingRow } from '../../api/registers/lists/roleHoldings.ts'
import type { Messenger } from '../../api/reminders/messenger.ts'
import type { Suite } from '../../api/suite.ts'
import { aProvisionedOffice, type Office } from '../registers/anOffice.ts'

/** Invented people of the tests, by what they do. */
export const PEOPLE = {
  head: '00000000-0000-4000-8000-000000000001',
  deputy: '00000000-0000-4000-8000-000000000002',
  otherHead: '00000000-0000-4000-8000-000000000003',
  representative: '00000000-0000-4000-8000-000000000004',
  employee: '00000000-0000-4000-8000-000000000005',
  officer: '00000000-0000-4000-8000-000000000006',
  owner: '00000000-0000-4000-8000-000000000007',
  mayor: '00000000-0000-4000-8000-000000000008',
} as const

const NAMES: Readonly<Record<keyof typeof PEOPLE, string>> = {
  head: 'Hanna Przykładowa',
  deputy: 'Damian Zastępczy',
  otherHead: 'Olga Sąsiedzka',
  representative: 'Paweł Jakościowy',
  employee: 'Ewa Zwykła',
  officer: 'Irena Ochronna',
  owner: 'Wojciech Procesowy',
  mayor: 'Maria Miejska',
}

const OFFICE: Scope = { kind: 'office', id: '' }

const holds = (person: keyof typeof PEOPLE, role: Role, scope: Scope = OFFICE): RoleHoldingRow => ({
  key: `${role}|${scope.kind}|${scope.id}|${PEOPLE[person]}|2024-01-01`,
  person: PEOPLE[person],
  role,
  scopeKind: scope.kind,
  ...(scope.id === '' ? {} : { scopeId: scope.id }),
  from: '2024-01-01',
})

export interface Desk {
  readonly suite: Suite
  readonly office: Office
  /** Sets the office's clock. */
  at(day: Day, time?: `${number}:${number}`): void
}

/**
 * The suite over a provisioned stand-in, with two units (OR, WE), one process and their people. Reminders go to the
 * messenger given, and nowhere without one.
 */
export async function aSuite(day: Day, messenger?: Messenger): Promise<Desk> {
  const office = await aProvisionedOffice()
  const { registers } = office
  const reader = openReader({ processes: 1 })
  afterAll(() => reader.close())
  let now: Instant = instantAt(day, '09:00')
  await Promise.all([
    registers.units.addAll(
      [
        ['OR', 'Wydział Organizacji i Nadzoru'],
        ['WE', 'Wydział Edukacji'],
      ].map(([unit = '', name = '']) => ({
        key: `${unit}@2024-01-01`,
        unit,
        name,
        holdsReviews: true,
        from: '2024-01-01' as Day,
      })),
    ),
    registers.people.addAll(
      (Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]).map(one => ({
        id: PEOPLE[one],
        name: NAMES[one],
        active: true,
        language: 'pl' as const,
      })),
    ),
    registers.processes.add({
      code: 'GZ 8',
      group: 'GZ',
      number: 8,
      name: 'Zarządzanie ryzykiem',
      from: '2024-01-01',
    }),
    registers.roleHoldings.addAll([
      holds('head', 'head-of-unit', { kind: 'unit', id: 'OR' }),
      holds('otherHead', 'head-of-unit', { kind: 'unit', id: 'WE' }),
      holds('representative', 'quality-representative'),
      holds('officer', 'data-protection-officer'),
      holds('owner', 'process-owner', { kind: 'process', id: 'GZ 8' }),
      holds('mayor', 'mayor'),
    ]),
    registers.settings.add({ name: 'reviewsSince', value: '"2026-10-01"' }),
  ])
  const nobody: Messenger = {
    remind: () => Promise.reject(new Error('No reminder is expected in this test')),
    alert: () => Promise.reject(new Error('No alert is expected in this test')),
    ring: () => Promise.reject(new Error('No alert is expected in this test')),
    judged: () => Promise.reject(new Error('No news of a judgement is expected in this test')),
    tell: () => Promise.reject(new Error('No notice is expected in this test')),
  }
  const suite: Suite = {
    registers,
    reader,
    understander: openUnderstanding(),
    knowledge: openOfficeKnowledge(),
    messenger: messenger ?? nobody,
    instance: 'test',
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    now: () => now,
    today: () => dayOf(now),
    office: openOffice(registers),
  }
  return {
    suite,
    office,
    at: (to, time = '09:00') => {
      now = instantAt(to, time)
    },
  }
}

/** Minutes of a unit review as people type them; complete unless a part is left out. */
export const minutesText = (
  changes: { unit?: string; date?: string; deadline?: string; attendance?: string } = {},
): Uint8Array =>
  Buffer.from(
    [
      `Protokół z narady ${changes.unit ?? 'Wydziału Organizacji i Nadzoru'} z dnia ${changes.date ?? '26.11.2026'}`,
      changes.attendance ?? 'Obecni: Hanna Przykładowa, Damian Zastępczy, Ewa Zwykła',
      'Omawiane zagadnienia: zadania bieżące, budżet i ryzyka, awaria drukarki, incydentów brak, wykaz aktywów.',
      'Wnioski: harmonogram jest dotrzymywany, brakuje jednego zastępstwa.',
      `Ustalone działania: Damian Zastępczy uzupełni wykaz aktywów${changes.deadline ?? ' do 15 grudnia 2026 r.'}`,
    ].join('\n'),
  )
