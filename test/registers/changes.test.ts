import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Registers } from '../../api/registers/registers.ts'
import { type GraphCaller, graphCaller } from '../infra/standin/graphCalls.ts'
import { aProvisionedOffice, type Office } from './anOffice.ts'
import { aUnit } from './rows.ts'

let office: Office
let writer: Registers
let reader: Registers
let graph: GraphCaller
let unitsList: string
let unitsListId: string
beforeAll(async () => {
  office = await aProvisionedOffice()
  writer = office.registers
  reader = await office.anotherInstance()
  graph = await graphCaller(office.standin)
  const lists = await graph.get<{ value: { id: string; displayName: string }[] }>(`${graph.site}/lists`)
  unitsListId = lists.body.value.find(list => list.displayName === 'Komorki')!.id
  unitsList = `${graph.site}/lists/${unitsListId}`
})
afterEach(() => office.standin.faults.clear())

const keysOf = (registers: Registers) =>
  registers.units
    .rows()
    .map(row => row.key)
    .sort()

describe('The copy in memory', () => {
  it('follows additions, changes and removals of others', async () => {
    const [kept, changed, removed] = [aUnit(), aUnit(), aUnit()]
    await writer.units.addAll([kept, changed, removed])
    await reader.sync()
    const entry = (key: string) => writer.units.find(key)!
    await writer.units.save({ ...entry(changed.key), row: { ...changed, name: 'Po zmianie' } })
    await writer.units.remove(entry(removed.key))
    await reader.sync()
    expect(reader.units.find(kept.key)?.row).toEqual(kept)
    expect(reader.units.find(changed.key)?.row.name).toBe('Po zmianie')
    expect(reader.units.find(removed.key)).toBeUndefined()
  })

  it('finds a row under its new key only, after the key has changed', async () => {
    const [before, after] = [aUnit(), aUnit()]
    const entry = await writer.units.add(before)
    await reader.sync()
    await writer.units.save({ ...entry, row: after })
    await reader.sync()
    expect(reader.units.find(before.key)).toBeUndefined()
    expect(reader.units.find(after.key)?.row).toEqual(after)
  })

  it('is right when entries are repeated, older first, in another order and with empty pages between', async () => {
    office.standin.faults.set({
      deltaRepeats: { rate: 1 },
      deltaReordered: { rate: 1 },
      deltaEmptyPages: { rate: 1, times: 3 },
    })
    const rows = Array.from({ length: 30 }, () => aUnit())
    await writer.units.addAll(rows)
    await writer.units.remove(writer.units.find(rows[0]!.key)!)
    await reader.sync()
    expect(keysOf(reader)).toEqual(keysOf(writer))
  })

  it.each(['resyncRequired', 'resyncChangesApplyDifferences', 'resyncChangesUploadDifferences'])(
    'is enumerated anew and compared when its place in the changes is gone (%s)',
    async code => {
      const [gone, kept, added] = [aUnit(), aUnit(), aUnit()]
      await writer.units.addAll([gone, kept])
      await reader.sync()
      const before = reader.units.find(kept.key)
      await writer.units.remove(writer.units.find(gone.key)!)
      await writer.units.add(added)
      office.standin.faults.set({ deltaGone: { rate: 1, times: 1, code, only: unitsListId } })
      await reader.sync()
      expect(office.standin.faults.current().deltaGone?.times).toBe(0)
      expect(reader.units.find(gone.key)).toBeUndefined()
      expect(reader.units.find(added.key)?.row).toEqual(added)
      expect(reader.units.find(kept.key)?.row).toBe(before?.row)
      expect(reader.freshness().stale).toBe(false)
    },
  )

  it('never shows an own write undone, whatever is read and written around it', async () => {
    const other = await office.anotherInstance()
    const rows = Array.from({ length: 6 }, () => aUnit())
    await writer.units.addAll(rows)
    await Promise.all([reader.sync(), other.sync()])
    let undone = 0
    async function edit(registers: Registers, turn: number) {
      const { key } = rows[turn % rows.length]!
      const current = (await registers.units.refetch(key))!
      const name = `Wydział po zmianie ${turn}`
      const saved = await registers.units
        .save({ ...current, row: { ...current.row, name } })
        .catch(() => undefined)
      if (!saved) return
      const version = (entry: { version: string } | undefined) =>
        Number(entry?.version.split(',')[1]?.slice(0, -1))
      for (let look = 0; look < 5; look++) {
        if (version(registers.units.find(key)) < version(saved)) undone++
        await registers.sync()
      }
    }
    const turns = Array.from({ length: 30 }, (_, turn) => edit([writer, reader, other][turn % 3]!, turn))
    await Promise.all(turns)
    expect(undone).toBe(0)
    await Promise.all([writer.sync(), reader.sync(), other.sync()])
    for (const { key } of rows) {
      expect(reader.units.find(key)).toEqual(writer.units.find(key))
      expect(other.units.find(key)).toEqual(writer.units.find(key))
    }
  })

  it('leaves out a row that somebody has made unreadable by hand, says which, and takes it back when mended', async () => {
    const row = aUnit()
    const entry = await writer.units.add(row)
    await reader.sync()
    await graph.patch(`${unitsList}/items/${entry.id}`, { fields: { from: 'wczoraj' } })
    await reader.sync()
    expect(reader.units.find(row.key)).toBeUndefined()
    expect(office.events).toContainEqual({
      event: 'row-unreadable',
      register: 'units',
      item: entry.id,
      column: 'from',
    })
    await graph.patch(`${unitsList}/items/${entry.id}`, { fields: { from: '2026-01-01' } })
    await reader.sync()
    expect(reader.units.find(row.key)?.row).toEqual(row)
  })

  it('gives up on pages of changes that never end, says so, and goes on once they do', async () => {
    const row = aUnit()
    await writer.units.add(row)
    office.standin.faults.set({ deltaEmptyPages: { rate: 1, only: unitsListId } })
    await expect(reader.sync()).rejects.toMatchObject({ name: 'EndlessChanges' })
    expect(reader.freshness()).toMatchObject({ stale: true, reason: 'changes-endless' })
    expect(reader.units.find(row.key)).toBeUndefined()
    office.standin.faults.clear()
    await reader.sync()
    expect(reader.units.find(row.key)?.row).toEqual(row)
    expect(reader.freshness().stale).toBe(false)
  })

  it('reads on its timer and when woken', async () => {
    const ticking = await office.anotherInstance({ syncEverySeconds: 0.1 })
    const [first, second] = [aUnit(), aUnit()]
    await writer.units.add(first)
    await expect.poll(() => ticking.units.find(first.key)?.row, { timeout: 2_000 }).toEqual(first)
    await writer.units.add(second)
    reader.wake()
    await expect.poll(() => reader.units.find(second.key)?.row, { timeout: 2_000 }).toEqual(second)
    await ticking.close()
  })
})
