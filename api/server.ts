import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import restify from 'restify'
import type { Config } from './config.ts'
import type { Door } from './http/door.ts'
import { Refused } from './http/errorAnswer.ts'
import { openApi } from './http/openApi.ts'
import { serveHealth, serveMessages, serveNotifications } from './http/openRoutes.ts'
import { apiHeaders, tabHeaders } from './http/securityHeaders.ts'
import { sendJson } from './http/sendJson.ts'
import { type Asked, serveRoute, underReference } from './http/serve.ts'
import { serveTemplate } from './http/serveTemplate.ts'
import { openTabFiles } from './http/tabFiles.ts'
import { serveIncoming } from './incidents/incoming/incomingRoutes.ts'
import { routes } from './routes.ts'

export interface Server {
  /** Where it listens, with the port that was free when 0 was asked for. */
  readonly url: string
  /** Every route that it answers, `GET /api/board`. */
  readonly routes: readonly string[]
  /** Takes no new requests and waits for those under way, some seconds at most. */
  close(): Promise<void>
}

export interface ServerOptions {
  readonly config: Pick<Config, 'host' | 'port' | 'appId' | 'tenantId' | 'tab'> & {
    readonly bot: Pick<Config['bot'], 'teamsAppId'>
  }
  readonly door: Door
  readonly version: string
  /** Folder of the built tab. */
  readonly tabFolder: string
}

const REQUEST_TIMEOUT_MS = 120_000
const CLOSING_MS = 3_000

/** Opens the HTTP door: the routes of the table, the bot's endpoint, the tab's files and the health page. */
export async function openServer(options: ServerOptions): Promise<Server> {
  const { config, door, version } = options
  const tab = openTabFiles(options.tabFolder)
  const framed = tabHeaders(config.tab.hostOrigins)
  const description = openApi(routes, version)
  const tabSettings = {
    appId: config.appId,
    hostOrigins: config.tab.hostOrigins,
    teamsAppLink: `https://teams.microsoft.com/l/app/${config.bot.teamsAppId}?tenantId=${config.tenantId}`,
  }
  const server = restify.createServer({ name: '', log: pino({ level: 'silent' }) as never })
  server.server.requestTimeout = REQUEST_TIMEOUT_MS
  const mounted: string[] = []

  function mount(
    method: 'GET' | 'POST',
    path: string,
    operation: string,
    headers: Readonly<Record<string, string>>,
    serve: (asked: Asked) => Promise<void>,
  ) {
    mounted.push(`${method} ${path}`)
    const handle = async (request: restify.Request, response: restify.Response) => {
      const params = request.params as Record<string, string>
      const asked = { request, response, params }
      response.removeHeader('Server')
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      await underReference(door, operation, asked, () => serve(asked))
    }
    const spec = path.replaceAll(/\{(\w+)\}/g, ':$1')
    if (method === 'GET') server.get(spec, handle)
    else server.post(spec, handle)
  }

  for (const route of routes)
    mount(route.method, route.path, route.operation, apiHeaders, asked => serveRoute(door, route, asked))
  mount('GET', '/api/health', 'health', apiHeaders, asked => serveHealth(door, asked, version))
  mount('GET', '/api/openapi.json', 'openApi', apiHeaders, ({ request, response }) =>
    sendJson(response, request.headers, 200, description),
  )
  mount('GET', '/api/templates/{kind}', 'minutesTemplate', apiHeaders, asked => serveTemplate(door, asked))
  mount('POST', '/api/messages', 'messages', apiHeaders, asked => serveMessages(door, asked))
  mount('POST', '/api/notifications', 'notifications', apiHeaders, asked => serveNotifications(door, asked))
  mount('POST', '/api/incoming/{system}', 'incoming', apiHeaders, asked => serveIncoming(door, asked))
  mount('GET', '/tab/settings.json', 'tabSettings', framed, ({ request, response }) => {
    response.setHeader('Cache-Control', 'no-cache')
    return sendJson(response, request.headers, 200, tabSettings)
  })
  for (const path of ['/tab', '/tab/*'])
    mount('GET', path, 'tab', framed, ({ request, response, params }) =>
      tab.serve(params['*'] ?? '', request, response),
    )

  // The callback that restify offers is left alone: it would have restify answer once more in its own form.
  server.on('restifyError', (request: restify.Request, response: restify.Response, fault: Error) => {
    if (response.headersSent) {
      door.log.error('request-failed', { operation: 'unrouted', error: fault })
      return
    }
    response.removeHeader('Server')
    for (const [name, value] of Object.entries(apiHeaders)) response.setHeader(name, value)
    void underReference(door, 'unrouted', { request, response, params: {} }, () =>
      Promise.reject(refusalOf(fault)),
    )
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  const { address, family, port } = server.server.address() as AddressInfo
  const host = family === 'IPv6' ? `[${address}]` : address
  return {
    url: `http://${host}:${port}`,
    routes: mounted,
    async close() {
      const over = setTimeout(() => server.server.closeAllConnections(), CLOSING_MS)
      await new Promise<void>(resolve => {
        server.server.close(() => resolve())
        server.server.closeIdleConnections()
      })
      clearTimeout(over)
    },
  }
}

/** What restify itself could not route. */
function refusalOf(fault: Error): Error {
  switch ((fault as { statusCode?: number }).statusCode) {
    case 404:
      return new Refused('no-such-page')
    case 405:
      return new Refused('method-not-allowed')
    case 400:
      return new Refused('bad-request')
    default:
      return fault
  }
}
