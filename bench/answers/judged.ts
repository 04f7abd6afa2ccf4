import { median, percentile } from '../row.ts'
import { computing } from './computing.ts'
import type { AskedQuestion } from './questionSet.ts'

/** What an engine has shown. */
export interface Measured {
  readonly name: string
  readonly first: number
  readonly three: number
  readonly citation: number
  readonly falseAt95: number
  readonly falseAt90: number
  readonly half: number
  readonly slowest: number
  readonly computed: number
  readonly indexed: number
  readonly indexedComputing: number
  readonly memory: number
}

/** What came back for one question. */
export interface Asked {
  readonly results: readonly { readonly text: string; readonly cited?: boolean }[]
  readonly sure: number
}

const plain = (text: string): string =>
  text
    .replace(/[*_]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
/** Whether a text holds the words that answer a question. */
export const holds = (text: string, { gold }: AskedQuestion): boolean =>
  gold.some(one => one.any.some(part => plain(text).includes(plain(part))))

/** Asks everything and looks at what came back; the program should be warm. */
export async function judged(
  questions: readonly AskedQuestion[],
  ask: (question: AskedQuestion) => Asked | Promise<Asked>,
): Promise<Omit<Measured, 'name' | 'indexed' | 'indexedComputing' | 'memory'>> {
  const times: number[] = []
  const computed: number[] = []
  const found: { question: AskedQuestion; asked: Asked; rank: number }[] = []
  for (const question of questions) {
    const started = performance.now()
    const work = computing()
    const asked = await ask(question)
    times.push(performance.now() - started)
    computed.push(work())
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
    computed: percentile(computed, 0.99),
  }
}
