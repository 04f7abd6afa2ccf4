import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { periodDetail } from '../../api/domain/reviews/periodDetail.ts'
import { Conflict } from '../../api/registers/register.ts'
import { boardView } from '../../api/reviews/boardView.ts'
import { readHandedIn, storeHandedIn } from '../../api/reviews/handIn.ts'
import { recordHeld } from '../../api/reviews/recordHeld.ts'
import type { Suite } from '../../api/suite.ts'
import { aSecondSuite } from '../faults/aSecondSuite.ts'
import { filesIn } from '../faults/filesIn.ts'
import { aSuite, type Desk, minutesText, PEOPLE } from '../reviews/aSuite.ts'

let desk: Desk
let instances: Suite[]
beforeAll(async () => {
  desk = await aSuite('2026-11-27')
  // Reading all lists is rare here, so that only the signals between instances carry the news.
  instances = await Promise.all(
    ['first', 'second', 'third'].map(instance => aSecondSuite(desk, { instance, signalEverySeconds: 1 })),
  )
  await Promise.all(instances.map(one => one.registers.sync()))
})

/** Milliseconds until the instance shows it; Infinity after five seconds. */
async function shows(what: () => boolean): Promise<number> {
  const since = performance.now()
  while (!what()) {
    if (performance.now() - since > 5_000) return Number.POSITIVE_INFINITY
    await pause(10)
  }
  return performance.now() - since
}

const heldIn = (suite: Suite): unknown[] =>
  periodDetail(suite.office(), 'unit', 'OR', '2026-11', suite.today(), PEOPLE.head).reviews.map(
    one => 'heldOn' in one && one.heldOn,
  )

const onBoard = (suite: Suite): unknown =>
  boardView(suite.office(), 'unit', 2026, suite.today(), PEOPLE.representative).rows.find(
    row => row.subject === 'OR',
  )?.cells[10]

describe('Three instances on one site', () => {
  it('show what one of them has recorded within two seconds, and the same board', async () => {
    for (const suite of instances) expect(heldIn(suite)).toEqual([])
    const recorded = await recordHeld(instances[0]!, PEOPLE.head, {
      kind: 'unit',
      subject: 'OR',
      heldOn: '2026-11-26',
    })
    expect(recorded.ok).toBe(true)
    const delays = await Promise.all(instances.map(suite => shows(() => heldIn(suite).length > 0)))
    expect(Math.max(...delays)).toBeLessThan(2_000)
    for (const suite of instances) expect(onBoard(suite)).toEqual(onBoard(instances[0]!))
  })

  it('tell the second of two people who change one record what it is now, and write nothing over it', async () => {
    await Promise.all(instances.map(one => one.registers.sync()))
    const [first, second] = instances as [Suite, Suite]
    const key = 'unit:OR:2026-11'
    const seenByFirst = first.registers.reviews.find(key)!
    const seenBySecond = second.registers.reviews.find(key)!
    await first.registers.reviews.save({ ...seenByFirst, row: { ...seenByFirst.row, heldOn: '2026-11-25' } })
    const late = await second.registers.reviews
      .save({ ...seenBySecond, row: { ...seenBySecond.row, heldOn: '2026-11-24' } })
      .catch((fault: unknown) => fault)
    expect(late).toBeInstanceOf(Conflict)
    expect((late as Conflict<{ heldOn?: string }>).current?.row.heldOn).toBe('2026-11-25')
    expect((await second.registers.reviews.refetch(key))?.row.heldOn).toBe('2026-11-25')
    expect(heldIn(second)).toEqual(['2026-11-25'])
  })

  it('make two versions of two files that come to two of them at the same moment', async () => {
    const [first, second] = instances as [Suite, Suite]
    const handIn = async (suite: Suite, delivery: string, deadline: string) => {
      const content = minutesText({ date: '25.11.2026', deadline })
      await storeHandedIn(suite, PEOPLE.head, { delivery, name: `${delivery}.txt`, content })
      return readHandedIn(suite, PEOPLE.head, delivery)
    }
    const both = await Promise.all([
      handIn(first, 'one', ' do 10 grudnia 2026 r.'),
      handIn(second, 'two', ' do 11 grudnia 2026 r.'),
    ])
    expect(both.map(one => one.ok && one.value.status)).toEqual(['filed', 'filed'])
    expect(both.map(one => one.ok && one.value.version).sort()).toEqual([1, 2])
  })

  it('take one delivery that reaches all of them as one file', async () => {
    const file = { delivery: 'everywhere', name: 'wszedzie.txt', content: minutesText({ date: '5.10.2026' }) }
    const stored = await Promise.all(instances.map(suite => storeHandedIn(suite, PEOPLE.otherHead, file)))
    expect(new Set(stored.map(one => one.ok && one.value.intake.fileId)).size).toBe(1)
    expect(filesIn(desk.office.standin, 'wszedzie.txt')).toHaveLength(1)
  })
})
