import { afterAll } from 'vitest'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import { type Graph, openGraph } from '../../api/registers/graph.ts'
import type { GraphSettings, GraphTiming } from '../../api/registers/graphSettings.ts'
import { openRegisters, type RegistersEvent } from '../../api/registers/openRegisters.ts'
import type { Registers } from '../../api/registers/registers.ts'
import { provisionOffice } from '../../infra/provisioning/provisionOffice.ts'
import type { Standin, StandinOptions } from '../../infra/standin/standin.ts'
import { aStandin } from '../infra/standin/aStandin.ts'

/** Waits short enough for tests; what is tried is the same. */
export const QUICK: Partial<GraphTiming> = { firstWait: 20, longestWait: 200 }

export interface Office {
  readonly standin: Standin
  readonly settings: GraphSettings
  readonly graph: Graph
  readonly site: string
  readonly registers: Registers
  /** Everything that the registers logged, the first instance's and those opened later. */
  readonly events: RegistersEvent[]
  /** One more instance of the program over the same site. */
  anotherInstance(options?: {
    instance?: string
    syncEverySeconds?: number
    signalEverySeconds?: number
    graph?: Graph
  }): Promise<Registers>
}

export const settingsOf = (standin: Standin, timing: Partial<GraphTiming> = QUICK): GraphSettings => ({
  baseUrl: standin.graphUrl,
  authority: standin.authorityUrl,
  knownAuthorities: [new URL(standin.graphUrl).host],
  clientId: standin.suite.appId,
  clientSecret: standin.appSecret,
  timing,
})

/**
 * A stand-in with every list and the library provisioned, and the registers open. Changes are read only when a test
 * asks for it (`registers.sync()`), unless `syncEverySeconds` or `signalEverySeconds` say otherwise. Closed after the tests of the file.
 */
export async function aProvisionedOffice(
  options: Partial<StandinOptions> & {
    syncEverySeconds?: number
    signalEverySeconds?: number
    timing?: Partial<GraphTiming>
  } = {},
): Promise<Office> {
  const { syncEverySeconds = 3_600, signalEverySeconds = 3_600, timing, ...standinOptions } = options
  const standin = await aStandin(standinOptions)
  const settings = settingsOf(standin, timing)
  const graph = openGraph(settings)
  const site = standin.siteAddress
  await provisionOffice(graph, site)
  const events: RegistersEvent[] = []
  let instances = 0
  const open = async (
    more: { instance?: string; syncEverySeconds?: number; signalEverySeconds?: number; graph?: Graph } = {},
  ) => {
    instances++
    const registers = await openRegisters({
      graph: more.graph ?? openGraph(settings),
      site,
      clock: () => standin.clock.now().toISOString() as Instant,
      instance: more.instance ?? `instance-${instances}`,
      syncEverySeconds: more.syncEverySeconds ?? syncEverySeconds,
      signalEverySeconds: more.signalEverySeconds ?? signalEverySeconds,
      log: event => events.push(event),
    })
    afterAll(() => registers.close())
    return registers
  }
  return { standin, settings, graph, site, events, registers: await open({ graph }), anotherInstance: open }
}
