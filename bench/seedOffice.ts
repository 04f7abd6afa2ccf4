import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, plusDays } from '../api/domain/calendar/day.ts'
import { instantAt } from '../api/domain/calendar/officeTime.ts'
import { firstDayOf, type Month, periodsFrom } from '../api/domain/calendar/period.ts'
import type { Declaration } from '../api/registers/declaration.ts'
import { openGraph } from '../api/registers/graph/graph.ts'
import { type AnyRow, fieldsOfNew } from '../api/registers/listItem.ts'
import { declarations, type RegisterName } from '../api/registers/registers.ts'
import { provisionOffice } from '../infra/provisioning/provisionOffice.ts'
import { seedItems } from '../infra/standin/graph/lists/seedItems.ts'
import { startStandin } from '../infra/standin/standin.ts'

/** An office made for measuring; every person and unit in it is invented. */
export interface OfficeSize {
  readonly units: number
  /** First month of the history, `YYYY-MM`; the last is that of `today`. */
  readonly since: Month
  readonly today: Day
  /** Units whose review of the last month is missing. */
  readonly missing: number
  /** People besides the heads of units. */
  readonly employees: number
  /** The last employee is the Data Protection Officer. */
  readonly officer?: boolean
}

export interface SeededOffice {
  readonly reviews: number
  /** Rows of each list. */
  readonly rows: Readonly<Partial<Record<RegisterName, number>>>
  /** Entra ids: the heads in the order of their units, then the other employees. */
  readonly people: readonly string[]
}

export const APP_ID = '3a1f6c52-8f0e-4f0b-9d5e-6b1c2f7a9d01'

const personId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const unitCode = (number: number): string => `U${number}`

/** Makes the office in a folder, past Graph and in one go; a stand-in started on the folder has it. */
export async function seedOffice(path: string, size: OfficeSize): Promise<SeededOffice> {
  mkdirSync(path, { recursive: true })
  const people = Array.from({ length: size.units + size.employees }, (_, number) => personId(number + 1))
  const clockFile = join(path, 'clock.json')
  writeFileSync(
    clockFile,
    JSON.stringify({ at: instantAt(size.today, '09:00'), anchor: new Date().toISOString(), speed: 1 }),
  )
  const standin = await startStandin({
    dataFolder: join(path, 'standin'),
    httpsPort: 0,
    httpPort: 0,
    clockFile,
    directory: people.map((id, number) => ({
      id,
      displayName: `Osoba Przykładowa ${number + 1}`,
      givenName: 'Osoba',
      surname: `Przykładowa ${number + 1}`,
      userPrincipalName: `osoba${number + 1}@magistrat.example`,
      mail: `osoba${number + 1}@magistrat.example`,
      jobTitle: 'Inspektor',
      department: 'Urząd (dane przykładowe)',
      accountEnabled: true,
    })),
    suite: { appId: APP_ID },
  })
  try {
    const graph = openGraph({
      baseUrl: standin.graphUrl,
      authority: standin.authorityUrl,
      knownAuthorities: [new URL(standin.graphUrl).host],
      clientId: APP_ID,
      clientSecret: standin.appSecret,
    })
    await provisionOffice(graph, standin.siteAddress)
    const rows = rowsOf(size, people)
    for (const [name, some] of Object.entries(rows)) {
      const declaration: Declaration = declarations[name as RegisterName]
      seedItems(
        standin,
        declaration.list,
        some.map((row, at) => fieldsOfNew(declaration, row, `seed-${at}`)),
      )
    }
    return {
      reviews: rows.reviews?.length ?? 0,
      rows: Object.fromEntries(Object.entries(rows).map(([name, some]) => [name, some.length])),
      people,
    }
  } finally {
    await standin.close()
  }
}

function rowsOf(size: OfficeSize, people: readonly string[]): Partial<Record<RegisterName, AnyRow[]>> {
  const units = Array.from({ length: size.units }, (_, number) => unitCode(number))
  const last = size.today.slice(0, 7) as Month
  const months = periodsFrom(size.since, last)
  const held = units.flatMap((unit, number) =>
    months
      .filter(period => period !== last || number >= size.missing)
      .map(period => ({ unit, period, key: `unit:${unit}:${period}`, head: people[number] })),
  )
  return {
    settings: [{ name: 'reviewsSince', value: JSON.stringify(firstDayOf(size.since)) }],
    people: people.map((id, number) => ({
      id,
      name: `Osoba Przykładowa ${number + 1}`,
      active: true,
      language: 'pl',
    })),
    units: units.map(unit => ({
      key: `${unit}@2010-01-01`,
      unit,
      name: `Wydział Przykładowy ${unit}`,
      holdsReviews: true,
      from: '2010-01-01',
    })),
    roleHoldings: [
      ...units.map((unit, number) => ({
        key: `head-of-unit|unit|${unit}|${people[number]}|2010-01-01`,
        person: people[number],
        role: 'head-of-unit',
        scopeKind: 'unit',
        scopeId: unit,
        from: '2010-01-01',
      })),
      ...(size.officer
        ? [
            {
              key: 'data-protection-officer',
              person: people.at(-1),
              role: 'data-protection-officer',
              scopeKind: 'office',
              from: '2010-01-01',
            },
          ]
        : []),
    ],
    reviews: held.map(({ unit, period, key }) => ({
      key,
      kind: 'unit',
      subject: unit,
      period,
      extraordinary: false,
      heldOn: plusDays(firstDayOf(period), 9),
    })),
    minutes: held.map(({ unit, period, key, head }) => ({
      key: `${key}#1`,
      review: key,
      version: 1,
      filedAt: instantAt(plusDays(firstDayOf(period), 11), '10:00'),
      filedBy: head,
      fileId: `sample-${unit}-${period}`,
      fileName: `protokol-${unit}-${period}.docx`,
      fileUrl: `https://sample.example/${unit}/${period}`,
      fileSize: 24_000,
      sha256: '0'.repeat(64),
    })),
  }
}
