import { beforeAll, describe, expect, it } from 'vitest'
import { claimVersion, tidyInbox } from '../../api/reviews/fileVersion.ts'
import { storeHandedIn } from '../../api/reviews/handIn.ts'
import { recordHeld } from '../../api/reviews/recordHeld.ts'
import { startTidying } from '../../api/tidying.ts'
import { aSecondSuite } from '../faults/aSecondSuite.ts'
import { filesIn } from '../faults/filesIn.ts'
import { aSuite, type Desk, minutesText, PEOPLE } from './aSuite.ts'

let desk: Desk
beforeAll(async () => {
  desk = await aSuite('2026-11-27')
})

/** As far as a filing came whose program was killed before it moved the file. */
async function interrupted(person: string, subject: string, name: string): Promise<string> {
  const { suite } = desk
  const content = minutesText({ date: '26.11.2026' })
  const stored = await storeHandedIn(suite, person, { delivery: `killed/${name}`, name, content })
  const held = await recordHeld(suite, person, { kind: 'unit', subject, heldOn: '2026-11-26' })
  if (!stored.ok || !held.ok) throw new Error('The sample could not be made')
  const { row } = await claimVersion(suite, held.value, stored.value.intake, undefined)
  return row.key
}
const urlOf = (key: string) => desk.suite.registers.minutes.find(key)?.row.fileUrl

describe('A file that an interrupted filing has left in the inbox', () => {
  it('stays there while its filing may be under way, and is moved to its folder afterwards', async () => {
    const key = await interrupted(PEOPLE.head, 'OR', 'przerwany.txt')
    expect(await tidyInbox(desk.suite)).toBe(0)
    expect(urlOf(key)).toContain('/Wplyw/')
    desk.at('2026-11-27', '09:05')
    expect(await tidyInbox(desk.suite)).toBe(1)
    expect(urlOf(key)).toContain('/Komorki/OR/2026-11/')
    expect(filesIn(desk.office.standin, 'w1 przerwany.txt')).toHaveLength(1)
    expect(await tidyInbox(desk.suite)).toBe(0)
  })

  it('is moved once by two instances that start at the same moment', async () => {
    const key = await interrupted(PEOPLE.otherHead, 'WE', 'dwa.txt')
    desk.at('2026-11-27', '09:15')
    const second = await aSecondSuite(desk)
    const tidying = [desk.suite, second].map(suite => startTidying(suite, 3_600))
    await Promise.all(tidying.map(one => one.stop()))
    await desk.suite.registers.sync()
    expect(urlOf(key)).toContain('/Komorki/WE/2026-11/')
    expect(filesIn(desk.office.standin, 'w1 dwa.txt')).toHaveLength(1)
  })
})
