import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as formats } from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { refusalWords } from '../../api/http/refusals.ts'
import { type Api, anApi } from './anApi.ts'
import { people, type SamplePerson } from './sampleRows.ts'

interface Operation {
  operationId: string
  summary: string
  responses: Record<string, { description: string; content?: Record<string, { schema?: object }> }>
}
interface Description {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

describe('the description of the API', () => {
  let api: Api
  let description: Description
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)

  beforeAll(async () => {
    api = await anApi()
    description = (await (await fetch(`${api.server.url}/api/openapi.json`)).json()) as Description
    ajv.addSchema(description as object, 'api')
  })

  /** What is wrong with an answer by the shape that the description gives for its status. */
  function problemsOf(path: string, method: string, status: number, body: unknown): unknown {
    const pointer = [
      'paths',
      path,
      method,
      'responses',
      String(status),
      'content',
      'application/json',
      'schema',
    ]
      .map(part => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')
    const validate = ajv.getSchema(`api#/${pointer}`)
    if (!validate) return `${method} ${path} does not tell of ${status}`
    return validate(body) ? undefined : validate.errors
  }

  it('is a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate({ ...structuredClone(description) })
    expect(result.errors).toBeUndefined()
    expect([result.valid, description.openapi]).toEqual([true, '3.1.0'])
  })

  it('has every route of the server, and no other', () => {
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
    )
    const served = api.server.routes.filter(route => !/ \/tab(\/|$)/.test(route))
    expect(described.sort()).toEqual(served.sort())
  })

  it('names each operation once, in both languages, with every refusal it may answer with', () => {
    const operations = Object.values(description.paths).flatMap(methods => Object.values(methods))
    const names = operations.map(one => one.operationId)
    expect(new Set(names).size).toBe(names.length)
    for (const { summary } of operations) expect(summary).toMatch(/^.+ \/ .+$/)
    const held = description.paths['/api/reviews/{kind}/{subject}/{period}/held']!.post!
    expect(held.responses['422']!.description).toContain('`review-in-the-future`')
    expect(held.responses['403']!.description).toContain('`not-allowed-to-record`')
    expect(held.responses['409']!.description).toContain('`changed-meanwhile`')
  })

  it('has Polish and English words for every reason', () => {
    for (const [reason, words] of Object.entries(refusalWords)) {
      expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(words.pl).not.toBe(words.en)
      expect(words.pl.length * words.en.length).toBeGreaterThan(0)
    }
  })

  it.each<[SamplePerson, string, string]>([
    ['deputyOfOR', '/api/me', '/api/me'],
    ['deputyOfOR', '/api/duties', '/api/duties'],
    ['headOfGD', '/api/duties', '/api/duties'],
    ['mayor', '/api/duties', '/api/duties'],
    ['employee', '/api/board', '/api/board?kind=unit&year=2026'],
    ['headOfOR', '/api/board', '/api/board?kind=unit&year=2026'],
    ['employee', '/api/board', '/api/board?kind=process&year=2026'],
    ['employee', '/api/board', '/api/board?kind=isms&year=2026'],
    ['employee', '/api/board', '/api/board?kind=technical&year=2026'],
    ['employee', '/api/board', '/api/board?kind=steering&year=2025'],
    ['headOfOR', '/api/reviews/{kind}/{subject}/{period}', '/api/reviews/unit/OR/2026-10'],
    ['employee', '/api/reviews/{kind}/{subject}/{period}', '/api/reviews/unit/GD/2026-10'],
    ['representative', '/api/reviews/{kind}/{subject}/{period}', '/api/reviews/steering/office/2025'],
    [
      'headOfOR',
      '/api/reviews/{kind}/{subject}/{period}/minutes/{reviewKey}/{version}/findings',
      '/api/reviews/unit/OR/2026-10/minutes/unit:OR:2026-10/1/findings',
    ],
    ['employee', '/api/processes', '/api/processes'],
    ['employee', '/api/processes/{code}', '/api/processes/GZ%208'],
    ['employee', '/api/processes/{code}', '/api/processes/GZ%208?year=2019'],
    ['representative', '/api/undelivered', '/api/undelivered'],
    ['employee', '/api/freshness', '/api/freshness'],
    ['employee', '/api/health', '/api/health'],
    ['employee', '/api/openapi.json', '/api/openapi.json'],
  ])('%s asking %s is answered in its shape (%s)', async (name, path, address) => {
    const answer = await api.ask(people[name], address)
    expect(answer.status).toBe(200)
    expect(problemsOf(path, 'get', 200, await answer.json())).toBeUndefined()
  })

  it('gives the shapes of what is written, too', async () => {
    const post = async (name: SamplePerson, path: string, address: string, body: object) => {
      const answer = await api.ask(people[name], address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      const problems = problemsOf(path, 'post', answer.status, await answer.json())
      return [answer.status, problems]
    }
    const review = '/api/reviews/{kind}/{subject}/{period}'
    expect(await post('employee', '/api/changes/ticket', '/api/changes/ticket', {})).toEqual([200, undefined])
    const obligation = 'unit:GD:2026-10|hold-review'
    const gd = '/api/reviews/unit/GD/2026-10'
    const remind = () => post('representative', `${review}/remind`, `${gd}/remind`, { obligation })
    api.deliver({ delivered: false, failure: 'blocked' })
    expect(await remind()).toEqual([200, undefined])
    expect(await remind()).toEqual([422, undefined])
    const undelivered = await (await api.ask(people.representative, '/api/undelivered')).json()
    expect(undelivered).toMatchObject({ entries: [{ failure: 'blocked', state: 'undelivered' }] })
    expect(problemsOf('/api/undelivered', 'get', 200, undelivered)).toBeUndefined()
    const held = '/api/reviews/unit/OR/2026-11/held'
    const heldOn = '2026-11-18'
    expect(await post('deputyOfOR', `${review}/held`, held, { heldOn })).toEqual([200, undefined])
    expect(await post('employee', `${review}/held`, held, { heldOn })).toEqual([403, undefined])
    expect(await post('deputyOfOR', `${review}/held`, held, {})).toEqual([400, undefined])
    const form = new FormData()
    form.append('file', new Blob(['Protokół przykładowy']), 'protokol.txt')
    form.append('heldOn', heldOn)
    const handedIn = await api.ask(people.deputyOfOR, '/api/reviews/unit/OR/2026-11/minutes', {
      method: 'POST',
      headers: { 'Idempotency-Key': crypto.randomUUID() },
      body: form,
    })
    expect(problemsOf(`${review}/minutes`, 'post', handedIn.status, await handedIn.json())).toBeUndefined()
    expect(handedIn.status).toBe(200)
  })
})
