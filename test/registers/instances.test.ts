import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Registers } from '../../api/registers/registers.ts'
import { aProvisionedOffice } from './anOffice.ts'
import { aUnit } from './rows.ts'

/** Reading all lists is left out, so that only the signals between instances carry news. */
const BY_SIGNALS = { syncEverySeconds: 3_600, signalEverySeconds: 1 }

async function seenAfter(registers: Registers, key: string, name: string, since: number): Promise<number> {
  while (registers.units.find(key)?.row.name !== name) {
    if (performance.now() - since > 5_000) return Number.POSITIVE_INFINITY
    await pause(10)
  }
  return performance.now() - since
}

describe('Three instances over one site', () => {
  it('show each other’s writes within two seconds', async () => {
    const office = await aProvisionedOffice(BY_SIGNALS)
    const instances = [office.registers, await office.anotherInstance(), await office.anotherInstance()]
    // The first has to hear of the others, which the reading of all lists does.
    await Promise.all(instances.map(registers => registers.sync()))
    const delays: number[] = []
    for (let turn = 0; turn < 4; turn++) {
      const writer = instances[turn % 3]!
      const row = aUnit({ name: `Wydział ${turn}` })
      await writer.units.add(row)
      const written = performance.now()
      delays.push(...(await Promise.all(instances.map(one => seenAfter(one, row.key, row.name, written)))))
    }
    expect(Math.max(...delays)).toBeLessThan(2_000)
  })

  it('lose nothing when a signal is lost: the reading of all lists finds it', async () => {
    const office = await aProvisionedOffice({ ...BY_SIGNALS, signalEverySeconds: 3_600 })
    const other = await office.anotherInstance({ syncEverySeconds: 0.3 })
    const row = aUnit()
    await office.registers.units.add(row)
    expect(await seenAfter(other, row.key, row.name, performance.now())).toBeLessThan(2_000)
  })

  it('ask for no signals once the others have stopped', async () => {
    const office = await aProvisionedOffice({ ...BY_SIGNALS, signalEverySeconds: 0.05 })
    const other = await office.anotherInstance()
    await office.registers.sync()
    await other.close()
    await expect
      .poll(async () => {
        office.standin.usage.reset()
        await pause(300)
        return office.standin.usage.report().requests
      })
      .toBe(0)
  })

  it('may have the same name, one after another killed, without harm', async () => {
    const office = await aProvisionedOffice(BY_SIGNALS)
    const killed = await office.anotherInstance({ instance: 'pod-1' })
    await killed.units.add(aUnit())
    const next = await office.anotherInstance({ instance: 'pod-1' })
    const row = aUnit()
    await next.units.add(row)
    await office.registers.sync()
    expect(office.registers.units.find(row.key)?.row).toEqual(row)
  })
})
