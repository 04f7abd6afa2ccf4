import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { documentsShape } from '../../api/documents/documentShapes.ts'
import { type KnowledgeKeeper, keepKnowledge } from '../../api/documents/knowledgeKeeper.ts'
import {
  answerShape,
  passageShape,
  passedOnShape,
  questionsShape,
  waitingShape,
  wordsShape,
} from '../../api/questions/questionShapes.ts'
import { type Api, anApi } from './anApi.ts'
import { people, type SamplePerson } from './sampleRows.ts'

let api: Api
let keeper: KnowledgeKeeper

async function send<Shape extends z.ZodType>(
  who: SamplePerson,
  path: string,
  shape: Shape,
  body?: object,
): Promise<z.output<Shape>> {
  const answer = await raw(who, path, body)
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return shape.parse(await answer.json()) as z.output<Shape>
}

const raw = (who: SamplePerson, path: string, body?: object): Promise<Response> =>
  api.ask(
    people[who],
    path,
    body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  )

const upload = (who: SamplePerson, name: string, text: string, fields: Record<string, string> = {}) => {
  const form = new FormData()
  form.append('file', new Blob([text]), name)
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  const headers = { 'Idempotency-Key': crypto.randomUUID() }
  return api.ask(people[who], '/api/documents', { method: 'POST', headers, body: form })
}

const reasonOf = async (answer: Response): Promise<[number, string]> => [
  answer.status,
  ((await answer.json()) as { error: { reason: string } }).error.reason,
]

const QUESTION = { text: 'ile dni trwa archiwizacja pisma?' }

beforeAll(async () => {
  api = await anApi()
  keeper = keepKnowledge(api.suite)
  await keeper.look()
})

describe('documents over HTTP', () => {
  it('are taken from their keeper, and are asked at once', async () => {
    const taken = await upload(
      'representative',
      'Archiwum zakładowe.txt',
      'Archiwizacja pisma trwa 9 dni. Pismo przekazuje się do archiwum zakładowego.',
      { edition: '2', inForceFrom: '2026-10-01', process: 'GZ 8' },
    )
    const view = documentsShape.parse(await taken.json())
    expect(view.documents).toMatchObject([
      { title: 'Archiwum zakładowe', edition: '2', standing: 'in-force' },
    ])
    await keeper.look()
    const answer = await send('employee', '/api/answers', answerShape, QUESTION)
    expect(answer).toMatchObject({
      state: 'answered',
      complete: true,
      passages: [{ citation: { number: '2', process: 'GZ 8' } }],
      passTo: { role: 'process-owner' },
    })
  })

  it('are refused from others, with wrong facts, and with dangerous content', async () => {
    expect(await reasonOf(await upload('employee', 'a.txt', 'tekst'))).toEqual([
      403,
      'not-allowed-to-keep-documents',
    ])
    const wrong = (fields: Record<string, string>) =>
      upload('representative', 'b.txt', 'tekst', fields).then(reasonOf)
    expect(await wrong({ inForceFrom: '2026-13-01' })).toEqual([400, 'bad-request'])
    expect(await wrong({ process: 'GZ 99' })).toEqual([422, 'process-not-known'])
    expect(await wrong({ access: 'znajomi' })).toEqual([422, 'access-not-understood'])
    expect(await upload('representative', 'c.txt', '').then(reasonOf)).toEqual([422, 'file-empty'])
  })

  it('are described anew by their keeper alone', async () => {
    const { documents } = await send('representative', '/api/documents', documentsShape)
    const path = `/api/documents/${documents[0]?.key}`
    expect(await reasonOf(await raw('employee', path, { title: 'Inny' }))).toEqual([
      403,
      'not-allowed-to-keep-documents',
    ])
    expect(await reasonOf(await raw('representative', path, { until: '2020-01-01' }))).toEqual([
      422,
      'until-before-from',
    ])
    const changed = await send('representative', path, documentsShape, { title: 'Archiwum urzędu' })
    expect(changed.documents[0]?.title).toBe('Archiwum urzędu')
    await keeper.look()
  })
})

describe('a document for some', () => {
  it.each(Object.keys(people).filter(one => one !== 'stranger' && one !== 'personLeft') as SamplePerson[])(
    'gives %s what is theirs, and nothing of what is not',
    async who => {
      if (who === 'headOfOR') {
        await upload('representative', 'Dyżury OR.txt', 'Dyżur w piątek trwa do godziny szesnastej.', {
          access: 'komórka: OR',
        })
        await keeper.look()
      }
      const inside = ['headOfOR', 'deputyOfOR', 'auditorOfOR', 'representative'].includes(who)
      const answer = await send(who, '/api/answers', answerShape, { text: 'do której trwa dyżur w piątek?' })
      const { documents } = await send(who, '/api/documents', documentsShape)
      expect(JSON.stringify(answer).includes('szesnastej')).toBe(inside)
      expect(JSON.stringify(documents).includes('Dyżury')).toBe(inside)
    },
  )

  it('is not told of by its passage’s address or its key either', async () => {
    const answer = await send('headOfOR', '/api/answers', answerShape, {
      text: 'do której trwa dyżur w piątek?',
    })
    const [passage] = answer.passages
    const id = encodeURIComponent(passage?.id ?? '')
    await send('headOfOR', `/api/passages/${id}`, passageShape)
    const gone = await reasonOf(await raw('employee', '/api/passages/no-such%231'))
    expect(await reasonOf(await raw('employee', `/api/passages/${id}`))).toEqual(gone)
    const key = `/api/documents/${passage?.citation.edition}`
    expect(await reasonOf(await raw('employee', key, { title: 'x' }))).toEqual([404, 'no-such-document'])
  })
})

describe('questions over HTTP', () => {
  it('are passed on, wait for who answers, and are answered with a citation', async () => {
    const asked = await send('employee', '/api/answers', answerShape, {
      text: 'czy archiwum przyjmuje płyty?',
    })
    const again = { question: asked.id, text: asked.text }
    const passed = await send('employee', '/api/answers/pass-on', passedOnShape, again)
    expect([
      passed.again,
      (await send('employee', '/api/answers/pass-on', passedOnShape, again)).again,
    ]).toEqual([false, true])
    await api.suite.knowledge.settled()
    const answers: SamplePerson = passed.to.role === 'process-owner' ? 'processOwner' : 'representative'
    expect(api.written.map(one => one.person)).toContain(people[answers])
    expect((await send('employee', '/api/questions/waiting', waitingShape)).questions).toEqual([])
    const { questions } = await send(answers, '/api/questions/waiting', waitingShape)
    expect(questions.map(one => one.text)).toEqual([asked.text])
    const path = `/api/questions/${asked.id}/answer`
    const given = { answer: 'Tak, w pudełkach.', cites: questions[0]?.choices[0]?.value ?? '' }
    expect(await reasonOf(await raw('headOfGD', path, given))).toEqual([403, 'not-allowed-to-answer'])
    expect((await send(answers, path, waitingShape, given)).questions).toEqual([])
    expect(await reasonOf(await raw(answers, path, given))).toEqual([409, 'question-answered-already'])
    await api.suite.knowledge.settled()
    expect(api.written.some(one => one.person === people.employee)).toBe(true)
  })

  it('that were not it are noted, and the next passages come', async () => {
    const asked = await send('employee', '/api/answers', answerShape, QUESTION)
    await api.suite.knowledge.settled()
    const next = await send('employee', '/api/answers/not-it', answerShape, {
      question: asked.id,
      text: asked.text,
      without: asked.passages.map(one => one.id),
    })
    expect(next.state).not.toBe('answered')
    await api.suite.knowledge.settled()
    const view = await send('representative', '/api/questions', questionsShape)
    expect(view.counts.notIt).toBe(1)
    expect(view.asked.map(one => one.text)).toContain(QUESTION.text)
    expect(await reasonOf(await raw('employee', '/api/questions'))).toEqual([
      403,
      'not-allowed-to-see-questions',
    ])
  })
})

describe('words of the office over HTTP', () => {
  it('are changed by the quality representative, and work at once', async () => {
    const body = { word: 'AZ', means: ['archiwum zakładowe'] }
    expect(await reasonOf(await raw('employee', '/api/words', body))).toEqual([
      403,
      'not-allowed-to-change-words',
    ])
    expect((await send('representative', '/api/words', wordsShape, body)).words).toEqual([body])
    expect(await send('employee', '/api/words', wordsShape)).toEqual({ words: [body], mayChange: false })
    expect((await send('representative', '/api/words/remove', wordsShape, { word: 'az' })).words).toEqual([])
    expect(await reasonOf(await raw('representative', '/api/words/remove', { word: 'az' }))).toEqual([
      404,
      'no-such-word',
    ])
  })
})
