import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { StandinAddresses } from '../../infra/start/standinProcess.ts'
import { suiteEnvironment } from '../../infra/start/suiteProcess.ts'

const ROOT = join(import.meta.dirname, '../..')
const PATIENCE_MS = 180_000

/** A process of the office that may be ended in any way. */
export interface OfficeProcess {
  readonly pid: number
  /** The line by which it said that it is ready; rejects when it ends before. */
  readonly ready: Promise<string>
  readonly running: boolean
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>
  /** Asks it to end, and kills it when it has not after five seconds. */
  stop(): Promise<void>
}

/** Runs a TypeScript file of this project; the first line that it prints says that it is ready, unless told otherwise. */
export function spawnProcess(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  logFile: string,
  isReady: (line: string) => boolean = () => true,
): OfficeProcess {
  const child: ChildProcess = spawn(process.execPath, [join(ROOT, file), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = createWriteStream(logFile, { flags: 'a' })
  child.stderr!.pipe(log, { end: false })
  const lines = createInterface({ input: child.stdout! })
  const said = new Promise<string>(resolve => {
    lines.on('line', line => {
      log.write(`${line}\n`)
      if (isReady(line)) resolve(line)
    })
  })
  const gone = once(child, 'close').then(() => log.end())
  const ended = gone.then(() =>
    Promise.reject(new Error(`${file} ended before it was ready, see ${logFile}`)),
  )
  const ready = Promise.race([said, ended])
  // Whoever does not wait for it must not be ended by its rejection.
  ready.catch(() => undefined)
  const running = () => child.exitCode === null && child.signalCode === null
  const end = async (signal: NodeJS.Signals) => {
    if (running()) child.kill(signal)
    await gone
  }
  return {
    pid: child.pid!,
    ready,
    get running() {
      return running()
    },
    kill: () => end('SIGKILL'),
    async stop() {
      const hurry = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await end('SIGTERM')
      clearTimeout(hurry)
    },
  }
}

export interface StandinProcess extends OfficeProcess {
  readonly addresses: StandinAddresses
}

/** Where one office of processes lives. */
export interface OfficeFolder {
  readonly path: string
  readonly httpsPort: number
  readonly httpPort: number
  readonly suitePort: number
}

/** Three free ports for the folder; they stay the same however often the processes start. */
export async function officeFolder(path: string): Promise<OfficeFolder> {
  const [httpsPort, httpPort, suitePort] = [await freePort(), await freePort(), await freePort()]
  return { path, httpsPort, httpPort, suitePort }
}

export const clockFileOf = (folder: OfficeFolder): string => join(folder.path, 'clock.json')

export async function startStandinProcess(folder: OfficeFolder): Promise<StandinProcess> {
  const suiteUrl = `http://127.0.0.1:${folder.suitePort}`
  const started = spawnProcess(
    'infra/standin/main.ts',
    [
      ...['--data', join(folder.path, 'standin')],
      ...['--https-port', String(folder.httpsPort)],
      ...['--http-port', String(folder.httpPort)],
      ...['--clock', clockFileOf(folder)],
      ...['--suite-url', suiteUrl],
      ...['--tab-url', `${suiteUrl}/tab/`],
    ],
    process.env,
    join(folder.path, 'standin.log'),
  )
  const addresses = JSON.parse(await started.ready) as StandinAddresses
  return Object.defineProperty(started, 'addresses', { value: addresses }) as StandinProcess
}

/** One instance of the suite, just started; see `untilOpen`. */
export const spawnSuite = (
  folder: OfficeFolder,
  addresses: StandinAddresses,
  more: Record<string, string> = {},
): OfficeProcess =>
  spawnProcess(
    'api/main.ts',
    [],
    {
      PATH: process.env.PATH,
      ...suiteEnvironment(addresses, {
        port: folder.suitePort,
        clockFile: clockFileOf(folder),
        instance: 'instance-1',
      }),
      BOT_SERVICE_URL: addresses.connectorUrl,
      ...more,
    },
    join(folder.path, 'suite.log'),
  )

/** Waits until the suite has every row in memory. */
export async function untilOpen(folder: OfficeFolder): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS
  while (performance.now() < giveUpAt) {
    const health = await fetch(`http://127.0.0.1:${folder.suitePort}/api/health`)
      .then(answer => answer.json() as Promise<{ ok: boolean }>)
      .catch(() => undefined)
    if (health?.ok) return
    await pause(20)
  }
  throw new Error(`The suite did not open within ${PATIENCE_MS / 1_000} seconds, see ${folder.path}`)
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise<void>(resolve => probe.close(() => resolve()))
  return port
}
