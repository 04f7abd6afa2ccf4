import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { openReader } from '../../api/reading/reader.ts'

/** `node test/reading/benchmark.ts`: times of reading the sample minutes, beside plain extraction with mammoth. */
const ROUNDS = 5
const root = join(import.meta.dirname, 'documents', 'made')
const files = await Promise.all(
  (await readdir(root))
    .filter(name => name !== 'truth.jsonl')
    .map(async name => ({ name, bytes: await readFile(join(root, name)) })),
)
const at = (times: number[], share: number): string =>
  `${times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!.toFixed(1)} ms`

const reader = openReader({ processes: 2 })
await reader.warmUp()
for (const file of files) await reader.readMinutes(file.bytes, file.name)
const times: number[] = []
for (let round = 0; round < ROUNDS; round++)
  for (const file of files) {
    const begun = performance.now()
    await reader.readMinutes(file.bytes, file.name)
    times.push(performance.now() - begun)
  }
console.log(`one after another   p50 ${at(times, 0.5)}  p95 ${at(times, 0.95)}  (${times.length} readings)`)

const plain: number[] = []
const word = files.filter(file => file.name.endsWith('.docx'))
for (let round = 0; round <= ROUNDS; round++)
  for (const file of word) {
    const begun = performance.now()
    await mammoth.extractRawText({ buffer: file.bytes })
    if (round > 0) plain.push(performance.now() - begun)
  }
console.log(`mammoth, docx only  p50 ${at(plain, 0.5)}  p95 ${at(plain, 0.95)}  (${plain.length} readings)`)
const own: number[] = []
for (let round = 0; round < ROUNDS; round++)
  for (const file of word) {
    const begun = performance.now()
    await reader.readMinutes(file.bytes, file.name)
    own.push(performance.now() - begun)
  }
console.log(`this, docx only     p50 ${at(own, 0.5)}  p95 ${at(own, 0.95)}  (${own.length} readings)`)

/** How late a timer of the service comes while files are read. */
async function lateness(during: Promise<unknown>): Promise<number[]> {
  const late: number[] = []
  let done = false
  void during.then(() => {
    done = true
  })
  while (!done) {
    const begun = performance.now()
    await new Promise(resolve => setTimeout(resolve, 5))
    late.push(performance.now() - begun - 5)
  }
  return late
}
const idle = await lateness(new Promise(resolve => setTimeout(resolve, 1000)))
const busy = await lateness(
  Promise.all(
    Array.from({ length: 200 }, (_, number) => files[number % files.length]!).map(file =>
      reader.readMinutes(file.bytes, file.name),
    ),
  ),
)
console.log(
  `service's timers late by  idle p95 ${at(idle, 0.95)}  while 200 files are read, two at a time, p95 ${at(busy, 0.95)}`,
)
reader.close()
