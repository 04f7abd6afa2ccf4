import type { Readable } from 'node:stream'
import type { Method, Route, StandinAnswer, StandinRequest } from '../http.ts'
import { badRequest, type GraphError } from './graphError.ts'
import type { Caller, GraphAnswer } from './graphRoute.ts'

const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'
/** A request as it reaches Graph, alone or as a member of a batch. */
export interface Incoming {
  method: Method
  /** After /v1.0, with the query. */
  address: string
  header(name: string): string | undefined
  json(): Promise<Record<string, unknown>>
  bytes(): Readable | Buffer
  /** Known already for members of a batch. */
  caller?: Caller
  /** Set on a member of a batch that is to be throttled alone. */
  throttle?: GraphError
}

function incomingOf(request: StandinRequest): Incoming {
  return {
    method: request.method as Method,
    address: `${request.url.pathname.slice('/v1.0'.length)}${request.url.search}`,
    header: name => {
      const value = request.headers[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : value
    },
    async json() {
      const text = (await request.body()).toString('utf8')
      let parsed: unknown
      try {
        parsed = text === '' ? {} : JSON.parse(text)
      } catch {
        throw badRequest(
          'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
        )
      }
      if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        throw badRequest('Unable to read JSON request payload.')
      }
      return parsed as Record<string, unknown>
    },
    bytes: () => request.raw,
  }
}

/** The https route under which Graph answers requests of a method. */
export function doorRoute(method: Method, answer: (incoming: Incoming) => Promise<GraphAnswer>): Route {
  return {
    method,
    path: '/v1.0/*',
    async handle(request): Promise<StandinAnswer> {
      const answered = await answer(incomingOf(request)).catch((fault: unknown) => {
        // The socket itself: a request that was read to its end would be answered all the same.
        request.raw.socket.destroy()
        throw fault
      })
      const isJson = answered.body !== undefined && !answered.headers?.['Content-Type']
      return {
        status: answered.status,
        headers: { ...(isJson ? { 'Content-Type': JSON_TYPE } : {}), ...answered.headers },
        body: answered.body,
      }
    },
  }
}
