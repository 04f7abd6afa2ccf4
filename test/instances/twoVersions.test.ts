import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import { type Declaration, declare, type RowOf } from '../../api/registers/declaration.ts'
import { openGraph } from '../../api/registers/graph/graph.ts'
import { minutesLibrary } from '../../api/registers/libraries/minutesLibrary.ts'
import { signals } from '../../api/registers/lists/signals.ts'
import { openRegisters, type RegistersEvent } from '../../api/registers/openRegisters.ts'
import { Conflict, type Register } from '../../api/registers/register.ts'
import { declarations, type RegisterName, type Registers } from '../../api/registers/registers.ts'
import { provision } from '../../infra/provisioning/provision.ts'
import { provisionOffice } from '../../infra/provisioning/provisionOffice.ts'
import { aStandin } from '../infra/standin/aStandin.ts'
import { type GraphCaller, graphCaller } from '../infra/standin/graphCalls.ts'
import { settingsOf } from '../registers/anOffice.ts'
import { aReminder, aUnit } from '../registers/rows.ts'

/** The next version of the program: units have an address, and a reminder may have been withdrawn. */
const newerUnits = declare({
  ...declarations.units,
  key: 'key',
  version: declarations.units.version + 1,
  columns: {
    ...declarations.units.columns,
    address: { kind: 'text', label: { pl: 'Adres', en: 'Address' } },
  },
})
const newerReminders = declare({
  ...declarations.reminders,
  key: 'key',
  version: declarations.reminders.version + 1,
  columns: {
    ...declarations.reminders.columns,
    state: {
      ...declarations.reminders.columns.state,
      values: [...declarations.reminders.columns.state.values, 'withdrawn'],
    },
  },
})
const newer: Readonly<Record<RegisterName, Declaration>> = {
  ...declarations,
  units: newerUnits,
  reminders: newerReminders,
}
type NewerUnit = RowOf<typeof newerUnits>

let site: string
let byHand: GraphCaller
let older: Registers
let next: Registers
const olderLog: RegistersEvent[] = []
const unitsOf = (registers: Registers) => registers.units as unknown as Register<NewerUnit>

beforeAll(async () => {
  const standin = await aStandin()
  site = standin.siteAddress
  byHand = await graphCaller(standin)
  const settings = settingsOf(standin)
  const open = async (instance: string, declared?: typeof newer, log: RegistersEvent[] = []) => {
    const registers = await openRegisters({
      graph: settings,
      site,
      clock: () => standin.clock.now().toISOString() as Instant,
      instance,
      syncEverySeconds: 3_600,
      signalEverySeconds: 0.2,
      ...(declared ? { declared } : {}),
      log: event => void log.push(event),
    })
    afterAll(() => registers.close())
    return registers
  }
  await provisionOffice(openGraph(settings), site)
  older = await open('older', undefined, olderLog)
  // The older version works on all the while the newer one brings the lists forward and starts.
  const written: Promise<unknown>[] = []
  let upgrading = true
  const working = (async () => {
    while (upgrading) {
      const write = older.units.add(aUnit({ name: 'W trakcie zmiany' }))
      written.push(write)
      await write
    }
  })()
  await provision(openGraph(settings), site, [...Object.values(newer), signals, minutesLibrary])
  next = await open('newer', newer)
  upgrading = false
  await working
  await Promise.all(written)
  await Promise.all([older.sync(), next.sync()])
})

const SOON = { timeout: 8_000 }
const both = () => Promise.all([older.sync(), next.sync()])

describe('Two versions of the program on one site, while the lists are brought forward', () => {
  it('lose nothing of what the older one wrote meanwhile, and both read it', () => {
    const keys = (registers: Registers) =>
      registers.units
        .rows()
        .map(row => row.key)
        .sort()
    expect(keys(older).length).toBeGreaterThan(2)
    expect(keys(next)).toEqual(keys(older))
    expect(next.freshness().stale || older.freshness().stale).toBe(false)
  })

  it('both write: rows without the new column are read by the newer one, and rows with it by the older', async () => {
    const old = aUnit()
    const fresh = { ...aUnit(), address: 'ul. Przykładowa 1' }
    await older.units.add(old)
    await unitsOf(next).add(fresh)
    await both()
    expect(unitsOf(next).find(old.key)?.row).toEqual(old)
    const { address: _address, ...known } = fresh
    expect(older.units.find(fresh.key)?.row).toEqual(known)
  })

  it('keep the value of the new column when the older one changes the row', async () => {
    const row = { ...aUnit(), address: 'ul. Przykładowa 2' }
    await unitsOf(next).add(row)
    await both()
    const read = older.units.find(row.key)!
    await older.units.save({ ...read, row: { ...read.row, name: 'Zmieniona przez starszą' } })
    await both()
    expect(unitsOf(next).find(row.key)?.row).toEqual({ ...row, name: 'Zmieniona przez starszą' })
  })

  it('save both, when the newer one has changed only what the older one does not know', async () => {
    const row = { ...aUnit(), address: 'ul. Przykładowa 3' }
    await unitsOf(next).add(row)
    await both()
    const seen = unitsOf(next).find(row.key)!
    const seenByOlder = older.units.find(row.key)!
    await unitsOf(next).save({ ...seen, row: { ...row, address: 'ul. Nowa 3' } })
    await older.units.save({ ...seenByOlder, row: { ...seenByOlder.row, name: 'Zmieniona' } })
    const now = (await unitsOf(next).refetch(row.key))?.row
    expect(now).toEqual({ ...row, address: 'ul. Nowa 3', name: 'Zmieniona' })
  })

  it.each([
    ['older', 'newer', () => [older, next] as const],
    ['newer', 'older', () => [next, older] as const],
  ] as const)(
    'tell the %s one that the %s one has changed the same value, and write nothing over it',
    async (_late, _first, instances) => {
      const [late, first] = instances()
      const row = aUnit()
      await first.units.add(row)
      await both()
      const [seenLate, seenFirst] = [late.units.find(row.key)!, first.units.find(row.key)!]
      await first.units.save({ ...seenFirst, row: { ...seenFirst.row, name: 'Pierwsza' } })
      const refused = late.units.save({ ...seenLate, row: { ...seenLate.row, name: 'Spóźniona' } })
      const conflict = (await refused.catch((fault: unknown) => fault)) as Conflict<typeof row>
      expect(conflict).toBeInstanceOf(Conflict)
      expect(conflict.current?.row.name).toBe('Pierwsza')
      expect((await first.units.refetch(row.key))?.row.name).toBe('Pierwsza')
    },
  )

  it('hear of each other’s writes', async () => {
    await both()
    const [fromOlder, fromNewer] = [aUnit(), aUnit()]
    await older.units.add(fromOlder)
    await expect.poll(() => unitsOf(next).find(fromOlder.key)?.row, SOON).toEqual(fromOlder)
    await next.units.add(fromNewer)
    await expect.poll(() => older.units.find(fromNewer.key)?.row, SOON).toEqual(fromNewer)
  })

  it('leave a row with a choice that only the newer one knows as it is; the older one says that it cannot read it', async () => {
    const row = { ...aReminder(), state: 'withdrawn' }
    await (next.reminders as unknown as Register<typeof row>).add(row)
    await both()
    expect(older.reminders.find(row.key)).toBeUndefined()
    expect(olderLog).toContainEqual(
      expect.objectContaining({ event: 'row-unreadable', register: 'reminders', column: 'state' }),
    )
    // The claim holds for the older one all the same: the key is taken.
    await expect(older.reminders.add(aReminder({ person: row.person }))).rejects.toMatchObject({
      name: 'KeyTaken',
    })
    expect(next.reminders.find(row.key)?.row).toEqual(row)
  })

  it('never bring a list back: the older one may start anew and provision on the newer lists', async () => {
    const report = await provisionOffice(openGraph(settingsOf(byHand.standin)), site)
    const outcomes = report.lists.filter(({ list }) => list === 'Komorki' || list === 'Przypomnienia')
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['newer', 'newer'])
    const again = await openRegisters({
      graph: settingsOf(byHand.standin),
      site,
      clock: () => byHand.standin.clock.now().toISOString() as Instant,
      instance: 'older-again',
      log: () => undefined,
    })
    expect(again.units.rows()).toHaveLength(next.units.rows().length)
    await again.close()
    const columns = await byHand.get<{ value: { name: string }[] }>(`${byHand.site}/lists/Komorki/columns`)
    expect(columns.body.value.map(({ name }) => name)).toContain('address')
  })
})
