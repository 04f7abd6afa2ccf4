import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBot } from '../bot/openBot.ts'
import type { HttpRequest, HttpResponse } from '../bot/teams.ts'
import { provisionOffice } from '../infra/provisioning/provisionOffice.ts'
import { startAlerting } from './alerting.ts'
import { openClock } from './clock.ts'
import { readConfig } from './config.ts'
import { openOfficeKnowledge } from './documents/officeKnowledge.ts'
import { startFollowingLeavers } from './followingLeavers.ts'
import { openChanges } from './http/changes.ts'
import type { Opened } from './http/door.ts'
import { openRequestLimits } from './http/requestLimits.ts'
import { openSignIn } from './http/signIn.ts'
import { openTickets } from './http/tickets.ts'
import { openUploadRoom } from './http/uploadRoom.ts'
import { startKeepingKnowledge } from './keepingKnowledge.ts'
import { startKeepingPermissions } from './keepingPermissions.ts'
import { openUnderstanding } from './knowledge/understanding/understander.ts'
import { openLog } from './log.ts'
import { openOffice } from './office/officeOf.ts'
import { openRegistersPatiently } from './openRegistersPatiently.ts'
import { openReader } from './reading/reader.ts'
import { openGraph } from './registers/graph/graph.ts'
import { atPriority } from './registers/graph/priority.ts'
import { openServer } from './server.ts'
import type { Suite } from './suite.ts'
import { startSweeping } from './sweeping.ts'
import { openTelemetry } from './telemetry/openTelemetry.ts'
import { startTidying } from './tidying.ts'

/** `node api/main.ts`: one instance of the suite, by the settings of the environment; see api/config.ts. */
const config = readConfig(process.env)
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}
const log = openLog()
const endTelemetry = config.telemetryEndpoint
  ? openTelemetry({ endpoint: config.telemetryEndpoint, instance: config.instance, version })
  : undefined
const clock = openClock(config.clockFile)
const graph = openGraph(config.graph)
const ending = new AbortController()
const reader = openReader()
const signIn = openSignIn({
  issuer: config.tab.issuer,
  jwksUrl: config.tab.jwksUrl,
  tenantId: config.tenantId,
  appId: config.appId,
  host: new URL(config.publicUrl).host,
})
const bot = openBot({
  ...config.bot,
  appId: config.appId,
  tenantId: config.tenantId,
  publicUrl: config.publicUrl,
  checkToken: token => signIn(`Bearer ${token}`),
})
let opened: Opened | undefined
let waitingFor: string | undefined

const server = await openServer({
  config,
  version,
  tabFolder: fileURLToPath(new URL('../dist/tab', import.meta.url)),
  door: {
    opened: () => opened,
    waitingFor: () => waitingFor,
    uploads: openUploadRoom(),
    limits: openRequestLimits(config.limits),
    tickets: openTickets(config.bot.appSecret ?? config.bot.appCertificate ?? ''),
    log,
    signIn,
  },
})
log.info('listening', { url: server.url, version, instance: config.instance })

const closing: (() => Promise<void> | void)[] = [() => server.close(), () => reader.close()]

const LONGEST_END_MS = 10_000
/** How often it is looked whether an alert has waited long enough for the next person to be told. */
const ALERT_SECONDS = 10
const TIDY_SECONDS = 600
/** Who leaves or changes office loses what they could read in SharePoint within this time. */
const PERMISSION_SECONDS = 60
/** Whose account is blocked or gone in Entra has no access after two readings at most. */
const LEAVER_SECONDS = 120

async function end(): Promise<void> {
  ending.abort()
  setTimeout(() => {
    log.warn('ended-unfinished')
    process.exit(1)
  }, LONGEST_END_MS).unref()
  // What brings in new work closes first.
  for (const close of closing) await close()
  await endTelemetry?.()
  log.info('ended')
  process.exit(0)
}
process.on('uncaughtExceptionMonitor', error => log.error('crashed', { error }))
process.once('SIGTERM', () => void end())
process.once('SIGINT', () => void end())

try {
  const registers = await openRegistersPatiently({
    config,
    graph,
    provision: config.provision ? () => provisionOffice(graph, config.site) : undefined,
    clock: clock.now,
    log,
    signal: ending.signal,
    waiting(reason) {
      waitingFor = reason
    },
  })
  const suite: Suite = {
    registers,
    reader,
    understander: openUnderstanding(),
    knowledge: openOfficeKnowledge(work => atPriority('reminder', work)),
    messenger: bot.messenger,
    instance: config.instance,
    log,
    ...clock,
    office: openOffice(registers),
  }
  bot.use(suite)
  const changes = openChanges(suite)
  const sweeping = startSweeping(suite, config.sweepSeconds)
  const knowing = startKeepingKnowledge(suite, config.syncSeconds)
  const alerting = startAlerting(suite, ALERT_SECONDS)
  const tidying = startTidying(suite, TIDY_SECONDS)
  const permitting = startKeepingPermissions(suite, PERMISSION_SECONDS)
  const leaving = startFollowingLeavers(suite, LEAVER_SECONDS)
  closing.splice(
    0,
    closing.length,
    () => changes.close(),
    () => server.close(),
    () => sweeping.stop(),
    () => alerting.stop(),
    () => tidying.stop(),
    () => permitting.stop(),
    () => leaving.stop(),
    () => knowing.stop(),
    () => bot.settled(),
    () => registers.close(),
    () => reader.close(),
  )
  opened = {
    suite,
    changes,
    // Restify's response is what the Bot Framework knows as one.
    bot: {
      process: (request, response) =>
        bot.process(request as HttpRequest, response as unknown as HttpResponse),
    },
  }
  await reader.warmUp()
} catch (fault) {
  if (!ending.signal.aborted) throw fault
}
