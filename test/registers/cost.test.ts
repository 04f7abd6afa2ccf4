import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { LARGEST_BATCH } from '../../api/registers/graph/graphBatch.ts'
import { declarations } from '../../api/registers/registers.ts'
import type { UsageReport } from '../../infra/standin/usage.ts'
import { aProvisionedOffice, type Office } from './anOffice.ts'
import { aReminder, aUnit } from './rows.ts'

let office: Office
beforeAll(async () => {
  office = await aProvisionedOffice()
})

/** Requests over the network (members of a batch travel in one) and the resource units that SharePoint charges. */
const costOf = ({ requests, resourceUnits, routes }: UsageReport) => {
  const members = routes['POST /$batch'] ? requests - routes['POST /$batch'].requests : 0
  return { requests: routes['POST /$batch'] ? requests - members : requests, resourceUnits }
}

async function cost(work: () => Promise<unknown>) {
  office.standin.usage.reset()
  await work()
  return costOf(office.standin.usage.report())
}

/** The registers and the list of signals between instances. */
const LISTS = Object.keys(declarations).length + 1

describe('What SharePoint is asked for', () => {
  it('costs nothing to read any number of rows', async () => {
    await office.registers.units.addAll(Array.from({ length: 40 }, () => aUnit()))
    const reading = async () => {
      for (let turn = 0; turn < 1_000; turn++) {
        office.registers.units.find(office.registers.units.rows()[turn % 40]!.key)
      }
    }
    expect(await cost(reading)).toEqual({ requests: 0, resourceUnits: 0 })
  })

  it('costs one request for twenty lists and a unit a list to learn that nothing has changed', async () => {
    await office.registers.sync()
    const requests = Math.ceil(LISTS / LARGEST_BATCH)
    expect(await cost(() => office.registers.sync())).toEqual({ requests, resourceUnits: LISTS })
  })

  it('costs one request and two units to add, save or remove a row', async () => {
    const { reminders } = office.registers
    let entry = await reminders.add(aReminder())
    expect(await cost(() => reminders.add(aReminder()))).toEqual({ requests: 1, resourceUnits: 2 })
    const save = async () => {
      entry = await reminders.save({ ...entry, row: { ...entry.row, state: 'sent' } })
    }
    expect(await cost(save)).toEqual({ requests: 1, resourceUnits: 2 })
    expect(await cost(() => reminders.remove(entry))).toEqual({ requests: 1, resourceUnits: 2 })
  })

  it('costs two units a list to start, three for finding them and two to be heard of', async () => {
    const started = await cost(() => office.anotherInstance())
    expect(started).toEqual({ requests: LISTS + 3, resourceUnits: 2 * LISTS + 5 })
  })

  it('costs two units more to tell other instances of a moment’s writes, however many', async () => {
    await office.registers.sync()
    await pause(1_000)
    const telling = async () => {
      for (let turn = 0; turn < 5; turn++) await office.registers.units.add(aUnit())
      await pause(1_000)
    }
    const { resourceUnits } = await cost(telling)
    expect(resourceUnits).toBeLessThanOrEqual(5 * 2 + 2 * 2)
    expect(resourceUnits).toBeGreaterThanOrEqual(5 * 2 + 2)
  })
})
