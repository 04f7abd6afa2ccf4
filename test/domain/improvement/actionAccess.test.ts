import { describe, expect, test } from 'vitest'
import {
  mayCorrectAction,
  mayJudgeAction,
  mayMarkDone,
  maySeeAction,
  maySeePassage,
} from '../../../api/domain/improvement/actionAccess.ts'
import { anOrganisation, aPerson, aUnit, holds, of, unit } from '../anOffice.ts'
import { anAction } from './anAction.ts'

const TODAY = '2026-12-01'
const organisation = anOrganisation({
  units: [aUnit('OR')],
  people: [aPerson('jan'), aPerson('colleague'), aPerson('gone', { active: false })],
  holdings: [
    holds('head', 'head-of-unit', unit('OR')),
    holds('other head', 'head-of-unit', unit('WE')),
    holds('quality', 'quality-representative'),
    holds('deputy mayor', 'deputy-mayor', unit('OR')),
    holds('auditor', 'auditor', unit('OR'), { from: '2026-11-01' }),
    holds('steering', 'steering-team-member'),
  ],
  minutesReaders: [{ unit: 'OR', person: 'reader', from: '2026-01-01' }],
})
const everybody = [
  'jan',
  'colleague',
  'gone',
  'head',
  'other head',
  'quality',
  'deputy mayor',
  'auditor',
  'steering',
  'reader',
] as const
type May = typeof maySeeAction
const who = (may: May, action = anAction.open()): string[] =>
  everybody.filter(one => may(organisation, one, action, TODAY))

describe('An action of unit minutes', () => {
  test('is seen by those who read the minutes, by whom it names, and by the quality representative', () =>
    expect(who(maySeeAction)).toEqual(['jan', 'head', 'quality', 'auditor', 'reader']))

  test('shows the words of the minutes to their readers only', () =>
    expect(who(maySeePassage)).toEqual(['head', 'auditor', 'reader']))

  test('is corrected by the head and the quality representative, never by whom it names', () =>
    expect(who(mayCorrectAction)).toEqual(['head', 'quality']))

  test('is told as done by whom it names and by the head', () =>
    expect(who(mayMarkDone)).toEqual(['jan', 'head']))

  test('is judged by the head or the quality representative, never by whom it names', () =>
    expect(who(mayJudgeAction, anAction.done('2026-11-20'))).toEqual(['head', 'quality']))

  test('that the head had to do is not judged by the head', () => {
    const own = anAction.done('2026-11-20', 'head', { people: ['head'] })
    expect(who(mayJudgeAction, own)).toEqual(['quality'])
  })
})

describe('An action of a published review', () => {
  test('is seen by every employee', () => {
    const action = anAction.open({ review: of('process', 'GZ 8', '2026-H1') })
    expect(who(maySeeAction, action)).toEqual(everybody.filter(one => one !== 'gone'))
  })
})
