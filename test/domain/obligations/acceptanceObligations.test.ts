import { describe, expect, it } from 'vitest'
import type { Day } from '../../../api/domain/calendar/day.ts'
import { dutiesOf } from '../../../api/domain/obligations/duties.ts'
import { stepFor } from '../../../api/domain/obligations/reminders.ts'
import { obligationsOf } from '../../../api/domain/obligations/reviewObligations.ts'
import type { Judgement } from '../../../api/domain/reviews/acceptance.ts'
import { cellOf } from '../../../api/domain/reviews/cell.ts'
import type { MinutesVersion } from '../../../api/domain/reviews/minutes.ts'
import { anOffice, aProcess, aReview, aVersion, holds, of, process } from '../anOffice.ts'

const identity = of('process', 'GZ 8', '2026-H1')

const judged = (
  version: MinutesVersion,
  verdict: Judgement['verdict'],
  on: Day,
  remark?: string,
): MinutesVersion => ({
  ...version,
  judgement: {
    verdict,
    by: 'paweł',
    at: `${on}T10:00:00.000Z`,
    on,
    ...(remark === undefined ? {} : { remark }),
  },
})

const officeWith = (...versions: [MinutesVersion, ...MinutesVersion[]]) =>
  anOffice({
    processes: [aProcess('GZ 8', { from: '2026-01-01' })],
    holdings: [holds('olga', 'process-owner', process('GZ 8')), holds('paweł', 'quality-representative')],
    reviews: [aReview.recorded(identity, '2026-07-20', ...versions)],
    settings: { reviewsSince: '2026-01-01' },
  })

const openOf = (office: ReturnType<typeof officeWith>, person: string, today: Day) => {
  const duties = dutiesOf(office, person, today)
  return [...duties.overdue, ...duties.soon, ...duties.later]
    .filter(duty => duty.review.key === identity.key)
    .map(duty => `${duty.kind} ${duty.due}`)
}

describe('minutes of a process review that were filed', () => {
  const office = officeWith(aVersion('2026-07-23'))

  it('are owed a judgement by the quality representative within the time the office has set', () =>
    expect(openOf(office, 'paweł', '2026-07-24')).toEqual(['judge-minutes 2026-08-06']))

  it('leave the owner owing nothing', () => expect(openOf(office, 'olga', '2026-07-24')).toEqual([]))

  it('are reminded of like everything else', () => {
    const judging = obligationsOf(office, 'process', 'GZ 8', '2026-H1').find(
      one => one.kind === 'judge-minutes',
    )
    expect(judging && stepFor(judging, '2026-08-06', office.settings)).toBe('due')
  })

  it('do not colour the cell of the process: its owner has done their part', () =>
    expect(cellOf(office, 'process', 'GZ 8', '2026-H1', '2026-09-01', true).state).toBe('done-in-time'))

  it('are not asked about when they are of a unit', () => {
    const units = anOffice({
      holdings: [holds('paweł', 'quality-representative')],
      reviews: [aReview.recorded(of('unit', 'OR', '2026-06'), '2026-06-20', '2026-06-21')],
    })
    expect(obligationsOf(units, 'unit', 'OR', '2026-06').map(one => one.kind)).not.toContain('judge-minutes')
  })
})

describe('returned minutes', () => {
  const returned = judged(aVersion('2026-07-23'), 'returned', '2026-07-27', 'Brak wskaźników.')
  const office = officeWith(returned)

  it('are owed anew by the owner', () =>
    expect(openOf(office, 'olga', '2026-07-27')).toEqual(['correct-minutes 2026-08-03']))

  it('no longer wait for the representative', () => expect(openOf(office, 'paweł', '2026-07-27')).toEqual([]))

  it('show on the board as something to complete, and as overdue once the time is over', () => {
    expect(cellOf(office, 'process', 'GZ 8', '2026-H1', '2026-07-28', true)).toMatchObject({
      state: 'incomplete',
      owes: 'correct-minutes',
    })
    expect(cellOf(office, 'process', 'GZ 8', '2026-H1', '2026-08-05', true)).toMatchObject({
      state: 'overdue',
      owes: 'correct-minutes',
      days: 2,
    })
  })

  it('go back to the representative when they are filed again, and are done for the owner', () => {
    const again = officeWith(returned, aVersion('2026-07-30', 2))
    expect(openOf(again, 'olga', '2026-07-30')).toEqual([])
    expect(openOf(again, 'paweł', '2026-07-30')).toEqual(['judge-minutes 2026-08-13'])
  })

  it('are closed for everybody once the corrected version is accepted', () => {
    const closed = officeWith(returned, judged(aVersion('2026-07-30', 2), 'accepted', '2026-07-31'))
    expect(openOf(closed, 'olga', '2026-08-20')).toEqual([])
    expect(openOf(closed, 'paweł', '2026-08-20')).toEqual([])
    expect(cellOf(closed, 'process', 'GZ 8', '2026-H1', '2026-08-20', true).state).toBe('done-in-time')
  })

  it('stand among what was done lately by whoever did it, and by nobody else', () => {
    const closed = officeWith(returned, judged(aVersion('2026-07-30', 2), 'accepted', '2026-07-31'))
    const done = (person: string): string[] =>
      dutiesOf(closed, person, '2026-08-10').closed.map(duty => duty.key.split('|')[1] ?? '')
    expect(done('paweł')).toEqual(['judge-minutes-2', 'judge-minutes-1'])
    expect(done('olga')).toContain('correct-minutes-1')
    expect(done('olga').filter(one => one.startsWith('judge'))).toEqual([])
  })

  it('are owed once more when they are returned once more', () => {
    const twice = officeWith(
      returned,
      judged(aVersion('2026-07-30', 2), 'returned', '2026-08-10', 'Nadal brak.'),
    )
    expect(openOf(twice, 'olga', '2026-08-10')).toEqual(['correct-minutes 2026-08-17'])
  })
})
