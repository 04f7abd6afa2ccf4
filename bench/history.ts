import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Month } from '../api/domain/calendar/period.ts'
import { declarations } from '../api/registers/registers.ts'
import { trustAuthority } from '../infra/standin/certificate.ts'
import { pnpBoard } from './pnpBoard.ts'
import { type BenchOptions, median, megabytes, ms, percentile, type Row, seconds } from './row.ts'
import { ask, memoryOf, type RunningOffice, runOffice } from './runningOffice.ts'
import { type SeededOffice, seedOffice } from './seedOffice.ts'

const UNITS = 345
const TODAY = '2026-11-23'
const LARGEST_PAGE = 5_000
/** Resource units of a page of list items (SharePoint: multi-item query). */
const PAGE_COSTS = 2
/** The registers and the list of signals between instances. */
const LISTS = Object.keys(declarations).length + 1
const PEOPLE = 2_600
const OPENINGS = 1_000

/** Opening, cold start and rush over 345 units with ten years of reviews. */
export async function historyRows(options: BenchOptions): Promise<Row[]> {
  const { quick, say } = options
  const path = join(options.folder, 'history')
  const people = quick ? 400 : PEOPLE
  const seeded = await seedOffice(path, {
    units: UNITS,
    since: (quick ? '2025-01' : '2016-12') as Month,
    today: TODAY,
    missing: 20,
    employees: people - UNITS,
  })
  say(`seeded ${seeded.reviews} reviews`)
  const coldStarts: number[] = []
  for (let turn = 0; turn < (quick ? 0 : 2); turn++) {
    const tried = await runOffice(path)
    coldStarts.push(tried.openedAfter)
    await tried.stop()
  }
  // Without sweeps: what reminders cost is measured by itself.
  const office = await runOffice(path, { env: { SWEEP_SECONDS: '3600' } })
  try {
    trustAuthority(office.standin.addresses.caFile)
    const token = await office.tokenOf(seeded.people[0]!)
    const board = `${office.suiteUrl}/api/board?kind=unit&year=2026`
    const rightAfter = performance.now()
    const { rows } = JSON.parse(await ask(board, token)) as { rows: unknown[] }
    if (rows.length !== UNITS) throw new Error(`The board shows ${rows.length} units.`)
    coldStarts.push(office.openedAfter + performance.now() - rightAfter)
    const started = await office.usage()
    const memory = memoryOf(office.suite.pid)
    const opened = await openings(office, board, token)
    const afterWrite = await afterWrites(office, seeded, board, quick ? 10 : 60)
    const direct = await straightFromLists(office, quick ? 5 : 20)
    const { row: rush, unitsPerMinute } = await rushOf(office, seeded, people, quick)
    const share = Math.ceil((unitsPerMinute * opened.time) / 60_000)
    const reviews = seeded.reviews.toLocaleString('en')
    return [
      {
        what: `Board of ${UNITS} units, ${reviews} reviews, opened warm (${OPENINGS} openings): Graph requests each`,
        goal: '0',
        measured: `${opened.requests} requests, ${opened.units} resource units; reading the changes of all lists costs ${unitsPerMinute} units a minute, however many people look or nobody`,
        met: opened.requests === 0,
      },
      {
        what: 'The same page with @pnp/graph straight from the lists, resource units over 1,000 openings',
        goal: 'suite at least 50 times fewer',
        measured: `${direct.units * OPENINGS} (${direct.units} units and ${direct.requests} requests an opening, median ${ms(direct.time)}); the suite ${opened.units}, or ${opened.units + share} with its background in those ${seconds(opened.time)}: ${Math.round((direct.units * OPENINGS) / Math.max(1, opened.units + share))} times fewer`,
        met: direct.units * OPENINGS >= 50 * Math.max(1, opened.units + share),
      },
      {
        what: 'Time of an opening: in the server, as its log tells; and over HTTP, until the measuring program has read the whole answer',
        goal: 'p95 under 20 ms of server time',
        measured: `in the server p50 ${ms(median(opened.inServer))}, p95 ${ms(percentile(opened.inServer, 0.95))} (${opened.inServer.length}); over HTTP p50 ${ms(opened.p50)}, p95 ${ms(opened.p95)}`,
        met: opened.inServer.length === OPENINGS && percentile(opened.inServer, 0.95) < 20,
      },
      {
        what: 'The first opening after a review was recorded: the board made again, over HTTP',
        goal: 'p95 under 20 ms',
        measured: `p50 ${ms(median(afterWrite))}, p95 ${ms(percentile(afterWrite, 0.95))} (${afterWrite.length})`,
        met: percentile(afterWrite, 0.95) < 20,
      },
      rush,
      {
        what: 'Cold start with that history: time from the process to the right board',
        goal: 'under 10 s',
        measured: `median ${seconds(median(coldStarts))} of ${coldStarts.length}`,
        met: median(coldStarts) < 10_000,
      },
      unitsToStart(seeded, started.resourceUnits),
      {
        what: 'Memory of the suite with that history, its own process',
        goal: 'told',
        measured: `${megabytes(memory.now)} now, ${megabytes(memory.most)} at most`,
        met: undefined,
      },
    ]
  } finally {
    await office.stop()
  }
}

/** Everything that the start was charged for, beside what reading every list once in the largest pages costs. */
function unitsToStart(seeded: SeededOffice, measured: number): Row {
  const filled = Object.values(seeded.rows)
  const empty = LISTS - filled.length
  const pages = filled.reduce((sum, rows) => sum + Math.ceil(rows / LARGEST_PAGE), 0)
  const asLists = (pages + empty) * PAGE_COSTS
  return {
    what: 'Cold start: resource units',
    goal: `no more than each row once in the largest pages: ${pages} pages and ${empty} empty lists at ${PAGE_COSTS} units, ${asLists}`,
    measured: `${measured} for everything, with finding the site and its lists`,
    met: measured <= asLists,
  }
}

async function openings(office: RunningOffice, board: string, token: string) {
  for (let turn = 0; turn < 50; turn++) await ask(board, token)
  await office.resetUsage()
  await pause(LOGGED_MS)
  const logged = loggedTimes(office).length
  const started = performance.now()
  const times: number[] = []
  for (let turn = 0; turn < OPENINGS; turn++) {
    const before = performance.now()
    await ask(board, token)
    times.push(performance.now() - before)
  }
  const time = performance.now() - started
  const usage = await office.usage()
  await pause(LOGGED_MS)
  // Reading changes, and asking SharePoint to tell of them: whether somebody looks or not.
  const isBackground = (route: string) => /delta|\$batch|token|subscriptions/.test(route)
  const others = Object.entries(usage.routes).filter(([route]) => !isBackground(route))
  const units = others.reduce((sum, [, one]) => sum + one.resourceUnits, 0)
  return {
    requests: others.reduce((sum, [, one]) => sum + one.requests, 0),
    units,
    time,
    inServer: loggedTimes(office).slice(logged),
    p50: median(times),
    p95: percentile(times, 0.95),
  }
}

/** The suite's log is written a moment later. */
const LOGGED_MS = 1_000

/** Milliseconds that each opening of the board has taken in the server so far. */
const loggedTimes = ({ folder }: RunningOffice): number[] =>
  readFileSync(join(folder.path, 'suite.log'), 'utf8')
    .split('\n')
    .filter(line => line.includes('"operation":"board"') && line.includes('"milliseconds"'))
    .map(line => (JSON.parse(line) as { milliseconds: number }).milliseconds)

/** Each time a head records the review of the month, and then opens the board: nobody has asked for that one before. */
async function afterWrites(
  office: RunningOffice,
  seeded: SeededOffice,
  board: string,
  times: number,
): Promise<number[]> {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const token = await office.tokenOf(seeded.people[turn]!)
    const recorded = await fetch(`${office.suiteUrl}/api/reviews/unit/U${turn}/2026-11/held`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ heldOn: '2026-11-20' }),
    })
    if (recorded.status !== 200) throw new Error(`Recording: ${recorded.status} ${await recorded.text()}`)
    await recorded.arrayBuffer()
    const before = performance.now()
    await ask(board, token)
    taken.push(performance.now() - before)
  }
  return taken
}

async function straightFromLists(office: RunningOffice, times: number) {
  const open = await pnpBoard(office.standin.addresses, 2026)
  await open()
  const before = await office.usage()
  const taken: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const started = performance.now()
    await open()
    taken.push(performance.now() - started)
  }
  const after = await office.usage()
  const of = (route: string, what: 'requests' | 'resourceUnits') =>
    (after.routes[route]?.[what] ?? 0) - (before.routes[route]?.[what] ?? 0)
  const items = 'GET /sites/:site/lists/:list/items'
  return {
    requests: of(items, 'requests') / times,
    units: of(items, 'resourceUnits') / times,
    time: median(taken),
  }
}

/** Everybody opens the board within a time five times shorter than asked for, while units are charged for real. */
async function rushOf(
  office: RunningOffice,
  seeded: SeededOffice,
  people: number,
  quick: boolean,
): Promise<{ row: Row; unitsPerMinute: number }> {
  const within = quick ? 8_000 : 60_000
  const tokens: string[] = []
  for (const person of seeded.people.slice(0, people)) tokens.push(await office.tokenOf(person))
  await office.setFaults({ resourceUnitLimits: { rate: 1 } })
  await office.resetUsage()
  const times: number[] = []
  const started = performance.now()
  await Promise.all(
    tokens.map(async (token, number) => {
      await pause((within * number) / tokens.length)
      const before = performance.now()
      await ask(`${office.suiteUrl}/api/board?kind=unit&year=2026`, token)
      times.push(performance.now() - before)
    }),
  )
  const taken = performance.now() - started
  const usage = await office.usage()
  await office.setFaults({})
  const row: Row = {
    what: `${people} people open it, each with their own sign-in, limits of resource units charged`,
    goal: '2,600 within five minutes, no 429',
    measured: `within ${seconds(taken)}: ${usage.throttled} answers 429, ${usage.resourceUnits} resource units, p50 ${ms(median(times))}, p95 ${ms(percentile(times, 0.95))}`,
    met: usage.throttled === 0 && (quick || taken < 300_000),
  }
  return { row, unitsPerMinute: Math.round((usage.resourceUnits * 60_000) / taken) }
}
