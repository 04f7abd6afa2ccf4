import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReader, type Reader } from '../../api/reading/reader.ts'
import { resultLine } from '../../api/reading/resultLine.ts'
import type { Truth } from './samples/sampleDocument.ts'
import { type ResultLine, type Score, scoreReadings } from './scoreReadings.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader({ processes: 2 })
})
afterAll(() => reader.close())

async function scoreOf(folder: string): Promise<Score> {
  const root = join(import.meta.dirname, 'documents', folder)
  const truths = (await readFile(join(root, 'truth.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Truth & { file: string; missing: string[] })
  const files = (await readdir(root)).filter(name => name !== 'truth.jsonl')
  const results = await Promise.all(
    files.map(async file => {
      const outcome = await reader.readMinutes(await readFile(join(root, file)), file)
      if (!outcome.ok) throw new Error(`${file}: ${outcome.reason}`)
      return resultLine(file, outcome.value) as unknown as ResultLine
    }),
  )
  return scoreReadings(truths, results)
}

describe.each(['written', 'made', 'fresh'])('the %s sample minutes', folder => {
  let score: Score
  beforeAll(async () => {
    score = await scoreOf(folder)
  })

  it('are told by kind and date', () => {
    expect(score.kind).toBeGreaterThanOrEqual(0.99)
    expect(score.date).toBeGreaterThanOrEqual(0.99)
  })
  it('are told by unit, process or area', () => expect(score.subject).toBeGreaterThanOrEqual(0.97))
  it('have their missing parts noticed', () => expect(score.missingRecall).toBeGreaterThanOrEqual(0.97))
  it('are not blamed for parts that they have', () => {
    expect(score.missingPrecision).toBeGreaterThanOrEqual(0.95)
    expect(score.wronglyFlagged).toBeLessThanOrEqual(0.03)
  })
  it('give their tasks', () => expect(score.actions).toBeGreaterThanOrEqual(0.93))
  it('give who is responsible and by when', () => {
    expect(score.responsible).toBeGreaterThanOrEqual(0.95)
    expect(score.due).toBeGreaterThanOrEqual(0.98)
    expect(score.wholeActions).toBeGreaterThanOrEqual(0.87)
  })
  it('give who was there', () => expect(score.attendance).toBeGreaterThanOrEqual(0.97))
})
