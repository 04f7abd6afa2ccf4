import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openKnowledge } from '../api/knowledge/knowledge.ts'
import { passagesOf } from '../api/knowledge/passages/passagesOf.ts'
import { atOnce } from '../api/knowledge/slices.ts'
import { computing } from './answers/computing.ts'
import { type Engine, miniSearch, sqliteSearch } from './answers/engines.ts'
import { type Asked, holds, judged, type Measured } from './answers/judged.ts'
import { largeKnowledgeRows } from './answers/largeKnowledge.ts'
import { postgresSearch } from './answers/postgres.ts'
import { type AskedQuestion, type QuestionSet, questionSet } from './answers/questionSet.ts'
import { type BenchOptions, megabytes, ms, type Row } from './row.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const used = (): number => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Same passages, same questions, one engine after the other; then this one at twenty thousand passages. */
export async function answersRows(options: BenchOptions): Promise<Row[]> {
  const set = await questionSet()
  const texts = atOnce(passagesOf(set.document.blocks)).map(passage => passage.text)
  const own = await measureOwn(set)
  const others: Measured[] = []
  for (const open of [miniSearch, sqliteSearch, postgresSearch]) {
    const measured = await measureOther(set, texts, open, options)
    if (measured) others.push(measured)
  }
  const about = `${set.name}, ${texts.length} passages, ${set.questions.length} questions`
  return [
    ...ownRows(own, about),
    ...others.map(one => ({
      what: `${one.name}, same passages and questions`,
      goal: 'to compare',
      measured: told(one),
      met: undefined,
    })),
    ...(await largeKnowledgeRows(set, options)),
  ]
}

async function measureOwn({ document, questions }: QuestionSet): Promise<Measured> {
  const before = used()
  const started = performance.now()
  const indexing = computing()
  const knowledge = openKnowledge()
  await knowledge.put({ id: 'document', title: 'document', reading: document })
  const indexed = performance.now() - started
  const indexedComputing = indexing()
  for (const { question } of questions) knowledge.ask(question)
  const memory = used() - before
  const ask = (asked: AskedQuestion): Asked => {
    const { results, confidence } = knowledge.ask(asked.question)
    return {
      sure: confidence,
      results: results.map(({ text, citation }) => ({
        text,
        cited: asked.gold.some(
          one =>
            holds(text, { ...asked, gold: [one] }) &&
            (citation.chapter === one.chapter || citation.chapter.startsWith(`${one.chapter}.`)) &&
            (citation.pages ?? [citation.page]).some(page => page !== undefined && one.pages.includes(page)),
        ),
      })),
    }
  }
  return { name: 'this search', ...(await judged(questions, ask)), indexed, indexedComputing, memory }
}

async function measureOther(
  { questions }: QuestionSet,
  texts: readonly string[],
  open: (texts: readonly string[]) => Engine | undefined | Promise<Engine | undefined>,
  options: BenchOptions,
): Promise<Measured | undefined> {
  const before = used()
  const started = performance.now()
  const indexing = computing()
  const engine = await open(texts)
  if (!engine) {
    options.say(`${open.name}: not installed here, left out`)
    return undefined
  }
  const indexed = performance.now() - started
  const indexedComputing = indexing()
  const memory = used() - before
  for (const { question } of questions) await engine.ask(question)
  const ask = async ({ question }: AskedQuestion): Promise<Asked> => {
    const hits = await engine.ask(question)
    return { results: hits.map(hit => ({ text: texts[hit.passage]! })), sure: hits[0]?.score ?? -Infinity }
  }
  const measured = { name: engine.name, ...(await judged(questions, ask)), indexed, indexedComputing, memory }
  engine.close()
  return measured
}

const two = (value: number): string => value.toFixed(2)

const told = (one: Measured): string =>
  `first right ${two(one.first)}, one of three ${two(one.three)}; false answers ${two(one.falseAt95)} / ${two(one.falseAt90)} at 95 / 90 % kept; p50 ${ms(one.half)}, p99 ${ms(one.slowest)}; index ${ms(one.indexed)}, ${megabytes(one.memory)}`

function ownRows(own: Measured, about: string): Row[] {
  return [
    {
      what: `Answers from ${about}: the first passage answers`,
      goal: '0.85; one of three 0.95; citation 0.99',
      measured: `${two(own.first)}; ${two(own.three)}; ${two(own.citation)}`,
      met: own.first >= 0.85 && own.three >= 0.95 && own.citation >= 0.99,
    },
    {
      what: 'False answers where 95 % / 90 % of the answerable questions are kept',
      goal: 'at most 0.30 / 0.20',
      measured: `${two(own.falseAt95)} / ${two(own.falseAt90)}`,
      met: own.falseAt95 <= 0.3 && own.falseAt90 <= 0.2,
    },
    {
      what: 'A question',
      goal: 'p50 2 ms, p99 10 ms',
      measured: `p50 ${ms(own.half)}, p99 ${ms(own.slowest)} (p99 ${ms(own.computed)} of computing)`,
      met: own.half <= 2 && own.slowest <= 10,
    },
    {
      what: 'The index is ready, word forms and thesaurus with it',
      goal: '300 ms, 120 MB',
      measured: `${ms(own.indexed)} (${ms(own.indexedComputing)} of computing), ${megabytes(own.memory)}`,
      met: own.indexed <= 300 && own.memory <= 120 * 1_048_576,
    },
  ]
}
