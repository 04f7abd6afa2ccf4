import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openKnowledge } from '../api/knowledge/knowledge.ts'
import { passagesOf } from '../api/knowledge/passages/passagesOf.ts'
import { atOnce } from '../api/knowledge/slices.ts'
import { type Engine, miniSearch, sqliteSearch } from './answers/engines.ts'
import { largeKnowledgeRows } from './answers/largeKnowledge.ts'
import { postgresSearch } from './answers/postgres.ts'
import { type AskedQuestion, type QuestionSet, questionSet } from './answers/questionSet.ts'
import { type BenchOptions, median, megabytes, ms, percentile, type Row } from './row.ts'

interface Measured {
  readonly name: string
  readonly first: number
  readonly three: number
  readonly citation: number
  readonly falseAt95: number
  readonly falseAt90: number
  readonly half: number
  readonly slowest: number
  readonly indexed: number
  readonly memory: number
}

interface Asked {
  readonly results: readonly { readonly text: string; readonly cited?: boolean }[]
  readonly sure: number
}

const plain = (text: string): string =>
  text
    .replace(/[*_]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
const holds = (text: string, { gold }: AskedQuestion): boolean =>
  gold.some(one => one.any.some(part => plain(text).includes(plain(part))))

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
  const knowledge = openKnowledge()
  await knowledge.put({ id: 'document', title: 'document', reading: document })
  const indexed = performance.now() - started
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
  return { name: 'this search', ...(await judged(questions, ask)), indexed, memory }
}

async function measureOther(
  { questions }: QuestionSet,
  texts: readonly string[],
  open: (texts: readonly string[]) => Engine | undefined | Promise<Engine | undefined>,
  options: BenchOptions,
): Promise<Measured | undefined> {
  const before = used()
  const started = performance.now()
  const engine = await open(texts)
  if (!engine) {
    options.say(`${open.name}: not installed here, left out`)
    return undefined
  }
  const indexed = performance.now() - started
  const memory = used() - before
  for (const { question } of questions) await engine.ask(question)
  const ask = async ({ question }: AskedQuestion): Promise<Asked> => {
    const hits = await engine.ask(question)
    return { results: hits.map(hit => ({ text: texts[hit.passage]! })), sure: hits[0]?.score ?? -Infinity }
  }
  const measured = { name: engine.name, ...(await judged(questions, ask)), indexed, memory }
  engine.close()
  return measured
}

/** Asks everything twice, so that programs are warm when their time is taken, and looks at what came back. */
async function judged(
  questions: readonly AskedQuestion[],
  ask: (question: AskedQuestion) => Asked | Promise<Asked>,
): Promise<Omit<Measured, 'name' | 'indexed' | 'memory'>> {
  const times: number[] = []
  const found: { question: AskedQuestion; asked: Asked; rank: number }[] = []
  for (const question of questions) {
    const started = performance.now()
    const asked = await ask(question)
    times.push(performance.now() - started)
    found.push({ question, asked, rank: asked.results.findIndex(one => holds(one.text, question)) })
  }
  const answerable = found.filter(one => one.question.answerable)
  const share = (list: readonly unknown[], of: readonly unknown[]): number => list.length / (of.length || 1)
  const hits = answerable.filter(one => one.rank >= 0)
  const falseAt = (lost: number): number => {
    const least = percentile(
      answerable.map(one => one.asked.sure),
      lost,
    )
    const rest = found.filter(one => !one.question.answerable)
    return share(
      rest.filter(one => one.asked.results.length > 0 && one.asked.sure >= least),
      rest,
    )
  }
  return {
    first: share(
      answerable.filter(one => one.rank === 0),
      answerable,
    ),
    three: share(hits, answerable),
    citation: share(
      hits.filter(one => one.asked.results[one.rank]!.cited === true),
      hits,
    ),
    falseAt95: falseAt(0.05),
    falseAt90: falseAt(0.1),
    half: median(times),
    slowest: percentile(times, 0.99),
  }
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
      measured: `p50 ${ms(own.half)}, p99 ${ms(own.slowest)}`,
      met: own.half <= 2 && own.slowest <= 10,
    },
    {
      what: 'The index is ready, word forms and thesaurus with it',
      goal: '300 ms, 120 MB',
      measured: `${ms(own.indexed)}, ${megabytes(own.memory)}`,
      met: own.indexed <= 300 && own.memory <= 120 * 1_048_576,
    },
  ]
}
