import { beforeAll, describe, expect, it } from 'vitest'
import { boardOf } from '../../api/domain/reviews/board.ts'
import { REVIEW_KINDS } from '../../api/domain/reviews/schedule.ts'
import { boardView } from '../../api/reviews/boardView.ts'
import { type Api, anApi } from './anApi.ts'
import { people, type SamplePerson } from './sampleRows.ts'

const OCTOBER = '/api/reviews/unit/OR/2026-10'
const MINUTES = `${OCTOBER}/minutes/${encodeURIComponent('unit:OR:2026-10')}/1`

describe('who may see and do what', () => {
  let api: Api
  beforeAll(async () => {
    api = await anApi()
  })
  const ask = (name: SamplePerson, path: string, init?: RequestInit) => api.ask(people[name], path, init)
  const json = async (name: SamplePerson, path: string) => (await ask(name, path)).json() as Promise<never>

  it.each<[SamplePerson, boolean]>([
    ['headOfOR', true],
    ['deputyOfOR', true],
    ['readerOfOR', true],
    ['auditorOfOR', true],
    ['formerAuditorOfOR', false],
    ['headOfGD', false],
    ['employee', false],
    ['representative', false],
    ['dpo', false],
    ['processOwner', false],
    ['mayor', false],
  ])('%s reads the content of minutes of OR: %s', async (name, reads) => {
    const page = await json(name, OCTOBER)
    const [version] = (page as { reviews: { versions: Record<string, unknown>[] }[] }).reviews[0]!.versions
    expect(version).toMatchObject({ version: 1, filedAt: '2026-10-22T10:00:00.000Z' })
    expect('file' in version!).toBe(reads)
    expect('missing' in version!).toBe(reads)
    const cell = (page as { cell: { state: string } }).cell
    expect(cell.state).toBe(reads ? 'incomplete' : 'done-in-time')
    for (const what of ['file', 'findings'])
      expect((await ask(name, `${MINUTES}/${what}`)).status).toBe(reads ? 200 : 403)
  })

  it('tells those who may not read minutes nothing of their content on the board', async () => {
    const board = await (await ask('employee', '/api/board?kind=unit&year=2026')).text()
    expect(board).toContain('"subject":"OR"')
    expect(board).not.toContain('incomplete')
    expect(board).not.toContain('protokół')
    expect(await (await ask('headOfOR', '/api/board?kind=unit&year=2026')).text()).toContain('incomplete')
  })

  it('shows everybody the board that the rules make for them, though parts of it are shared', () => {
    const { suite } = api
    for (const viewer of Object.values(people))
      for (const kind of REVIEW_KINDS)
        for (const year of [2025, 2026])
          expect(boardView(suite.office(), kind, year, suite.today(), viewer)).toEqual(
            boardOf(suite.office(), kind, year, suite.today(), viewer),
          )
  })

  it.each<[SamplePerson, string]>([
    ['personLeft', 'person-unknown'],
    ['stranger', 'person-unknown'],
  ])('%s gets no further than the door', async (name, reason) => {
    const answer = await ask(name, '/api/duties')
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ error: { reason, pl: expect.stringContaining('konta') } })
  })

  it('shows undelivered reminders to the quality representative only', async () => {
    expect((await ask('representative', '/api/undelivered')).status).toBe(200)
    for (const name of ['headOfOR', 'employee', 'dpo', 'mayor'] as const)
      expect((await ask(name, '/api/undelivered')).status).toBe(403)
  })

  it('names the absent holder to the deputy', async () => {
    expect(await json('deputyOfOR', '/api/me')).toMatchObject({
      roles: [
        {
          role: 'head-of-unit',
          scope: { kind: 'unit', id: 'OR' },
          standsInFor: 'Osoba przykładowa headOfOR',
        },
      ],
    })
    expect(await json('employee', '/api/me')).toMatchObject({ roles: [], may: { seeUndelivered: false } })
  })

  it('lets only those responsible record that a review was held', async () => {
    const held = (name: SamplePerson, path: string, heldOn: string) =>
      ask(name, `${path}/held`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ heldOn }),
      })
    for (const name of ['employee', 'headOfGD', 'representative', 'auditorOfOR'] as const)
      expect((await held(name, '/api/reviews/unit/OR/2026-11', '2026-11-20')).status).toBe(403)
    expect((await held('headOfOR', '/api/reviews/process/GZ%208/2026-H2', '2026-11-20')).status).toBe(403)
    const byDeputy = await held('deputyOfOR', '/api/reviews/unit/OR/2026-11', '2026-11-20')
    expect(await byDeputy.json()).toMatchObject({ reviews: [{ state: 'held', heldOn: '2026-11-20' }] })
    const byOwner = await held('processOwner', '/api/reviews/process/GZ%208/2026-H2', '2026-11-20')
    expect(await byOwner.json()).toMatchObject({ subject: 'GZ 8', reviews: [{ heldOn: '2026-11-20' }] })
    const byAreaHead = await held('areaHead', '/api/reviews/technical/systems/2026', '2026-11-20')
    expect(byAreaHead.status).toBe(200)
    const byDpo = await held('dpo', '/api/reviews/isms/office/2026', '2026-11-20')
    expect(byDpo.status).toBe(200)
  })

  it('lets the representative and superiors remind, and nobody else', async () => {
    const remind = (name: SamplePerson) =>
      ask(name, '/api/reviews/unit/GD/2026-10/remind', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ obligation: 'unit:GD:2026-10|hold-review' }),
      })
    for (const name of ['employee', 'headOfGD', 'headOfOR', 'dpo'] as const)
      expect((await remind(name)).status).toBe(403)
    const reminded = await remind('representative')
    expect(await reminded.json()).toMatchObject({
      reminded: [{ person: people.headOfGD, delivery: { delivered: true } }],
    })
    expect(api.written).toMatchObject([{ person: people.headOfGD }])
    const again = await remind('mayor')
    expect(again.status).toBe(422)
    expect(await again.json()).toMatchObject({ error: { reason: 'reminded-today-already' } })
    const page = await json('representative', '/api/reviews/unit/GD/2026-10')
    expect(page).toMatchObject({
      reminders: [{ state: 'sent', askedBy: 'Osoba przykładowa representative' }],
    })
    expect(await json('employee', '/api/reviews/unit/GD/2026-10')).toMatchObject({ reminders: [] })
  })
})
