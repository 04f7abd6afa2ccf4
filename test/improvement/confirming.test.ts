import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giveUp, judge, setRight, tellDone } from '../../api/improvement/changeAction.ts'
import { confirmActions, confirmTask, dismissTask } from '../../api/improvement/confirmActions.ts'
import { proposalsOf } from '../../api/improvement/proposals.ts'
import { settleChange } from '../../api/improvement/settleChange.ts'
import type { Suite } from '../../api/suite.ts'
import { aSecondSuite } from '../faults/aSecondSuite.ts'
import { aSuite, type Desk, PEOPLE } from '../reviews/aSuite.ts'
import { minutesFiled } from './anAgreement.ts'

const ASSETS = 'uzupełnić wykaz aktywów – Ewa Zwykła – do 15 grudnia 2026 r.'
const TRAINING = 'przeszkolić zespół z obiegu pism – wszyscy pracownicy – do 18 grudnia 2026 r.'
const FORM = 'wdrożyć nowy formularz wniosku – Hanna Przykładowa – do 22 grudnia 2026 r.'

let desk: Desk
/** Each test has a month of its own, so that one office serves them all. */
let month = 0
let OR = ''
let FIRST = ''
const rows = () => desk.suite.registers.improvementActions.rows().filter(row => row.review === OR)
const actionAt = (n: number) => desk.suite.office().actions.find(one => one.review.key === OR && one.n === n)
const standings = (version: number, suite: Suite = desk.suite) => {
  const found = proposalsOf(suite, PEOPLE.head, OR, version)
  return found.ok ? found.value.proposals.map(one => `${one.n} ${one.standing}`) : found.reason
}
const filed = (tasks: readonly string[]) =>
  minutesFiled(desk.suite, tasks, `20.${OR.slice(-2)}.${OR.slice(8, 12)} r.`)

beforeAll(async () => {
  desk = await aSuite('2026-11-23')
})

beforeEach(() => {
  month += 1
  OR = `unit:OR:${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  FIRST = `${OR}#1`
})

describe('Confirming the actions of minutes', () => {
  it('puts the certain ones into the register, once, whoever presses how often', async () => {
    await filed([ASSETS, TRAINING, FORM])
    const other = await aSecondSuite(desk)
    const both = await Promise.all([
      confirmActions(desk.suite, PEOPLE.head, OR, 1),
      confirmActions(other, PEOPLE.head, OR, 1),
      confirmActions(desk.suite, PEOPLE.head, OR, 1),
    ])
    const told = both.map(one => (one.ok ? one.value : undefined))
    expect(told.flatMap(one => one?.confirmed).sort()).toEqual([1, 3])
    expect(told.map(one => [...(one?.confirmed ?? []), ...(one?.already ?? [])].sort())).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ])
    await desk.suite.registers.sync()
    expect(rows().map(row => [row.number, row.people, row.due, row.state])).toEqual([
      [`${OR.slice(5).replace(':', '/')}/1`, PEOPLE.employee, '2026-12-15', 'open'],
      [`${OR.slice(5).replace(':', '/')}/3`, PEOPLE.head, '2026-12-22', 'open'],
    ])
    expect(standings(1)).toEqual(['1 confirmed', '2 new', '3 confirmed'])
    expect(standings(1, other)).toEqual(['1 confirmed', '2 new', '3 confirmed'])
  })

  it('is for the person responsible for the review, and the minutes are closed to others', async () => {
    await filed([ASSETS])
    expect(await confirmActions(desk.suite, PEOPLE.otherHead, OR, 1)).toEqual({
      ok: false,
      reason: 'no-access-to-minutes',
    })
    expect(await confirmActions(desk.suite, PEOPLE.representative, OR, 1)).toMatchObject({
      reason: 'no-access-to-minutes',
    })
    expect(await confirmActions(desk.suite, PEOPLE.head, OR, 7)).toMatchObject({ reason: 'no-such-review' })
    expect(rows()).toEqual([])
  })

  it('of one that was asked about takes what the person says', async () => {
    await filed([TRAINING])
    const deadline = { kind: 'day', day: '2026-12-18' } as const
    const confirm = (people: string[], task = 'przeszkolić zespół') =>
      confirmTask(desk.suite, PEOPLE.head, OR, 1, 1, { task, responsible: { people }, deadline })
    expect(await confirm(['00000000-0000-4000-8000-00000000dead'])).toMatchObject({
      reason: 'no-such-person',
    })
    expect(await confirm([])).toMatchObject({ reason: 'responsible-missing' })
    const [one, two] = await Promise.all([confirm([PEOPLE.employee]), confirm([PEOPLE.employee])])
    expect([one.ok, two.ok]).toEqual([true, true])
    expect(await confirm([PEOPLE.deputy])).toMatchObject({ reason: 'changed-meanwhile' })
    expect(rows()).toHaveLength(1)
  })

  it('leaves out what is no action, and does not ask about it again', async () => {
    await filed([ASSETS, TRAINING])
    expect(await dismissTask(desk.suite, PEOPLE.head, OR, 1, 2)).toMatchObject({ ok: true })
    expect(await dismissTask(desk.suite, PEOPLE.head, OR, 1, 2)).toMatchObject({ ok: true })
    await confirmActions(desk.suite, PEOPLE.head, OR, 1)
    expect(standings(1)).toEqual(['1 confirmed', '2 dismissed'])
    await filed([ASSETS, FORM, TRAINING])
    expect(standings(2)).toEqual(['1 confirmed', '3 new', '2 dismissed'])
    expect(rows().filter(row => row.state === 'open')).toHaveLength(1)
  })
})

describe('A new version of minutes', () => {
  beforeEach(async () => {
    await filed([ASSETS, FORM])
    await confirmActions(desk.suite, PEOPLE.head, OR, 1)
  })

  it('shows what is the same, changed, dropped and added, and changes nothing by itself', async () => {
    const later = ASSETS.replace('15 grudnia', '29 grudnia')
    const shopping = 'zamówić niszczarkę dokumentów – Ewa Zwykła – do 30 grudnia 2026 r.'
    await filed([shopping, later])
    expect(standings(2)).toEqual(['3 new', '1 changed', '2 dropped'])
    expect(rows().map(row => [row.position, row.due, row.state])).toEqual([
      [1, '2026-12-15', 'open'],
      [2, '2026-12-22', 'open'],
    ])
  })

  it('is confirmed from, and an older one no longer', async () => {
    await filed([ASSETS])
    expect(await confirmActions(desk.suite, PEOPLE.head, OR, 1)).toMatchObject({
      reason: 'newer-minutes-filed',
    })
  })

  it('is taken over where the person says so, and asked about no more', async () => {
    await filed([ASSETS.replace('15 grudnia', '29 grudnia')])
    expect(await settleChange(desk.suite, PEOPLE.head, OR, 2, 1, 'take')).toMatchObject({ ok: true })
    expect(await settleChange(desk.suite, PEOPLE.head, OR, 2, 2, 'take')).toMatchObject({ ok: true })
    expect(actionAt(1)?.deadline).toEqual({ kind: 'day', day: '2026-12-29' })
    expect(actionAt(2)).toMatchObject({ state: 'cancelled' })
    expect(standings(2)).toEqual(['1 confirmed'])
  })

  it('is kept out where the person says so, and asked about no more', async () => {
    await filed([ASSETS.replace('15 grudnia', '29 grudnia')])
    await settleChange(desk.suite, PEOPLE.head, OR, 2, 1, 'keep')
    await settleChange(desk.suite, PEOPLE.head, OR, 2, 2, 'keep')
    expect(actionAt(1)?.deadline).toEqual({ kind: 'day', day: '2026-12-15' })
    expect(actionAt(2)?.state).toBe('open')
    expect(standings(2)).toEqual(['1 confirmed'])
  })

  it('does not overwrite what a person has set right, when it says the same as before', async () => {
    await setRight(desk.suite, PEOPLE.head, FIRST, { deadline: { kind: 'day', day: '2027-01-15' } })
    await filed([FORM, ASSETS])
    expect(standings(2)).toEqual(['2 confirmed', '1 confirmed'])
    expect(actionAt(1)?.deadline).toEqual({ kind: 'day', day: '2027-01-15' })
  })

  it('asks nothing about an action that is done', async () => {
    await tellDone(desk.suite, PEOPLE.employee, FIRST, { evidence: 'pismo 7' })
    await filed([FORM, ASSETS.replace('15 grudnia', '29 grudnia')])
    expect(standings(2)).toEqual(['2 confirmed', '1 confirmed'])
  })
})

describe('A confirmed action', () => {
  beforeEach(async () => {
    await filed([ASSETS])
    await confirmActions(desk.suite, PEOPLE.head, OR, 1)
  })
  const reason = (outcome: { ok: boolean; reason?: string }) => (outcome.ok ? 'accepted' : outcome.reason)

  it('is told as done by whom it names; told twice at once by two instances, it is one deed', async () => {
    const other = await aSecondSuite(desk)
    const told = await Promise.all(
      [desk.suite, other].map(suite => tellDone(suite, PEOPLE.employee, FIRST, { evidence: 'pismo 7' })),
    )
    expect(told.map(reason)).toEqual(['accepted', 'accepted'])
    await desk.suite.registers.sync()
    expect(actionAt(1)).toMatchObject({ state: 'done', deed: { evidence: 'pismo 7', by: PEOPLE.employee } })
  })

  it('is not there for a colleague, and not changed by whom it names', async () => {
    const { suite } = desk
    const due = { deadline: { kind: 'day', day: '2027-06-01' } } as const
    expect(reason(await tellDone(suite, PEOPLE.otherHead, FIRST, { evidence: 'x' }))).toBe('no-such-action')
    expect(reason(await setRight(suite, PEOPLE.employee, FIRST, due))).toBe('not-allowed-to-change-action')
    expect(reason(await giveUp(suite, PEOPLE.employee, FIRST, 'za dużo pracy'))).toBe(
      'not-allowed-to-change-action',
    )
    expect(reason(await setRight(suite, PEOPLE.representative, FIRST, due))).toBe('accepted')
    expect(actionAt(1)?.deadline).toEqual(due.deadline)
  })

  it('may get a deadline without a day, and a day again', async () => {
    const { suite } = desk
    const ongoing = { kind: 'ongoing', text: 'na bieżąco' } as const
    await setRight(suite, PEOPLE.head, FIRST, { deadline: ongoing })
    await suite.registers.sync()
    expect(actionAt(1)?.deadline).toEqual(ongoing)
    await setRight(suite, PEOPLE.head, FIRST, { deadline: { kind: 'day', day: '2027-01-04' } })
    await suite.registers.sync()
    expect(actionAt(1)?.deadline).toEqual({ kind: 'day', day: '2027-01-04' })
  })

  it('is judged after the deed, by another person', async () => {
    const { suite } = desk
    const good = { effective: true, remark: '' }
    expect(reason(await judge(suite, PEOPLE.head, FIRST, good))).toBe('action-not-done')
    await tellDone(suite, PEOPLE.employee, FIRST, { evidence: '', url: 'https://urzad.example/wykaz' })
    expect(reason(await judge(suite, PEOPLE.employee, FIRST, good))).toBe('not-allowed-to-judge')
    expect(reason(await judge(suite, PEOPLE.representative, FIRST, { effective: false, remark: '' }))).toBe(
      'remark-missing',
    )
    expect(reason(await judge(suite, PEOPLE.head, FIRST, good))).toBe('accepted')
    expect(reason(await judge(suite, PEOPLE.representative, FIRST, good))).toBe('judged-already')
    await suite.registers.sync()
    expect(actionAt(1)).toMatchObject({ state: 'judged', deed: { url: 'https://urzad.example/wykaz' } })
  })
})
