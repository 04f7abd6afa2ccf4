import type { ActivityFeed } from './activityFeed.ts'
import type { Blobs } from './blobs.ts'
import type { Clock } from './clock.ts'
import type { StandinDatabase } from './database.ts'
import type { Directory } from './directory.ts'
import type { SignInPolicies } from './entra/signInPolicies.ts'
import type { Tokens } from './entra/tokens.ts'
import type { Exchange } from './exchange.ts'
import type { Faults } from './faults.ts'
import type { Installations } from './installations.ts'
import type { Usage } from './usage.ts'

/** Where the suite itself answers; may become known after the stand-in started. */
export interface SuiteAddresses {
  /** Entra application id of the suite, its bot and its Teams app. */
  appId: string
  /** For example http://127.0.0.1:3978; the bot endpoint is `${url}/api/messages`. */
  url?: string
  tabUrl?: string
  /** Activity types that the suite's Teams manifest declares; any type passes when unknown. */
  activityTypes?: string[]
}

/** Origins without a trailing slash; known once both listeners are up, before the first request. */
export interface StandinAddresses {
  /** https://localhost:PORT, also the Bot Connector's service address. */
  https: string
  /** https://127.0.0.1:PORT, the host of pre-authenticated uploads and downloads. */
  transfers: string
  /** http://127.0.0.1:PORT, Teams page, people API and control. */
  http: string
}

/** What every part of the stand-in works on. */
export interface StandinCore {
  readonly database: StandinDatabase
  readonly blobs: Blobs
  readonly clock: Clock
  readonly directory: Directory
  readonly installations: Installations
  readonly activityFeed: ActivityFeed
  readonly tokens: Tokens
  readonly signInPolicies: SignInPolicies
  readonly faults: Faults
  readonly usage: Usage
  readonly tenantId: string
  readonly suite: SuiteAddresses
  readonly addresses: StandinAddresses
  /** Called with every Graph request and its answer, members of a batch included. */
  readonly exchangeListeners: ((exchange: Exchange) => void)[]
}
