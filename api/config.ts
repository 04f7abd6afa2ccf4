import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { RequestLimitSettings } from './http/requestLimits.ts'
import { readGraphEnvironment } from './registers/graph/graphEnvironment.ts'
import type { GraphSettings } from './registers/graph/graphSettings.ts'
import type { NotificationSettings } from './registers/memory/changeNotifications.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Everything that the environment decides, read once at start. */
export interface Config {
  readonly production: boolean
  readonly graph: GraphSettings
  /** The office's site: id 'host,guid,guid' or address 'host:/sites/name'. */
  readonly site: string
  readonly appId: string
  readonly tenantId: string
  /** Address and port to listen on. */
  readonly host: string
  readonly port: number
  /** Where people reach the suite, without a slash at the end. */
  readonly publicUrl: string
  readonly tab: TabSettings
  readonly bot: BotSettings
  /** A file that sets the office's clock; never in production. */
  readonly clockFile?: string
  /** Whether lists are created or upgraded at start. */
  readonly provision: boolean
  /** Where SharePoint tells of changes; undefined where it cannot reach this program. */
  readonly notifications?: NotificationSettings
  readonly syncSeconds: number
  readonly sweepSeconds: number
  /** Id of the app in the office's catalogue of Teams; with it the app is installed for people who owe something. */
  readonly catalogApp?: string
  readonly limits: RequestLimitSettings
  /** OpenTelemetry collector for traces; none without it. */
  readonly telemetryEndpoint?: string
  readonly instance: string
}

export interface TabSettings {
  /** Who issues the tokens of the tab. */
  readonly issuer: string
  readonly jwksUrl: string
  /** Origins besides Teams' own that may frame the tab. */
  readonly hostOrigins: readonly string[]
}

export interface BotSettings {
  /** Issuer of the tokens that come with activities, and where its keys are published. */
  readonly issuer: string
  readonly openIdUrl: string
  /** Audience and authority of the tokens for answers. */
  readonly scope: string
  readonly authority: string
  /** One of the two: the secret, or the certificate as PEM text with its private key. */
  readonly appSecret?: string
  readonly appCertificate?: string
  /** Hosts trusted as authorities without asking Microsoft; only for other clouds and the stand-in. */
  readonly knownAuthorities?: readonly string[]
  /** Teams service asked for a chat with somebody who has not written yet; Teams' European one unless given. */
  readonly firstService?: string
  /** Id of the Teams app in its manifest; the application's own unless given. */
  readonly teamsAppId: string
  /** Hosts from which files sent in chat are fetched; `*.` stands for any subdomain. */
  readonly fileHosts: readonly string[]
}

const IN_PRODUCTION = ['TENANT_ID', 'PUBLIC_URL'] as const
const NO_NOTIFICATIONS = 'none'
/** Addresses that production reaches by https only. */
const SECURE = [
  'PUBLIC_URL',
  'NOTIFICATION_URL',
  'ENTRA_AUTHORITY',
  'GRAPH_URL',
  'SHAREPOINT_URL',
  'TAB_ISSUER',
  'TAB_JWKS_URL',
  'BOT_OPENID_URL',
  'BOT_AUTHORITY',
  'BOT_SERVICE_URL',
] as const

/**
 * Typed settings from the environment. ENTRA_AUTHORITY, APP_ID, APP_SECRET or APP_CERTIFICATE and SHAREPOINT_SITE are
 * always needed; production (NODE_ENV=production) needs TENANT_ID and PUBLIC_URL too, reaches everything by https and
 * takes no clock file and no secret, only a certificate. Change notifications come to NOTIFICATION_URL, which is /api/notifications below a PUBLIC_URL of
 * https unless given, and are not asked for with 'none'. Throws an Error with a sentence for each thing that is missing or wrong.
 */
export function readConfig(env: Environment): Config {
  const production = env.NODE_ENV === 'production'
  const wrong = [...missingIn(env, production), ...unusable(env, production)]
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  const { graph, site } = readGraphEnvironment(env)
  const port = numberOf(env, 'PORT', 3978)
  const tenantId = (env.TENANT_ID || tenantOf(env)).toLowerCase()
  const host = env.HOST || '127.0.0.1'
  const publicUrl = (env.PUBLIC_URL || `http://${host}:${port}`).replace(/\/+$/, '')
  const notificationUrl = notificationUrlOf(env, publicUrl)
  return {
    production,
    graph,
    site,
    appId: graph.clientId.toLowerCase(),
    tenantId,
    host,
    port,
    publicUrl,
    tab: {
      issuer: env.TAB_ISSUER || `https://login.microsoftonline.com/${tenantId}/v2.0`,
      jwksUrl: env.TAB_JWKS_URL || `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`,
      hostOrigins: listOf(env.TAB_HOST_ORIGINS).map(origin => new URL(origin).origin),
    },
    bot: {
      issuer: env.BOT_ISSUER || 'https://api.botframework.com',
      openIdUrl: env.BOT_OPENID_URL || 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      scope: env.BOT_SCOPE || 'https://api.botframework.com',
      authority: env.BOT_AUTHORITY || graph.authority,
      ...(env.APP_CERTIFICATE ? { appCertificate: env.APP_CERTIFICATE } : { appSecret: env.APP_SECRET! }),
      ...(graph.knownAuthorities ? { knownAuthorities: graph.knownAuthorities } : {}),
      ...(env.BOT_SERVICE_URL ? { firstService: env.BOT_SERVICE_URL } : {}),
      teamsAppId: (env.TEAMS_APP_ID || graph.clientId).toLowerCase(),
      fileHosts: env.FILE_HOSTS ? listOf(env.FILE_HOSTS) : ['*.sharepoint.com'],
    },
    ...(env.CLOCK_FILE ? { clockFile: env.CLOCK_FILE } : {}),
    ...(notificationUrl === undefined
      ? {}
      : { notifications: { url: notificationUrl, secret: (env.APP_CERTIFICATE || env.APP_SECRET)! } }),
    ...(env.OTEL_EXPORTER_OTLP_ENDPOINT ? { telemetryEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT } : {}),
    ...(env.CATALOG_APP_ID ? { catalogApp: env.CATALOG_APP_ID } : {}),
    limits: {
      requestsPerMinute: numberOf(env, 'REQUESTS_PER_MINUTE', 1_200),
      proxies: numberOf(env, 'PROXIES', 0),
    },
    provision: env.PROVISION === 'true',
    syncSeconds: numberOf(env, 'SYNC_SECONDS', 15),
    sweepSeconds: numberOf(env, 'SWEEP_SECONDS', 60),
    instance: env.INSTANCE || `${hostname()}-${randomUUID().slice(0, 8)}`,
  }
}

/** Microsoft reaches https only; 'none' where a firewall lets it reach nothing. */
function notificationUrlOf(env: Environment, publicUrl: string): string | undefined {
  if (env.NOTIFICATION_URL === NO_NOTIFICATIONS) return undefined
  if (env.NOTIFICATION_URL) return env.NOTIFICATION_URL
  return publicUrl.startsWith('https:') ? `${publicUrl}/api/notifications` : undefined
}

function missingIn(env: Environment, production: boolean): string[] {
  const always = ['ENTRA_AUTHORITY', 'APP_ID', 'SHAREPOINT_SITE']
  const needed = production ? [...always, ...IN_PRODUCTION] : always
  const missing = needed.filter(name => !env[name])
  if (production && !env.APP_CERTIFICATE) missing.push('APP_CERTIFICATE')
  else if (!env.APP_SECRET && !env.APP_CERTIFICATE) missing.push('APP_SECRET or APP_CERTIFICATE')
  return missing.map(name => `Set ${name} before starting${production ? ' in production' : ''}.`)
}

function unusable(env: Environment, production: boolean): string[] {
  const wrong: string[] = []
  for (const name of ['PORT', 'SYNC_SECONDS', 'SWEEP_SECONDS', 'REQUESTS_PER_MINUTE', 'PROXIES'])
    if (env[name] && !/^\d+(\.\d+)?$/.test(env[name])) wrong.push(`${name} has to be a number.`)
  if (env.PROVISION && env.PROVISION !== 'true' && env.PROVISION !== 'false')
    wrong.push('PROVISION has to be true or false.')
  const addresses = [...SECURE.map(name => [name, env[name]] as const), ...hostOriginsOf(env)]
  for (const [name, address] of addresses) {
    if (!address || (name === 'NOTIFICATION_URL' && address === NO_NOTIFICATIONS)) continue
    if (!URL.canParse(address)) wrong.push(`${name} has to be an address.`)
    else if (production && new URL(address).protocol !== 'https:')
      wrong.push(`${name} has to be https in production.`)
    else if (name === 'NOTIFICATION_URL' && new URL(address).protocol !== 'https:')
      wrong.push('NOTIFICATION_URL has to be https: Microsoft sends to no other.')
  }
  if (production && env.APP_SECRET)
    wrong.push(
      'APP_SECRET is refused in production: sign in with a certificate, which nobody can copy by eye.',
    )
  if (production && env.CLOCK_FILE)
    wrong.push('CLOCK_FILE is refused in production: the clock there is the real one.')
  return wrong
}

const hostOriginsOf = (env: Environment) =>
  listOf(env.TAB_HOST_ORIGINS).map(origin => ['TAB_HOST_ORIGINS', origin] as const)

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

const tenantOf = (env: Environment): string => new URL(env.ENTRA_AUTHORITY!).pathname.split('/')[1] ?? ''

const numberOf = (env: Environment, name: string, otherwise: number): number =>
  env[name] ? Number(env[name]) : otherwise
