import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  HTTPMessageHandler,
  ResponseType,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client'
import type { GraphCall } from './graph.ts'
import type { GraphSettings } from './graphSettings.ts'
import type { GraphToken } from './graphToken.ts'
import type { OnBehalfOf } from './onBehalfOf.ts'

export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  /** Parsed where it is JSON, text otherwise, undefined when empty. */
  readonly body: unknown
}

export type Send = (call: GraphCall, correlationId: string) => Promise<RawAnswer>

/**
 * One try of a call through Microsoft's Graph client. Its retry and redirect handlers are left out: they repeat every
 * POST, never an octet-stream, do not know batches, and follow links with the token.
 */
export function graphTransport(
  settings: GraphSettings,
  token: GraphToken,
  people: OnBehalfOf,
  timeout: number,
): Send {
  const authentication = new AuthenticationHandler({ getAccessToken: () => token.current() })
  const telemetry = new TelemetryHandler()
  authentication.setNext(telemetry)
  telemetry.setNext(new HTTPMessageHandler())
  const client = Client.initWithMiddleware({
    baseUrl: settings.baseUrl,
    defaultVersion: 'v1.0',
    customHosts: new Set([new URL(settings.baseUrl).hostname]),
    middleware: authentication,
  })
  const userAgent = settings.userAgent ?? 'NONISV|Magistrat|Magistrat/1.0'

  return async (call, correlationId) => {
    const { assertion } = call
    // Asked here first, so that a refusal of Entra is not taken for one of the network.
    const bearer = assertion === undefined ? undefined : await people.token(assertion)
    if (bearer === undefined) await token.current()
    const request = client
      .api(call.path)
      .responseType(ResponseType.RAW)
      .headers({ 'client-request-id': correlationId, 'User-Agent': userAgent, ...call.headers })
      .middlewareOptions(
        bearer === undefined
          ? []
          : [new AuthenticationHandlerOptions({ getAccessToken: () => Promise.resolve(bearer) })],
      )
      .options({ signal: AbortSignal.timeout(timeout), redirect: 'manual' })
    const response = (await sent(request, call)) as Response
    return { status: response.status, headers: response.headers, body: await bodyOf(response) }
  }
}

type ClientRequest = ReturnType<Client['api']>

function sent(request: ClientRequest, call: GraphCall): Promise<unknown> {
  switch (call.method) {
    case 'GET':
      return request.get()
    case 'POST':
      return request.post(call.body ?? {})
    case 'PATCH':
      return request.patch(call.body)
    case 'PUT':
      return request.put(call.body instanceof Uint8Array ? asBuffer(call.body) : call.body)
    case 'DELETE':
      return request.delete()
  }
}

/** The client would send a view's whole underlying buffer; a Buffer goes as it stands. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? '')) return text
  return JSON.parse(text) as unknown
}
