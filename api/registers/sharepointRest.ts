import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { GraphCall } from './graph/graph.ts'
import { GraphFailure } from './graph/graphFailure.ts'
import type { GraphSettings, GraphTiming } from './graph/graphSettings.ts'
import { graphToken } from './graph/graphToken.ts'
import { currentPriority } from './graph/priority.ts'
import { retryAfterOf } from './graph/retryAfter.ts'
import { SharePointUnavailable } from './register.ts'

/**
 * SharePoint's own REST service of one site, for the permissions that Graph does not know. Every call made through it
 * may be repeated without harm.
 */
export interface SharepointRest {
  /** @param path after `_api/web`. Throws GraphFailure when refused, SharePointUnavailable when it does not answer. */
  get<Body>(path: string): Promise<Body>
  post<Body>(path: string, body?: unknown): Promise<Body>
}

interface Parts {
  call<Body>(call: GraphCall): Promise<{ readonly body: Body }>
  transfer(url: string, options?: RequestInit): Promise<Response>
  readonly timing: GraphTiming
}

const TRY_AGAIN = new Set([408, 429, 500, 502, 503, 504])

/**
 * Opens the service for a site, `/sites/<id>`. SharePoint takes applications with a certificate only; its token is
 * another one than Graph's, and goes to the host of the site alone.
 * Source: Microsoft, "Granting access via Entra ID app-only".
 */
export function openSharepointRest(settings: GraphSettings, parts: Parts, site: string): SharepointRest {
  let known: Promise<{ base: string; token: ReturnType<typeof graphToken> }> | undefined

  async function find() {
    const { body } = await parts.call<{ webUrl: string }>({ method: 'GET', path: `${site}?$select=webUrl` })
    const { origin, pathname } = new URL(body.webUrl)
    const host = (settings.sharepointUrl ?? origin).replace(/\/+$/, '')
    return { base: `${host}${pathname.replace(/\/+$/, '')}/_api/web`, token: graphToken(settings, host) }
  }
  const place = () => {
    known ??= find().catch((fault: unknown) => {
      known = undefined
      throw fault
    })
    return known
  }

  async function call<Body>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Body> {
    const { base, token } = await place()
    const what = `${method} _api/web${path.split('?')[0]}`
    const giveUpAt = performance.now() + parts.timing.patience[currentPriority()]
    let refreshed = false
    for (let tries = 1; ; tries++) {
      const correlationId = randomUUID()
      const asked = await token.current()
      const answer = await parts
        .transfer(`${base}${path}`, {
          method,
          redirect: 'error',
          headers: {
            Authorization: `Bearer ${asked}`,
            Accept: 'application/json;odata=nometadata',
            'Content-Type': 'application/json',
            'client-request-id': correlationId,
            'User-Agent': settings.userAgent ?? 'NONISV|Magistrat|Magistrat/1.0',
          },
          ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
        })
        .then(async response => ({ response, text: await response.text() }))
        .catch((fault: unknown) => ({ fault }))
      if (!('fault' in answer) && answer.response.ok) return parsed<Body>(answer.text)
      if (!('fault' in answer) && answer.response.status === 401 && !refreshed) {
        refreshed = true
        token.forget()
        continue
      }
      const failure =
        'fault' in answer ? answer.fault : failureOf(what, answer.response, answer.text, correlationId)
      if (failure instanceof GraphFailure && !TRY_AGAIN.has(failure.status)) throw failure
      if (failure instanceof SharePointUnavailable) throw failure
      const own = Math.min(parts.timing.longestWait, parts.timing.firstWait * 2 ** (tries - 1))
      const wait = ('fault' in answer ? undefined : retryAfterOf(answer.response.headers)) ?? own
      if (performance.now() + wait > giveUpAt) throw new SharePointUnavailable(what, { cause: failure })
      await pause(wait)
    }
  }
  return { get: path => call('GET', path), post: (path, body) => call('POST', path, body) }
}

const parsed = <Body>(text: string): Body => (text === '' ? undefined : JSON.parse(text)) as Body

/** The service's errors are of another shape than Graph's. */
function failureOf(what: string, response: Response, text: string, correlationId: string): GraphFailure {
  let error: { code?: string; message?: { value?: string } } = {}
  try {
    error = (JSON.parse(text) as { 'odata.error'?: typeof error })['odata.error'] ?? {}
  } catch {
    // A page of a gateway; its status says enough.
  }
  const body = { error: { code: error.code ?? '', message: error.message?.value ?? '' } }
  return new GraphFailure(what, { status: response.status, body, uncertain: false, correlationId })
}
