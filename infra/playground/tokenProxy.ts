import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'

/** The way between the playground and the bot. */
export interface TokenProxy {
  /** The bot's endpoint as the playground should call it. */
  readonly endpoint: string
  close(): Promise<void>
}

const HOP_BY_HOP = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive']

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Sends a request on and the answer back. */
async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  body: Buffer,
  more: Record<string, string> = {},
): Promise<void> {
  const kept = Object.entries(request.headers).filter(([name]) => !HOP_BY_HOP.includes(name))
  const answer = await fetch(url, {
    method: request.method ?? 'POST',
    headers: { ...(Object.fromEntries(kept) as Record<string, string>), ...more },
    ...(body.length > 0 ? { body } : {}),
  })
  response.statusCode = answer.status
  response.setHeader('Content-Type', answer.headers.get('content-type') ?? 'application/json')
  response.end(Buffer.from(await answer.arrayBuffer()))
}

const guarded =
  (handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch(fault => {
      response.statusCode = 502
      response.end(String(fault))
    })
  }

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/**
 * The playground sends no token and takes answers over plain http; the bot demands a token and answers over https only.
 * So each activity goes on with a token of the connector, and with an https service address in front of the
 * playground's own. Nothing else is changed, and no check of the bot is left out.
 */
export async function openTokenProxy(options: {
  readonly messagesUrl: string
  /** PEM texts of a certificate for localhost that the bot trusts. */
  readonly tls: { readonly key: string; readonly cert: string }
  readonly issueToken: (serviceUrl: string) => Promise<string>
}): Promise<TokenProxy> {
  let playground = ''
  const connector = createSecureServer(
    options.tls,
    guarded(async (request, response) =>
      pass(request, response, `${playground}${request.url ?? ''}`, await bodyOf(request)),
    ),
  )
  const secureUrl = `https://localhost:${await listening(connector)}`
  const incoming = createServer(
    guarded(async (request, response) => {
      const activity = JSON.parse((await bodyOf(request)).toString('utf8')) as { serviceUrl: string }
      const { origin, pathname } = new URL(activity.serviceUrl)
      playground = origin
      const serviceUrl = `${secureUrl}${pathname}`
      const body = Buffer.from(JSON.stringify({ ...activity, serviceUrl }))
      const authorization = `Bearer ${await options.issueToken(serviceUrl)}`
      await pass(request, response, options.messagesUrl, body, { authorization })
    }),
  )
  const port = await listening(incoming)
  return {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    async close() {
      for (const server of [incoming, connector]) {
        server.closeAllConnections()
        await new Promise(resolve => server.close(resolve))
      }
    },
  }
}
