import { beforeAll, describe, expect, it } from 'vitest'
import { fileAs, handIn, readHandedIn, storeHandedIn, withdrawHandedIn } from '../../api/reviews/handIn.ts'
import { filesIn } from '../faults/filesIn.ts'
import { aSuite, type Desk, minutesText, PEOPLE } from './aSuite.ts'

let desk: Desk
beforeAll(async () => {
  desk = await aSuite('2026-11-27')
})

const aFile = (delivery: string, date: string) => ({
  delivery,
  name: `${delivery}.txt`,
  content: minutesText({ date }),
})
const versionsOf = (name: string) => desk.suite.registers.minutes.rows().filter(row => row.fileName === name)

describe('One file that is delivered twice at the same moment', () => {
  it('is filed once, and both are told the same', async () => {
    const file = aFile('twice', '26.11.2026')
    const both = await Promise.all([
      handIn(desk.suite, PEOPLE.head, file),
      handIn(desk.suite, PEOPLE.head, file),
    ])
    for (const outcome of both)
      expect(outcome).toMatchObject({
        ok: true,
        value: { status: 'filed', version: 1, heldOn: '2026-11-26', review: { subject: 'OR' } },
      })
    expect(versionsOf(file.name)).toHaveLength(1)
    expect(filesIn(desk.office.standin, `w1 ${file.name}`)).toHaveLength(1)
    expect(desk.suite.registers.intakes.find(file.delivery)?.row.state).toBe('filed')
  })

  it('is filed once when it was stored before and is read twice', async () => {
    const file = aFile('read-twice', '20.10.2026')
    await storeHandedIn(desk.suite, PEOPLE.head, file)
    const both = await Promise.all([
      readHandedIn(desk.suite, PEOPLE.head, file.delivery),
      readHandedIn(desk.suite, PEOPLE.head, file.delivery),
    ])
    expect(both).toMatchObject([
      { ok: true, value: { status: 'filed', version: 1 } },
      { ok: true, value: { status: 'filed', version: 1 } },
    ])
    expect(versionsOf(file.name)).toHaveLength(1)
  })

  it('is filed once when its button is pressed twice', async () => {
    const file = { ...aFile('pressed', '15.09.2026'), content: minutesText({ date: '' }) }
    expect(await handIn(desk.suite, PEOPLE.head, file)).toMatchObject({ value: { status: 'asked' } })
    const as = { kind: 'unit', subject: 'OR', heldOn: '2026-09-15' } as const
    const both = await Promise.all([
      fileAs(desk.suite, PEOPLE.head, file.delivery, as),
      fileAs(desk.suite, PEOPLE.head, file.delivery, as),
    ])
    expect(both).toMatchObject([
      { ok: true, value: { status: 'filed', version: 1 } },
      { ok: true, value: { status: 'filed', version: 1 } },
    ])
    expect(versionsOf(file.name)).toHaveLength(1)
  })

  it('is asked about once, and both questions are the same', async () => {
    const file = { ...aFile('asked', ''), content: minutesText({ date: '' }) }
    const both = await Promise.all([
      handIn(desk.suite, PEOPLE.head, file),
      handIn(desk.suite, PEOPLE.head, file),
    ])
    expect(both).toMatchObject([
      { ok: true, value: { status: 'asked', questions: ['date'] } },
      { ok: true, value: { status: 'asked', questions: ['date'] } },
    ])
  })

  it('is never withdrawn and filed, when both are pressed at once', async () => {
    const file = { ...aFile('both', ''), content: minutesText({ date: '' }) }
    await handIn(desk.suite, PEOPLE.head, file)
    const as = { kind: 'unit', subject: 'OR', heldOn: '2026-08-18' } as const
    await Promise.all([
      fileAs(desk.suite, PEOPLE.head, file.delivery, as),
      withdrawHandedIn(desk.suite, PEOPLE.head, file.delivery),
    ])
    const state = desk.suite.registers.intakes.find(file.delivery)?.row.state
    expect(versionsOf(file.name)).toHaveLength(state === 'filed' ? 1 : 0)
    expect(['filed', 'withdrawn']).toContain(state)
  })
})
