import { readFileSync } from 'node:fs'
import { argv, exit, stderr, stdout } from 'node:process'
import { openUnderstanding } from './understander.ts'

const file = argv[2]
if (!file) {
  stderr.write('usage: npm run --silent understand -- FILE.jsonl\n')
  exit(2)
}

const understander = openUnderstanding()
const lines = readFileSync(file, 'utf8').split('\n')
for (const line of lines) {
  if (line.trim() === '') continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const { intent, confidence, slots } = understander.understand(text)
  stdout.write(`${JSON.stringify({ id, intent, confidence: Math.round(confidence * 1000) / 1000, slots })}\n`)
}
