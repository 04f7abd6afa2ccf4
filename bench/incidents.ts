import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ChatPage } from '../infra/standin/teams/chatEntry.ts'
import { type BenchOptions, ms, percentile, type Row } from './row.ts'
import { type RunningOffice, runOffice } from './runningOffice.ts'
import { seedOffice } from './seedOffice.ts'

const LOOK_EVERY_MS = 10
const GIVE_UP_MS = 60_000

/** From a report over HTTP until the officer's chat shows its number; and a wave of a thousand reports. */
export async function incidentRows(options: BenchOptions): Promise<Row[]> {
  const path = join(options.folder, 'incidents')
  const employees = 60
  const seeded = await seedOffice(path, {
    units: 20,
    since: '2026-10',
    today: '2026-11-23',
    missing: 0,
    employees,
    officer: true,
  })
  const office = await runOffice(path, { env: { SWEEP_SECONDS: '3600' } })
  const reporters = seeded.people.slice(0, -1)
  const officer = seeded.people.at(-1)!
  const tokens = await Promise.all(reporters.map(person => office.tokenOf(person)))
  let sent = 0
  const report = async (): Promise<string> => {
    const turn = sent++
    const answer = await fetch(`${office.suiteUrl}/api/incidents`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${tokens[turn % tokens.length]}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({
        form: `bench-${turn}`,
        what: 'Podejrzany załącznik w poczcie',
        noticedAt: '2026-11-23T07:30:00.000Z',
        personalData: 'unknown',
        ongoing: 'unknown',
      }),
    })
    if (answer.status !== 200) throw new Error(`Reporting: ${answer.status} ${await answer.text()}`)
    return ((await answer.json()) as { number: string }).number
  }
  try {
    const turns = options.quick ? 10 : 60
    const plain = await latencies(office, officer, report, turns)
    await office.setFaults({ throttled: { rate: 0.5 } })
    const throttled = await latencies(office, officer, report, options.quick ? 5 : 30)
    await office.setFaults({})
    const wave = await wholeWave(office, officer, report, options.quick ? 100 : 1_000)
    return [
      {
        what: 'From the report of an incident to its number in the officer’s chat',
        goal: 'p95 under 2 s',
        measured: `p50 ${ms(percentile(plain, 0.5))}, p95 ${ms(percentile(plain, 0.95))} (${turns} reports)`,
        met: percentile(plain, 0.95) < 2_000,
      },
      {
        what: 'The same while Graph throttles half of all calls',
        goal: 'p95 under 10 s',
        measured: `p50 ${ms(percentile(throttled, 0.5))}, p95 ${ms(percentile(throttled, 0.95))} (${throttled.length} reports)`,
        met: percentile(throttled, 0.95) < 10_000,
      },
      wave,
    ]
  } finally {
    await office.stop()
  }
}

async function latencies(
  office: RunningOffice,
  officer: string,
  report: () => Promise<string>,
  turns: number,
): Promise<number[]> {
  const found: number[] = []
  for (let turn = 0; turn <= turns; turn++) {
    const before = performance.now()
    const number = await report()
    await until(async () => (await chatOf(office, officer)).includes(number), number)
    // The first opens connections and the chat.
    if (turn > 0) found.push(performance.now() - before)
  }
  return found
}

/** A thousand reports within a minute, twenty at a time: how many are there, and how many messages the officer got. */
async function wholeWave(
  office: RunningOffice,
  officer: string,
  report: () => Promise<string>,
  size: number,
): Promise<Row> {
  const messagesBefore = messages(await chatOf(office, officer))
  const before = performance.now()
  const numbers: string[] = []
  await Promise.all(
    Array.from({ length: 20 }, async (_, lane) => {
      for (let turn = lane; turn < size; turn += 20) numbers.push(await report())
    }),
  )
  const took = performance.now() - before
  const last = [...numbers].sort().at(-1)!
  await until(async () => (await chatOf(office, officer)).includes(last), last)
  const more = messages(await chatOf(office, officer)) - messagesBefore
  const distinct = new Set(numbers).size
  return {
    what: `A wave of ${size} reports: numbered and kept, in how many further messages to the officer`,
    goal: 'none lost, one message that counts',
    measured: `${distinct} kept in ${ms(took)}, ${more} further messages`,
    met: distinct === size && more <= 1,
  }
}

async function chatOf(office: RunningOffice, person: string): Promise<string> {
  const { httpUrl } = office.standin.addresses
  return JSON.stringify(
    ((await (await fetch(`${httpUrl}/people/${person}/chat`)).json()) as ChatPage).messages,
  )
}

const messages = (chat: string): number => (JSON.parse(chat) as unknown[]).length

async function until(seen: () => Promise<boolean>, what: string): Promise<void> {
  const before = performance.now()
  while (!(await seen())) {
    if (performance.now() - before > GIVE_UP_MS) throw new Error(`${what} never came to the officer`)
    await pause(LOOK_EVERY_MS)
  }
}
