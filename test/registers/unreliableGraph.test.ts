import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../api/registers/graph/graph.ts'
import { type Conflict, KeyTaken, SharePointUnavailable } from '../../api/registers/register.ts'
import type { FaultName, FaultSetting } from '../../infra/standin/faults.ts'
import { aProvisionedOffice, type Office, settingsOf } from './anOffice.ts'
import { aReminder, aUnit } from './rows.ts'

let office: Office
beforeAll(async () => {
  office = await aProvisionedOffice()
})
afterEach(() => office.standin.faults.clear())

const once = (name: FaultName, only: string, more: Partial<FaultSetting> = {}) =>
  office.standin.faults.set({ [name]: { rate: 1, times: 1, only, ...more } })

const rowsInList = async (key: string) => {
  const other = await office.anotherInstance()
  return other.units.rows().filter(row => row.key === key)
}

const seconds = async (work: () => Promise<unknown>) => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

describe('A write that SharePoint throttles', () => {
  it.each([
    ['in seconds', 'seconds', 1, 2],
    ['in decimals', 'decimal', 1.1, 2],
    ['as a date', 'date', 0.9, 4],
    ['not at all', 'missing', 0, 0.5],
  ] as const)('waits as asked, told %s, and is then done', async (_words, retryAfter, least, most) => {
    once('throttled', '^POST .*/items', { retryAfter })
    const row = aUnit()
    const taken = await seconds(() => office.registers.units.add(row))
    expect(taken).toBeGreaterThanOrEqual(least)
    expect(taken).toBeLessThan(most)
    expect(office.registers.units.find(row.key)?.row).toEqual(row)
  })

  it('is given up at once when the wait asked for is longer than a person waits, and says how long', async () => {
    const registers = await office.anotherInstance()
    once('throttled', '^POST .*/items', { retryAfter: 'long' })
    const refused = registers.units.add(aUnit())
    await expect(refused).rejects.toBeInstanceOf(SharePointUnavailable)
    const { retryAfter } = (await refused.catch((fault: unknown) => fault)) as SharePointUnavailable
    expect(retryAfter).toBeGreaterThanOrEqual(120_000)
    // The pause holds for the next call too: throttled calls count against the limit.
    const requests = office.standin.usage.report().requests
    await expect(registers.units.add(aUnit())).rejects.toBeInstanceOf(SharePointUnavailable)
    expect(office.standin.usage.report().requests).toBe(requests)
  })
})

describe('An addition whose answer was lost', () => {
  it.each(['appliedThenUnavailable', 'unavailable', 'cutOff'] as const)('is there once (%s)', async fault => {
    once(fault, '^POST .*/items')
    const row = aUnit()
    const entry = await office.registers.units.add(row)
    expect(entry.row).toEqual(row)
    expect(await rowsInList(row.key)).toHaveLength(1)
  })

  it('is a KeyTaken when the row that is there is somebody else’s, even with the same values', async () => {
    const other = await office.anotherInstance()
    const row = aUnit()
    await other.units.add(row)
    once('unavailable', '^POST .*/items')
    await expect(office.registers.units.add(row)).rejects.toBeInstanceOf(KeyTaken)
  })

  it('is there once when a whole batch of additions was done and answered 503', async () => {
    once('appliedThenUnavailable', 'batch$')
    const rows = Array.from({ length: 25 }, () => aUnit())
    const outcomes = await office.registers.units.addAll(rows)
    expect(outcomes.map(outcome => (outcome instanceof KeyTaken ? outcome : outcome.row))).toEqual(rows)
    expect(await rowsInList(rows[0]!.key)).toHaveLength(1)
  })
})

describe('A change whose answer was lost', () => {
  it('is done, and is no conflict with itself', async () => {
    const read = await office.registers.units.add(aUnit())
    once('appliedThenUnavailable', '^PATCH .*/items')
    const saved = await office.registers.units.save({ ...read, row: { ...read.row, name: 'Po zmianie' } })
    expect(saved.row.name).toBe('Po zmianie')
    const again = await office.registers.units.save({ ...saved, row: { ...saved.row, name: 'Po drugiej' } })
    expect((await office.registers.units.refetch(read.row.key))?.row).toEqual(again.row)
  })

  it('is a Conflict when somebody else was first, though the lost try did nothing', async () => {
    const read = await office.registers.units.add(aUnit())
    const other = await office.anotherInstance()
    await other.units.save({ ...read, row: { ...read.row, name: 'Cudza' } })
    once('unavailable', '^PATCH .*/items')
    const late = office.registers.units.save({ ...read, row: { ...read.row, name: 'Własna' } })
    const conflict = (await late.catch((fault: unknown) => fault)) as Conflict<typeof read.row>
    expect(conflict.name).toBe('Conflict')
    expect(conflict.current?.row.name).toBe('Cudza')
  })

  it('is done when it was a removal', async () => {
    const read = await office.registers.units.add(aUnit())
    once('appliedThenUnavailable', '^DELETE .*/items')
    await office.registers.units.remove(read)
    expect(await office.registers.units.refetch(read.row.key)).toBeUndefined()
  })
})

describe('A batch', () => {
  it('sends throttled members again until each row is there, in the order given', async () => {
    office.standin.faults.set({
      seed: 7,
      batchMemberThrottled: { rate: 0.4, times: 12, retryAfter: 'missing', only: '^POST' },
    })
    const rows = Array.from({ length: 40 }, () => aReminder())
    const outcomes = await office.registers.reminders.addAll(rows)
    expect(outcomes.map(outcome => (outcome instanceof KeyTaken ? outcome : outcome.row))).toEqual(rows)
  })

  it('sends members again behind which the connection was cut, and adds each row once', async () => {
    office.standin.faults.set({ seed: 5, cutOff: { rate: 0.5, times: 8, only: '^POST .*/items' } })
    const rows = Array.from({ length: 20 }, () => aReminder())
    const outcomes = await office.registers.reminders.addAll(rows)
    expect(office.standin.faults.current().cutOff?.times).toBe(0)
    expect(outcomes.map(outcome => (outcome instanceof KeyTaken ? outcome : outcome.row))).toEqual(rows)
  })

  it('says SharePointUnavailable when members stay throttled, and shows those that were done', async () => {
    const impatient = await office.anotherInstance({
      graph: openGraph(
        settingsOf(office.standin, {
          firstWait: 10,
          patience: { alert: 200, answer: 200, reminder: 200, background: 200 },
        }),
      ),
    })
    office.standin.faults.set({
      seed: 3,
      batchMemberThrottled: { rate: 0.9, retryAfter: 'missing', only: '^POST' },
    })
    const rows = Array.from({ length: 20 }, () => aUnit())
    await expect(impatient.units.addAll(rows)).rejects.toBeInstanceOf(SharePointUnavailable)
    office.standin.faults.clear()
    const shown = rows.filter(row => impatient.units.find(row.key))
    expect(shown.length).toBeGreaterThan(0)
    const again = await impatient.units.addAll(rows)
    expect(again.filter(outcome => outcome instanceof KeyTaken)).toHaveLength(shown.length)
  })
})

describe('A token that Graph refuses', () => {
  it('is replaced once by a new one', async () => {
    once('tokenRejected', '^POST .*/items')
    const row = aUnit()
    expect((await office.registers.units.add(row)).row).toEqual(row)
  })

  it('is a failure when the new one is refused as well', async () => {
    office.standin.faults.set({ tokenRejected: { rate: 1, only: '^POST .*/items' } })
    await expect(office.registers.units.add(aUnit())).rejects.toMatchObject({
      name: 'GraphFailure',
      status: 401,
    })
  })
})

describe('A version that SharePoint raises by itself', () => {
  it('is no conflict while the values are the ones that were read', async () => {
    office.standin.faults.set({ eTagMoves: { rate: 1 } })
    const read = await office.registers.units.add(aUnit())
    const first = await office.registers.units.save({ ...read, row: { ...read.row, name: 'Pierwsza' } })
    const second = await office.registers.units.save({ ...first, row: { ...first.row, name: 'Druga' } })
    expect(second.row.name).toBe('Druga')
  })

  it('does not count as a change of the row', async () => {
    await office.registers.sync()
    const read = await office.registers.units.add(aUnit())
    office.standin.faults.set({ eTagMoves: { rate: 1 } })
    await office.registers.units.save({ ...read, row: { ...read.row, name: 'Po zmianie' } })
    const rows = office.registers.units.rows()
    const revision = office.registers.revision()
    await office.registers.sync()
    expect(office.registers.units.rows()).toBe(rows)
    expect(office.registers.revision()).toBe(revision)
  })
})
