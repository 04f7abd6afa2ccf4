import { beforeAll, describe, expect, it } from 'vitest'
import { improvementAction, versionActions } from '../../api/improvement/actionShapes.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people, type SamplePerson } from '../api/sampleRows.ts'

const VERSION = '/api/reviews/unit/GD/2026-11/minutes/unit%3AGD%3A2026-11/1/actions'
const FIRST = `/api/actions/${encodeURIComponent('unit:GD:2026-11#1')}`

/** Minutes of GD as its head sends them; one task is for nobody in particular. */
const text = `PROTOKÓŁ z przeglądu zarządzania komórki organizacyjnej – Wydział Geodezji
odbytego w dniu 18 listopada 2026 r.

1. W przeglądzie uczestniczyli:
- Adam Mierniczy – dyrektor
- Ewa Mapowa – inspektor

2. Omówiono:
a) stan realizacji zadań bieżących.

3. Wnioski i zadania:
Należy usprawnić obieg pism.

4. Ustalono następujące działania:
1) uzupełnić wykaz aktywów – Ewa Mapowa – do 15 grudnia 2026 r.
2) przeszkolić z obiegu pism – wszyscy pracownicy – do 18 grudnia 2026 r.
`

describe('Improvement actions by HTTP', () => {
  let api: Api
  const get = async (person: SamplePerson, path: string) => {
    const answer = await api.ask(people[person], path)
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const post = async (person: SamplePerson, path: string, body: object = {}) => {
    const answer = await api.ask(people[person], path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const reasonIn = ({ status, body }: { status: number; body: Record<string, unknown> }) =>
    `${status} ${(body.error as { reason?: string } | undefined)?.reason}`
  const seenBy = async (person: SamplePerson) =>
    ((await get(person, '/api/actions')).body.actions as { number: string }[]).map(one => one.number)

  beforeAll(async () => {
    api = await anApi()
    const { registers } = api.suite
    const found = registers.people.find(people.employee)
    await registers.people.save({ ...found!, row: { ...found!.row, name: 'Ewa Mapowa' } })
    const form = new FormData()
    form.append('file', new Blob([text]), 'protokol.txt')
    form.append('heldOn', '2026-11-18')
    const filed = await api.ask(people.headOfGD, '/api/reviews/unit/GD/2026-11/minutes', {
      method: 'POST',
      headers: { 'Idempotency-Key': 'actions-by-http' },
      body: form,
    })
    expect(await filed.json()).toMatchObject({ status: 'filed', version: 1 })
  })

  it('shows what minutes say is to be done, with what has to be asked, to their readers only', async () => {
    const { status, body } = await get('headOfGD', VERSION)
    expect(status).toBe(200)
    expect(versionActions.parse(body)).toMatchObject({
      mayConfirm: true,
      latest: true,
      proposals: [
        { n: 1, standing: 'new', responsible: [{ id: people.employee, name: 'Ewa Mapowa' }] },
        { n: 2, standing: 'new', responsibleQuestion: 'group', deadline: { kind: 'day', day: '2026-12-18' } },
      ],
    })
    expect(reasonIn(await get('representative', VERSION))).toBe('403 no-access-to-minutes')
    expect(reasonIn(await get('employee', VERSION))).toBe('403 no-access-to-minutes')
    expect(reasonIn(await get('headOfGD', VERSION.replace('/1/actions', '/9/actions')))).toBe(
      '404 no-such-review',
    )
  })

  it('confirms at a press, and one by one with fields set right', async () => {
    expect(reasonIn(await post('employee', `${VERSION}/confirm`))).toBe('403 no-access-to-minutes')
    const confirmed = await post('headOfGD', `${VERSION}/confirm`)
    expect(versionActions.parse(confirmed.body).proposals.map(one => one.standing)).toEqual([
      'confirmed',
      'new',
    ])
    const fields = { task: 'przeszkolić z obiegu pism', people: [people.headOfGD] }
    expect(reasonIn(await post('headOfGD', `${VERSION}/2/confirm`, fields))).toBe('400 bad-request')
    const early = { ...fields, deadline: { kind: 'day', day: '2026-11-17' } }
    expect(reasonIn(await post('headOfGD', `${VERSION}/2/confirm`, early))).toBe('422 deadline-before-review')
    const right = { ...fields, deadline: { kind: 'day', day: '2026-12-18' } }
    expect((await post('headOfGD', `${VERSION}/2/confirm`, right)).status).toBe(200)
    expect(reasonIn(await post('headOfGD', `${VERSION}/2/dismiss`))).toBe('409 changed-meanwhile')
  })

  it('lists to each what they may see, without the words of the minutes where those are closed to them', async () => {
    expect(await seenBy('headOfGD')).toEqual(['GD/2026-11/1', 'GD/2026-11/2'])
    expect(await seenBy('representative')).toEqual(['GD/2026-11/1', 'GD/2026-11/2'])
    expect(await seenBy('employee')).toEqual(['GD/2026-11/1'])
    expect(await seenBy('headOfOR')).toEqual([])
    expect(reasonIn(await get('headOfOR', FIRST))).toBe('404 no-such-action')
    expect(improvementAction.parse((await get('headOfGD', FIRST)).body).passage).toContain('uzupełnić')
    expect((await get('representative', FIRST)).body).not.toHaveProperty('passage')
    expect((await get('employee', FIRST)).body).toMatchObject({
      status: 'open',
      may: { correct: false, done: true, judge: false },
    })
  })

  it('is among the duties of whom it names', async () => {
    const { body } = await get('employee', '/api/duties')
    expect(body.later).toMatchObject([
      {
        kind: 'do-action',
        action: { number: 'GD/2026-11/1', task: 'uzupełnić wykaz aktywów' },
        due: '2026-12-15',
      },
    ])
  })

  it('is corrected, done and judged by those who may', async () => {
    const due = { deadline: { kind: 'day', day: '2027-01-11' } }
    expect(reasonIn(await post('employee', `${FIRST}/correct`, due))).toBe('403 not-allowed-to-change-action')
    expect((await post('headOfGD', `${FIRST}/correct`, due)).body).toMatchObject(due)
    expect(reasonIn(await post('employee', `${FIRST}/done`, {}))).toBe('422 evidence-missing')
    const done = await post('employee', `${FIRST}/done`, { evidence: 'pismo GD.0142.7', on: '2026-11-20' })
    expect(done.body).toMatchObject({
      status: 'awaiting-judgement',
      deed: { on: '2026-11-20', by: 'Ewa Mapowa' },
    })
    expect(reasonIn(await post('employee', `${FIRST}/judge`, { effective: true }))).toBe(
      '403 not-allowed-to-judge',
    )
    const judged = await post('headOfGD', `${FIRST}/judge`, {
      effective: false,
      remark: 'wykaz już nieaktualny',
    })
    expect(judged.body).toMatchObject({
      status: 'not-effective',
      judgement: { remark: 'wykaz już nieaktualny' },
    })
    expect(reasonIn(await post('headOfGD', `${FIRST}/cancel`, { reason: 'x' }))).toBe('422 action-not-open')
  })

  it('filters by state and by person', async () => {
    const numbers = async (query: string) =>
      ((await get('headOfGD', `/api/actions?${query}`)).body.actions as { number: string }[]).map(
        one => one.number,
      )
    expect(await numbers('status=not-effective')).toEqual(['GD/2026-11/1'])
    expect(await numbers('mine=true')).toEqual(['GD/2026-11/2'])
    expect(await numbers('review=unit%3AGD%3A2026-10')).toEqual([])
  })
})
