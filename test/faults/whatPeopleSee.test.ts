import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Registers } from '../../api/registers/registers.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'

let api: Api
let other: Registers
beforeAll(async () => {
  api = await anApi()
  other = await api.office.anotherInstance()
})
afterEach(() => api.office.standin.faults.clear())

const BOARD = '/api/board?kind=unit&year=2026'
const board = () => api.ask(people.representative, BOARD)
const sync = () => api.suite.registers.sync().catch(() => undefined)
const HELD = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ heldOn: '2026-11-19' }),
}
const record = () => api.ask(people.deputyOfOR, '/api/reviews/unit/OR/2026-11/held', HELD)

const grant = (roles: string[]) =>
  fetch(`${api.office.standin.httpUrl}/standin/grant`, { method: 'PUT', body: JSON.stringify({ roles }) })

let changes = 0

describe('Delta answers of every unpleasant kind', () => {
  it.each([
    [
      'old links, to be read anew (410 resyncRequired)',
      { deltaGone: { rate: 1, times: 2, code: 'resyncRequired' } },
    ],
    [
      'old links (410 resyncChangesApplyDifferences)',
      { deltaGone: { rate: 1, times: 2, code: 'resyncChangesApplyDifferences' } },
    ],
    [
      'old links (410 resyncChangesUploadDifferences)',
      { deltaGone: { rate: 1, times: 2, code: 'resyncChangesUploadDifferences' } },
    ],
    ['repeated entries', { deltaRepeats: { rate: 1 } }],
    ['entries out of order', { deltaReordered: { rate: 1 } }],
    ['empty pages', { deltaEmptyPages: { rate: 1, times: 3 } }],
    [
      'all of them',
      { deltaRepeats: { rate: 1 }, deltaReordered: { rate: 1 }, deltaEmptyPages: { rate: 1, times: 3 } },
    ],
  ])('bring the newest state to the board, once: %s', async (_what, faults) => {
    changes++
    for (const name of [`Wydział przejściowy ${changes}`, `Wydział ostateczny ${changes}`]) {
      const entry = other.units.find('OR@2024-01-01')!
      await other.units.save({ ...entry, row: { ...entry.row, name } })
    }
    api.office.standin.faults.set(faults)
    await sync()
    const answer = await board()
    expect(answer.headers.get('X-Data-Stale')).toBe('false')
    const { rows } = (await answer.json()) as { rows: { subject: string; name: string }[] }
    expect(rows.map(row => [row.subject, row.name])).toEqual([
      ['OR', `Wydział ostateczny ${changes}`],
      ['GD', 'Wydział Geodezji'],
    ])
  })
})

describe('While the permission on the site is taken away', () => {
  it('the board is still there and says that it is old; nothing can be recorded; both mend by themselves', async () => {
    const before = await (await board()).text()
    await grant([])
    await sync()
    const answer = await board()
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(before)
    expect(answer.headers.get('X-Data-Stale')).toBe('true')
    const refused = await record()
    expect(refused.status).toBeGreaterThanOrEqual(500)
    expect(await refused.json()).toMatchObject({
      error: { reason: 'sharepoint-refused', pl: expect.any(String), reference: expect.any(String) },
    })
    await grant(['write'])
    await sync()
    expect((await board()).headers.get('X-Data-Stale')).toBe('false')
  })
})

describe('While SharePoint asks everybody to wait for long', () => {
  it('pages open with their age, what is to be saved is refused with the wait, and is saved once afterwards', async () => {
    api.office.standin.faults.set({ throttled: { rate: 1, retryAfter: 'long', only: 'lists' } })
    await sync()
    expect((await board()).headers.get('X-Data-Stale')).toBe('true')
    expect((await board()).headers.get('X-Data-As-Of')).toMatch(/^\d{4}-/)
    const refused = await record()
    expect(refused.status).toBe(503)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(60)
    expect(await refused.json()).toMatchObject({ error: { reason: 'sharepoint-unavailable' } })
    expect(api.suite.registers.reviews.find('unit:OR:2026-11')).toBeUndefined()
  })
})
