import type { Role, Scope } from '../../api/domain/organisation/roles.ts'
import type { Registers } from '../../api/registers/registers.ts'
import { aPerson } from '../infra/standin/aStandin.ts'

const id = (number: number) => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`

/** Who is who in the sample office; invented, by function. */
export const people = {
  headOfOR: id(1),
  deputyOfOR: id(2),
  headOfGD: id(3),
  employee: id(4),
  representative: id(5),
  dpo: id(6),
  processOwner: id(7),
  auditorOfOR: id(8),
  readerOfOR: id(9),
  personLeft: id(10),
  stranger: id(11),
  mayor: id(12),
  areaHead: id(13),
  formerAuditorOfOR: id(14),
} as const

export type SamplePerson = keyof typeof people

/** All of them have accounts; the stranger is in the directory but not among the people of the office. */
export const sampleDirectory = (Object.entries(people) as [SamplePerson, string][]).map(([name, personId]) =>
  aPerson({ id: personId, displayName: `Osoba przykładowa ${name}` }),
)

const office: Scope = { kind: 'office', id: '' }
const unit = (code: string): Scope => ({ kind: 'unit', id: code })

const holdings: readonly [SamplePerson, Role, Scope, (`${number}-${number}-${number}` | undefined)?][] = [
  ['headOfOR', 'head-of-unit', unit('OR')],
  ['headOfGD', 'head-of-unit', unit('GD')],
  ['representative', 'quality-representative', office],
  ['dpo', 'data-protection-officer', office],
  ['processOwner', 'process-owner', { kind: 'process', id: 'GZ 8' }],
  ['auditorOfOR', 'auditor', unit('OR'), '2026-12-31'],
  ['formerAuditorOfOR', 'auditor', unit('OR'), '2026-10-31'],
  ['mayor', 'mayor', office],
  ['areaHead', 'head-of-security-area', { kind: 'area', id: 'systems' }],
]

/**
 * Two units, a process, a security area; the head of OR is away with a deputy. OR's October review was held and its
 * minutes lack the deadlines; GD has nothing since September.
 */
export async function writeSampleRows(registers: Registers): Promise<void> {
  await registers.settings.add({ name: 'reviewsSince', value: '"2026-09-01"' })
  await registers.units.addAll([
    { key: 'OR@2024-01-01', unit: 'OR', name: 'Wydział Organizacji', holdsReviews: true, from: '2024-01-01' },
    { key: 'GD@2024-01-01', unit: 'GD', name: 'Wydział Geodezji', holdsReviews: true, from: '2024-01-01' },
  ])
  await registers.people.addAll(
    (Object.entries(people) as [SamplePerson, string][])
      .filter(([name]) => name !== 'stranger')
      .map(([name, personId]) => ({
        id: personId,
        name: `Osoba przykładowa ${name}`,
        jobTitle: 'Stanowisko przykładowe',
        mail: `${name.toLowerCase()}@urzad.example`,
        active: name !== 'personLeft',
        language: 'pl' as const,
      })),
  )
  await registers.roleHoldings.addAll(
    holdings.map(([name, role, scope, until]) => ({
      key: `${role}|${scope.kind}|${scope.id}|${people[name]}|2024-01-01`,
      person: people[name],
      role,
      scopeKind: scope.kind,
      ...(scope.id === '' ? {} : { scopeId: scope.id }),
      from: '2024-01-01',
      ...(until ? { until } : {}),
    })),
  )
  await registers.absences.add({
    key: `${people.headOfOR}@2026-11-16`,
    person: people.headOfOR,
    deputy: people.deputyOfOR,
    from: '2026-11-16',
    until: '2026-11-30',
  })
  await registers.minutesReaders.add({
    key: `OR|${people.readerOfOR}|2026-01-01`,
    unit: 'OR',
    person: people.readerOfOR,
    from: '2026-01-01',
  })
  await registers.processes.add({
    code: 'GZ 8',
    group: 'GZ',
    number: 8,
    name: 'Zarządzanie ryzykiem',
    from: '2024-01-01',
  })
  await fileSampleMinutes(registers)
}

/** The minutes of OR's October review, in the library and in the register. */
async function fileSampleMinutes(registers: Registers): Promise<void> {
  const content = new TextEncoder().encode('Przykładowy protokół z przeglądu.')
  const file = await registers.minutesLibrary.store('OR/2026', 'protokół październik.txt', content)
  await registers.reviews.add({
    key: 'unit:OR:2026-10',
    kind: 'unit',
    subject: 'OR',
    period: '2026-10',
    extraordinary: false,
    heldOn: '2026-10-20',
    recordedBy: people.headOfOR,
    recordedAt: '2026-10-20T10:00:00.000Z',
  })
  await registers.minutes.add({
    key: 'unit:OR:2026-10#1',
    review: 'unit:OR:2026-10',
    version: 1,
    filedAt: '2026-10-22T10:00:00.000Z',
    filedBy: people.headOfOR,
    fileId: file.id,
    fileName: 'protokół październik.txt',
    fileUrl: file.url,
    fileSize: content.length,
    sha256: 'a'.repeat(64),
    findings: {
      parts: [
        { part: 'attendance', state: 'present', passage: 'Obecni: osoby przykładowe', page: 1 },
        { part: 'deadlines', state: 'missing' },
      ],
      actions: [{ task: 'Uzupełnić wykaz aktywów' }],
      attendance: ['Osoba Przykładowa'],
    },
  })
}
