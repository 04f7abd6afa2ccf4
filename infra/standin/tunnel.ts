import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import type { StandinCore } from './core.ts'
import type { Method, Route, StandinAnswer, StandinRequest } from './http.ts'

const METHODS: Method[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']

/** Carries a request on to the suite; 502 when the suite does not answer. */
function carry(core: StandinCore, request: StandinRequest): Promise<StandinAnswer> {
  if (!core.suite.url) return Promise.resolve({ status: 502, body: 'The tunnel has no suite behind it.' })
  const target = new URL(request.url.pathname.replace(/^\/tunnel/, '') + request.url.search, core.suite.url)
  return new Promise(resolve => {
    const onward = httpRequest(
      target,
      { method: request.method, headers: { ...request.headers, host: target.host } },
      answer => {
        const headers = Object.fromEntries(
          Object.entries(answer.headers)
            .filter(([name]) => !['connection', 'transfer-encoding', 'keep-alive'].includes(name))
            .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
        )
        resolve({ status: answer.statusCode ?? 502, headers, body: Readable.from(answer) })
      },
    )
    onward.once('error', () => resolve({ status: 502, body: 'The suite does not answer.' }))
    request.raw.pipe(onward)
  })
}

/** An https address in front of the suite on loopback, as a development tunnel gives: /tunnel/* . */
export const tunnelRoutes = (core: StandinCore): Route[] =>
  METHODS.map(method => ({ method, path: '/tunnel/*', handle: request => carry(core, request) }))
