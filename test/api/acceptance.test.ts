import { describe, expect, it } from 'vitest'
import { minutesPaper } from '../../api/minutesWriting/minutesPaper.ts'
import { readHandedIn, storeHandedIn } from '../../api/reviews/handIn.ts'
import { aDraft, paperContext } from '../minutesWriting/aDraft.ts'
import { anApi } from './anApi.ts'
import { people } from './sampleRows.ts'

const REVIEW = '/api/reviews/process/GZ%208/2026-H2'
const version = (number: number): string =>
  `${REVIEW}/minutes/${encodeURIComponent('process:GZ 8:2026-H2')}/${number}`

const posting = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

describe('the queue of the quality representative', async () => {
  const api = await anApi()
  const content = await minutesPaper(
    aDraft('process', { texts: { runAnalysis: ['Proces przebiegał sprawnie.'] } }),
    paperContext('process'),
  )
  await storeHandedIn(api.suite, people.processOwner, { delivery: 'one', name: 'GZ 8.docx', content })
  await readHandedIn(api.suite, people.processOwner, 'one', {
    kind: 'process',
    subject: 'GZ 8',
    period: '2026-H2',
    heldOn: '2026-11-20',
  })
  const asked = async (person: string, path: string, init?: RequestInit) => {
    const answer = await api.ask(person, path, init)
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }

  it('holds minutes of processes with what they have and lack', async () => {
    const { status, body } = await asked(people.representative, '/api/acceptance')
    expect(status).toBe(200)
    expect(body.minutes).toMatchObject([
      { review: { subject: 'GZ 8', period: '2026-H2' }, version: 1, due: '2026-12-07', standing: 'open' },
    ])
  })

  it('is for the representative only', async () => {
    const { status, body } = await asked(people.processOwner, '/api/acceptance')
    expect([status, body]).toMatchObject([403, { error: { reason: 'not-allowed-to-accept' } }])
    expect((await asked(people.employee, `${version(1)}/accept`, posting({}))).status).toBe(403)
  })

  it('returns minutes only with a remark', async () => {
    const { status, body } = await asked(
      people.representative,
      `${version(1)}/return`,
      posting({ remark: ' ' }),
    )
    expect([status, body]).toMatchObject([422, { error: { reason: 'remark-missing' } }])
  })

  it('returns them once, and whoever comes second with another word gets a conflict', async () => {
    const first = await asked(
      people.representative,
      `${version(1)}/return`,
      posting({ remark: 'Brakuje wskaźników.' }),
    )
    expect(first).toMatchObject({
      status: 200,
      body: { judgement: { verdict: 'returned' }, told: [{ delivered: true }] },
    })
    const second = await asked(people.representative, `${version(1)}/accept`, posting({}))
    expect([second.status, second.body]).toMatchObject([409, { error: { reason: 'minutes-judged-already' } }])
    expect(api.written.map(one => one.person)).toEqual([people.processOwner])
  })

  it('shows everybody that minutes were returned, and the remark to the owner', async () => {
    const judgementFor = async (person: string): Promise<unknown> => {
      const { body } = await asked(person, REVIEW)
      const [review] = body.reviews as { versions: { judgement?: unknown }[] }[]
      return review?.versions[0]?.judgement
    }
    expect(await judgementFor(people.employee)).toEqual({
      verdict: 'returned',
      on: '2026-11-23',
      by: 'Osoba przykładowa representative',
    })
    expect(await judgementFor(people.processOwner)).toMatchObject({ remark: 'Brakuje wskaźników.' })
  })

  it('gets them back when the owner has filled in what was missing', async () => {
    const texts = {
      indicators: ['Wskaźnik osiągnięto w 96%.'],
      descriptionCurrency: ['Opis procesu jest aktualny.'],
      goodPractices: ['Wspólne wzory pism.'],
      threatsNonconformities: ['Nie stwierdzono.'],
    }
    const other = await asked(people.employee, `${version(1)}/supplement`, posting({ texts }))
    expect(other.status).toBe(403)
    const filled = await asked(people.processOwner, `${version(1)}/supplement`, posting({ texts }))
    expect(filled).toMatchObject({ status: 200, body: { version: 2, again: false } })
    const again = await asked(people.processOwner, `${version(1)}/supplement`, posting({ texts }))
    expect(again).toMatchObject({ status: 200, body: { version: 2, again: true } })
    const { body } = await asked(people.representative, '/api/acceptance')
    expect(body.minutes).toMatchObject([
      { version: 2, returned: [{ version: 1, remark: 'Brakuje wskaźników.' }] },
    ])
    const [waiting] = body.minutes as unknown as { parts: { state: string }[] }[]
    expect(waiting?.parts.every(one => one.state === 'present')).toBe(true)
    expect((await asked(people.representative, `${version(1)}/accept`, posting({}))).status).toBe(409)
    expect((await asked(people.representative, `${version(2)}/accept`, posting({}))).status).toBe(200)
    expect((await asked(people.representative, '/api/acceptance')).body.minutes).toEqual([])
  })

  it('takes the address of another review for none', async () =>
    expect(
      (
        await asked(
          people.representative,
          `/api/reviews/process/GZ%208/2026-H1/minutes/${encodeURIComponent('process:GZ 8:2026-H2')}/2/accept`,
          posting({}),
        )
      ).status,
    ).toBe(404))
})
