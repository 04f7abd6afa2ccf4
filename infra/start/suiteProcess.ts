import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Child, startChild } from './childProcess.ts'
import type { DataFolder } from './dataFolder.ts'
import type { StandinAddresses } from './standinProcess.ts'

const PATIENCE_MS = 60_000

/** The environment in which the suite works against the stand-in: the same settings as against Microsoft 365. */
export function suiteEnvironment(
  standin: StandinAddresses,
  options: { port: number; clockFile: string; instance: string },
): Record<string, string> {
  const { port, clockFile, instance } = options
  const page = new URL(standin.httpUrl)
  return {
    ENTRA_AUTHORITY: standin.authorityUrl,
    ENTRA_KNOWN_AUTHORITIES: new URL(standin.authorityUrl).host,
    GRAPH_URL: standin.graphUrl,
    TENANT_ID: standin.tenantId,
    APP_ID: standin.appId,
    ...(standin.appCertificate
      ? { APP_CERTIFICATE: standin.appCertificate }
      : { APP_SECRET: standin.appSecret }),
    SHAREPOINT_URL: standin.graphUrl,
    SHAREPOINT_SITE: standin.siteAddress,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    NOTIFICATION_URL: `${standin.tunnelUrl}/api/notifications`,
    TAB_ISSUER: `${standin.authorityUrl}/v2.0`,
    TAB_JWKS_URL: `${standin.authorityUrl}/discovery/v2.0/keys`,
    TAB_HOST_ORIGINS: `http://localhost:${page.port},http://127.0.0.1:${page.port}`,
    BOT_OPENID_URL: `${standin.connectorUrl}/connector/v1/.well-known/openidconfiguration`,
    BOT_AUTHORITY: standin.authorityUrl,
    BOT_SERVICE_URL: `${standin.connectorUrl}/`,
    // Where the stand-in serves files of chats.
    FILE_HOSTS: '127.0.0.1,localhost',
    PROVISION: 'true',
    CLOCK_FILE: clockFile,
    // Building the screens has set this process to production.
    NODE_ENV: 'development',
    INSTANCE: instance,
    // Certificates of the stand-in are trusted by this process alone.
    NODE_EXTRA_CA_CERTS: standin.caFile,
  }
}

/** Starts one instance of the suite. */
export function startSuiteProcess(
  folder: DataFolder,
  standin: StandinAddresses,
  options: { port: number; number: number; env?: Record<string, string> },
): Child {
  const name = options.number === 1 ? 'suite' : `suite-${options.number}`
  return startChild({
    name,
    file: join(import.meta.dirname, '../../api/main.ts'),
    env: {
      ...process.env,
      ...suiteEnvironment(standin, { port: options.port, clockFile: folder.clockFile, instance: name }),
      ...options.env,
    },
    logFile: join(folder.logs, `${name}.log`),
  })
}

/** Waits until the suite answers. Throws when it ends first, with the end of its log, or does not answer in a minute. */
export async function suiteAnswers(child: Child, url: string, signal?: AbortSignal): Promise<void> {
  const over = new AbortController()
  const tooLate = AbortSignal.timeout(PATIENCE_MS)
  const giveUp = AbortSignal.any([over.signal, tooLate, ...(signal ? [signal] : [])])
  const ended = child.ended.then(reason => {
    throw new Error(reason)
  })
  const asking = (async () => {
    while (!giveUp.aborted) {
      const answer = await fetch(`${url}/api/health`, { signal: giveUp }).catch(() => undefined)
      const health = answer?.ok ? ((await answer.json()) as { ok?: boolean }) : undefined
      if (health?.ok) return
      await pause(40)
    }
    signal?.throwIfAborted()
    if (tooLate.aborted) throw new Error(`${child.name}: no answer within ${PATIENCE_MS / 1_000} seconds`)
  })()
  try {
    await Promise.race([asking, ended])
  } finally {
    over.abort()
  }
}
