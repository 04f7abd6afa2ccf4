import { readFileSync } from 'node:fs'
import type { UsageReport } from '../infra/standin/usage.ts'
import {
  type OfficeFolder,
  type OfficeProcess,
  officeFolder,
  type StandinProcess,
  spawnSuite,
  startStandinProcess,
  untilOpen,
} from '../test/faults/officeProcesses.ts'

/** A stand-in and one instance of the suite as processes over a folder that is filled already. */
export interface RunningOffice {
  readonly folder: OfficeFolder
  readonly standin: StandinProcess
  readonly suite: OfficeProcess
  /** Milliseconds from the start of the suite's process until the first right answer. */
  readonly openedAfter: number
  readonly suiteUrl: string
  usage(): Promise<UsageReport>
  resetUsage(): Promise<void>
  setFaults(faults: unknown): Promise<void>
  tokenOf(person: string): Promise<string>
  stop(): Promise<void>
}

export async function runOffice(
  path: string,
  options: { env?: Record<string, string>; ready?: (office: RunningOffice) => Promise<void> } = {},
): Promise<RunningOffice> {
  const folder = await officeFolder(path)
  const standin = await startStandinProcess(folder)
  const { httpUrl } = standin.addresses
  const control = async (method: string, route: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(`${httpUrl}${route}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status}`)
    return answer
  }
  const started = performance.now()
  const suite = spawnSuite(folder, standin.addresses, {
    PROVISION: 'false',
    REQUESTS_PER_MINUTE: '10000000',
    ...options.env,
  })
  try {
    await untilOpen(folder)
  } catch (fault) {
    await suite.stop()
    await standin.stop()
    throw fault
  }
  return {
    folder,
    standin,
    suite,
    openedAfter: performance.now() - started,
    suiteUrl: `http://127.0.0.1:${folder.suitePort}`,
    usage: async () => (await control('GET', '/standin/usage')).json() as Promise<UsageReport>,
    resetUsage: async () => void (await control('POST', '/standin/usage/reset')),
    setFaults: async faults => void (await control('PUT', '/standin/faults', faults)),
    async tokenOf(person) {
      const { token } = (await (await control('GET', `/people/${person}/token`)).json()) as { token: string }
      return token
    },
    async stop() {
      await suite.stop()
      await standin.stop()
    },
  }
}

/** Memory of a process in bytes: now, and the most that it ever had. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0)
  return { now: kilobytes('VmRSS') * 1024, most: kilobytes('VmHWM') * 1024 }
}

/** Asks the suite as a person whose token is at hand; reads the answer to its end. Throws unless it is 200. */
export async function ask(url: string, token: string): Promise<string> {
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${text.slice(0, 200)}`)
  return text
}
