import { beforeAll, describe, expect, it } from 'vitest'
import type { UnitRow } from '../../api/registers/lists/units.ts'
import { Conflict, type Entry, InvalidRow, KeyTaken } from '../../api/registers/register.ts'
import type { Registers } from '../../api/registers/registers.ts'
import { aReminder, aUnit } from './rows.ts'

/** What every register promises, wherever its list is kept. `open` answers two instances over one site. */
export function registerContract(where: string, open: () => Promise<{ one: Registers; other: Registers }>) {
  describe(`A register ${where}`, () => {
    let one: Registers
    let other: Registers
    beforeAll(async () => {
      ;({ one, other } = await open())
    })

    it('shows an own write at once, without another reading', async () => {
      const row = aUnit({ name: 'Wydział Architektury i Urbanistyki' })
      const added = await one.units.add(row)
      expect(one.units.find(row.key)).toEqual(added)
      expect(one.units.rows()).toContainEqual(row)
    })

    it('gives back every kind of value as it was given, absent ones stay absent', async () => {
      const reader = aReminder({
        settledAt: '2026-11-02T07:00:05.000Z',
        failure: `cudzysłów ' i " & # % + ; ż`,
      })
      expect((await one.reminders.add(reader)).row).toEqual(reader)
      const unit = aUnit({ holdsReviews: false })
      expect((await one.units.add(unit)).row).toEqual(unit)
      const intake = {
        key: `${unit.unit}#1`,
        person: 'p',
        receivedAt: '2026-11-02T07:00:00.000Z',
        fileId: '01ABC',
        fileName: 'protokół.docx',
        fileUrl: 'https://office.sharepoint.example/protokół.docx',
        fileSize: 12_345,
        sha256: 'a'.repeat(64),
        state: 'stored',
        findings: { parts: ['attendance'], nested: { zażółć: [1, 2.5, null, true] } },
      } as const
      await one.intakes.add(intake)
      await other.sync()
      expect(other.intakes.find(intake.key)?.row).toEqual(intake)
    })

    it('cuts the fractions of a second that SharePoint does not keep', async () => {
      const { row } = await one.reminders.add(aReminder({ claimedAt: '2026-11-02T07:00:00.987Z' }))
      expect(row.claimedAt).toBe('2026-11-02T07:00:00.000Z')
    })

    it('finds a row by its key without regard to case', async () => {
      const row = aUnit()
      await one.units.add(row)
      expect(one.units.find(row.key.toUpperCase())?.row).toEqual(row)
      expect(one.units.find(`${row.key}x`)).toBeUndefined()
    })

    it('refuses the second of two edits made from one reading, and shows what stands now', async () => {
      const read = await one.units.add(aUnit())
      await other.sync()
      const saved = await other.units.save({ ...read, row: { ...read.row, name: 'Wydział po zmianie' } })
      const late = one.units.save({ ...read, row: { ...read.row, name: 'Wydział spóźniony' } })
      await expect(late).rejects.toBeInstanceOf(Conflict)
      await expect(late).rejects.toMatchObject({ current: { row: { name: 'Wydział po zmianie' } } })
      expect(one.units.find(read.row.key)).toEqual(saved)
    })

    it('lets the one who saw the conflict save over what they saw', async () => {
      const read = await one.units.add(aUnit())
      await other.sync()
      await other.units.save({ ...read, row: { ...read.row, name: 'Pierwsza' } })
      const conflict = await one.units
        .save({ ...read, row: { ...read.row, name: 'Druga' } })
        .catch((fault: Conflict<typeof read.row>) => fault)
      const { current } = conflict as Conflict<typeof read.row>
      const saved = await one.units.save({ ...current!, row: { ...current!.row, name: 'Druga' } })
      expect(saved.row.name).toBe('Druga')
    })

    it('clears a value that is left out of a saved row', async () => {
      const read = await one.units.add(aUnit({ until: '2026-06-30' }))
      const { until: _gone, ...without } = read.row
      const saved = await one.units.save({ ...read, row: without })
      expect(saved.row).not.toHaveProperty('until')
      expect((await other.units.refetch(read.row.key))?.row).toEqual(without)
    })

    it('lets exactly one of ten racing claims have the key', async () => {
      const person = aReminder().person
      const claims = Array.from({ length: 10 }, (_, turn) =>
        (turn % 2 === 0 ? one : other).reminders.add(aReminder({ person, claimedBy: `racer-${turn}` })),
      )
      const outcomes = await Promise.allSettled(claims)
      const winners = outcomes.filter(outcome => outcome.status === 'fulfilled')
      const losers = outcomes.filter(outcome => outcome.status === 'rejected')
      expect(winners).toHaveLength(1)
      for (const loser of losers) expect(loser.reason).toBeInstanceOf(KeyTaken)
    })

    it('refuses a key that differs from a taken one by case only', async () => {
      const row = aUnit()
      await one.units.add(row)
      await expect(other.units.add({ ...row, key: row.key.toLowerCase() })).rejects.toBeInstanceOf(KeyTaken)
    })

    it('refuses to save a row under the key of another', async () => {
      const [first, second] = [await one.units.add(aUnit()), await one.units.add(aUnit())]
      const stolen = one.units.save({ ...second, row: { ...second.row, key: first.row.key } })
      await expect(stolen).rejects.toBeInstanceOf(KeyTaken)
    })

    it('adds many rows in the order given and says which keys were taken', async () => {
      const rows = Array.from({ length: 45 }, () => aUnit())
      const taken = await one.units.add(aUnit())
      const outcomes = await one.units.addAll([...rows.slice(0, 30), taken.row, ...rows.slice(30)])
      expect(outcomes[30]).toBeInstanceOf(KeyTaken)
      const added = outcomes.filter(outcome => !(outcome instanceof KeyTaken))
      expect(added.map(entry => (entry as Entry<UnitRow>).row)).toEqual(rows)
      await other.sync()
      for (const row of rows) expect(other.units.find(row.key)?.row).toEqual(row)
    })

    it('removes a row for every instance', async () => {
      const entry = await one.units.add(aUnit())
      await other.sync()
      expect(other.units.find(entry.row.key)).toBeDefined()
      await one.units.remove(entry)
      expect(one.units.find(entry.row.key)).toBeUndefined()
      await other.sync()
      expect(other.units.find(entry.row.key)).toBeUndefined()
      expect(await other.units.refetch(entry.row.key)).toBeUndefined()
    })

    it('refuses to remove a row that somebody has changed, or one that is gone', async () => {
      const read = await one.units.add(aUnit())
      const saved = await one.units.save({ ...read, row: { ...read.row, name: 'Zmieniona' } })
      await expect(other.units.remove(read)).rejects.toMatchObject({ name: 'Conflict', current: saved })
      await one.units.remove(saved)
      await expect(other.units.remove(saved)).rejects.toMatchObject({ name: 'Conflict', current: undefined })
      await expect(one.units.save(saved)).rejects.toMatchObject({ name: 'Conflict', current: undefined })
    })

    it('reads one row past the copy, however strange its key', async () => {
      const row = aUnit({ unit: `O'R & #1 100% + "ż"` })
      const key = `${row.key}${aUnit().unit}`
      await one.units.add({ ...row, key })
      expect(other.units.find(key)).toBeUndefined()
      expect((await other.units.refetch(key))?.row).toEqual({ ...row, key })
      expect(other.units.find(key)?.row).toEqual({ ...row, key })
    })

    it.each([
      ['required', { name: '' }],
      ['too-long', { name: 'x'.repeat(256) }],
      ['wrong-type', { from: '2026-02-30' }],
      ['wrong-type', { holdsReviews: 'tak' }],
      ['wrong-type', { name: 'dzwonek \u0007' }],
      ['unknown-column', { colour: 'red' }],
    ] as const)('refuses a value that is %s before anything is sent: %o', async (reason, wrong) => {
      const row = { ...aUnit(), ...wrong } as unknown as ReturnType<typeof aUnit>
      const refused = one.units.add(row)
      await expect(refused).rejects.toBeInstanceOf(InvalidRow)
      await expect(refused).rejects.toMatchObject({ reason, column: Object.keys(wrong)[0] })
      expect(await one.units.refetch(row.key)).toBeUndefined()
    })

    it('keeps the same array until something changes, and tells listeners what did', async () => {
      await one.sync()
      const before = { rows: one.people.rows(), units: one.units.rows(), revision: one.revision() }
      await one.sync()
      expect(one.units.rows()).toBe(before.units)
      expect(one.revision()).toBe(before.revision)
      const heard: { register: string; keys: readonly string[] }[] = []
      const stop = one.onChange(({ register, keys }) => heard.push({ register, keys }))
      const row = aUnit()
      await other.units.add(row)
      await one.sync()
      stop()
      expect(heard).toEqual([{ register: 'units', keys: [row.key] }])
      expect(one.units.rows()).not.toBe(before.units)
      expect(one.people.rows()).toBe(before.rows)
      expect(one.revision()).toBeGreaterThan(before.revision)
    })
  })
}
