import { ensureTab } from '../../tab/buildTab.ts'
import { ensurePage } from '../standin/teams/buildPage.ts'
import type { Child } from './childProcess.ts'
import { type DataFolder, openDataFolder, type Ports } from './dataFolder.ts'
import { fillOffice } from './fillOffice.ts'
import { keepAddresses } from './keptAddresses.ts'
import { freePortFrom, isPortFree } from './ports.ts'
import { type StandinAddresses, startStandinProcess } from './standinProcess.ts'
import { type StartOptions, StartRefused } from './startOptions.ts'
import { startSuiteProcess, suiteAnswers } from './suiteProcess.ts'

/** An office that runs on this machine. */
export interface RunningOffice {
  /** Address of the Teams page, with a slash at the end. */
  readonly pageUrl: string
  /** Addresses of the suite's instances, the one that Teams talks to first. */
  readonly suiteUrls: readonly string[]
  readonly standin: StandinAddresses
  readonly folder: DataFolder
  /** Resolves with the reason when one of the processes ends by itself. */
  readonly ended: Promise<string>
  stop(): Promise<void>
}

/** What happens on the way, for the person who waits. */
export type StartStep = 'building' | 'starting' | 'filling' | 'ready'

const PAGE_PORT = 5300
const HTTPS_PORT = 5343
const SUITE_PORT = 3978

/**
 * Starts the stand-in and the suite, fills a new office with the sample, and waits until everything answers. When one
 * part fails, the others are ended and the reason is thrown. Ports that were not asked for move to free ones.
 */
export async function startOffice(
  options: StartOptions & {
    readonly step?: (step: StartStep) => void
    /** Added to the suite's environment. */
    readonly suiteEnv?: Record<string, string>
    /** Gives the start up: what has been started by then is ended. */
    readonly signal?: AbortSignal
  },
): Promise<RunningOffice> {
  const { step = () => undefined } = options
  const folder = openDataFolder(options.dataFolder, options.reset)
  const children: Child[] = []
  const stop = async () => {
    // The suite first: it may still have something to write.
    for (const child of children.toReversed()) await child.stop()
    folder.release()
  }
  try {
    const ports = await choosePorts(folder, options)
    if (options.clock) folder.setClock(options.clock)
    step('building')
    const built = Promise.all([ensureTab(), ensurePage()])
    built.catch(() => undefined)
    const suiteUrls = ports.suite.map(port => `http://127.0.0.1:${port}`)
    const { child, addresses } = await startStandinProcess(folder, {
      pagePort: ports.page,
      httpsPort: ports.https,
      suiteUrl: suiteUrls[0]!,
    })
    children.push(child)
    folder.keepPorts(ports)
    keepAddresses(folder.path, addresses)
    if (!folder.isFilled()) {
      step('filling')
      await fillOffice(addresses, folder.clockFile)
      folder.markFilled()
    }
    await built
    options.signal?.throwIfAborted()
    step('starting')
    const suites = ports.suite.map((port, index) =>
      startSuiteProcess(folder, addresses, {
        port,
        number: index + 1,
        ...(options.suiteEnv ? { env: options.suiteEnv } : {}),
      }),
    )
    children.push(...suites)
    await Promise.all(suites.map((suite, index) => suiteAnswers(suite, suiteUrls[index]!, options.signal)))
    options.signal?.throwIfAborted()
    step('ready')
    return {
      pageUrl: `http://localhost:${ports.page}/`,
      suiteUrls,
      standin: addresses,
      folder,
      ended: Promise.race(children.map(one => one.ended)),
      stop,
    }
  } catch (fault) {
    await stop()
    throw fault
  }
}

async function choosePorts(folder: DataFolder, options: StartOptions): Promise<Ports> {
  const before = folder.ports()
  if (options.port !== undefined && !(await isPortFree(options.port)))
    throw new StartRefused(
      `Port ${options.port} jest zajęty; proszę wskazać inny: npm start -- --port ${options.port + 1}\n` +
        `Port ${options.port} is in use; please name another one: npm start -- --port ${options.port + 1}`,
    )
  const page = options.port ?? (await freePortFrom(before?.page ?? PAGE_PORT))
  const https = await freePortFrom(before?.https ?? HTTPS_PORT, [page])
  const suite: number[] = []
  for (let index = 0; index < options.instances; index++)
    suite.push(await freePortFrom(before?.suite[index] ?? SUITE_PORT + index, [page, https, ...suite]))
  return { page, https, suite }
}
