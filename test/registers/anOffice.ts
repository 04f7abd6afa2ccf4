import { generate } from 'selfsigned'
import { afterAll } from 'vitest'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import { type Graph, openGraph } from '../../api/registers/graph/graph.ts'
import { certificateOf } from '../../api/registers/graph/graphEnvironment.ts'
import type { GraphSettings, GraphTiming } from '../../api/registers/graph/graphSettings.ts'
import type { NotificationSettings } from '../../api/registers/memory/changeNotifications.ts'
import { openRegisters, type RegistersEvent } from '../../api/registers/openRegisters.ts'
import type { Registers } from '../../api/registers/registers.ts'
import { provisionOffice } from '../../infra/provisioning/provisionOffice.ts'
import { catalogAppOf } from '../../infra/standin/graph/installedApps.ts'
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
    trailEverySeconds?: number
    graph?: Graph
    notifications?: NotificationSettings
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

/** A certificate of the suite's own, known to the stand-in's Entra; takes the place of the secret. */
export async function certificateFor(
  standin: Standin,
  notAfterDate?: Date,
): Promise<Pick<GraphSettings, 'certificate' | 'sharepointUrl'>> {
  const made = await generate([{ name: 'commonName', value: 'Magistrat' }], {
    keySize: 2048,
    ...(notAfterDate ? { notAfterDate } : {}),
  })
  const suite = standin.registrations.suite()
  standin.registrations.save({ ...suite, certificates: [made.cert] })
  return { certificate: certificateOf(`${made.private}\n${made.cert}`), sharepointUrl: standin.graphUrl }
}

/** Notifications by the stand-in's tunnel, looked after so often that tests need not wait. */
export const notificationsOf = (standin: Standin): NotificationSettings => ({
  url: `${standin.tunnelUrl}/api/notifications`,
  secret: standin.appSecret,
  upkeepEverySeconds: 0.2,
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
    /** Has SharePoint tell of changes at `/api/notifications` of whatever server the stand-in is told to know. */
    notifications?: boolean
    /** Signs in with a certificate, so that it may set permissions in SharePoint. */
    certified?: boolean
    /** The office has set up that its app is installed for people who owe something. */
    installing?: boolean
  } = {},
): Promise<Office> {
  const {
    syncEverySeconds = 3_600,
    signalEverySeconds = 3_600,
    timing,
    notifications,
    certified,
    installing,
    ...standinOptions
  } = options
  const standin = await aStandin(standinOptions)
  const settings = { ...settingsOf(standin, timing), ...(certified ? await certificateFor(standin) : {}) }
  const graph = openGraph(settings)
  const site = standin.siteAddress
  await provisionOffice(graph, site)
  const events: RegistersEvent[] = []
  let instances = 0
  const open = async (
    more: {
      instance?: string
      syncEverySeconds?: number
      trailEverySeconds?: number
      signalEverySeconds?: number
      graph?: Graph
      notifications?: NotificationSettings
    } = {},
  ) => {
    instances++
    const registers = await openRegisters({
      graph: more.graph ?? openGraph(settings),
      site,
      clock: () => standin.clock.now().toISOString() as Instant,
      instance: more.instance ?? `instance-${instances}`,
      syncEverySeconds: more.syncEverySeconds ?? syncEverySeconds,
      signalEverySeconds: more.signalEverySeconds ?? signalEverySeconds,
      ...(installing ? { catalogApp: catalogAppOf(standin.tenantId) } : {}),
      ...(more.notifications ? { notifications: more.notifications } : {}),
      ...(more.trailEverySeconds === undefined ? {} : { trailEverySeconds: more.trailEverySeconds }),
      log: event => events.push(event),
    })
    afterAll(() => registers.close())
    return registers
  }
  const registers = await open({
    graph,
    ...(notifications ? { notifications: notificationsOf(standin) } : {}),
  })
  return { standin, settings, graph, site, events, registers, anotherInstance: open }
}
