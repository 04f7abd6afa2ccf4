import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fieldsOfNew } from '../../api/registers/listItem.ts'
import { Conflict, KeyTaken } from '../../api/registers/register.ts'
import { declarations } from '../../api/registers/registers.ts'
import { seedItems } from '../../infra/standin/graph/lists/seedItems.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'
import { type GraphCaller, graphCaller } from '../infra/standin/graphCalls.ts'
import { aUnit } from '../registers/rows.ts'

let api: Api
let byHand: GraphCaller
beforeAll(async () => {
  api = await anApi()
  byHand = await graphCaller(api.office.standin)
})
afterEach(() => api.office.standin.faults.clear())

const units = () => api.suite.registers.units

describe('A list of more rows than a view of SharePoint may scan', () => {
  it('is read whole, found in by key past the copy, and written to', async () => {
    const rows = Array.from({ length: 5_100 }, () => aUnit({ holdsReviews: false }))
    seedItems(
      api.office.standin,
      declarations.units.list,
      rows.map(row => fieldsOfNew(declarations.units, row, 'sample')),
    )
    const opened = await api.office.anotherInstance()
    expect(opened.units.rows().length).toBeGreaterThanOrEqual(5_100)
    const last = rows.at(-1)!
    expect((await opened.units.refetch(last.key))?.row).toEqual(last)
    const read = opened.units.find(last.key)!
    expect((await opened.units.save({ ...read, row: { ...last, name: 'Zmieniona' } })).row.name).toBe(
      'Zmieniona',
    )
    await expect(opened.units.add(aUnit({ unit: last.unit }))).rejects.toBeInstanceOf(KeyTaken)
    await opened.close()
  })
})

describe('A row that somebody writes over in SharePoint without asking for its version', () => {
  it('is shown as it is now, and whoever saves from what they saw before learns of it', async () => {
    const read = await units().add(aUnit({ name: 'Pierwotna' }))
    const list = `${byHand.site}/lists/${declarations.units.list}`
    // The last writer wins there, and nobody is told: the suite always names the version it has seen.
    const silent = await byHand.patch(`${list}/items/${read.id}/fields`, { name: 'Nadpisana' })
    expect(silent.status).toBe(200)
    const late = await units()
      .save({ ...read, row: { ...read.row, name: 'Spóźniona' } })
      .catch((fault: unknown) => fault)
    expect(late).toBeInstanceOf(Conflict)
    expect((late as Conflict<typeof read.row>).current?.row.name).toBe('Nadpisana')
    expect(units().find(read.row.key)?.row.name).toBe('Nadpisana')
  })
})

describe('A library that takes no more', () => {
  it('is told to the person, by name and number, and nothing is said to be stored', async () => {
    api.office.standin.faults.set({ quotaReached: { rate: 1 } })
    const form = new FormData()
    form.append('file', new Blob(['Protokół z narady z dnia 18.11.2026']), 'protokol.txt')
    const answer = await api.ask(people.deputyOfOR, '/api/reviews/unit/OR/2026-11/minutes', {
      method: 'POST',
      body: form,
      headers: { 'Idempotency-Key': crypto.randomUUID() },
    })
    expect(answer.status).toBe(502)
    expect(await answer.json()).toMatchObject({
      error: {
        reason: 'sharepoint-refused',
        pl: expect.stringContaining('Nic nie zapisano'),
        en: expect.stringContaining('Nothing was saved'),
        reference: expect.stringMatching(/^[0-9A-F]{8}$/),
      },
    })
    expect(api.suite.registers.intakes.rows()).toEqual([])
  })
})
