import { describe, expect, test } from 'vitest'
import {
  mayReadMinutes,
  mayRecord,
  mayRemind,
  maySeeReview,
  maySeeUndelivered,
} from '../../../api/domain/access/reviewAccess.ts'
import { ROLES, type Role, type Scope } from '../../../api/domain/organisation/roles.ts'
import { REVIEW_KINDS, type ReviewKind } from '../../../api/domain/reviews/schedule.ts'
import { absent, anOrganisation, aPerson, area, aUnit, holds, of, process, unit } from '../anOffice.ts'
import { closedUnit } from '../organisation/changedUnits.ts'

const today = '2026-05-10'

/** A review of each kind, of what the people below hold their roles for. */
const reviews = {
  unit: of('unit', 'OR', '2026-04'),
  process: of('process', 'GZ 8', '2026-H1'),
  isms: of('isms', '', '2025'),
  technical: of('technical', 'systems', '2026'),
  steering: of('steering', '', '2025'),
}

const scopeIn: Readonly<Partial<Record<Role, Scope>>> = {
  'head-of-unit': unit('OR'),
  'process-owner': process('GZ 8'),
  'head-of-security-area': area('systems'),
  auditor: unit('OR'),
  documenter: unit('OR'),
  'deputy-mayor': unit('OR'),
}

/** One person for each role, for the things reviewed; the same roles elsewhere; readers, deputies, others. */
const organisation = anOrganisation({
  units: [aUnit('OR'), aUnit('KD')],
  people: [
    aPerson('employee'),
    aPerson('left', { active: false }),
    aPerson('deputy of the one who left', {}),
  ],
  holdings: [
    ...ROLES.map(role => holds(role, role, scopeIn[role])),
    holds('head elsewhere', 'head-of-unit', unit('KD')),
    holds('auditor elsewhere', 'auditor', unit('KD')),
    holds('auditor once', 'auditor', unit('OR'), { until: '2026-05-09' }),
    holds('head once', 'head-of-unit', unit('OR'), { until: '2026-05-09' }),
    holds('owner elsewhere', 'process-owner', process('GZ 1')),
    holds('area elsewhere', 'head-of-security-area', area('buildings')),
    holds('away', 'head-of-unit', unit('OR')),
    holds('left', 'head-of-unit', unit('OR')),
  ],
  absences: [
    absent('away', 'deputy', '2026-05-01', '2026-05-31'),
    absent('left', 'deputy of the one who left', '2026-05-01', '2026-05-31'),
    absent('head elsewhere', 'deputy elsewhere', '2026-05-01', '2026-05-31'),
  ],
  minutesReaders: [
    { unit: 'OR', person: 'reader', from: '2026-01-01' },
    { unit: 'OR', person: 'reader once', from: '2026-01-01', until: '2026-05-09' },
    { unit: 'KD', person: 'reader elsewhere', from: '2026-01-01' },
  ],
})

const everyone = organisation.people.map(one => one.id)
const employees = everyone.filter(id => id !== 'left')

const readers: Readonly<Record<ReviewKind, readonly string[]>> = {
  unit: ['head-of-unit', 'away', 'deputy', 'auditor', 'reader'],
  process: employees,
  isms: ['data-protection-officer'],
  technical: ['data-protection-officer', 'head-of-security-area'],
  steering: employees,
}

const recorders: Readonly<Record<ReviewKind, readonly string[]>> = {
  unit: ['head-of-unit', 'away', 'deputy'],
  process: ['process-owner'],
  isms: ['data-protection-officer'],
  technical: ['head-of-security-area'],
  steering: ['quality-representative'],
}

const reminders: Readonly<Record<ReviewKind, readonly string[]>> = {
  unit: ['quality-representative', 'deputy-mayor'],
  process: ['quality-representative', 'mayor'],
  isms: ['quality-representative', 'data-protection-officer', 'mayor'],
  technical: ['quality-representative', 'data-protection-officer', 'mayor'],
  steering: ['quality-representative', 'mayor'],
}

const table = REVIEW_KINDS.flatMap(kind => everyone.map(person => [person, kind] as const))

describe('The content of minutes', () => {
  test.each(table)('%s and the minutes of a %s review', (person, kind) => {
    expect(mayReadMinutes(organisation, person, reviews[kind], today)).toBe(readers[kind].includes(person))
  })

  test.each(['quality-representative', 'steering-team-member', 'mayor', 'deputy-mayor', 'administrator'])(
    'of a unit is not for: %s',
    person => expect(mayReadMinutes(organisation, person, reviews.unit, today)).toBe(false),
  )

  test('of a merged unit is for the head of the unit that took over', () => {
    const merged = anOrganisation({
      units: [closedUnit(aUnit('OR'), '2026-05-01', 'KD'), aUnit('KD')],
      holdings: [
        holds('former', 'head-of-unit', unit('OR'), { until: '2026-05-01' }),
        holds('karol', 'head-of-unit', unit('KD')),
      ],
    })
    expect(mayReadMinutes(merged, 'karol', reviews.unit, today)).toBe(true)
    expect(mayReadMinutes(merged, 'former', reviews.unit, today)).toBe(false)
  })
})

test.each(table)('Recording: %s and a %s review', (person, kind) => {
  expect(mayRecord(organisation, person, reviews[kind], today)).toBe(recorders[kind].includes(person))
})

test.each(table)('Reminding by hand: %s and a %s review', (person, kind) => {
  expect(mayRemind(organisation, person, reviews[kind], today)).toBe(reminders[kind].includes(person))
})

test.each(everyone)('That a review exists: %s', person => {
  expect(maySeeReview(organisation, person)).toBe(person !== 'left')
})

test('Strangers see nothing at all', () => {
  expect(maySeeReview(organisation, 'stranger')).toBe(false)
  for (const kind of REVIEW_KINDS)
    expect(mayReadMinutes(organisation, 'stranger', reviews[kind], today)).toBe(false)
})

test('Whom a reminder did not reach is told to the quality representative and the administrator', () => {
  expect(everyone.filter(person => maySeeUndelivered(organisation, person, today)).sort()).toEqual([
    'administrator',
    'quality-representative',
  ])
})
