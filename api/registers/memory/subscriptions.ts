import type { Instant } from '../../domain/calendar/officeTime.ts'
import type { Graph } from '../graph/graph.ts'
import { GraphFailure } from '../graph/graphFailure.ts'
import { segment } from '../graph/odata.ts'
import { atPriority } from '../graph/priority.ts'
import { reasonOf, type UnavailableReason } from '../graph/unavailableReason.ts'

export interface SubscribedList {
  readonly name: string
  /** `/sites/<id>/lists/<id>`. */
  readonly path: string
  /** What every notification of this list has to carry; at most 128 characters. */
  readonly clientState: string
}

export interface SubscriptionsEvent {
  readonly event: 'subscriptions-failed'
  readonly registers: readonly string[]
  readonly reason: UnavailableReason
  readonly error: unknown
}

/** How many lists SharePoint tells us of, and why not of all. */
export interface SubscriptionsState {
  readonly wanted: number
  readonly kept: number
  readonly reason?: UnavailableReason
}

export interface Subscriptions {
  state(): SubscriptionsState
  /** Renews all of them now, as SharePoint asks for once in a while. Failures are logged and told by `state`. */
  renew(): void
  /** Ends the upkeep; the subscriptions stay, for other instances and for the next start. */
  close(): void
}

/**
 * SharePoint lets a subscription live for 42,300 minutes. A day is enough when it is renewed at half of it, and what
 * is left behind by a changed address or key is gone after a day too.
 */
const LIFE_MS = 24 * 3_600_000
const RENEWED_BELOW_MS = LIFE_MS / 2
const FIRST_RETRY_SECONDS = 30
/** Instances that start together do not look at the same moment, so that one finds what another has made. */
const FIRST_LOOK_WITHIN_SECONDS = 5

interface Subscription {
  readonly id: string
  readonly resource: string
  readonly notificationUrl: string
  readonly expirationDateTime: string
}

/**
 * Keeps one subscription for each list at this address, made and renewed on a timer. Instances that share the address
 * share the subscriptions: each looks for those that are there before it makes one, and of two that were made at the
 * same moment all keep the same one. Source: the Graph page on the subscription resource.
 */
export function keepSubscriptions(options: {
  graph: Graph
  lists: readonly SubscribedList[]
  /** Where notifications are to be sent: https, reachable by Microsoft. */
  url: string
  clock: () => Instant
  everySeconds: number
  log: (event: SubscriptionsEvent) => void
}): Subscriptions {
  const { graph, lists, url, clock, log } = options
  let state: SubscriptionsState = { wanted: lists.length, kept: 0 }
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let looking = false
  let toRenew = false
  let closed = false

  const now = () => Date.parse(clock())
  const expiry = () => new Date(now() + LIFE_MS).toISOString()
  const resourceOf = (list: SubscribedList) => list.path.slice(1)

  async function ours(): Promise<Subscription[]> {
    const found: Subscription[] = []
    for await (const page of graph.pages<Subscription>('/subscriptions'))
      found.push(...page.filter(one => one.notificationUrl === url))
    return found.sort((one, other) => (one.id < other.id ? -1 : 1))
  }

  async function make(list: SubscribedList): Promise<void> {
    await graph.call({
      method: 'POST',
      path: '/subscriptions',
      // One that was made twice is found and ended by the look that follows.
      repeatable: true,
      body: {
        changeType: 'updated',
        notificationUrl: url,
        lifecycleNotificationUrl: url,
        resource: resourceOf(list),
        expirationDateTime: expiry(),
        clientState: list.clientState,
      },
    })
  }

  /** False when there is no such subscription any more. */
  async function change(id: string, method: 'PATCH' | 'DELETE'): Promise<boolean> {
    try {
      const body = method === 'PATCH' ? { body: { expirationDateTime: expiry() } } : {}
      await graph.call({ method, path: `/subscriptions/${segment(id)}`, ...body })
      return true
    } catch (fault) {
      if (fault instanceof GraphFailure && fault.status === 404) return false
      throw fault
    }
  }

  /** Tells whether one had to be made. */
  async function lookAfter(
    list: SubscribedList,
    known: readonly Subscription[],
    renewed: boolean,
  ): Promise<boolean> {
    const [kept, ...doubles] = known.filter(one => one.resource === resourceOf(list))
    for (const { id } of doubles) await change(id, 'DELETE')
    if (kept) {
      const left = Date.parse(kept.expirationDateTime) - now()
      if ((left >= RENEWED_BELOW_MS && !renewed) || (await change(kept.id, 'PATCH'))) return false
    }
    await make(list)
    return true
  }

  async function round(renewed: boolean): Promise<boolean> {
    const known = await ours()
    const outcomes = await Promise.allSettled(lists.map(list => lookAfter(list, known, renewed)))
    const failed = outcomes.flatMap((outcome, index) =>
      outcome.status === 'rejected' ? [{ name: lists[index]!.name, error: outcome.reason as unknown }] : [],
    )
    if (failed.length > 0)
      tell(
        failed.map(({ name }) => name),
        failed[0]!.error,
      )
    else state = { wanted: lists.length, kept: lists.length }
    return outcomes.some(outcome => outcome.status === 'fulfilled' && outcome.value)
  }

  function tell(registers: readonly string[], error: unknown) {
    const reason = reasonOf(error)
    state = { wanted: lists.length, kept: lists.length - registers.length, reason }
    log({ event: 'subscriptions-failed', registers, reason, error })
  }

  async function lookOnce(): Promise<void> {
    const renewed = toRenew
    toRenew = false
    try {
      // Another instance may have made the same at the same moment: the second look ends what is there twice.
      if ((await round(renewed)) && !closed) await round(false)
    } catch (error) {
      tell(
        lists.map(({ name }) => name),
        error,
      )
    }
    failures = state.reason === undefined ? 0 : failures + 1
  }

  async function look() {
    if (looking) return
    looking = true
    do await atPriority('background', lookOnce)
    while (toRenew && !closed)
    looking = false
    if (!closed) schedule()
  }

  function schedule() {
    clearTimeout(timer)
    const retry = failures === 0 ? options.everySeconds : FIRST_RETRY_SECONDS * 2 ** (failures - 1)
    const seconds = Math.min(options.everySeconds, retry)
    lookIn(seconds * (0.8 + Math.random() * 0.4))
  }

  function lookIn(seconds: number) {
    timer = setTimeout(() => void look(), seconds * 1000)
    timer.unref()
  }

  lookIn(Math.min(FIRST_LOOK_WITHIN_SECONDS, options.everySeconds) * Math.random())
  return {
    state: () => state,
    renew() {
      toRenew = true
      if (!closed) void look()
    },
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}
