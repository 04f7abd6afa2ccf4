import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openClock } from '../../api/clock.ts'
import { openOfficeKnowledge } from '../../api/documents/officeKnowledge.ts'
import { type Changes, type ChangesOptions, openChanges } from '../../api/http/changes.ts'
import type { Bot, Door } from '../../api/http/door.ts'
import { openRequestLimits, type RequestLimitSettings } from '../../api/http/requestLimits.ts'
import { openUnderstanding } from '../../api/knowledge/understanding/understander.ts'
import { openLog } from '../../api/log.ts'
import { openOffice } from '../../api/office/officeOf.ts'
import { openReader } from '../../api/reading/reader.ts'
import type { GraphTiming } from '../../api/registers/graph/graphSettings.ts'
import type { Delivery, Messenger } from '../../api/reminders/messenger.ts'
import { openServer, type Server } from '../../api/server.ts'
import type { Suite } from '../../api/suite.ts'
import { aProvisionedOffice, type Office, QUICK } from '../registers/anOffice.ts'
import { aDoor } from './aDoor.ts'
import { sampleDirectory, writeSampleRows } from './sampleRows.ts'

export interface Api {
  readonly office: Office
  readonly suite: Suite
  readonly server: Server
  readonly changes: Changes
  /** Lines of the log, parsed. */
  readonly lines: Record<string, unknown>[]
  /** To whom the messenger was asked to write, with the keys of what. */
  readonly written: { person: string; keys: string[] }[]
  /** Activities that came to the bot's endpoint. */
  readonly activities: unknown[]
  /** What the messenger answers from now on. */
  deliver(delivery: Delivery): void
  /** The office's clock stands at this moment from now on, ISO in UTC. */
  clockAt(moment: string): void
  /** Closes the door to the registers, as while the program starts. */
  notOpenBecause(reason: string | undefined): void
  /** A request by somebody of the sample office, or by nobody. */
  ask(person: string | undefined, path: string, init?: RequestInit): Promise<Response>
}

/**
 * The HTTP door over a stand-in with the sample rows, on the morning of 23 November 2026 unless the test sets the
 * clock. Closed after the tests of the file.
 */
export async function anApi(
  options: {
    changes?: ChangesOptions
    limits?: Partial<RequestLimitSettings>
    tabFolder?: string
    timing?: Partial<GraphTiming>
    syncEverySeconds?: number
    /** SharePoint tells of changes at the server that is opened here. */
    notifications?: boolean
    /** Signs in with a certificate, so that it may set permissions in SharePoint. */
    certified?: boolean
  } = {},
): Promise<Api> {
  const clockFile = join(mkdtempSync(join(tmpdir(), 'clock-')), 'clock.json')
  const office = await aProvisionedOffice({
    clockFile,
    directory: sampleDirectory,
    timing: { ...QUICK, ...options.timing },
    ...(options.syncEverySeconds === undefined ? {} : { syncEverySeconds: options.syncEverySeconds }),
    ...(options.notifications ? { notifications: true } : {}),
    ...(options.certified ? { certified: true } : {}),
  })
  office.standin.clock.set(new Date('2026-11-23T08:00:00Z'), 0)
  await writeSampleRows(office.registers)
  const lines: Record<string, unknown>[] = []
  const log = openLog({ write: line => void lines.push(JSON.parse(line) as Record<string, unknown>) })
  const reader = openReader({ processes: 1 })
  const written: { person: string; keys: string[] }[] = []
  let delivery: Delivery = { delivered: true, message: 'message-1' }
  const messenger: Messenger = {
    async remind(person, reminders) {
      written.push({ person, keys: reminders.map(one => one.key) })
      return delivery
    },
    async tell(person, notice) {
      written.push({ person, keys: [notice.kind] })
      return delivery
    },
    ring: async () => true,
    async alert(person, { cases }) {
      written.push({ person, keys: cases.map(one => one.report.number) })
      return delivery
    },
    async judged(person, { review, version }) {
      written.push({ person, keys: [`${review}#${version}`] })
      return delivery
    },
  }
  const suite: Suite = {
    registers: office.registers,
    reader,
    understander: openUnderstanding(),
    knowledge: openOfficeKnowledge(),
    messenger,
    instance: 'instance-1',
    log,
    ...openClock(clockFile),
    office: openOffice(office.registers),
  }
  const changes = openChanges(suite, options.changes)
  const activities: unknown[] = []
  const bot: Bot = {
    async process(request, response) {
      activities.push(request.body)
      response.writeHead(200)
      response.end()
    },
  }
  const { standin } = office
  const port = await freePort()
  const tenantId = standin.tenantId
  let waiting: string | undefined
  const door: Door = {
    ...aDoor(standin, log, port, () => (waiting === undefined ? { suite, changes, bot } : undefined)),
    waitingFor: () => waiting,
    ...(options.limits === undefined
      ? {}
      : { limits: openRequestLimits({ requestsPerMinute: 100_000, proxies: 0, ...options.limits }) }),
  }
  const server = await openServer({
    config: {
      host: '127.0.0.1',
      port,
      appId: standin.suite.appId,
      tenantId,
      bot: { teamsAppId: standin.suite.appId },
      tab: { issuer: standin.tokens.issuer, jwksUrl: '', hostOrigins: ['http://127.0.0.1:5999'] },
    },
    door,
    version: '0.0.0-test',
    tabFolder: options.tabFolder ?? join(tmpdir(), 'no-tab-is-built-here'),
  })
  // Where the stand-in's tunnel ends, as the address of the bot and of notifications.
  standin.suite.url = server.url
  afterAll(async () => {
    changes.close()
    await server.close()
    reader.close()
  })
  return {
    office,
    suite,
    server,
    changes,
    lines,
    written,
    activities,
    deliver(next) {
      delivery = next
    },
    clockAt: moment => standin.clock.set(new Date(moment), 0),
    notOpenBecause(reason) {
      waiting = reason
    },
    async ask(person, path, init = {}) {
      const headers = new Headers(init.headers)
      if (person && !headers.has('Authorization'))
        headers.set('Authorization', `Bearer ${await standin.tokens.issueUserToken(person)}`)
      return fetch(`${server.url}${path}`, { ...init, headers })
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise<void>(resolve => probe.close(() => resolve()))
  return port
}
