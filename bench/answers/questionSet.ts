import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ReadDocument } from '../../api/reading/blocks.ts'
import { openReader } from '../../api/reading/reader.ts'

export interface AskedQuestion {
  readonly question: string
  readonly answerable: boolean
  readonly gold: readonly {
    readonly chapter: string
    readonly any: readonly string[]
    readonly pages: readonly number[]
  }[]
}

export interface QuestionSet {
  readonly document: ReadDocument
  readonly name: string
  readonly questions: readonly AskedQuestion[]
}

const FOLDER = join(import.meta.dirname, '../../test/knowledge/answers')

/**
 * What the engines are asked: the Quality Book when the variable BENCH_BOOK names its file, with the questions that are
 * kept for it; otherwise the invented regulations of the tests.
 */
export async function questionSet(): Promise<QuestionSet> {
  const book = process.env.BENCH_BOOK
  const file = book && existsSync(book) ? book : join(FOLDER, 'lipowo.txt')
  const sets = file === book ? ['bookTuned', 'bookLater'] : ['lipowo']
  const reader = openReader({ processes: 1 })
  const read = await reader.read(readFileSync(file), basename(file))
  reader.close()
  if (!read.ok) throw new Error(`${file}: ${read.reason}`)
  const questions = sets.flatMap(set =>
    readFileSync(join(FOLDER, `questions/${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as AskedQuestion),
  )
  return {
    document: read.value,
    name:
      file === book
        ? 'the Quality Book (questions of our own, most of them tuned on)'
        : 'the invented regulations',
    questions,
  }
}
