import { describe, expect, test } from 'vitest'
import { actionNumber, statusOf } from '../../../api/domain/improvement/action.ts'
import {
  agreedFields,
  cancelAction,
  correctAction,
  judgeAction,
  markDone,
} from '../../../api/domain/improvement/actionRules.ts'
import { of } from '../anOffice.ts'
import { anAction } from './anAction.ts'

const HELD = '2026-10-20'
const TODAY = '2026-12-01'
const reasonOf = (outcome: { ok: boolean; reason?: string }) => (outcome.ok ? 'accepted' : outcome.reason)

describe('An action', () => {
  const fields = {
    task: 'uzupełnić wykaz',
    responsible: { people: ['jan'] },
    deadline: { kind: 'day', day: '2026-12-10' },
  } as const

  test('has a task, a responsible person and a deadline', () => {
    expect(reasonOf(agreedFields(fields, HELD))).toBe('accepted')
    expect(reasonOf(agreedFields({ ...fields, task: ' ' }, HELD))).toBe('task-missing')
    expect(reasonOf(agreedFields({ ...fields, responsible: { people: [] } }, HELD))).toBe(
      'responsible-missing',
    )
    const { deadline: _none, ...without } = fields
    expect(reasonOf(agreedFields(without, HELD))).toBe('deadline-missing')
  })

  test('may be due on the day of the review, and not before it', () => {
    const due = (day: `2026-10-${number}`) =>
      reasonOf(agreedFields({ ...fields, deadline: { kind: 'day', day } }, HELD))
    expect([due('2026-10-20'), due('2026-10-19')]).toEqual(['accepted', 'deadline-before-review'])
  })

  test('may be for somebody who is not in the register, in words', () => {
    const outcome = agreedFields(
      { ...fields, responsible: { people: [], text: ' firma sprzątająca ' } },
      HELD,
    )
    expect(outcome).toMatchObject({
      ok: true,
      value: { responsible: { people: [], text: 'firma sprzątająca' } },
    })
  })

  test('names each person once', () => {
    const outcome = agreedFields({ ...fields, responsible: { people: ['jan', 'ewa', 'jan'] } }, HELD)
    expect(outcome).toMatchObject({ ok: true, value: { responsible: { people: ['jan', 'ewa'] } } })
  })

  test('is called by its review and its place in it', () => {
    expect(actionNumber(of('unit', 'WE', '2026-10'), 2)).toBe('WE/2026-10/2')
    expect(actionNumber(of('unit', 'WE', '2026-10', 3), 1)).toBe('WE/2026-10.3/1')
    expect(actionNumber(of('process', 'GZ 8', '2026-H1'), 1)).toBe('GZ 8/2026-H1/1')
    expect(actionNumber(of('steering', '', '2026'), 4)).toBe('ZS/2026/4')
    expect(actionNumber(of('isms', '', '2026'), 1)).toBe('SZBI/2026/1')
  })

  test('is overdue the day after its deadline, and never when it has no day', () => {
    expect(statusOf(anAction.open(), '2026-12-10')).toBe('open')
    expect(statusOf(anAction.open(), '2026-12-11')).toBe('overdue')
    expect(statusOf(anAction.ongoing(), '2036-12-11')).toBe('open')
  })
})

describe('An action that is done', () => {
  const deed = { on: TODAY, by: 'jan', evidence: 'pismo 12/2026' } as const
  const done = (but: object) => reasonOf(markDone(anAction.open(), { ...deed, ...but }, HELD, TODAY))

  test('needs something that shows it: words or the address of a file', () => {
    expect(done({})).toBe('accepted')
    expect(done({ evidence: ' ' })).toBe('evidence-missing')
    expect(done({ evidence: '', url: 'https://urzad.example/pismo.pdf' })).toBe('accepted')
    expect(done({ url: 'http://urzad.example/pismo.pdf' })).toBe('evidence-link-invalid')
    expect(done({ url: 'javascript:alert(1)' })).toBe('evidence-link-invalid')
  })

  test('was done between the review and today', () => {
    expect(done({ on: '2026-12-02' })).toBe('done-in-the-future')
    expect(done({ on: '2026-10-19' })).toBe('done-before-review')
    expect(done({ on: '2026-10-20' })).toBe('accepted')
  })

  test('stays as it was told first; the same told again is the same', () => {
    const first = markDone(anAction.open(), deed, HELD, TODAY)
    const action = first.ok ? first.value : anAction.open()
    expect(markDone(action, deed, HELD, TODAY)).toEqual({ ok: true, value: action })
    expect(reasonOf(markDone(action, { ...deed, evidence: 'inne' }, HELD, TODAY))).toBe('action-not-open')
  })

  test('is neither corrected nor cancelled any more', () => {
    const action = anAction.done(TODAY)
    expect(reasonOf(correctAction(action, { task: 'inne' }, HELD))).toBe('action-not-open')
    expect(reasonOf(cancelAction(action, 'head', 'bo tak', TODAY))).toBe('action-not-open')
  })
})

describe('The effectiveness of an action', () => {
  const judged = (action: Parameters<typeof judgeAction>[0], effective: boolean, remark = '') =>
    judgeAction(action, 'head', { effective, remark }, TODAY)

  test('is judged after the deed', () => {
    expect(reasonOf(judged(anAction.open(), true))).toBe('action-not-done')
    expect(reasonOf(judged(anAction.done(TODAY), true))).toBe('accepted')
  })

  test('is denied only with a reason', () => {
    expect(reasonOf(judged(anAction.done(TODAY), false))).toBe('remark-missing')
    const outcome = judged(anAction.done(TODAY), false, 'błędy wróciły')
    expect(outcome.ok && statusOf(outcome.value, TODAY)).toBe('not-effective')
  })

  test('is judged once', () => {
    const action = anAction.judged(TODAY, true)
    expect(judged(action, true)).toEqual({ ok: true, value: action })
    expect(reasonOf(judged(action, false, 'jednak nie'))).toBe('judged-already')
    expect(reasonOf(judgeAction(action, 'mayor', { effective: true, remark: '' }, TODAY))).toBe(
      'judged-already',
    )
  })
})

describe('A cancelled action', () => {
  test('says why', () => {
    expect(reasonOf(cancelAction(anAction.open(), 'head', '  ', TODAY))).toBe('reason-missing')
    const outcome = cancelAction(anAction.open(), 'head', 'zadanie przejął WK', TODAY)
    expect(outcome).toMatchObject({
      ok: true,
      value: { cancellation: { reason: 'zadanie przejął WK', by: 'head' } },
    })
  })

  test('is not done and not judged', () => {
    const action = anAction.cancelled(TODAY)
    const deed = { on: TODAY, by: 'jan', evidence: 'x' } as const
    expect(reasonOf(markDone(action, deed, HELD, TODAY))).toBe('action-not-open')
    expect(reasonOf(judgeAction(action, 'head', { effective: true, remark: '' }, TODAY))).toBe(
      'action-not-done',
    )
  })
})
