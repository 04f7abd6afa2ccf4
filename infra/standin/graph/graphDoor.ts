import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import findMyWay from 'find-my-way'
import { HttpRefusal, type Method } from '../http.ts'
import { checkPerson } from '../permissions/personAccess.ts'
import { authentication } from './authentication.ts'
import { batchRoute } from './batch.ts'
import { badRequest, errorBody, GraphError, invalidRequest } from './graphError.ts'
import type { GraphAnswer, GraphCore, GraphRequest, GraphRoute, QueryOption } from './graphRoute.ts'
import { graphRoutes } from './graphRoutes.ts'
import { doorRoute, type Incoming } from './incoming.ts'
import { strikeAfter, strikeBefore } from './requestFaults.ts'
import { resourceUnitMeter } from './resourceUnits.ts'
import { canonicalPath } from './rewritePath.ts'
import { checkNeed } from './siteAccess.ts'
import { graphSites } from './siteStore.ts'

const METHODS: Method[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']

function checkOptions(query: URLSearchParams, allowed: QueryOption[]) {
  for (const name of query.keys()) {
    if (!name.startsWith('$') || allowed.includes(name as QueryOption)) continue
    if (name === '$skip') {
      throw invalidRequest(
        '$skip is not supported on this API. Only URLs returned by the API can be used to page.',
      )
    }
    throw badRequest(`Query option '${name.slice(1)}' is not allowed.`)
  }
}

/** Graph v1.0: finds the route, checks token, grant and query options, charges, strikes, answers. */
export function graphDoor(core: GraphCore) {
  const router = findMyWay({ maxParamLength: 8_000 })
  const callerOf = authentication(core)
  const meter = resourceUnitMeter(core)
  const routes: GraphRoute[] = [...graphRoutes, batchRoute(answer)]
  for (const route of routes) router.on(route.method, route.path, () => undefined, route)

  function siteIdOf(params: Record<string, string>): string {
    const sites = graphSites(core)
    if (params.drive) return sites.siteOfDrive(params.drive) ?? ''
    return sites.find(params.site ?? '')?.id ?? ''
  }

  async function handled(incoming: Incoming, seen: { route?: GraphRoute }): Promise<GraphAnswer> {
    const caller = incoming.caller ?? (await callerOf(incoming.header('authorization')))
    const [path = '', queryText = ''] = incoming.address.split(/\?(.*)/s)
    const query = new URLSearchParams(queryText)
    const found = router.find(incoming.method, canonicalPath(core, path))
    if (!found) throw badRequest(`Resource not found for the segment '${path.split('/').at(-1) ?? ''}'.`)
    const route = found.store as GraphRoute
    seen.route = route
    const subject = `${incoming.method} ${path}`
    if (incoming.throttle) throw incoming.throttle
    const instead = await strikeBefore(core.faults, subject)
    if (instead) return instead
    const units = typeof route.units === 'number' ? route.units : route.units({ query })
    const limits = route.service || route.path === '/$batch' ? {} : meter(caller.appId, units, subject)
    checkOptions(query, route.options)
    const params = found.params as Record<string, string>
    checkNeed(core, caller, route.needs, () => siteIdOf(params))
    if (typeof route.needs === 'string' && route.needs !== 'token')
      checkPerson(core, caller, route.needs, siteIdOf(params), params)
    const request: GraphRequest = {
      core,
      caller,
      method: incoming.method,
      path,
      params,
      query,
      header: incoming.header,
      json: incoming.json,
      bytes: incoming.bytes,
    }
    const done = await route.handle(request)
    return strikeAfter(core.faults, subject) ?? { ...done, headers: { ...limits, ...done.headers } }
  }

  function record(
    incoming: Incoming,
    route: GraphRoute | undefined,
    answered: GraphAnswer,
    requestBody: unknown,
  ) {
    const [path = '', queryText = ''] = incoming.address.split(/\?(.*)/s)
    const query = new URLSearchParams(queryText)
    const units =
      !route || route.path === '/$batch'
        ? 0
        : typeof route.units === 'number'
          ? route.units
          : route.units({ query })
    core.usage.record(
      route ? `${route.method} ${route.path}` : `${incoming.method} ${path}`,
      units,
      answered.status,
      route?.service,
    )
    const isData =
      answered.body !== undefined && !(answered.body instanceof Readable) && typeof answered.body === 'object'
    for (const listener of core.exchangeListeners) {
      listener({
        method: incoming.method,
        path: incoming.address,
        route: route?.path,
        status: answered.status,
        requestBody,
        answerBody: isData && !Buffer.isBuffer(answered.body) ? answered.body : undefined,
      })
    }
  }

  /** Answers one request; never throws except for a connection that is to be cut. */
  async function answer(incoming: Incoming): Promise<GraphAnswer> {
    const ids = { requestId: randomUUID(), clientRequestId: incoming.header('client-request-id') }
    const seen: { route?: GraphRoute } = {}
    let requestBody: unknown
    const watched: Incoming = {
      ...incoming,
      async json() {
        const body = await incoming.json()
        requestBody = body
        return body
      },
    }
    let answered: GraphAnswer
    try {
      answered = await handled(watched, seen)
    } catch (fault) {
      const error = asGraphError(fault)
      answered = {
        status: error.status,
        headers: { 'Cache-Control': 'private', ...error.headers },
        body: errorBody(error, ids),
      }
    }
    record(incoming, seen.route, answered, requestBody)
    return {
      ...answered,
      headers: {
        'request-id': ids.requestId,
        ...(ids.clientRequestId ? { 'client-request-id': ids.clientRequestId } : {}),
        'x-ms-ags-diagnostic':
          '{"ServerInfo":{"DataCenter":"Stand-in","Slice":"E","Ring":"5","ScaleUnit":"000","RoleInstance":"STANDIN"}}',
        'Strict-Transport-Security': 'max-age=31536000',
        ...answered.headers,
      },
    }
  }

  return { answer, routes: METHODS.map(method => doorRoute(method, answer)) }
}

function asGraphError(fault: unknown): GraphError {
  if (fault instanceof GraphError) return fault
  if (fault instanceof HttpRefusal) return new GraphError(fault.status, 'BadRequest', fault.message)
  if (fault instanceof URIError) return badRequest('The request address is malformed.')
  if (fault instanceof Error && fault.name === 'CutOff') throw fault
  console.error(fault)
  return new GraphError(500, 'generalException', fault instanceof Error ? fault.message : String(fault))
}
