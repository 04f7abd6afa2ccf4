import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { openOffice } from '../../api/office/officeOf.ts'
import type { ReminderRow } from '../../api/registers/lists/reminders.ts'
import { openRegisters } from '../../api/registers/openRegisters.ts'
import type { Messenger } from '../../api/reminders/messenger.ts'
import { sweep } from '../../api/reminders/sweep.ts'
import type { Suite } from '../../api/suite.ts'
import { aTeamsOffice, type TeamsOffice } from '../bot/aTeamsOffice.ts'
import { settingsOf } from '../registers/anOffice.ts'

/** The day on which reviews of November are due. */
const DUE_DAY = '2026-11-30T08:00:00.000Z'

/** One more instance over the office of the bot, with copies of its own. */
async function anInstance(office: TeamsOffice, instance: string, messenger?: Messenger): Promise<Suite> {
  const { standin, suite } = office
  const registers = await openRegisters({
    graph: settingsOf(standin),
    site: standin.siteAddress,
    clock: suite.now,
    instance,
    syncEverySeconds: 3_600,
    signalEverySeconds: 3_600,
    log: () => undefined,
  })
  afterAll(() => registers.close())
  return {
    ...suite,
    registers,
    instance,
    office: openOffice(registers),
    ...(messenger ? { messenger } : {}),
  }
}

const chatsOf = async (office: TeamsOffice): Promise<number> => {
  const chats = await Promise.all(Object.values(office.people).map(person => office.chat(person)))
  return chats.flat().filter(entry => entry.from === 'bot').length
}

const rowsOf = async (office: TeamsOffice): Promise<readonly ReminderRow[]> =>
  (await anInstance(office, 'reader')).registers.reminders.rows()

/** Messages that the rows tell of; Teams' ids are one chat's own. */
const messagesIn = (rows: readonly ReminderRow[]): number =>
  new Set(rows.filter(row => row.message !== undefined).map(row => `${row.person} ${row.message}`)).size

describe('A sweep', () => {
  it('by ten instances at once sends each message once', async () => {
    const office = await aTeamsOffice({ at: DUE_DAY })
    const instances = await Promise.all(
      Array.from({ length: 10 }, (_, number) => anInstance(office, `sweeper-${number}`)),
    )
    const reports = await Promise.all(instances.map(suite => sweep(suite)))
    const rows = await rowsOf(office)
    const sent = reports.reduce((sum, one) => sum + one.sent, 0)
    expect(sent).toBeGreaterThan(2)
    expect(rows).toHaveLength(sent)
    expect(new Set(rows.map(row => row.key)).size).toBe(rows.length)
    expect(rows.every(row => row.state === 'sent')).toBe(true)
    expect(await chatsOf(office)).toBe(messagesIn(rows))
  })

  it('that stops in the middle is finished by another instance, and nobody is written to twice', async () => {
    const office = await aTeamsOffice({ at: DUE_DAY })
    let sentBefore = 0
    // It ends after its claim, before anything is sent: as a machine that loses its power.
    const dying: Messenger = {
      tell: () => Promise.reject(new Error('No notice is expected here')),
      async remind(person, reminders) {
        if (sentBefore > 0) throw new Error('The power went')
        sentBefore++
        return office.bot.messenger.remind(person, reminders)
      },
      alert: office.bot.messenger.alert,
      ring: office.bot.messenger.ring,
      judged: office.bot.messenger.judged,
    }
    await expect(sweep(await anInstance(office, 'dying', dying))).rejects.toThrow('The power went')
    // The others that were being written to at that moment come to their own end.
    await pause(500)
    const left = (await rowsOf(office)).filter(row => row.state === 'claimed')
    expect(left.length).toBeGreaterThan(0)

    const other = await anInstance(office, 'other')
    const finishing = await sweep(other)
    expect(finishing.interrupted).toBe(0)
    // Whether Teams had what was claimed is known to nobody: it is told as interrupted, and not sent again.
    office.at('2026-11-30T08:20:00.000Z')
    const later = await sweep(other)
    expect(later.interrupted).toBe(left.length)
    const rows = await rowsOf(office)
    expect(new Set(rows.map(row => row.key)).size).toBe(rows.length)
    expect(rows.filter(row => row.state === 'claimed')).toEqual([])
    expect(rows.filter(row => row.failure === 'interrupted')).toHaveLength(left.length)
    expect(await chatsOf(office)).toBe(messagesIn(rows))
  })

  it.each([
    [
      'some members of batches are throttled',
      { seed: 4, batchMemberThrottled: { rate: 0.5, times: 5, retryAfter: 'missing', only: '^POST' } },
    ],
    [
      'claims are written and answered 503',
      { appliedThenUnavailable: { rate: 1, times: 2, only: 'batch$' } },
    ],
    [
      'what became of it is written and answered 503',
      { appliedThenUnavailable: { rate: 1, times: 3, only: '^PATCH .*/items' } },
    ],
    ['connections are cut', { seed: 2, cutOff: { rate: 0.5, times: 4, only: 'batch$|^PATCH' } }],
  ] as const)('sends each message once when %s', async (_what, faults) => {
    const office = await aTeamsOffice({ at: DUE_DAY })
    office.standin.faults.set(structuredClone(faults) as never)
    const report = await sweep(office.suite)
    office.standin.faults.clear()
    const rows = await rowsOf(office)
    expect(report.sent).toBeGreaterThan(2)
    expect(rows.filter(row => row.state === 'sent')).toHaveLength(report.sent)
    expect(await chatsOf(office)).toBe(messagesIn(rows))
  })
})
