import { type Day, plusDays, weekdayOf } from '../../api/domain/calendar/day.ts'
import { plusPeriods } from '../../api/domain/calendar/period.ts'
import type { Role, Scope } from '../../api/domain/organisation/roles.ts'
import { WHOLE_OFFICE } from '../../api/domain/organisation/roles.ts'
import type { SecurityArea } from '../../api/domain/organisation/securityArea.ts'
import type { AbsenceRow } from '../../api/registers/lists/absences.ts'
import type { MinutesReaderRow } from '../../api/registers/lists/minutesReaders.ts'
import type { PersonRow } from '../../api/registers/lists/people.ts'
import type { RoleHoldingRow } from '../../api/registers/lists/roleHoldings.ts'
import type { UnitRow } from '../../api/registers/lists/units.ts'
import { fieldLeaders, sampleId, samplePeople } from './samplePeople.ts'
import { sampleProcesses } from './sampleProcesses.ts'
import { sampleChanges, sampleUnits } from './sampleUnits.ts'

/** The days that the sample's history hangs on, all counted from the day it is loaded. */
export interface SampleDays {
  readonly today: Day
  /** First day of the history. */
  readonly since: Day
  /** A first of July in the middle of the history: units are renamed, merged and founded on it. */
  readonly midYear: Day
  readonly headChange: Day
  readonly vacantSince: Day
}

/** @param today the day on which the sample is loaded; the history covers the 24 months before. */
export function sampleDays(today: Day): SampleDays {
  const month = today.slice(0, 7) as `${number}-${number}`
  const year = Number(today.slice(0, 4))
  return {
    today,
    since: `${plusPeriods(month, -24)}-01` as Day,
    midYear: `${today.slice(5) >= '08-01' ? year : year - 1}-07-01` as Day,
    headChange: `${plusPeriods(month, -5)}-01` as Day,
    vacantSince: `${plusPeriods(month, -1)}-01` as Day,
  }
}

const unitRow = (row: Omit<UnitRow, 'key'>): UnitRow => ({ key: `${row.unit}@${row.from}`, ...row })

/** The units with their periods: one renamed, one merged and one founded in mid-year. */
export function unitRows({ since, midYear }: SampleDays): UnitRow[] {
  const { renamed, merged, founded } = sampleChanges
  const eve = plusDays(midYear, -1)
  return sampleUnits.flatMap(({ code, name, parent, withoutReviews }) => {
    const facts = { unit: code, name, holdsReviews: !withoutReviews, ...(parent ? { parent } : {}) }
    if (code === renamed.unit)
      return [
        unitRow({ ...facts, name: renamed.before, from: since, until: eve }),
        unitRow({ ...facts, from: midYear }),
      ]
    if (code === merged.unit) return [unitRow({ ...facts, from: since, until: eve, mergedInto: merged.into })]
    return [unitRow({ ...facts, from: code === founded ? midYear : since })]
  })
}

const unitCodes = new Map(sampleUnits.map(({ code, name }) => [name, code]))

/** The people of the sample office, all invented. */
export const personRows = (): PersonRow[] =>
  samplePeople.map(({ id, name, mail, language, left, department }) => {
    const unit = unitCodes.get(department)
    return {
      id,
      name,
      jobTitle: name,
      mail,
      active: !left,
      language,
      ...(unit === undefined ? {} : { unit }),
    }
  })

/** Heads of the security areas. */
export const areaHeads: Readonly<Record<SecurityArea, string>> = {
  systems: 'head-IT',
  applications: 'applications',
  'physical-protection': 'head-OU',
  logs: 'head-IT',
  buildings: 'head-OU',
  documentation: 'documenter-OR',
  other: 'head-BK',
}

const STEERING_TEAM = ['deputy-1', 'deputy-2', 'deputy-3', 'deputy-4', 'treasurer', 'secretary', 'director']

/** Who holds which role in the sample office, with changes and a vacancy in the past. */
export function roleRows({ today, since, midYear, headChange, vacantSince }: SampleDays): RoleHoldingRow[] {
  const holding = (
    person: string,
    role: Role,
    scope: Scope = WHOLE_OFFICE,
    from: Day = since,
    until?: Day,
  ): RoleHoldingRow => ({
    key: [role, scope.kind, scope.id, sampleId(person), from].join('|'),
    person: sampleId(person),
    role,
    scopeKind: scope.kind,
    ...(scope.id === '' ? {} : { scopeId: scope.id }),
    from,
    ...(until === undefined ? {} : { until }),
  })
  const unit = (id: string): Scope => ({ kind: 'unit', id })
  const process = (id: string): Scope => ({ kind: 'process', id })
  const { merged, founded, headChanged, vacant } = sampleChanges
  const supervision: Partial<Record<string, Role>> = {
    treasurer: 'treasurer',
    secretary: 'secretary',
    director: 'director-of-magistrat',
  }

  const heads = sampleUnits.flatMap(({ code }) => {
    const head = `head-${code}`
    if (code === headChanged)
      return [
        holding(`former-head-${code}`, 'head-of-unit', unit(code), since, plusDays(headChange, -1)),
        holding(head, 'head-of-unit', unit(code), headChange),
      ]
    if (code === merged.unit) return [holding(head, 'head-of-unit', unit(code), since, plusDays(midYear, -1))]
    if (code === vacant) return [holding(head, 'head-of-unit', unit(code), since, plusDays(vacantSince, -1))]
    return [holding(head, 'head-of-unit', unit(code), code === founded ? midYear : since)]
  })
  const fields = sampleUnits
    .filter(one => one.field !== 'mayor' && one.parent === undefined)
    .map(({ code, field }) => holding(fieldLeaders[field], supervision[field] ?? 'deputy-mayor', unit(code)))
  return [
    holding('mayor', 'mayor'),
    ...['deputy-1', 'deputy-2', 'deputy-3', 'deputy-4'].map(one => holding(one, 'deputy-mayor')),
    holding('treasurer', 'treasurer'),
    holding('secretary', 'secretary'),
    holding('director', 'director-of-magistrat'),
    holding('quality', 'quality-representative'),
    holding('head-OD', 'data-protection-officer'),
    holding('head-AW', 'head-of-internal-audit'),
    holding('administrator', 'administrator'),
    holding('documenter-OR', 'documenter', unit('OR')),
    ...STEERING_TEAM.map(one => holding(one, 'steering-team-member')),
    ...heads,
    ...fields,
    ...sampleProcesses.map(({ code, owner }) => holding(owner, 'process-owner', process(code))),
    ...Object.entries(areaHeads).map(([area, head]) =>
      holding(head, 'head-of-security-area', { kind: 'area', id: area }),
    ),
    holding('auditor-1', 'auditor'),
    holding('auditor-2', 'auditor', unit('GS'), plusDays(today, -10), plusDays(today, 20)),
  ]
}

/** A head who is away for two weeks around the day, with the deputy who stands in. */
export function absenceRows({ today }: SampleDays): AbsenceRow[] {
  const from = plusDays(today, 1 - weekdayOf(today) - 7)
  const person = sampleId(`head-${sampleChanges.headAbsent}`)
  return [
    {
      key: `${person}@${from}`,
      person,
      deputy: sampleId(`deputy-head-${sampleChanges.headAbsent}`),
      from,
      until: plusDays(from, 18),
    },
  ]
}

/** One person whom a head lets read the minutes of the unit. */
export function readerRows({ since }: SampleDays): MinutesReaderRow[] {
  const person = sampleId('documenter-OR')
  return [{ key: `OR|${person}|${since}`, unit: 'OR', person, from: since }]
}
