import { describe, expect, test } from 'vitest'
import type { Day } from '../../../api/domain/calendar/day.ts'
import { owedBy, owedOn } from '../../../api/domain/obligations/owed.ts'
import { obligationsOf } from '../../../api/domain/obligations/reviewObligations.ts'
import type { Office } from '../../../api/domain/office.ts'
import { actingIn, rolesOn, successorOf, unitName } from '../../../api/domain/organisation/organisation.ts'
import { superiorsOf } from '../../../api/domain/organisation/superiors.ts'
import { absent, anOffice, anOrganisation, aPerson, aUnit, holds, process, unit } from '../anOffice.ts'
import { closedUnit, renamedUnit } from './changedUnits.ts'

const owesMonth = (office: Office, code: string, month: `${number}-${number}`): boolean =>
  obligationsOf(office, 'unit', code, month).length > 0

describe('A unit', () => {
  test('founded in mid-month owes its first review for the next month', () => {
    const office = anOffice({ units: [aUnit('KD', { from: '2026-05-15' })] })
    expect([owesMonth(office, 'KD', '2026-05'), owesMonth(office, 'KD', '2026-06')]).toEqual([false, true])
  })

  test('closed in mid-month owes none for it, and one for the month before', () => {
    const office = anOffice({ units: [closedUnit(aUnit('KD'), '2026-05-15')] })
    expect([owesMonth(office, 'KD', '2026-04'), owesMonth(office, 'KD', '2026-05')]).toEqual([true, false])
  })

  test('renamed in mid-month owes the month, once', () => {
    const office = anOffice({ units: renamedUnit(aUnit('KD'), 'Wydział Kultury', '2026-05-15') })
    expect(obligationsOf(office, 'unit', 'KD', '2026-05')).toHaveLength(1)
  })

  test('keeps in its history the name of that time', () => {
    const office = anOffice({ units: renamedUnit(aUnit('KD', { name: 'Stary' }), 'Nowy', '2026-05-15') })
    const name = (day: Day): string => unitName(office.organisation, 'KD', day)
    expect([name('2026-05-14'), name('2026-05-15'), name('2030-01-01')]).toEqual(['Stary', 'Nowy', 'Nowy'])
  })

  test('merged leaves what it owed to the head of the unit that took over, step by step', () => {
    const office = anOffice({
      units: [
        closedUnit(aUnit('A'), '2026-02-15', 'B'),
        closedUnit(aUnit('B'), '2026-03-15', 'C'),
        aUnit('C'),
      ],
      holdings: [holds('cezary', 'head-of-unit', unit('C'))],
      settings: { reviewsSince: '2026-01-01' },
    })
    expect(successorOf(office.organisation, 'A', '2026-04-01')).toBe('C')
    const keys = owedBy(owedOn(office, '2026-04-01'), 'cezary').map(one => one.obligation.key)
    expect(keys).toContain('unit:A:2026-01|hold-review')
    expect(keys).toContain('unit:B:2026-02|hold-review')
    expect(keys).not.toContain('unit:A:2026-02|hold-review')
  })

  test('closed with nobody taking over leaves nothing to anyone', () => {
    const office = anOffice({ units: [closedUnit(aUnit('A'), '2026-02-15')] })
    expect(owedOn(office, '2026-04-01').filter(one => one.obligation.review.subject === 'A')).toEqual([])
  })

  test('inside another owes reviews only where the office says so', () => {
    const inner = aUnit('OR-1', { parent: 'OR', holdsReviews: false })
    expect(owesMonth(anOffice({ units: [inner] }), 'OR-1', '2026-05')).toBe(false)
    expect(owesMonth(anOffice({ units: [{ ...inner, holdsReviews: true }] }), 'OR-1', '2026-05')).toBe(true)
  })
})

describe('Who acts as head', () => {
  const acting = (said: Parameters<typeof anOrganisation>[0], day: Day = '2026-05-10') =>
    actingIn(anOrganisation(said), 'head-of-unit', unit('OR'), day)

  test('changes from one day to the next', () => {
    const holdings = [
      holds('anna', 'head-of-unit', unit('OR'), { until: '2026-05-09' }),
      holds('beata', 'head-of-unit', unit('OR'), { from: '2026-05-10' }),
    ]
    expect(acting({ holdings }, '2026-05-09')).toEqual([{ person: 'anna' }])
    expect(acting({ holdings })).toEqual([{ person: 'beata' }])
  })

  const anna = holds('anna', 'head-of-unit', unit('OR'))
  const away = (person: string, deputy: string) => absent(person, deputy, '2026-05-01', '2026-05-31')

  test('is the deputy while the head is away, from the first day to the last', () => {
    const said = { holdings: [anna], absences: [away('anna', 'beata')] }
    expect(acting(said, '2026-04-30')).toEqual([{ person: 'anna' }])
    expect(acting(said, '2026-05-01')).toEqual([{ person: 'beata', standsInFor: 'anna' }])
    expect(acting(said, '2026-05-31')).toEqual([{ person: 'beata', standsInFor: 'anna' }])
    expect(acting(said, '2026-06-01')).toEqual([{ person: 'anna' }])
  })

  test('is the deputy of the deputy when both are away', () => {
    const absences = [away('anna', 'beata'), away('beata', 'celina')]
    expect(acting({ holdings: [anna], absences })).toEqual([{ person: 'celina', standsInFor: 'anna' }])
  })

  test('is the head when everybody stands in for everybody and all are away', () => {
    const absences = [away('anna', 'beata'), away('beata', 'anna')]
    expect(acting({ holdings: [anna], absences })).toEqual([{ person: 'anna' }])
  })

  test('is the head when the deputy has left', () => {
    const people = [aPerson('beata', { active: false })]
    expect(acting({ people, holdings: [anna], absences: [away('anna', 'beata')] })).toEqual([
      { person: 'anna' },
    ])
  })

  test('is nobody once the head has left', () => {
    expect(acting({ people: [aPerson('anna', { active: false })], holdings: [anna] })).toEqual([])
  })

  test('is named for themselves when one of two heads stands in for the other', () => {
    const holdings = [holds('beata', 'head-of-unit', unit('OR')), anna]
    expect(acting({ holdings, absences: [away('beata', 'anna')] })).toEqual([{ person: 'anna' }])
  })

  test('leaves the deputy of somebody who has left without their roles', () => {
    const organisation = anOrganisation({
      people: [aPerson('anna', { active: false })],
      holdings: [anna],
      absences: [away('anna', 'beata')],
    })
    expect(rolesOn(organisation, 'beata', '2026-05-10')).toEqual([])
  })
})

describe('The superior', () => {
  const mayor = holds('mayor', 'mayor')
  const deputyMayor = holds('deputy', 'deputy-mayor', unit('OR'))
  const head = holds('anna', 'head-of-unit', unit('OR'))
  const units = [aUnit('OR'), aUnit('OR-1', { parent: 'OR' })]
  const above = (id: string, said: Parameters<typeof anOrganisation>[0]): string[] =>
    superiorsOf(anOrganisation({ units, ...said }), unit(id), '2026-05-10').map(one => one.person)

  test('of an inner unit is the head of the unit around it', () => {
    expect(above('OR-1', { holdings: [mayor, deputyMayor, head] })).toEqual(['anna'])
  })

  test('of an inner unit is the deputy mayor when the unit around it has no head', () => {
    expect(above('OR-1', { holdings: [mayor, deputyMayor] })).toEqual(['deputy'])
  })

  test('of an inner unit is the next above when the same person heads both', () => {
    const both = holds('anna', 'head-of-unit', unit('OR-1'))
    expect(above('OR-1', { holdings: [mayor, deputyMayor, head, both] })).toEqual(['deputy'])
  })

  test('of a unit is the one whose field it is, else the Mayor', () => {
    expect(above('OR', { holdings: [mayor, deputyMayor, head] })).toEqual(['deputy'])
    expect(above('OR', { holdings: [mayor, head] })).toEqual(['mayor'])
  })

  test('of a unit is named once when two supervising roles are one person', () => {
    const treasurer = holds('deputy', 'treasurer', unit('OR'))
    expect(above('OR', { holdings: [mayor, deputyMayor, treasurer] })).toEqual(['deputy'])
  })

  test('follows the unit around to the one that took it over', () => {
    const merged = [closedUnit(aUnit('OR'), '2026-05-01', 'KD'), aUnit('KD'), aUnit('OR-1', { parent: 'OR' })]
    const holdings = [mayor, holds('karol', 'head-of-unit', unit('KD'))]
    expect(above('OR-1', { units: merged, holdings })).toEqual(['karol'])
  })

  test('is found when units are inside each other by mistake', () => {
    const circle = [aUnit('A', { parent: 'B' }), aUnit('B', { parent: 'A' })]
    expect(above('A', { units: circle, holdings: [mayor] })).toEqual(['mayor'])
  })

  test('of a process is the one whose field it is', () => {
    const holdings = [mayor, holds('secretary', 'secretary', process('GZ 8'))]
    const organisation = anOrganisation({ holdings })
    expect(superiorsOf(organisation, process('GZ 8'), '2026-05-10')).toEqual([{ person: 'secretary' }])
  })
})
