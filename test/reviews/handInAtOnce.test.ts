import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { handIn } from '../../api/reviews/handIn.ts'
import { filesIn } from '../faults/filesIn.ts'
import { aSuite, type Desk, minutesText, PEOPLE } from './aSuite.ts'

let desk: Desk
beforeAll(async () => {
  desk = await aSuite('2026-11-27')
})
afterEach(() => desk.office.standin.faults.clear())

const aFile = (delivery: string, date: string, unit?: string) => ({
  delivery,
  name: `${delivery}.txt`,
  content: minutesText({ date, ...(unit ? { unit } : {}) }),
})
const versionsOf = (name: string) => desk.suite.registers.minutes.rows().filter(row => row.fileName === name)

describe('A file that is read while it is on its way to SharePoint', () => {
  it('is stored, filed and moved to its folder', async () => {
    const outcome = await handIn(desk.suite, PEOPLE.head, aFile('first', '26.11.2026'))
    expect(outcome).toMatchObject({ ok: true, value: { status: 'filed', version: 1 } })
    expect(outcome.ok && outcome.value.file.url).toContain('/Komorki/OR/2026-11/')
    expect(filesIn(desk.office.standin, 'w1 first.txt')).toHaveLength(1)
  })

  it('comes to nothing when SharePoint does not take it, and is filed once when it is handed in again', async () => {
    const file = aFile('refused', '25.11.2026', 'Wydziału Edukacji')
    desk.office.standin.faults.set({ quotaReached: { rate: 1 } })
    await expect(handIn(desk.suite, PEOPLE.otherHead, file)).rejects.toMatchObject({ status: 507 })
    expect(desk.suite.registers.intakes.find(file.delivery)).toBeUndefined()
    expect(versionsOf(file.name)).toEqual([])
    desk.office.standin.faults.clear()
    expect(await handIn(desk.suite, PEOPLE.otherHead, file)).toMatchObject({
      ok: true,
      value: { status: 'filed' },
    })
    expect(await handIn(desk.suite, PEOPLE.otherHead, file)).toMatchObject({
      ok: true,
      value: { status: 'filed' },
    })
    expect(versionsOf(file.name)).toHaveLength(1)
  })

  it('is what was stored first, when its delivery comes again with another content', async () => {
    const file = aFile('same-delivery', '20.10.2026')
    const first = await handIn(desk.suite, PEOPLE.head, file)
    const again = await handIn(desk.suite, PEOPLE.head, {
      ...file,
      content: minutesText({ date: '21.10.2026' }),
    })
    expect(first).toMatchObject({ ok: true, value: { heldOn: '2026-10-20' } })
    expect(again).toMatchObject({ ok: true, value: { heldOn: '2026-10-20' } })
    expect(versionsOf(file.name)).toHaveLength(1)
  })

  it('is refused before anything is stored or read when it may do harm', async () => {
    const content = new Uint8Array(26 * 1024 * 1024)
    const outcome = await handIn(desk.suite, PEOPLE.head, { delivery: 'large', name: 'large.txt', content })
    expect(outcome).toEqual({ ok: false, reason: 'file-too-large' })
    expect(desk.suite.registers.intakes.find('large')).toBeUndefined()
  })
})
