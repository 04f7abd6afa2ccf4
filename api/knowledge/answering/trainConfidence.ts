import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { argv } from 'node:process'
import { openReader } from '../../reading/reader.ts'
import { passagesOf } from '../passages/passagesOf.ts'
import { indexDocument } from '../search/documentIndex.ts'
import { lexiconOf } from '../search/lexicon.ts'
import { openShelf, type Selection } from '../search/shelf.ts'
import { atOnce } from '../slices.ts'
import { generalLexicons } from '../words/generalLexicons.ts'
import { evidenceOf } from './answerer.ts'
import { signsOf } from './signs.ts'

/**
 * `node api/knowledge/answering/trainConfidence.ts DOCUMENT=QUESTIONS.jsonl...`: fits the weights of the signs by logistic
 * regression, answerable questions against those that the document does not answer, and writes confidenceWeights.ts.
 */

const STEPS = 1_500
const RATE = 0.1
/** Keeps the weights of rare signs small. */
const RIDGE = 20

interface Example {
  readonly signs: Readonly<Record<string, number>>
  readonly answerable: boolean
}

async function selectionOf(file: string): Promise<Selection> {
  const reader = openReader({ processes: 1 })
  const read = await reader.read(readFileSync(file), basename(file))
  reader.close()
  if (!read.ok) throw new Error(`${file}: ${read.reason}`)
  const shelf = openShelf()
  atOnce(shelf.put(file, atOnce(indexDocument(atOnce(passagesOf(read.value.blocks))))))
  return shelf.select(() => true)
}

async function examplesOf(pair: string): Promise<Example[]> {
  const [document = '', questions = ''] = pair.split('=')
  const selection = await selectionOf(document)
  const lexicons = { ...generalLexicons(), office: lexiconOf([]) }
  return readFileSync(questions, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .flatMap(line => {
      const { question, answerable } = JSON.parse(line) as { question: string; answerable: boolean }
      const evidence = evidenceOf(question, selection, lexicons)
      return evidence ? [{ signs: signsOf(evidence), answerable }] : []
    })
}

const examples: Example[] = []
for (const pair of argv.slice(2)) examples.push(...(await examplesOf(pair)))
const names = Object.keys(examples[0]!.signs)
const positive = examples.filter(one => one.answerable).length / examples.length
const mean = names.map(name => examples.reduce((sum, one) => sum + one.signs[name]!, 0) / examples.length)
const spread = names.map(
  (name, at) =>
    Math.sqrt(examples.reduce((sum, one) => sum + (one.signs[name]! - mean[at]!) ** 2, 0) / examples.length) +
    1e-6,
)
const rows = examples.map(one => names.map((name, at) => (one.signs[name]! - mean[at]!) / spread[at]!))
const weights = names.map(() => 0)
let base = 0
for (let step = 0; step < STEPS; step++) {
  const slope = weights.map(weight => (RIDGE * weight) / examples.length)
  let baseSlope = 0
  for (const [at, row] of rows.entries()) {
    const { answerable } = examples[at]!
    const sum = row.reduce((all, value, order) => all + value * weights[order]!, base)
    // Both kinds count the same, however many questions of each there are.
    const fault =
      (1 / (1 + Math.exp(-sum)) - (answerable ? 1 : 0)) * (answerable ? 0.5 / positive : 0.5 / (1 - positive))
    baseSlope += fault / examples.length
    for (const [order, value] of row.entries()) slope[order]! += (fault * value) / examples.length
  }
  for (const [order, value] of slope.entries()) weights[order]! -= RATE * value
  base -= RATE * baseSlope
}
const rounded = (value: number): number => Math.round(value * 100) / 100
const signs = names.map((name, at) => [name, rounded(weights[at]! / spread[at]!)] as const)
const shifted = rounded(
  base - names.reduce((sum, _, at) => sum + (weights[at]! / spread[at]!) * mean[at]!, 0),
)
writeFileSync(
  join(import.meta.dirname, 'confidenceWeights.ts'),
  `/** Made by trainConfidence.ts from ${examples.length} questions; what each sign of an answer adds to its confidence. */
export const confidenceWeights: { readonly base: number; readonly signs: Readonly<Record<string, number>> } = {
  base: ${shifted},
  signs: {
${signs.map(([name, weight]) => `    ${name}: ${weight},`).join('\n')}
  },
}
`,
)
console.log(Object.fromEntries(signs))
