import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openReader } from '../../api/reading/reader.ts'
import { refusalLine, resultLine } from '../../api/reading/resultLine.ts'
import type { Truth } from './samples/sampleDocument.ts'
import { type ResultLine, scoreReadings } from './scoreReadings.ts'

/** `node test/reading/score.ts FOLDER...`: the rates reached on folders of documents with a truth.jsonl each. */
const reader = openReader({ processes: 2 })
for (const folder of process.argv.slice(2)) {
  const truths = (await readFile(join(folder, 'truth.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Truth & { file: string; missing: string[] })
  const files = (await readdir(folder)).filter(name => name !== 'truth.jsonl')
  const results: ResultLine[] = []
  for (const file of files) {
    const outcome = await reader.readMinutes(await readFile(join(folder, file)), file)
    const line = outcome.ok ? resultLine(file, outcome.value) : refusalLine(file, outcome.reason, '')
    results.push(line as unknown as ResultLine)
  }
  console.log(folder, `${truths.length} documents`)
  for (const [rate, value] of Object.entries(scoreReadings(truths, results)))
    console.log(`  ${rate.padEnd(18)} ${value.toFixed(3)}`)
}
reader.close()
