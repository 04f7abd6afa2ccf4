import { describe, expect, it } from 'vitest'
import { readersOfMinutes } from '../../../api/domain/access/readersOfMinutes.ts'
import { mayReadMinutes } from '../../../api/domain/access/reviewAccess.ts'
import type { Day } from '../../../api/domain/calendar/day.ts'
import type { Organisation } from '../../../api/domain/organisation/organisation.ts'
import { SECURITY_AREAS } from '../../../api/domain/organisation/securityArea.ts'
import { minutesFolder } from '../../../api/domain/reviews/minutesFolder.ts'
import type { ReviewIdentity } from '../../../api/domain/reviews/review.ts'
import type { ReviewKind } from '../../../api/domain/reviews/schedule.ts'
import {
  absenceRows,
  personRows,
  readerRows,
  roleRows,
  sampleDays,
  unitRows,
} from '../../../infra/sample/organisationRows.ts'

const DAYS: readonly Day[] = ['2025-03-10', '2026-01-05', '2026-07-15', '2026-11-23']
const TODAY: Day = '2026-11-23'
const LOADED = sampleDays(TODAY)

const organisation: Organisation = {
  units: unitRows(LOADED),
  people: personRows().map(row => ({ ...row, jobTitle: row.jobTitle ?? '', mail: row.mail ?? '' })),
  holdings: roleRows(LOADED).map(row => ({ ...row, scope: { kind: row.scopeKind, id: row.scopeId ?? '' } })),
  absences: absenceRows(LOADED),
  minutesReaders: readerRows(LOADED),
}

const review = (kind: ReviewKind, subject: string): ReviewIdentity => ({
  key: `${kind}:${subject}`,
  kind,
  subject,
  period: '2026',
  extraordinary: false,
})

const subjects: readonly ReviewIdentity[] = [...new Set(organisation.units.map(one => one.unit))]
  .map(unit => review('unit', unit))
  .concat(
    SECURITY_AREAS.map(area => review('technical', area)),
    [review('isms', 'office')],
  )

describe('The readers of minutes', () => {
  it('are exactly those who may read them, asked one by one', () => {
    for (const day of DAYS)
      for (const one of subjects) {
        const slowly = organisation.people
          .map(person => person.id)
          .filter(person => mayReadMinutes(organisation, person, one, day))
        expect(readersOfMinutes(organisation, one, day), `${one.key} on ${day}`).toEqual(slowly.sort())
      }
  })

  it('are all employees where minutes are published', () => {
    expect(readersOfMinutes(organisation, review('process', 'GZ 8'), TODAY)).toBe('everyone')
    expect(readersOfMinutes(organisation, review('steering', 'office'), TODAY)).toBe('everyone')
  })
})

describe('The folder of minutes', () => {
  it('is one for each subject, and one for what concerns the whole office', () => {
    expect(minutesFolder('unit', 'OR', '2026-10')).toBe('Komorki/OR/2026-10')
    expect(minutesFolder('process', 'GZ/8"', '2026-H1')).toBe('Procesy/GZ_8_/2026-H1')
    expect(minutesFolder('isms', 'office', '2026')).toBe('SZBI/2026')
  })
})
