import { Readable } from 'node:stream'
import type { Method } from '../http.ts'
import { badRequest } from './graphError.ts'
import type { GraphAnswer, GraphRequest, GraphRoute } from './graphRoute.ts'
import type { Incoming } from './incoming.ts'
import { CutOff, throttledAnswer } from './requestFaults.ts'

const MEMBER_LIMIT = 20
const METHODS: Method[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']

interface Member {
  id: string
  method: Method
  url: string
  headers: Record<string, string>
  body: unknown
  dependsOn: string[]
}

interface MemberAnswer {
  id: string
  status: number
  headers: Record<string, string>
  body?: unknown
}

function memberOf(entry: unknown): Member {
  const given = (entry ?? {}) as Partial<Record<keyof Member, unknown>>
  const method = String(given.method ?? '').toUpperCase() as Method
  if (typeof given.id !== 'string' || !given.id)
    throw badRequest('Invalid batch payload: a request has no id.')
  if (!METHODS.includes(method) || typeof given.url !== 'string') {
    throw badRequest(`Invalid batch payload: request '${given.id}' has no valid method and url.`)
  }
  if (/^https?:/i.test(given.url))
    throw badRequest(`Invalid batch payload: the url of request '${given.id}' is not relative.`)
  const headers = Object.fromEntries(
    Object.entries((given.headers ?? {}) as Record<string, string>).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  )
  if (given.body !== undefined && given.body !== null && !headers['content-type']) {
    throw badRequest(`Write request id : ${given.id} does not contain Content-Type header or body.`)
  }
  const dependsOn = Array.isArray(given.dependsOn) ? given.dependsOn.map(String) : []
  return { id: given.id, method, url: given.url.replace(/^\/?/, '/'), headers, body: given.body, dependsOn }
}

function membersOf(body: Record<string, unknown>): Member[] {
  if (!Array.isArray(body.requests) || body.requests.length === 0)
    throw badRequest('Invalid batch payload format.')
  if (body.requests.length > MEMBER_LIMIT) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MEMBER_LIMIT}.`)
  }
  const members = body.requests.map(memberOf)
  const ids = new Set(members.map(member => member.id.toLowerCase()))
  if (ids.size < members.length) throw badRequest('Request Ids must be unique in a batch.')
  const stray = members.flatMap(member => member.dependsOn).find(id => !ids.has(id.toLowerCase()))
  if (stray) throw badRequest(`Invalid batch payload: dependsOn names '${stray}', which is not in the batch.`)
  return members
}

function incomingOf(member: Member, request: GraphRequest): Incoming {
  return {
    method: member.method,
    address: member.url.replace(/^\/v1\.0(?=\/)/, ''),
    caller: request.caller,
    header: name => member.headers[name.toLowerCase()],
    async json() {
      if (typeof member.body !== 'object' || member.body === null)
        throw badRequest('Unable to read JSON request payload.')
      return member.body as Record<string, unknown>
    },
    bytes: () => Buffer.from(typeof member.body === 'string' ? member.body : '', 'base64'),
  }
}

async function asMemberAnswer(id: string, answered: GraphAnswer): Promise<MemberAnswer> {
  const { body } = answered
  const headers = { ...answered.headers }
  if (body === undefined) return { id, status: answered.status, headers }
  if (body instanceof Readable || Buffer.isBuffer(body)) {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.concat((await body.toArray()) as Buffer[])
    return { id, status: answered.status, headers, body: bytes.toString('base64') }
  }
  if (typeof body === 'string') {
    return { id, status: answered.status, headers, body: Buffer.from(body).toString('base64') }
  }
  return { id, status: answered.status, headers: { ...headers, 'Content-Type': 'application/json' }, body }
}

/** Behind a batch it is the gateway that loses the connection, and it says so for that member. */
const cutOffMember = (id: string): MemberAnswer => ({
  id,
  status: 504,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code: 'UnknownError', message: 'The service did not answer in time.' } },
})

const failedDependency = (id: string): MemberAnswer => ({
  id,
  status: 424,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code: 'FailedDependency', message: 'A request that this one depends on has failed.' } },
})

/**
 * `POST /$batch`. Members without dependsOn run in any order, and the answers come in any order: both are
 * shuffled here, so that nothing can lean on it.
 */
export function batchRoute(answer: (incoming: Incoming) => Promise<GraphAnswer>): GraphRoute {
  return {
    method: 'POST',
    path: '/$batch',
    needs: 'token',
    options: [],
    units: 0,
    async handle(request) {
      const members = membersOf(await request.json())
      const { faults } = request.core
      const shuffled = <T>(entries: T[]) =>
        entries
          .map(entry => ({ entry, key: faults.random() }))
          .sort((one, other) => one.key - other.key)
          .map(({ entry }) => entry)

      const answers = new Map<string, MemberAnswer>()
      let waiting = shuffled(members)
      while (waiting.length > 0) {
        const ready = waiting.filter(member => member.dependsOn.every(id => answers.has(id.toLowerCase())))
        if (ready.length === 0) throw badRequest('Invalid batch payload: the dependencies form a circle.')
        for (const member of ready) {
          const key = member.id.toLowerCase()
          if (member.dependsOn.some(id => answers.get(id.toLowerCase())!.status >= 400)) {
            answers.set(key, failedDependency(member.id))
            continue
          }
          answers.set(key, await answered(member, request))
        }
        waiting = waiting.filter(member => !ready.includes(member))
      }
      return { status: 200, body: { responses: shuffled([...answers.values()]) } }
    },
  }

  async function answered(member: Member, request: GraphRequest): Promise<MemberAnswer> {
    try {
      return await asMemberAnswer(member.id, await answer(throttledOr(member, request)))
    } catch (fault) {
      if (fault instanceof CutOff) return cutOffMember(member.id)
      throw fault
    }
  }

  /** A single member may be throttled while the others pass. */
  function throttledOr(member: Member, request: GraphRequest): Incoming {
    const incoming = incomingOf(member, request)
    const struck = request.core.faults.strikes('batchMemberThrottled', `${member.method} ${member.url}`)
    if (!struck) return incoming
    return { ...incoming, throttle: throttledAnswer(struck) }
  }
}
