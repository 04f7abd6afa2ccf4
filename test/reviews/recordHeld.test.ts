import { beforeAll, describe, expect, it } from 'vitest'
import { openOffice } from '../../api/office/officeOf.ts'
import { recordHeld } from '../../api/reviews/recordHeld.ts'
import type { Suite } from '../../api/suite.ts'
import { aSuite, type Desk, PEOPLE } from './aSuite.ts'

let desk: Desk
beforeAll(async () => {
  desk = await aSuite('2026-11-27')
})

const held = (subject: string) => desk.suite.registers.reviews.rows().filter(row => row.subject === subject)

describe('A review told as held', () => {
  it('starts the five days before any minutes exist', async () => {
    await recordHeld(desk.suite, PEOPLE.head, { kind: 'unit', subject: 'OR', heldOn: '2026-11-26' })
    expect(held('OR')).toMatchObject([
      { key: 'unit:OR:2026-11', heldOn: '2026-11-26', recordedBy: PEOPLE.head },
    ])
  })

  it('is one review however often it is told', async () => {
    await recordHeld(desk.suite, PEOPLE.head, { kind: 'unit', subject: 'OR', heldOn: '2026-11-26' })
    expect(held('OR')).toHaveLength(1)
  })

  it('has its date corrected by another day as long as there are no minutes', async () => {
    await recordHeld(desk.suite, PEOPLE.head, { kind: 'unit', subject: 'OR', heldOn: '2026-11-25' })
    expect(held('OR')).toMatchObject([{ key: 'unit:OR:2026-11', heldOn: '2026-11-25' }])
  })

  it('can be told late for a month that had none', async () => {
    const told = await recordHeld(desk.suite, PEOPLE.otherHead, {
      kind: 'unit',
      subject: 'WE',
      heldOn: '2026-11-03',
      period: '2026-10',
    })
    expect(told).toMatchObject({ ok: true, value: { key: 'unit:WE:2026-10', heldOn: '2026-11-03' } })
  })

  it('is for the half-year before while that one is owed', async () => {
    const told = await recordHeld(desk.suite, PEOPLE.owner, {
      kind: 'process',
      subject: 'GZ 8',
      heldOn: '2026-07-20',
    })
    expect(told).toMatchObject({ ok: true, value: { period: '2026-H1' } })
  })

  it.each([
    ['a day that has not come', { heldOn: '2026-11-30' }, 'head', 'review-in-the-future'],
    ['a unit that does not exist', { subject: 'XX' }, 'head', 'no-such-review'],
    ['somebody else’s unit', {}, 'otherHead', 'not-allowed-to-record'],
    ['anybody’s unit told by an employee', {}, 'employee', 'not-allowed-to-record'],
    ['a unit told by the quality representative', {}, 'representative', 'not-allowed-to-record'],
  ] as const)('is refused for %s', async (_what, changes, person, reason) => {
    const told = await recordHeld(desk.suite, PEOPLE[person], {
      kind: 'unit',
      subject: 'OR',
      heldOn: '2026-11-24',
      ...changes,
    })
    expect(told).toEqual({ ok: false, reason })
  })

  it('may be told by the deputy while the head is away', async () => {
    await desk.suite.registers.absences.add({
      key: `${PEOPLE.head}@2026-11-20`,
      person: PEOPLE.head,
      deputy: PEOPLE.deputy,
      from: '2026-11-20',
      until: '2026-11-30',
    })
    const told = await recordHeld(desk.suite, PEOPLE.deputy, {
      kind: 'unit',
      subject: 'OR',
      heldOn: '2026-11-25',
    })
    expect(told).toMatchObject({ ok: true })
  })

  it('told at the same time on two instances is recorded once, and the second learns of the other day', async () => {
    const second = await desk.office.anotherInstance()
    const there: Suite = { ...desk.suite, registers: second, office: openOffice(second) }
    const both = await Promise.all([
      recordHeld(desk.suite, PEOPLE.officer, { kind: 'isms', subject: 'office', heldOn: '2026-11-12' }),
      recordHeld(there, PEOPLE.officer, { kind: 'isms', subject: 'office', heldOn: '2026-11-13' }),
    ])
    expect(both.filter(one => one.ok)).toHaveLength(1)
    expect(both.find(one => !one.ok)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })
})
