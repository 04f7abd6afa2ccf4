import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import findMyWay from 'find-my-way'

/** One request as a handler sees it. `url` is absolute; `params` are decoded. */
export interface StandinRequest {
  method: string
  url: URL
  params: Record<string, string>
  headers: IncomingHttpHeaders
  raw: IncomingMessage
  /** Whole body; throws HttpRefusal 413 above the limit (default 8 MB). */
  body(limitBytes?: number): Promise<Buffer>
  /** Body parsed as JSON; throws HttpRefusal 400 when it is not JSON. */
  json(): Promise<unknown>
}

/** Objects are sent as JSON, strings and Buffers as they stand, a Readable is streamed. */
export interface StandinAnswer {
  status: number
  headers?: Record<string, string>
  body?: unknown | Buffer | Readable
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/** A path in find-my-way's syntax: `/people/:id/chat`, a literal colon is written `::`, a tail `*`. */
export interface Route {
  method: Method
  path: string
  handle(request: StandinRequest): Promise<StandinAnswer> | StandinAnswer
}

/** Thrown by a handler to answer with a plain refusal. */
export class HttpRefusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export interface Listener {
  port: number
  close(): Promise<void>
}

const DEFAULT_BODY_LIMIT = 8 * 1024 * 1024

async function wholeBody(raw: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limitBytes) throw new HttpRefusal(413, `The body is larger than ${limitBytes} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Wraps a node request; the body is read once and remembered. */
function asStandinRequest(
  raw: IncomingMessage,
  params: Record<string, string>,
  origin: string,
): StandinRequest {
  let read: Promise<Buffer> | undefined
  const body = (limitBytes = DEFAULT_BODY_LIMIT) => {
    read ??= wholeBody(raw, limitBytes)
    return read
  }
  return {
    method: raw.method ?? 'GET',
    url: new URL(origin + (raw.url ?? '/')),
    params,
    headers: raw.headers,
    raw,
    body,
    async json() {
      const text = (await body()).toString('utf8')
      try {
        return JSON.parse(text) as unknown
      } catch {
        throw new HttpRefusal(400, 'The body is not JSON.')
      }
    },
  }
}

async function send(response: ServerResponse, answer: StandinAnswer) {
  const headers: Record<string, string> = { ...answer.headers }
  const named = (name: string) => Object.keys(headers).some(key => key.toLowerCase() === name)
  const { body } = answer
  if (body instanceof Readable) {
    response.writeHead(answer.status, headers)
    // A client that leaves early is no fault of the stand-in.
    await pipeline(body, response).catch(() => body.destroy())
    return
  }
  if (body === undefined) {
    response.writeHead(answer.status, { 'Content-Length': '0', ...headers })
    response.end()
    return
  }
  const isRaw = Buffer.isBuffer(body) || typeof body === 'string'
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(isRaw ? (body as string) : JSON.stringify(body))
  if (!named('content-type')) {
    headers['Content-Type'] = isRaw ? 'text/plain;charset=utf-8' : 'application/json;charset=utf-8'
  }
  response.writeHead(answer.status, { ...headers, 'Content-Length': String(bytes.length) })
  response.end(bytes)
}

function refusalOf(fault: unknown): StandinAnswer {
  if (fault instanceof HttpRefusal) return { status: fault.status, body: { error: fault.message } }
  console.error(fault)
  return { status: 500, body: { error: fault instanceof Error ? fault.message : String(fault) } }
}

/**
 * Listens on 127.0.0.1 and serves the routes; https when a certificate is given.
 * Port 0 takes a free one. A handler that throws answers 500, or what its HttpRefusal says.
 */
export async function listen(options: {
  port: number
  tls?: { key: string; cert: string }
  routes: Route[]
}): Promise<Listener> {
  const router = findMyWay({
    maxParamLength: 8_000,
    ignoreTrailingSlash: true,
    defaultRoute: (_request, response) => void send(response, { status: 404, body: { error: 'Not found.' } }),
  })
  const scheme = options.tls ? 'https' : 'http'
  for (const route of options.routes) {
    router.on(route.method, route.path, async (raw, response, params) => {
      const origin = `${scheme}://${raw.headers.host ?? 'localhost'}`
      try {
        await send(
          response,
          await route.handle(asStandinRequest(raw, params as Record<string, string>, origin)),
        )
      } catch (fault) {
        // Nobody waits any more, or the connection was cut on purpose.
        if (response.headersSent || raw.socket.destroyed) response.destroy()
        else await send(response, refusalOf(fault))
      }
    })
  }
  const onRequest = (request: IncomingMessage, response: ServerResponse) => router.lookup(request, response)
  const server = options.tls ? createHttpsServer({ ...options.tls }, onRequest) : createHttpServer(onRequest)
  server.keepAliveTimeout = 65_000
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
