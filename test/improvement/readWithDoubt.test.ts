import { beforeAll, describe, expect, it } from 'vitest'
import { confirmActions } from '../../api/improvement/confirmActions.ts'
import { isUncertain, proposalsOf } from '../../api/improvement/proposals.ts'
import { readFindings } from '../../api/reviews/minutesFindings.ts'
import { aSuite, type Desk, PEOPLE } from '../reviews/aSuite.ts'
import { minutesFiled } from './anAgreement.ts'

const TASKS = [
  'uzupełnić wykaz aktywów – Ewa Zwykła – do 15 grudnia 2026 r.',
  'sprawdzić umowy – Ewa Zwykła – do 16 grudnia 2026 r.',
  'wymienić czytniki – Ewa Zwykła – do 17 grudnia 2026 r.',
  'zamówić druki – Ewa Zwykła – do 18 grudnia 2026 r.',
]
const DOUBTS = [['responsible'], ['due'], ['task'], []] as const

describe('An action whose words were read from a scan with doubt', () => {
  let desk: Desk
  let filed: { review: string; version: number }
  const proposals = () => {
    const found = proposalsOf(desk.suite, PEOPLE.head, filed.review, filed.version)
    if (!found.ok) throw new Error(found.reason)
    return found.value.proposals
  }
  beforeAll(async () => {
    desk = await aSuite('2026-11-27')
    filed = await minutesFiled(desk.suite, TASKS)
    const entry = desk.suite.registers.minutes.find(`${filed.review}#${filed.version}`)!
    const findings = readFindings(entry.row.findings)!
    const actions = findings.actions.map((one, at) => ({ ...one, doubtful: [...DOUBTS[at]!] }))
    await desk.suite.registers.minutes.save({
      ...entry,
      row: { ...entry.row, findings: { ...findings, actions } },
    })
  })

  it('is a question, with what was read as the first answer to choose', () => {
    expect(proposals()).toMatchObject([
      { who: { people: [], question: 'read-with-doubt', candidates: [PEOPLE.employee] } },
      { when: { question: 'deadline-read-with-doubt', deadline: { kind: 'day', day: '2026-12-16' } } },
      { taskInDoubt: true, who: { people: [PEOPLE.employee] } },
      { who: { people: [PEOPLE.employee] }, when: { deadline: { day: '2026-12-18' } } },
    ])
    expect(proposals().map(isUncertain)).toEqual([true, true, true, false])
  })

  it('is not confirmed with those that are certain', async () => {
    await confirmActions(desk.suite, PEOPLE.head, filed.review, filed.version)
    expect(proposals().map(one => one.standing)).toEqual(['new', 'new', 'new', 'confirmed'])
  })
})
