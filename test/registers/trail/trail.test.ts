import { beforeAll, describe, expect, it } from 'vitest'
import { actingAs } from '../../../api/actor.ts'
import { openGraph } from '../../../api/registers/graph/graph.ts'
import type { GraphTiming } from '../../../api/registers/graph/graphSettings.ts'
import { declarations, type Registers } from '../../../api/registers/registers.ts'
import type { TrailWrite } from '../../../api/registers/trail/trailRow.ts'
import { verifyTrail } from '../../../api/registers/trail/verifyTrail.ts'
import { graphCaller } from '../../infra/standin/graphCalls.ts'
import { aProvisionedOffice, QUICK } from '../anOffice.ts'
import { aUnit } from '../rows.ts'

interface Item {
  readonly id: string
  readonly fields: Record<string, unknown> & { Title: string }
}

/** An office whose one instance keeps a trail, with somebody who changes things past the suite. */
async function aTrailedOffice(patience: Partial<GraphTiming['patience']> = {}) {
  const office = await aProvisionedOffice()
  const usual = openGraph(office.settings).timing.patience
  const settings = { ...office.settings, timing: { ...QUICK, patience: { ...usual, ...patience } } }
  const graph = openGraph(settings)
  const registers = await office.anotherInstance({ instance: 'kept', trailEverySeconds: 0.02, graph })
  const { site, get, patch, post, remove } = await graphCaller(office.standin)
  const listOf = (list: string) => `${site}/lists/${list}/items`
  const items = async (list: string): Promise<Item[]> => {
    const { body } = await get<{ value: Item[] }>(`${listOf(list)}?$expand=fields&$top=500`)
    return body.value
  }
  return {
    office,
    registers,
    items,
    change: (list: string, id: string, fields: object) => patch(`${listOf(list)}/${id}/fields`, fields),
    add: (list: string, fields: object) => post(listOf(list), { fields }),
    remove: (list: string, id: string) => remove(`${listOf(list)}/${id}`),
    async verified() {
      await registers.trailed()
      return verifyTrail(office.graph, office.site, Object.values(declarations))
    },
  }
}

type Trailed = Awaited<ReturnType<typeof aTrailedOffice>>

const kindsOf = (report: Awaited<ReturnType<Trailed['verified']>>) => report.findings.map(one => one.kind)

/** Some writes of every kind, each in a row of the trail of its own. */
async function someWrites(registers: Registers): Promise<void> {
  const unit = aUnit()
  const entry = await actingAs('ewa', () => registers.units.add(unit))
  await registers.trailed()
  await registers.units.save({ ...entry, row: { ...unit, name: 'Wydział Zmieniony' } })
  await registers.trailed()
  const [gone] = await registers.units.addAll([aUnit(), aUnit(), aUnit()])
  await registers.trailed()
  if (gone && 'row' in gone) await registers.units.remove(gone)
  await registers.trailed()
}

describe('The trail', () => {
  let trailed: Trailed
  beforeAll(async () => {
    trailed = await aTrailedOffice()
    await someWrites(trailed.registers)
  })

  it('holds every write: who, when, which row, before and after', async () => {
    const rows = await trailed.items('Slad')
    const writes = rows.flatMap(
      ({ fields }) =>
        JSON.parse(
          String(Object.entries(fields).find(([name]) => /writes/i.test(name))?.[1]),
        ) as TrailWrite[],
    )
    expect(writes.map(one => one.what)).toEqual(['add', 'save', 'add', 'add', 'add', 'remove'])
    const [added, saved] = writes
    expect(added).toMatchObject({ register: 'units', by: 'ewa' })
    expect(saved?.by).toBeUndefined()
    expect(saved?.before).toBe(added?.after)
    expect(saved?.after).not.toBe(added?.after)
    expect(JSON.stringify(writes)).not.toContain('Wydział')
  })

  it('verifies, its anchor of the day with it', async () => {
    expect(await trailed.verified()).toMatchObject({
      chains: 1,
      rows: 4,
      writes: 6,
      anchors: 1,
      findings: [],
    })
  })

  it('of several instances is several chains that verify', async () => {
    const { office } = trailed
    const others = await Promise.all(
      ['second', 'third'].map(instance => office.anotherInstance({ instance, trailEverySeconds: 0.02 })),
    )
    await Promise.all(others.map(someWrites))
    expect(await trailed.verified()).toMatchObject({ chains: 3, anchors: 3, findings: [] })
  })
})

describe('Whoever changes past the suite', () => {
  const tried = async (what: (trailed: Trailed) => Promise<unknown>) => {
    const trailed = await aTrailedOffice()
    await someWrites(trailed.registers)
    await trailed.registers.trailed()
    await what(trailed)
    return { report: await trailed.verified(), trailed }
  }
  const second = async ({ items }: Trailed) => (await items('Slad'))[1]!

  it('a row of the trail is found, and which', async () => {
    const { report } = await tried(async trailed => {
      const row = await second(trailed)
      await trailed.change('Slad', row.id, { place: 7 })
    })
    expect(kindsOf(report)).toContain('row-removed')
    const { report: other } = await tried(async trailed => {
      const row = await second(trailed)
      const name = Object.keys(row.fields).find(one => /writes/i.test(one))!
      await trailed.change('Slad', row.id, { [name]: '[]' })
    })
    expect(kindsOf(other)).toContain('row-changed')
    expect(other.findings.find(one => one.kind === 'row-changed')?.where).toMatch(/#2$/)
  })

  it('takes a row of the trail away is found, and which', async () => {
    const { report } = await tried(async trailed => trailed.remove('Slad', (await second(trailed)).id))
    expect(report.findings.find(one => one.kind === 'row-removed')?.where).toMatch(/#2$/)
  })

  it('puts a row into the trail is found, and which', async () => {
    const { report } = await tried(async trailed => {
      const { fields } = await second(trailed)
      const copied = Object.fromEntries(
        Object.entries(fields).filter(
          ([name]) =>
            !/^(id|@|ContentType|Modified|Created|Author|Editor|_|Link|Attach|Edit|Item|Folder|App|Compl)/.test(
              name,
            ),
        ),
      )
      const key = Object.keys(copied).find(name => /key$/i.test(name))!
      await trailed.add('Slad', { ...copied, [key]: `${String(copied[key])}-inny` })
    })
    expect(report.findings.find(one => one.kind === 'row-inserted')?.where).toMatch(/#2$/)
  })

  it('takes the first row of a day away breaks the anchor too', async () => {
    const { report } = await tried(async trailed =>
      trailed.remove('Slad', (await trailed.items('Slad'))[0]!.id),
    )
    expect(kindsOf(report)).toEqual(expect.arrayContaining(['row-removed', 'anchor-broken']))
  })

  it('a row of a register is found: changed, removed or added', async () => {
    const { report } = await tried(async trailed => {
      const [changed, removed] = await trailed.items('Komorki')
      const name = Object.keys(changed!.fields).find(one => /name$/i.test(one) && !/Title/.test(one))!
      await trailed.change('Komorki', changed!.id, { [name]: 'Po cichu' })
      await trailed.remove('Komorki', removed!.id)
      await trailed.office.registers.units.add(aUnit())
    })
    expect(kindsOf(report).sort()).toEqual(['entry-added', 'entry-changed', 'entry-removed'])
  })
})

describe('While SharePoint does not answer', () => {
  it.each(['unavailable', 'appliedThenUnavailable'] as const)(
    'what was written is kept and in the trail once as soon as it answers again: %s',
    async fault => {
      const { office, registers, verified } = await aTrailedOffice({ background: 150 })
      const unit = aUnit()
      const entry = await registers.units.add(unit)
      await registers.trailed()
      await registers.units.save({ ...entry, row: { ...unit, name: 'Inna nazwa' } })
      office.standin.faults.set({ [fault]: { rate: 1, times: 6, only: 'POST .*/items' } })
      const report = await verified()
      expect(report).toMatchObject({ chains: 1, writes: 2, findings: [] })
      const waited = office.events.some(one => one.event === 'trail-waits')
      expect(waited).toBe(fault === 'unavailable')
    },
  )
})
