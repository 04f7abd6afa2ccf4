import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { openActivityFeed } from '../../../infra/standin/activityFeed.ts'
import { openBlobs } from '../../../infra/standin/blobs.ts'
import { type StandinCertificate, standinCertificate } from '../../../infra/standin/certificate.ts'
import { officeClock } from '../../../infra/standin/clock.ts'
import { connectorRoutes } from '../../../infra/standin/connector/connectorRoutes.ts'
import type { StandinCore } from '../../../infra/standin/core.ts'
import { openDatabase } from '../../../infra/standin/database.ts'
import { type DirectoryPerson, openDirectory } from '../../../infra/standin/directory.ts'
import { entraRoutes } from '../../../infra/standin/entra/entraRoutes.ts'
import { openKeys } from '../../../infra/standin/entra/keys.ts'
import { openRegistrations } from '../../../infra/standin/entra/registrations.ts'
import { standinTokens } from '../../../infra/standin/entra/tokens.ts'
import { standinFaults } from '../../../infra/standin/faults.ts'
import { listen } from '../../../infra/standin/http.ts'
import { openInstallations } from '../../../infra/standin/installations.ts'
import type { ChatPage } from '../../../infra/standin/teams/chatEntry.ts'
import { teamsRoutes } from '../../../infra/standin/teams/teamsRoutes.ts'
import { countUsage } from '../../../infra/standin/usage.ts'
import { type EchoBot, startEchoBot } from './echoBot.ts'

const TENANT = '5a6f1c7e-0d52-4a53-9a5e-2f3a7b1c9d01'

const person = (number: number, displayName: string, jobTitle: string): DirectoryPerson => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  displayName,
  givenName: displayName.split(' ')[0] ?? '',
  surname: displayName.split(' ')[1] ?? '',
  userPrincipalName: `osoba${number}@um.example`,
  mail: `osoba${number}@um.example`,
  jobTitle,
  department: 'Wydział Edukacji',
  accountEnabled: true,
})

/** Invented people, sample data. */
export const HEAD = person(1, 'Osoba Pierwsza', 'Dyrektor Wydziału')
export const CLERK = person(2, 'Osoba Druga', 'Inspektor')

export interface OfficeWithBot {
  core: StandinCore
  bot: EchoBot
  http: string
  place: OfficePlace
  get<T = ChatPage>(path: string): Promise<{ status: number; body: T }>
  post<T = ChatPage>(personId: string, wish: unknown): Promise<{ status: number; body: T }>
  put<T>(path: string, wish: unknown): Promise<{ status: number; body: T }>
  close(): Promise<void>
}

let trusted: Promise<StandinCertificate> | undefined

/** One authority for all offices of a test run: two of the same name would confuse the client. */
function trustedCertificate(): Promise<StandinCertificate> {
  trusted ??= standinCertificate(mkdtempSync(join(tmpdir(), 'office-ca-'))).then(certificate => {
    setDefaultCACertificates([...getCACertificates('default'), readFileSync(certificate.caFile, 'utf8')])
    return certificate
  })
  return trusted
}

async function answered<T>(response: Response): Promise<{ status: number; body: T }> {
  return { status: response.status, body: (await response.json()) as T }
}

/** What stays the same when a stand-in is started again. */
export interface OfficePlace {
  folder: string
  port: number
  appId: string
}

/**
 * A stand-in with two people and a bot that echoes, over real https with real tokens. Every office has its own
 * app id, since botbuilder keeps the token of an app id for the whole process.
 */
export async function startOfficeWithBot(again?: OfficePlace): Promise<OfficeWithBot> {
  const data = again?.folder ?? mkdtempSync(join(tmpdir(), 'office-'))
  const appId = again?.appId ?? randomUUID()
  const database = openDatabase(data)
  const directory = openDirectory(database, { people: [HEAD, CLERK], groups: [] })
  const keys = await openKeys(database)
  const registrations = openRegistrations(database, appId)
  const addresses = { https: '', transfers: '', http: '' }
  const tokens = standinTokens({
    keys,
    registrations,
    directory,
    tenantId: TENANT,
    suiteAppId: appId,
    origin: () => addresses.https,
  })
  const core: StandinCore = {
    database,
    blobs: openBlobs(data),
    clock: officeClock(),
    directory,
    installations: openInstallations(database),
    activityFeed: openActivityFeed(database),
    tokens,
    faults: standinFaults(),
    usage: countUsage(),
    tenantId: TENANT,
    suite: { appId },
    addresses,
    exchangeListeners: [],
  }
  const certificate = await trustedCertificate()
  const secure = await listen({
    port: again?.port ?? 0,
    tls: certificate,
    routes: [...entraRoutes(core, { keys, registrations }), ...connectorRoutes(core)],
  })
  const plain = await listen({ port: 0, routes: teamsRoutes(core) })
  addresses.https = `https://localhost:${secure.port}`
  addresses.transfers = `https://127.0.0.1:${secure.port}`
  addresses.http = `http://127.0.0.1:${plain.port}`
  const { secret } = registrations.suite()
  const bot = await startEchoBot({ https: addresses.https, tenantId: TENANT, appId, secret })
  core.suite.url = bot.url
  const json = (method: string, wish: unknown) => ({
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
  })
  const url = (path: string) => `${addresses.http}${path}`
  return {
    core,
    bot,
    http: addresses.http,
    place: { folder: data, port: secure.port, appId },
    get: async path => answered(await fetch(url(path))),
    post: async (personId, wish) =>
      answered(await fetch(url(`/people/${personId}/chat`), json('POST', wish))),
    put: async (path, wish) => answered(await fetch(url(path), json('PUT', wish))),
    async close() {
      await bot.close()
      await plain.close()
      await secure.close()
      database.close()
    },
  }
}
