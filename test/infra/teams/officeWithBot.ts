import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll } from 'vitest'
import type { StandinCore } from '../../../infra/standin/core.ts'
import type { DirectoryPerson } from '../../../infra/standin/directory.ts'
import { startStandin } from '../../../infra/standin/standin.ts'
import type { ChatPage } from '../../../infra/standin/teams/chatEntry.ts'
import { type EchoBot, startEchoBot } from './echoBot.ts'

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

const folders = mkdtempSync(join(tmpdir(), 'office-'))
// Hooks run last in, first out: by then the tests have closed their offices.
afterAll(() => rmSync(folders, { recursive: true, force: true }))

let authority: string | undefined

/** One authority for all offices of a test run: two of the same name would confuse the client. */
function shareAuthority(folder: string): void {
  if (authority !== undefined) {
    for (const name of ['ca.pem', 'ca.key']) copyFileSync(join(authority, name), join(folder, name))
    return
  }
  authority = folder
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
  const data = again?.folder ?? mkdtempSync(join(folders, 'data-'))
  const appId = again?.appId ?? randomUUID()
  shareAuthority(data)
  const standin = await startStandin({
    dataFolder: data,
    httpsPort: again?.port ?? 0,
    httpPort: 0,
    directory: [HEAD, CLERK],
    suite: { appId },
  })
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(standin.caFile, 'utf8')])
  const { addresses, tenantId } = standin
  const bot = await startEchoBot({ https: addresses.https, tenantId, appId, secret: standin.appSecret })
  standin.suite.url = bot.url
  const json = (method: string, wish: unknown) => ({
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
  })
  const url = (path: string) => `${addresses.http}${path}`
  return {
    core: standin,
    bot,
    http: addresses.http,
    place: { folder: data, port: Number(new URL(addresses.https).port), appId },
    get: async path => answered(await fetch(url(path))),
    post: async (personId, wish) =>
      answered(await fetch(url(`/people/${personId}/chat`), json('POST', wish))),
    put: async (path, wish) => answered(await fetch(url(path), json('PUT', wish))),
    async close() {
      await bot.close()
      await standin.close()
    },
  }
}
