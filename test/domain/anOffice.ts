import type { Day } from '../../api/domain/calendar/day.ts'
import type { Period } from '../../api/domain/calendar/period.ts'
import type { ImprovementAction } from '../../api/domain/improvement/action.ts'
import type { Office } from '../../api/domain/office.ts'
import type { Organisation } from '../../api/domain/organisation/organisation.ts'
import type { Absence, MinutesReader, Person } from '../../api/domain/organisation/person.ts'
import { type Role, type RoleHolding, type Scope, WHOLE_OFFICE } from '../../api/domain/organisation/roles.ts'
import type { UnitPeriod } from '../../api/domain/organisation/unit.ts'
import type { Process } from '../../api/domain/processes/process.ts'
import type { MinutesVersion } from '../../api/domain/reviews/minutes.ts'
import type { PartKey } from '../../api/domain/reviews/requiredParts.ts'
import {
  OFFICE_SUBJECT,
  type Review,
  type ReviewIdentity,
  reviewKey,
} from '../../api/domain/reviews/review.ts'
import type { ReviewKind } from '../../api/domain/reviews/schedule.ts'
import { defaultSettings, type OfficeSettings } from '../../api/domain/settings.ts'

/** Small builders of sample data for the tests of the rules: only what a test speaks of has to be said. */

export const aPerson = (id: string, but: Partial<Person> = {}): Person => ({
  id,
  name: `Osoba ${id}`,
  jobTitle: '',
  mail: '',
  active: true,
  language: 'pl',
  ...but,
})

export const aUnit = (unit: string, but: Partial<UnitPeriod> = {}): UnitPeriod => ({
  unit,
  name: `Wydział ${unit}`,
  holdsReviews: true,
  from: '2010-01-01',
  ...but,
})

export const aProcess = (code: string, but: Partial<Process> = {}): Process => ({
  code,
  group: code.slice(0, 2) as Process['group'],
  number: Number(code.slice(3)),
  name: `Proces ${code}`,
  from: '2010-01-01',
  ...but,
})

export const holds = (
  person: string,
  role: Role,
  scope: Scope = WHOLE_OFFICE,
  during: { from?: Day; until?: Day } = {},
): RoleHolding => ({ person, role, scope, from: '2010-01-01', ...during })

export const unit = (id: string): Scope => ({ kind: 'unit', id })
export const process = (id: string): Scope => ({ kind: 'process', id })
export const area = (id: string): Scope => ({ kind: 'area', id })

export const absent = (person: string, deputy: string, from: Day, until: Day): Absence => ({
  person,
  deputy,
  from,
  until,
})

interface Said {
  units?: UnitPeriod[]
  people?: Person[]
  holdings?: RoleHolding[]
  absences?: Absence[]
  minutesReaders?: MinutesReader[]
  processes?: Process[]
  reviews?: Review[]
  actions?: ImprovementAction[]
  settings?: Partial<OfficeSettings>
}

/** An organisation; whoever holds a role, is absent or stands in is a person of it without being said. */
export function anOrganisation(said: Said): Organisation {
  const { units = [], holdings = [], absences = [], minutesReaders = [] } = said
  const people = new Map((said.people ?? []).map(one => [one.id, one]))
  const named = [
    ...holdings.map(one => one.person),
    ...absences.flatMap(one => [one.person, one.deputy]),
    ...minutesReaders.map(one => one.person),
  ]
  for (const id of named) if (!people.has(id)) people.set(id, aPerson(id))
  return { units, people: [...people.values()], holdings, absences, minutesReaders }
}

export const anOffice = (said: Said): Office => ({
  organisation: anOrganisation(said),
  processes: said.processes ?? [],
  reviews: said.reviews ?? [],
  actions: said.actions ?? [],
  settings: { ...defaultSettings, ...said.settings },
})

/** Which review: `of('unit', 'OR', '2026-10')`; the ordinal counts further ones of the same period. */
export const of = (kind: ReviewKind, subject: string, period: Period, ordinal = 1): ReviewIdentity => ({
  key: reviewKey(kind, subject || OFFICE_SUBJECT, period, ordinal),
  kind,
  subject: subject || OFFICE_SUBJECT,
  period,
  extraordinary: false,
})

export const extraordinary = (identity: ReviewIdentity): ReviewIdentity => ({
  ...identity,
  extraordinary: true,
})

/** A version of minutes filed at noon of a day. */
export const aVersion = (filedOn: Day, version = 1, missing: readonly PartKey[] = []): MinutesVersion => ({
  version,
  filedAt: `${filedOn}T11:00:00.000Z`,
  filedOn,
  filedBy: 'somebody',
  file: { id: `${filedOn}-${version}`, name: 'protokol.docx', size: 1, sha256: '0', url: 'https://sample' },
  missing,
})

export const aReview = {
  planned: (identity: ReviewIdentity, plannedOn: Day): Review => ({
    ...identity,
    state: 'planned',
    plannedOn,
  }),
  held: (identity: ReviewIdentity, heldOn: Day): Review => ({ ...identity, state: 'held', heldOn }),
  recorded: (
    identity: ReviewIdentity,
    heldOn: Day,
    first: Day | MinutesVersion,
    ...more: MinutesVersion[]
  ): Review => ({
    ...identity,
    state: 'recorded',
    heldOn,
    minutes: [typeof first === 'string' ? aVersion(first) : first, ...more],
  }),
}
