import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { graphRoute, inSpan, noteInSpan } from '../../telemetry/tracing.ts'
import { PersonRefused } from '../personRefused.ts'
import { SharePointUnavailable, TooBusy } from '../register.ts'
import { openSharepointRest, type SharepointRest } from '../sharepointRest.ts'
import { GraphFailure } from './graphFailure.ts'
import { clockAheadOf, type GraphIdentity, identityOf } from './graphIdentity.ts'
import { graphLinks } from './graphLinks.ts'
import { type GraphLoad, graphQueue, QueueFull, QueueTimeout } from './graphQueue.ts'
import { GRAPH_TIMING, type GraphSettings, type GraphTiming } from './graphSettings.ts'
import { graphToken, SignInFailed } from './graphToken.ts'
import { graphTransport, type RawAnswer } from './graphTransport.ts'
import { onBehalfOf } from './onBehalfOf.ts'
import { currentPriority, type Priority } from './priority.ts'
import { allowanceOf, retryAfterOf } from './retryAfter.ts'

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** After the version, every value encoded: `/sites/…`; made with odata.ts. */
  readonly path: string
  /** JSON, or bytes as they stand. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /**
   * A POST is sent again after an unclear end only when this says that doing it twice does no harm (a unique key,
   * a name that conflicts). The other methods are written so that they may always be repeated.
   */
  readonly repeatable?: boolean
  /**
   * The token by which a person signed in to the suite: the call goes out in their name and can do no more than they
   * can. Without it, it is the application's.
   */
  readonly assertion?: string
  /** Statuses that are answers here and not failures, 304 or 302. */
  readonly accept?: readonly number[]
}

export interface GraphAnswer<Body = unknown> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
  /** An earlier try of this call may have been done although its answer was lost. */
  readonly uncertain: boolean
}

/** Microsoft Graph v1.0 as the registers use it. */
export interface Graph {
  /**
   * One call with its retries. Throws GraphFailure when Graph refuses, SharePointUnavailable when it does not answer
   * in time or asks to wait longer than that, TooBusy when too much waits already, SignInFailed when Entra gives no
   * token, PersonRefused when it gives none in a person's name.
   */
  call<Body = unknown>(call: GraphCall): Promise<GraphAnswer<Body>>
  /** Reads a collection page by page, following nextLink. */
  pages<Item>(path: string, headers?: Readonly<Record<string, string>>): AsyncGenerator<readonly Item[]>
  /** Path after the version of an absolute link that Graph gave; refuses links to other hosts. */
  pathOf(link: string): string
  /**
   * A pre-authenticated address (upload, download), in turn with the calls: no token goes along, nothing is retried.
   * What streams after the head of an answer no longer counts as running. Throws SharePointUnavailable when its turn
   * does not come in time, TooBusy when too much waits already.
   */
  transfer(url: string, options?: RequestInit): Promise<Response>
  /** SharePoint has throttled what it was asked together: nothing else is sent for so many milliseconds. */
  pause(milliseconds: number): void
  readonly timing: GraphTiming
  load(): GraphLoad
  /** SharePoint's own REST service of a site, `/sites/<id>`; undefined without a certificate, which it insists on. */
  sharepoint(site: string): SharepointRest | undefined
  /** Who this program is for Entra, from its own token. Throws SignInFailed when there is none. */
  identity(): Promise<GraphIdentity>
  /** Microsoft's clock ahead of this machine's, in milliseconds, as the last answer told; undefined before the first. */
  clockAhead(): number | undefined
}

const TRY_AGAIN = new Set([408, 429, 500, 502, 503, 504])
const NOT_DONE = new Set([401, 429])
/** SharePoint has had enough of this application: everything waits, whatever was asked. */
const HOLDS_ALL = new Set([429, 503])

/** Opens Graph; one for a process, since all its traffic shares one allowance. Nothing is sent yet. */
export function openGraph(settings: GraphSettings): Graph {
  const timing: GraphTiming = {
    ...GRAPH_TIMING,
    ...settings.timing,
    patience: { ...GRAPH_TIMING.patience, ...settings.timing?.patience },
  }
  const token = graphToken(settings)
  const people = onBehalfOf(settings)
  const send = graphTransport(settings, token, people, timing.attempt)
  const queue = graphQueue()
  let ahead: number | undefined
  const root = `${settings.baseUrl.replace(/\/+$/, '')}/v1.0`

  const ownWait = (tries: number) =>
    Math.min(timing.longestWait, timing.firstWait * 2 ** (tries - 1)) * (0.5 + Math.random() / 2)

  /**
   * What an answer says of how much may be asked is told to the queue before the next one starts: `asked` is the wait
   * that SharePoint wants, `wait` how long it will be, in milliseconds.
   */
  function heeded<Answer extends Pick<RawAnswer, 'status' | 'headers'>>(answer: Answer, tries: number) {
    const { status, headers } = answer
    ahead = clockAheadOf(headers) ?? ahead
    const allowance = allowanceOf(headers)
    if (allowance) queue.holdBack(allowance.left, allowance.resetIn)
    const asked = retryAfterOf(headers)
    const wait = asked === undefined ? ownWait(tries) : asked * (1 + Math.random() / 5)
    if (HOLDS_ALL.has(status)) queue.pause(wait)
    return { ...answer, asked, wait }
  }

  /** The work when its turn has come. */
  async function inTurn<T>(
    what: string,
    priority: Priority,
    patience: number,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await queue.run(priority, patience, work)
    } catch (fault) {
      if (fault instanceof QueueTimeout)
        throw new SharePointUnavailable(what, { cause: fault, retryAfter: fault.pausedFor })
      if (fault instanceof QueueFull) throw new TooBusy(what, { cause: fault })
      throw fault
    }
  }

  async function call<Body>(request: GraphCall): Promise<GraphAnswer<Body>> {
    const priority = currentPriority()
    const patience = timing.patience[priority]
    const giveUpAt = performance.now() + patience
    const correlationId = randomUUID()
    const what = `${request.method} ${request.path.split('?')[0]}`
    noteInSpan({ 'graph.client_request_id': correlationId, 'magistrat.priority': priority })
    const mayRepeat = request.method !== 'POST' || request.repeatable === true
    let uncertain = false
    let refreshed = false
    let lastFailure: unknown
    for (let tries = 1; ; tries++) {
      const left = giveUpAt - performance.now()
      const outcome = await inTurn(what, priority, Math.max(0, left), async () => {
        try {
          return heeded(await send(request, correlationId), tries)
        } catch (fault) {
          if (fault instanceof PersonRefused || (fault instanceof SignInFailed && !fault.passing)) throw fault
          return { fault, wait: ownWait(tries) }
        }
      }).catch((fault: unknown) => {
        if (!(fault instanceof SharePointUnavailable) || lastFailure === undefined) throw fault
        // An earlier try may have been done: nobody may take it for one that was never sent.
        if (fault instanceof TooBusy && !uncertain) throw fault
        const { retryAfter } = fault
        throw new SharePointUnavailable(what, {
          cause: lastFailure,
          ...(retryAfter === undefined ? {} : { retryAfter }),
        })
      })

      const { wait } = outcome
      let asked: number | undefined
      if ('fault' in outcome) {
        // No answer at all. A failed sign-in sent nothing; anything else may have been done.
        if (!(outcome.fault instanceof SignInFailed)) uncertain = true
      } else {
        const { status, headers, body } = outcome
        if (status < 300 || request.accept?.includes(status)) {
          queue.succeeded()
          noteInSpan({ 'http.response.status_code': status, 'magistrat.tries': tries })
          return { status, headers, body: body as Body, uncertain }
        }
        if (status === 401 && !refreshed) {
          refreshed = true
          if (request.assertion === undefined) token.forget()
          else people.forget(request.assertion)
          continue
        }
        if (status === 401 && request.assertion !== undefined) throw challengeOf(headers)
        if (!TRY_AGAIN.has(status) || (status === 500 && tries >= 3)) {
          const location = headers.get('Location') ?? undefined
          throw new GraphFailure(what, { status, body, uncertain, correlationId, location })
        }
        if (!NOT_DONE.has(status)) uncertain = true
        asked = outcome.asked
      }
      const cause =
        'fault' in outcome ? outcome.fault : new GraphFailure(what, { ...outcome, uncertain, correlationId })
      lastFailure = cause
      if ((uncertain && !mayRepeat) || performance.now() + wait > giveUpAt)
        throw new SharePointUnavailable(what, {
          cause,
          ...(asked === undefined ? {} : { retryAfter: asked }),
        })
      // While everything is paused it waits in line, so that afterwards the most urgent of all goes first.
      if ('fault' in outcome || !HOLDS_ALL.has(outcome.status)) await pause(wait)
    }
  }

  async function transfer(url: string, options: RequestInit = {}): Promise<Response> {
    const priority = currentPriority()
    const what = `${options.method ?? 'GET'} content`
    return inTurn(what, priority, timing.patience[priority], async () => {
      const response = await fetch(url, { signal: AbortSignal.timeout(timing.attempt), ...options })
      heeded({ status: response.status, headers: response.headers }, 1)
      return response
    })
  }

  const traced: Graph['call'] = request =>
    inSpan(graphRoute(request.method, request.path), {}, () => call(request))

  return {
    call: traced,
    ...graphLinks(root, traced),
    timing,
    transfer,
    pause: milliseconds => queue.pause(milliseconds),
    load: () => queue.load(),
    sharepoint: site =>
      settings.certificate && openSharepointRest(settings, { call: traced, transfer, timing }, site),
    identity: async () => identityOf(await token.current(), settings),
    clockAhead: () => ahead,
  }
}

/** Graph ended a person's token before its time. Source: the Microsoft page on claims challenges. */
function challengeOf(headers: Headers): PersonRefused {
  const encoded = /\bclaims="([^"]+)"/.exec(headers.get('WWW-Authenticate') ?? '')?.[1]
  if (encoded === undefined) return new PersonRefused('sign-in-needed')
  return new PersonRefused('proof-needed', { claims: Buffer.from(encoded, 'base64').toString('utf8') })
}
