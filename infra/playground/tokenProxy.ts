import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy in front of the bot; the address is the bot's endpoint as the playground should call it. */
export interface TokenProxy {
  readonly endpoint: string
  close(): Promise<void>
}

/**
 * Stands between the playground and the bot: the playground sends no token, the bot demands one, so each activity
 * goes on with a token of the connector for its service address. Everything else goes through as it came.
 */
export async function openTokenProxy(
  messagesUrl: string,
  issueToken: (serviceUrl: string) => Promise<string>,
): Promise<TokenProxy> {
  const server = createServer(async (request, response) => {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
      const body = Buffer.concat(chunks)
      const { serviceUrl } = JSON.parse(body.toString('utf8')) as { serviceUrl?: string }
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers
      const answer = await fetch(messagesUrl, {
        method: 'POST',
        headers: {
          ...(headers as Record<string, string>),
          authorization: `Bearer ${await issueToken(serviceUrl ?? '')}`,
        },
        body,
      })
      response.statusCode = answer.status
      response.setHeader('Content-Type', answer.headers.get('content-type') ?? 'application/json')
      response.end(Buffer.from(await answer.arrayBuffer()))
    } catch (fault) {
      response.statusCode = 502
      response.end(String(fault))
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
