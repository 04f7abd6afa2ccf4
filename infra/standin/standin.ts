import { mkdirSync } from 'node:fs'
import { openActivityFeed } from './activityFeed.ts'
import { openBlobs } from './blobs.ts'
import { standinCertificate, trustAuthority } from './certificate.ts'
import { officeClock } from './clock.ts'
import { connectorRoutes } from './connector/connectorRoutes.ts'
import { controlRoutes } from './controlRoutes.ts'
import type { StandinAddresses, SuiteAddresses } from './core.ts'
import { openDatabase } from './database.ts'
import { type DirectoryGroup, type DirectoryPerson, openDirectory } from './directory.ts'
import { entraRoutes } from './entra/entraRoutes.ts'
import { type Keys, openKeys } from './entra/keys.ts'
import { openRegistrations, type Registration } from './entra/registrations.ts'
import { signInPolicies } from './entra/signInPolicies.ts'
import { standinTokens } from './entra/tokens.ts'
import { type FaultSettings, standinFaults } from './faults.ts'
import { listChanges } from './graph/changes.ts'
import { downloadRoutes } from './graph/drives/downloads.ts'
import { uploadRoutes } from './graph/drives/uploadRanges.ts'
import { graphDoor } from './graph/graphDoor.ts'
import type { GraphCore } from './graph/graphRoute.ts'
import { notificationSender } from './graph/notifications.ts'
import { SITE_HOST } from './graph/siteStore.ts'
import { GRAPH_TABLES } from './graph/tables.ts'
import { type Listener, listen } from './http.ts'
import { openInstallations } from './installations.ts'
import { OFFICE_SITE_PATH, setUpOffice } from './office.ts'
import { officeControlRoutes } from './officeControl.ts'
import { restRoutes } from './permissions/restRoutes.ts'
import { PERMISSION_TABLES } from './permissions/scopeStore.ts'
import { sitePageRoutes } from './sitePages.ts'
import { teamsRoutes } from './teams/teamsRoutes.ts'
import { openTenant } from './tenant.ts'
import { tunnelRoutes } from './tunnel.ts'
import { countUsage } from './usage.ts'

export interface StandinOptions {
  dataFolder: string
  /** 0 takes a free port. */
  httpsPort: number
  httpPort: number
  clockFile?: string
  directory: DirectoryPerson[]
  groups?: DirectoryGroup[]
  suite: SuiteAddresses
  faults?: FaultSettings
}

/** A running stand-in. Its parts are open to tests; the suite knows only the addresses. */
export interface Standin extends GraphCore {
  /** Base for the Graph client, without /v1.0: https://localhost:PORT */
  readonly graphUrl: string
  /** https://localhost:PORT/TENANT */
  readonly authorityUrl: string
  readonly connectorUrl: string
  readonly httpUrl: string
  /** https address in front of the suite's own, for notificationUrl: `${tunnelUrl}/api/...`. */
  readonly tunnelUrl: string
  /** Certificate authority to trust, PEM. */
  readonly caFile: string
  readonly appSecret: string
  /** hostname:/sites/szj, for GET /sites/{siteAddress}. */
  readonly siteAddress: string
  readonly keys: Keys
  readonly administrator: Registration
  close(): Promise<void>
}

/**
 * Starts Microsoft 365 on loopback: one https listener (Graph, Entra, Bot Connector), one http (Teams page,
 * control). This process trusts the stand-in's certificate authority from then on.
 */
export async function startStandin(options: StandinOptions): Promise<Standin> {
  mkdirSync(options.dataFolder, { recursive: true })
  const certificate = await standinCertificate(options.dataFolder)
  // Handshakes and notifications reach the suite through the stand-in's own tunnel.
  trustAuthority(certificate.caFile)
  const database = openDatabase(options.dataFolder)
  database.migrate('graph', GRAPH_TABLES)
  database.migrate('permissions', PERMISSION_TABLES)
  const tenantId = openTenant(database)
  const suite = options.suite
  suite.appId = suite.appId.toLowerCase()
  const addresses: StandinAddresses = { https: '', transfers: '', http: '' }
  const directory = openDirectory(database, { people: options.directory, groups: options.groups ?? [] })
  const keys = await openKeys(database)
  const registrations = openRegistrations(database, suite.appId)
  const core: GraphCore = {
    database,
    blobs: openBlobs(options.dataFolder),
    clock: officeClock(options.clockFile),
    directory,
    installations: openInstallations(database),
    activityFeed: openActivityFeed(database),
    tokens: standinTokens({
      keys,
      registrations,
      directory,
      tenantId,
      suiteAppId: suite.appId,
      origin: () => addresses.https,
    }),
    signInPolicies: signInPolicies(),
    faults: standinFaults(options.faults),
    usage: countUsage(),
    tenantId,
    suite,
    addresses,
    exchangeListeners: [],
    registrations,
    changes: listChanges(),
  }
  setUpOffice(core)
  const notifications = notificationSender(core)
  const graph = graphDoor(core)
  const listeners: Listener[] = []
  const https = await listen({
    port: options.httpsPort,
    tls: certificate,
    routes: [
      ...graph.routes,
      ...restRoutes(core),
      ...downloadRoutes(core),
      ...uploadRoutes(core),
      ...tunnelRoutes(core),
      ...entraRoutes(core, { keys, registrations }),
      ...connectorRoutes(core),
    ],
  })
  listeners.push(https)
  addresses.https = `https://localhost:${https.port}`
  addresses.transfers = `https://127.0.0.1:${https.port}`
  const http = await listen({
    port: options.httpPort,
    routes: [
      ...controlRoutes(core),
      ...officeControlRoutes(core, notifications),
      ...sitePageRoutes(core),
      ...teamsRoutes(core),
    ],
  })
  listeners.push(http)
  addresses.http = `http://127.0.0.1:${http.port}`

  return {
    ...core,
    keys,
    administrator: registrations.administrator(),
    graphUrl: addresses.https,
    authorityUrl: `${addresses.https}/${tenantId}`,
    connectorUrl: addresses.https,
    httpUrl: addresses.http,
    tunnelUrl: `${addresses.https}/tunnel`,
    caFile: certificate.caFile,
    appSecret: registrations.suite().secret,
    siteAddress: `${SITE_HOST}:${OFFICE_SITE_PATH}`,
    async close() {
      notifications.stop()
      await Promise.all(listeners.map(listener => listener.close()))
      database.close()
    },
  }
}
