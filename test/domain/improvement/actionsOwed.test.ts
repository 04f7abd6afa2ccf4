import { describe, expect, test } from 'vitest'
import { type Day, daysBetween, plusDays } from '../../../api/domain/calendar/day.ts'
import { isWorkingDay, plusWorkingDays } from '../../../api/domain/calendar/workingDays.ts'
import { type ImprovementAction, statusOf } from '../../../api/domain/improvement/action.ts'
import { dutiesOf } from '../../../api/domain/obligations/duties.ts'
import { owedBy, owedOn, waitingForOthers } from '../../../api/domain/obligations/owed.ts'
import { remindersOn } from '../../../api/domain/obligations/reminders.ts'
import type { Office } from '../../../api/domain/office.ts'
import { absent, anOffice, aPerson, aReview, aUnit, aVersion, holds, of, process, unit } from '../anOffice.ts'
import { anAction } from './anAction.ts'

/** OR with its head, a clerk Jan and those above; its reviews are all settled, so that only actions are owed. */
const officeWith = (actions: ImprovementAction[], but: Parameters<typeof anOffice>[0] = {}): Office =>
  anOffice({
    units: [aUnit('OR', { holdsReviews: false })],
    people: [aPerson('jan'), aPerson('ewa')],
    holdings: [
      holds('head', 'head-of-unit', unit('OR')),
      holds('deputy mayor', 'deputy-mayor', unit('OR')),
      holds('quality', 'quality-representative'),
      holds('mayor', 'mayor'),
    ],
    actions,
    ...but,
    settings: { reviewsSince: '2099-01-01', ...but.settings },
  })

const ownOn = (office: Office, person: string, day: Day): string[] =>
  owedBy(owedOn(office, day), person).map(one => `${one.obligation.kind} ${one.standing.standing}`)

describe('An open action', () => {
  const office = officeWith([anAction.open()])

  test('is owed by its responsible person from its confirmation to the deed', () => {
    expect(ownOn(office, 'jan', '2026-11-01')).toEqual([])
    expect(ownOn(office, 'jan', '2026-11-02')).toEqual(['do-action open'])
    expect(ownOn(office, 'jan', '2026-12-10')).toEqual(['do-action due-soon'])
    expect(ownOn(office, 'jan', '2026-12-11')).toEqual(['do-action overdue'])
    expect(ownOn(officeWith([anAction.done('2026-12-09')]), 'jan', '2026-12-11')).toEqual([])
  })

  test('is owed by the deputy while the responsible person is away', () => {
    const away = officeWith([anAction.open()], {
      absences: [absent('jan', 'ewa', '2026-12-01', '2026-12-05')],
    })
    expect([ownOn(away, 'jan', '2026-12-03'), ownOn(away, 'ewa', '2026-12-03')]).toEqual([
      [],
      ['do-action due-soon'],
    ])
    expect(ownOn(away, 'jan', '2026-12-06')).toEqual(['do-action due-soon'])
  })

  test('is owed by each of several', () => {
    const both = officeWith([anAction.open({ people: ['jan', 'ewa'] })])
    expect([ownOn(both, 'jan', '2026-11-20'), ownOn(both, 'ewa', '2026-11-20')]).toEqual([
      ['do-action open'],
      ['do-action open'],
    ])
  })

  test('is owed by the head where only words name somebody, or that person has left', () => {
    const words = officeWith([anAction.open({ responsible: { people: [], text: 'firma' } })])
    expect(ownOn(words, 'head', '2026-11-20')).toEqual(['do-action open'])
    const left = officeWith([anAction.open()], { people: [aPerson('jan', { active: false })] })
    expect([ownOn(left, 'jan', '2026-11-20'), ownOn(left, 'head', '2026-11-20')]).toEqual([
      [],
      ['do-action open'],
    ])
  })

  test('waits for others in the list of the head once it is five working days overdue', () => {
    const waiting = (person: string, day: Day) =>
      waitingForOthers(owedOn(office, day), person, day).map(one => one.obligation.kind)
    expect([waiting('head', '2026-12-16'), waiting('head', '2026-12-17')]).toEqual([[], ['do-action']])
    expect(waiting('deputy mayor', '2026-12-20')).toEqual([])
  })

  test('of the head waits in the list of the supervisor, who is told its number and not what it says', () => {
    const own = officeWith([anAction.open({ people: ['head'] })])
    const { waiting } = dutiesOf(own, 'deputy mayor', '2026-12-20')
    expect(waiting.map(one => one.action)).toEqual([{ key: 'unit:OR:2026-10#1', number: 'OR/2026-10/1' }])
  })

  test('without a day is owed all the time and never late', () => {
    const ongoing = officeWith([anAction.ongoing()])
    expect(ownOn(ongoing, 'jan', '2028-01-01')).toEqual([])
    expect(dutiesOf(ongoing, 'jan', '2028-01-01').ongoing).toMatchObject([
      { number: 'OR/2026-10/1', task: 'uzupełnić wykaz aktywów', text: 'na bieżąco' },
    ])
  })

  test('that is cancelled is owed by nobody', () => {
    const cancelled = officeWith([anAction.cancelled('2026-11-20')])
    expect(owedOn(cancelled, '2026-12-20')).toEqual([])
  })
})

describe('A done action', () => {
  const office = officeWith([anAction.done('2026-12-09')])

  test('is judged by the head within thirty days, not by the one who did it', () => {
    expect(ownOn(office, 'head', '2026-12-09')).toEqual(['judge-action open'])
    expect(ownOn(office, 'head', '2027-01-08')).toEqual(['judge-action due-soon'])
    expect(ownOn(office, 'head', '2027-01-09')).toEqual(['judge-action overdue'])
    expect(ownOn(office, 'jan', '2026-12-20')).toEqual([])
  })

  test('of the head is judged by the quality representative', () => {
    const own = officeWith([anAction.done('2026-12-09', 'head', { people: ['head'] })])
    expect([ownOn(own, 'head', '2026-12-20'), ownOn(own, 'quality', '2026-12-20')]).toEqual([
      [],
      ['judge-action open'],
    ])
  })

  test('of the quality representative is judged by the Mayor', () => {
    const review = of('steering', '', '2026')
    const own = officeWith([anAction.done('2026-12-09', 'quality', { review, people: ['quality'] })])
    expect(ownOn(own, 'mayor', '2026-12-20')).toEqual(['judge-action open'])
  })

  test('that the head has written down for the clerk is still judged by the head', () => {
    expect(ownOn(officeWith([anAction.done('2026-12-09', 'head')]), 'head', '2026-12-20')).toEqual([
      'judge-action open',
    ])
  })

  test('that somebody did in place of the absent head is not judged by that one', () => {
    const stoodIn = officeWith([anAction.done('2026-12-09', 'ewa', { people: ['head'] })], {
      holdings: [
        holds('head', 'head-of-unit', unit('OR')),
        holds('ewa', 'quality-representative'),
        holds('deputy mayor', 'deputy-mayor', unit('OR')),
      ],
    })
    expect([ownOn(stoodIn, 'ewa', '2026-12-20'), ownOn(stoodIn, 'deputy mayor', '2026-12-20')]).toEqual([
      [],
      ['judge-action open'],
    ])
  })

  test('of a process is judged by its owner', () => {
    const review = of('process', 'GZ 8', '2026-H1')
    const own = officeWith([anAction.done('2026-12-09', 'jan', { review })], {
      holdings: [holds('owner', 'process-owner', process('GZ 8'))],
    })
    expect(ownOn(own, 'owner', '2026-12-20')).toEqual(['judge-action open'])
  })

  test('stays in the list of what was closed, of the doer and of the judge', () => {
    const closed = (person: string, actions: ImprovementAction[]) =>
      dutiesOf(officeWith(actions), person, '2026-12-20').closed.map(one => one.kind)
    expect(closed('jan', [anAction.done('2026-12-09')])).toEqual(['do-action'])
    expect(closed('head', [anAction.judged('2026-12-15', true)])).toEqual(['judge-action'])
    expect(closed('jan', [anAction.done('2026-11-02')])).toEqual([])
  })
})

describe('Reminders of an action', () => {
  /** Every reminder that a sweep each day would send, once. */
  function sent(office: Office, from: Day, to: Day): string[] {
    const keys = new Set<string>()
    const all: string[] = []
    for (let at = from; at <= to; at = plusDays(at, 1))
      for (const one of remindersOn(office, at)) {
        if (keys.has(one.key)) continue
        keys.add(one.key)
        all.push(`${at} ${one.person} ${one.step}`)
      }
    return all
  }

  test('begin when it is confirmed, come before, on and after its day, and go to the head after five working days', () => {
    expect(sent(officeWith([anAction.open()]), '2026-11-01', '2026-12-18')).toEqual([
      '2026-11-02 jan assigned',
      '2026-12-01 jan before-7',
      '2026-12-08 jan before-2',
      '2026-12-10 jan due',
      '2026-12-14 jan overdue-2',
      '2026-12-16 jan overdue-4',
      '2026-12-17 head superior',
      '2026-12-18 jan overdue-6',
    ])
  })

  test('of judging begin seven working days before, and not with the deed', () => {
    expect(sent(officeWith([anAction.done('2026-12-09')]), '2026-12-09', '2027-01-08')).toEqual([
      '2026-12-28 head before-7',
      '2027-01-05 head before-2',
      '2027-01-08 head due',
    ])
  })

  test('of one without a day is a single one, when it is given', () => {
    expect(sent(officeWith([anAction.ongoing()]), '2026-11-01', '2027-11-01')).toEqual([
      '2026-11-02 jan assigned',
    ])
    // Confirmed on a Saturday, told on Monday; nobody is told of it after a year of silence.
    const saturday = officeWith([anAction.ongoing({ confirmedOn: '2026-11-07' })])
    expect(sent(saturday, '2026-11-07', '2026-12-01')).toEqual(['2026-11-09 jan assigned'])
    expect(sent(saturday, '2027-11-02', '2027-12-01')).toEqual([])
  })

  test('stop when it is done', () => {
    expect(sent(officeWith([anAction.judged('2026-12-09', true)]), '2026-11-01', '2027-03-01')).toEqual([])
  })
})

describe('For a thousand actions due on any day of ten years', () => {
  /** Days spread over ten years without chance, so that every run tries the same. */
  const dues = Array.from({ length: 1_000 }, (_, at) => plusDays('2026-01-01', (at * 373) % 3_650))

  test('lateness, the last reminder and the telling of the head agree with the calendar', () => {
    for (const due of dues) {
      const action = anAction.open({ due, confirmedOn: plusDays(due, -60) })
      const office = officeWith([action])
      const standing = (day: Day) => owedOn(office, day)[0]?.standing
      expect([due, standing(due)?.standing]).toEqual([due, 'due-soon'])
      expect([due, standing(plusDays(due, 3))]).toEqual([due, { standing: 'overdue', days: 3 }])
      expect(statusOf(action, due)).toBe('open')
      expect(statusOf(action, plusDays(due, 1))).toBe('overdue')
      const told = plusWorkingDays(due, 5)
      expect([due, owedOn(office, due)[0]?.escalatesOn]).toEqual([due, told])
      const superior = (day: Day) => remindersOn(office, day).some(one => one.step === 'superior')
      expect([due, superior(told), superior(plusDays(told, -1))]).toEqual([due, true, false])
      for (const day of [plusDays(due, -1), due, plusDays(due, 1)])
        if (!isWorkingDay(day)) expect([day, remindersOn(office, day)]).toEqual([day, []])
    }
  })

  test('its judgement is due thirty days after the deed, and never before it', () => {
    for (const on of dues) {
      const [owed] = owedOn(
        officeWith([anAction.done(on, 'jan', { due: on, confirmedOn: on })]),
        plusDays(on, 1),
      )
      expect([on, owed && daysBetween(on, owed.obligation.due)]).toEqual([on, 30])
      expect(owed?.by.map(one => one.person)).toEqual(['head'])
    }
  })
})

describe('Minutes and actions', () => {
  test('are owed side by side', () => {
    const recorded = aReview.recorded(of('unit', 'OR', '2026-10'), '2026-10-20', aVersion('2026-10-22'))
    const office = officeWith([anAction.open({ people: ['head'] })], {
      units: [aUnit('OR')],
      reviews: [recorded],
      settings: { reviewsSince: '2026-10-01' },
    })
    expect(ownOn(office, 'head', '2026-11-20')).toEqual(['hold-review due-soon', 'do-action open'])
  })
})
