import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { extractText } from 'unpdf'
import { openReader } from '../api/reading/reader.ts'
import { type BenchOptions, median, ms, percentile, type Row } from './row.ts'
import { type RunningOffice, runOffice } from './runningOffice.ts'
import { seedOffice } from './seedOffice.ts'

const DOCUMENTS = join(import.meta.dirname, '../test/reading/documents')
const AT_ONCE = 10
const ASKING = 5

const WordExtractor = createRequire(import.meta.url)('word-extractor') as new () => {
  extract(content: Buffer): Promise<unknown>
}

interface SampleFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Reading the sample minutes of all formats, beside plain extraction; and the bot's answers while ten files come in. */
export async function minutesRows(options: BenchOptions): Promise<Row[]> {
  const files = sampleFiles(options.quick)
  return [...(await readingRows(files, options)), ...(await uploadsBesideChat(files, options))]
}

function sampleFiles(quick: boolean): SampleFile[] {
  const files = ['made', 'fresh', 'written'].flatMap(folder =>
    readdirSync(join(DOCUMENTS, folder))
      .filter(name => name !== 'truth.jsonl')
      .map(name => ({ name, bytes: new Uint8Array(readFileSync(join(DOCUMENTS, folder, name))) })),
  )
  return quick ? files.filter((_, at) => at % 8 === 0) : files
}

async function readingRows(files: readonly SampleFile[], { quick, say }: BenchOptions): Promise<Row[]> {
  const rounds = quick ? 1 : 3
  const reader = openReader({ processes: 2 })
  try {
    await reader.warmUp()
    const comparable = files.filter(file => plainReader(file.name))
    const own: number[] = []
    const ownOfComparable: number[] = []
    const plain: number[] = []
    const broken = new Set<string>()
    // The first round loads what the libraries load once.
    for (let round = 0; round <= rounds; round++)
      for (const file of files) {
        const time = await timed(() => reader.readMinutes(file.bytes, file.name))
        const extract = plainReader(file.name)
        const beside =
          extract && (await timed(() => extract(file.bytes)).catch(() => void broken.add(file.name)))
        if (round === 0) continue
        own.push(time)
        // A library that breaks on a file has no time to compare.
        if (typeof beside !== 'number') continue
        ownOfComparable.push(time)
        plain.push(beside)
      }
    say(`${files.length} documents, ${comparable.length} of them in formats that are read plainly`)
    const p95 = percentile(own, 0.95)
    return [
      {
        what: `Minutes read in the reading process, one after another: ${files.length} documents of all formats`,
        goal: 'p95 under 150 ms',
        measured: `p50 ${ms(median(own))}, p95 ${ms(p95)}, longest ${ms(Math.max(...own))} (${own.length} readings)`,
        met: p95 < 150,
      },
      {
        what: 'The same beside text alone, in the measuring process: mammoth for docx, unpdf, word-extractor and plain decoding for pdf, doc, txt and md',
        goal: 'told',
        measured: `p50 ${ms(median(ownOfComparable))} to ${ms(median(plain))}, p95 ${ms(percentile(ownOfComparable, 0.95))} to ${ms(percentile(plain, 0.95))} (${comparable.length - broken.size} documents; on ${broken.size} others the plain library breaks)`,
        met: undefined,
      },
    ]
  } finally {
    reader.close()
  }
}

/** What takes the bare text out of a file, in this process and without any limit; undefined for formats without such a library. */
function plainReader(name: string): ((bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>) | undefined {
  switch (/\.(\w+)$/.exec(name)?.[1]) {
    case 'docx':
      return bytes => mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    case 'pdf':
      return bytes => extractText(new Uint8Array(bytes))
    case 'doc':
      return bytes => new WordExtractor().extract(Buffer.from(bytes))
    case 'txt':
    case 'md':
      return async bytes => new TextDecoder().decode(bytes)
    default:
      return undefined
  }
}

/** Messages answered in the chat, first with nothing else to do, then while ten uploads are under way all the time. */
async function uploadsBesideChat(files: readonly SampleFile[], options: BenchOptions): Promise<Row[]> {
  const path = join(options.folder, 'minutes')
  const seeded = await seedOffice(path, {
    units: AT_ONCE + ASKING,
    since: '2026-10',
    today: '2026-11-27',
    missing: AT_ONCE + ASKING,
    employees: 0,
  })
  const office = await runOffice(path, { env: { SWEEP_SECONDS: '3600' } })
  try {
    const asking = seeded.people.slice(AT_ONCE)
    const messages = options.quick ? 20 : 100
    await answersOf(office, asking, messages)
    const alone = await answersOf(office, asking, messages)
    const tokens = await Promise.all(seeded.people.slice(0, AT_ONCE).map(person => office.tokenOf(person)))
    let done = false
    let handedIn = 0
    const uploading = tokens.map(async (token, unit) => {
      for (let turn = 0; !done; turn++) {
        const file = files[(unit + turn * AT_ONCE) % files.length]!
        await handIn(office, token, { unit, turn }, file)
        handedIn++
      }
    })
    const beside = await answersOf(office, asking, messages).finally(() => {
      done = true
    })
    await Promise.all(uploading)
    const ratio = percentile(beside, 0.95) / percentile(alone, 0.95)
    const inTheMiddle = median(beside) / median(alone)
    return [
      {
        what: `The bot's other answers (“pomoc”) while ${AT_ONCE} files are handed in at once, all the time, on this machine's processors`,
        goal: 'at most twice as slow',
        measured: `p50 ${ms(median(alone))} to ${ms(median(beside))}: ${inTheMiddle.toFixed(2)} times; p95 ${ms(percentile(alone, 0.95))} to ${ms(percentile(beside, 0.95))}: ${ratio.toFixed(2)} times (${messages} messages, ${handedIn} files meanwhile)`,
        met: inTheMiddle <= 2 && ratio <= 2,
      },
    ]
  } finally {
    await office.stop()
  }
}

async function answersOf(
  office: RunningOffice,
  people: readonly string[],
  messages: number,
): Promise<number[]> {
  const times: number[] = []
  for (let number = 0; number < messages; number++)
    times.push(
      await timed(async () => {
        const { httpUrl } = office.standin.addresses
        const answer = await fetch(`${httpUrl}/people/${people[number % people.length]}/chat`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ text: 'pomoc' }),
        })
        if (!answer.ok) throw new Error(`Chat: ${answer.status} ${await answer.text()}`)
        await answer.arrayBuffer()
      }),
    )
  return times
}

async function handIn(
  office: RunningOffice,
  token: string,
  { unit, turn }: { unit: number; turn: number },
  { name, bytes }: SampleFile,
): Promise<void> {
  const form = new FormData()
  form.set('file', new Blob([bytes]), name)
  const answer = await fetch(`${office.suiteUrl}/api/reviews/unit/U${unit}/2026-11/minutes`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': `minutes-${unit}-${turn}-00000000` },
    body: form,
  })
  const said = await answer.text()
  if (answer.status !== 200) throw new Error(`Handing in ${name}: ${answer.status} ${said.slice(0, 300)}`)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}
