import type { Instant } from '../api/domain/calendar/officeTime.ts'
import { Fault, faultOf } from './fault.ts'

/** An answer of the API with how fresh the data behind it is. */
export interface Answer<Value> {
  readonly value: Value
  readonly asOf?: Instant
  readonly stale: boolean
}

export interface Api {
  /** Reads; the same value again when nothing has changed since the last time. Rejects with a `Fault`. */
  get<Value>(path: string): Promise<Answer<Value>>
  /**
   * Sends JSON, or a form with a file. Rejects with a `Fault`; nothing counts as saved until this answers.
   * @param idempotencyKey the same for every try of one delivery, so that it is taken once.
   */
  post<Value>(path: string, body?: object, idempotencyKey?: string): Promise<Value>
  /** The bytes of a file that only a signed-in reader gets. */
  file(path: string): Promise<Blob>
}

/** What asks for a token; see `Teams.token`. */
export type TokenSource = (fresh?: boolean) => Promise<string>

const MOST_TRIES = 3
const LONGEST_WAIT_S = 8
const TIMEOUT_MS = 30_000
/** A scan of twenty pages is read in less. */
const UPLOAD_TIMEOUT_MS = 110_000

/**
 * Calls of the suite's routes in the name of the signed-in person; an answer that has not changed comes from the last
 * one.
 */
export function openApi(token: TokenSource): Api {
  const known = new Map<string, { tag: string; answer: Answer<unknown> }>()

  async function signedIn(fresh: boolean): Promise<string> {
    try {
      return await token(fresh)
    } catch (refusal) {
      throw new Fault('sign-in-needed', undefined, String(refusal))
    }
  }

  async function send(path: string, init: RequestInit, fresh = false): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('Authorization', `Bearer ${await signedIn(fresh)}`)
    let response: Response
    try {
      const patience = init.body instanceof FormData ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS
      response = await fetch(path, { ...init, headers, signal: AbortSignal.timeout(patience) })
    } catch (broken) {
      throw new Fault('no-connection', undefined, String(broken))
    }
    return response.status === 401 && !fresh ? send(path, init, true) : response
  }

  /** Asks again when the server says that it will be able to answer soon. */
  async function patiently(path: string, init: RequestInit): Promise<Response> {
    for (let tried = 1; ; tried++) {
      const response = await send(path, init)
      const wait = Number(response.headers.get('Retry-After') ?? Number.NaN)
      if (response.status !== 503 || tried >= MOST_TRIES || !(wait <= LONGEST_WAIT_S)) return response
      await new Promise(done => setTimeout(done, Math.max(wait, 0.5) * 1_000))
    }
  }

  return {
    async get<Value>(path: string) {
      const before = known.get(path)
      const response = await patiently(path, before ? { headers: { 'If-None-Match': before.tag } } : {})
      const freshness = freshnessOf(response)
      if (response.status === 304 && before) return { value: before.answer.value as Value, ...freshness }
      if (!response.ok) throw await faultOf(response)
      const answer: Answer<Value> = { value: (await response.json()) as Value, ...freshness }
      const tag = response.headers.get('ETag')
      if (tag) known.set(path, { tag, answer })
      return answer
    },
    async post<Value>(path: string, body: object = {}, idempotencyKey?: string) {
      const form = body instanceof FormData
      const response = await patiently(path, {
        method: 'POST',
        headers: {
          ...(form ? {} : { 'Content-Type': 'application/json' }),
          ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
        },
        body: form ? body : JSON.stringify(body),
      })
      if (!response.ok) throw await faultOf(response)
      return (await response.json()) as Value
    },
    async file(path) {
      const response = await patiently(path, {})
      if (!response.ok) throw await faultOf(response)
      return response.blob()
    },
  }
}

function freshnessOf(response: Response): { asOf?: Instant; stale: boolean } {
  const asOf = response.headers.get('X-Data-As-Of')
  return {
    ...(asOf ? { asOf: asOf as Instant } : {}),
    stale: response.headers.get('X-Data-Stale') === 'true',
  }
}
