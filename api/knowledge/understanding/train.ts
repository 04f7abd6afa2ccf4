import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import { deflateRawSync } from 'node:zlib'
import { modelBytes } from './intentModel.ts'
import { expandPatterns, type LabelledMessage, seededRandom } from './messagePatterns.ts'
import { intentModelOf } from './trainingRun.ts'

/** Every message the model learns from, in a fixed order. */
export function trainingMessages(folder: URL): LabelledMessage[] {
  const random = seededRandom(1)
  const messages: LabelledMessage[] = []
  for (const name of readdirSync(folder)
    .filter(n => n.endsWith('.txt'))
    .sort()) {
    const file = readFileSync(new URL(name, folder), 'utf8')
    messages.push(...expandPatterns(file, random, 12, messages.at(-1)?.pattern ?? 0))
  }
  return messages
}

if (import.meta.main) {
  const folder = new URL('../../../test/knowledge/understanding/messages/', import.meta.url)
  const messages = trainingMessages(folder)
  const model = intentModelOf(messages)
  const out = new URL(argv[2] ?? './intentWeights.bin', import.meta.url)
  const bytes = deflateRawSync(modelBytes(model), { level: 9 })
  writeFileSync(out, bytes)
  stdout.write(`${messages.length} messages, ${bytes.length} bytes\n`)
}
