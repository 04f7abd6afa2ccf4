import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startStandin } from '../infra/standin/standin.ts'
import { suiteEnvironment } from '../infra/start/suiteProcess.ts'
import {
  clockFileOf,
  type OfficeProcess,
  officeFolder,
  spawnProcess,
  spawnSuite,
  untilOpen,
} from '../test/faults/officeProcesses.ts'
import { type Recorded, recordActivities } from './recordedActivities.ts'
import { type BenchOptions, median, ms, type Row } from './row.ts'
import { APP_ID, seedOffice } from './seedOffice.ts'

const PEOPLE = 20
const AT_ONCE = 8

/**
 * Activities per second of the suite and of a bare echo bot, in turns: signed activities of twenty people, each
 * answered through the connector; the stand-in is in the measuring process, for both the same.
 */
export async function botRows(options: BenchOptions): Promise<Row[]> {
  const path = join(options.folder, 'bot')
  const seeded = await seedOffice(path, {
    units: PEOPLE,
    since: '2026-10',
    today: '2026-11-23',
    missing: 0,
    employees: 0,
  })
  const folder = await officeFolder(path)
  const echoPort = folder.httpPort
  const standin = await startStandin({
    dataFolder: join(path, 'standin'),
    httpsPort: folder.httpsPort,
    httpPort: 0,
    clockFile: clockFileOf(folder),
    directory: [],
    suite: { appId: APP_ID },
  })
  const { appId } = standin.suite
  const addresses = { ...standin, appId, httpUrl: standin.httpUrl }
  const started: OfficeProcess[] = []
  try {
    const suiteUrl = `http://127.0.0.1:${folder.suitePort}`
    const recorded = await recordActivities(standin, seeded.people)
    started.push(spawnSuite(folder, addresses, { PROVISION: 'false', SWEEP_SECONDS: '3600' }))
    await untilOpen(folder)
    const environment = suiteEnvironment(addresses, {
      port: echoPort,
      clockFile: clockFileOf(folder),
      instance: 'echo',
    })
    const echo = spawnProcess(
      'bench/echoBot.ts',
      [],
      { PATH: process.env.PATH, ...environment },
      join(path, 'echo.log'),
    )
    started.push(echo)
    await echo.ready
    const echoUrl = `http://127.0.0.1:${echoPort}`
    const count = options.quick ? 150 : 600
    for (const url of [suiteUrl, echoUrl]) await rate(url, recorded, options.quick ? 100 : 300)
    const turns = options.quick ? 2 : 5
    const rates: { suite: number; echo: number }[] = []
    const before = started.map(one => processorTimeOf(one.pid))
    for (let turn = 0; turn < turns; turn++)
      rates.push({ suite: await rate(suiteUrl, recorded, count), echo: await rate(echoUrl, recorded, count) })
    const ratio = median(rates.map(one => one.suite / one.echo))
    const [ofSuite, ofEcho] = started.map(
      (one, at) => (processorTimeOf(one.pid) - before[at]!) / (turns * count),
    ) as [number, number]
    return [
      {
        what: `Bot: messages answered a second (“pomoc”, ${AT_ONCE} at once), beside a bare botbuilder echo bot on restify`,
        goal: 'at least 0.8 of the echo bot',
        measured: `${Math.round(median(rates.map(one => one.suite)))} to ${Math.round(median(rates.map(one => one.echo)))} a second: ${ratio.toFixed(2)} (median of ${turns}); processor time a message ${ms(ofSuite)} to ${ms(ofEcho)}`,
        met: ratio >= 0.8,
      },
    ]
  } finally {
    for (const one of started) await one.stop()
    await standin.close()
  }
}

const TICK_MS = 10

/** Milliseconds of processor time that a process and its threads have used. Source: proc(5), fields 14 and 15 of stat. */
function processorTimeOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

let sent = 0

/** Answers a second. */
async function rate(url: string, recorded: readonly Recorded[], count: number): Promise<number> {
  let next = 0
  const started = performance.now()
  const worker = async () => {
    while (next < count) {
      const { authorization, activity } = recorded[next++ % recorded.length]!
      sent++
      const answer = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: authorization },
        body: JSON.stringify({ ...activity, id: `${String(activity.id)}-${sent}` }),
      })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return (count * 1_000) / (performance.now() - started)
}
