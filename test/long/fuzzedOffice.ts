import { recordActivities } from '../../bench/recordedActivities.ts'
import type { RunningOffice } from '../../bench/runningOffice.ts'
import { APP_ID, seedOffice } from '../../bench/seedOffice.ts'
import { startStandin } from '../../infra/standin/standin.ts'
import {
  clockFileOf,
  type OfficeProcess,
  officeFolder,
  spawnSuite,
  untilOpen,
} from '../faults/officeProcesses.ts'
import { type ApiDescription, type Askers, anyRequest, type MadeUp } from './anyRequest.ts'
import { type Dice, diceOf } from './dice.ts'
import { LOOKED_INTO, type MemorySample, memoryAfterCollection } from './suiteMemory.ts'

const AT_ONCE = 8
/** Longer than any request may wait for SharePoint. */
const HANGING_MS = 60_000
/** What a new process is asked before its memory is compared: everything is loaded and every bounded cache filled. */
const WARMING = 10_000

export interface FuzzReport {
  /** What was asked and came out wrong: a 500, a hang, an answer that is none. */
  readonly faults: readonly string[]
  readonly statuses: Readonly<Record<number, number>>
  readonly operations: Readonly<Record<string, number>>
  /** Operations of the description. */
  readonly described: number
  readonly aged: MemorySample
  readonly fresh: MemorySample
  readonly seconds: number
}

/** Makes up requests from the API's description and sends them to a suite of its own process, some at a time. */
export async function fuzzedOffice(path: string, seed: number, requests: number): Promise<FuzzReport> {
  const seeded = await seedOffice(path, {
    units: 20,
    since: '2026-09',
    today: '2026-11-23',
    missing: 3,
    employees: 5,
    officer: true,
  })
  const folder = await officeFolder(path)
  const standin = await startStandin({
    dataFolder: `${path}/standin`,
    httpsPort: folder.httpsPort,
    httpPort: 0,
    clockFile: clockFileOf(folder),
    directory: [],
    suite: { appId: APP_ID },
  })
  const faults: string[] = []
  const statuses: Record<number, number> = {}
  const operations: Record<string, number> = {}
  const dice = diceOf(seed)
  const started = performance.now()
  let suite: OfficeProcess | undefined

  async function open(): Promise<{ url: string; memory: () => Promise<MemorySample> }> {
    const { appId } = standin.suite
    suite = spawnSuite(
      folder,
      { ...standin, appId, httpUrl: standin.httpUrl },
      {
        PROVISION: 'false',
        SWEEP_SECONDS: '3600',
        REQUESTS_PER_MINUTE: '100000000',
        PROXIES: '1',
        ...LOOKED_INTO,
      },
    )
    await untilOpen(folder)
    const url = `http://127.0.0.1:${folder.suitePort}`
    return { url, memory: () => memoryAfterCollection({ folder } as RunningOffice) }
  }

  async function send(url: string, { operation, path: address, request }: MadeUp, number: number) {
    operations[operation] = (operations[operation] ?? 0) + 1
    const told = `${request.method} ${address.slice(0, 300)} ${String(request.body).slice(0, 3_000)}`
    const ask = () =>
      fetch(`${url}${address}`, {
        ...request,
        // Each from an address of its own: being turned away is not what is tried here.
        headers: { ...(request.headers as object), 'X-Forwarded-For': `203.0.113.${number}` },
        signal: AbortSignal.timeout(HANGING_MS),
      })
    try {
      // A connection that is used again may be closed at that moment; browsers ask once more, too.
      const answer = await ask().catch((fault: unknown) => (isReset(fault) ? ask() : Promise.reject(fault)))
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
      // The stream of changes has no end of its own.
      if (operation === 'changes' && answer.status === 200) return await answer.body?.cancel()
      const text = await answer.text()
      const isKnown = answer.status < 500 || (answer.status === 503 && text.includes('"reason"'))
      if (!isKnown) faults.push(`${answer.status} ${told} → ${text.slice(0, 200)}`)
    } catch (fault) {
      faults.push(`${String(fault)} ${told}`)
    }
  }

  async function ask(url: string, askers: Askers, count: number, chance: Dice) {
    const answer = await fetch(`${url}/api/openapi.json`)
    const api = (await answer.json()) as ApiDescription
    let next = 0
    const worker = async () => {
      while (next < count && faults.length < 20) await send(url, anyRequest(api, askers, chance), next++)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    return Object.values(api.paths).reduce((sum, methods) => sum + Object.keys(methods).length, 0)
  }

  try {
    const askers: Askers = {
      tokens: await Promise.all(seeded.people.map(person => standin.tokens.issueUserToken(person))),
      activities: await recordActivities(standin, seeded.people),
    }
    const old = await open()
    const described = await ask(old.url, askers, requests, dice)
    const aged = await old.memory()
    await suite?.stop()
    const young = await open()
    await ask(young.url, askers, Math.min(WARMING, requests), diceOf(seed + 1))
    const fresh = await young.memory()
    const seconds = Math.round((performance.now() - started) / 1_000)
    return { faults, statuses, operations, described, aged, fresh, seconds }
  } finally {
    await suite?.stop()
    await standin.close()
  }
}

const isReset = (fault: unknown): boolean =>
  fault instanceof TypeError && ['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'].includes(codeOf(fault.cause))

const codeOf = (cause: unknown): string => String((cause as { code?: unknown } | undefined)?.code)
