import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openKnowledge } from '../../api/knowledge/knowledge.ts'
import { passagesOf } from '../../api/knowledge/passages/passagesOf.ts'
import { atOnce } from '../../api/knowledge/slices.ts'
import type { ReadDocument } from '../../api/reading/blocks.ts'
import { type BenchOptions, median, ms, percentile, type Row, seconds } from '../row.ts'
import { computing } from './computing.ts'
import type { QuestionSet } from './questionSet.ts'

const PASSAGES = 20_000
const FEWER = 2_000

/** The same text over and over, each copy with words of its own, until there are twenty thousand passages. */
export async function largeKnowledgeRows(
  { document, questions }: QuestionSet,
  options: BenchOptions,
): Promise<Row[]> {
  const each = atOnce(passagesOf(document.blocks)).length
  const copies = Math.ceil((options.quick ? FEWER : PASSAGES) / each)
  const knowledge = openKnowledge()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const started = performance.now()
  const indexing = computing()
  delay.enable()
  for (let copy = 0; copy < copies; copy++)
    await knowledge.put({ id: `copy-${copy}`, title: 'copy', reading: withOwnWords(document, copy) })
  delay.disable()
  const indexed = performance.now() - started
  const indexedComputing = indexing()
  const computed: number[] = []
  const times = questions.map(({ question }) => {
    const asked = performance.now()
    const work = computing()
    knowledge.ask(question)
    const took = performance.now() - asked
    computed.push(work())
    return took
  })
  return [
    {
      what: `${copies * each} passages are indexed`,
      goal: '10 s, nobody held up',
      measured: `${seconds(indexed)} (${seconds(indexedComputing)} of computing); others waited at most ${ms(delay.max / 1e6)}, 99 % of the time ${ms(delay.percentile(99) / 1e6)}`,
      met: indexed <= 10_000,
    },
    {
      what: `A question to ${copies * each} passages`,
      goal: 'p99 25 ms',
      measured: `p50 ${ms(median(times))}, p99 ${ms(percentile(times, 0.99))} (${ms(median(computed))} and ${ms(percentile(computed, 0.99))} of computing)`,
      met: percentile(times, 0.99) <= 25,
    },
  ]
}

const VOCABULARY = 9_000

function withOwnWords(document: ReadDocument, copy: number): ReadDocument {
  const blocks = document.blocks.map((block, at) =>
    block.kind === 'table' || block.text.length < 80
      ? block
      : {
          ...block,
          text: `${block.text} Słowo${((copy * 7_919 + at * 31) % VOCABULARY).toString(26).replace(/\d/g, 'q')}.`,
        },
  )
  return { ...document, blocks }
}
