import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { invalidRequest } from './graphError.ts'
import type { GraphCore } from './graphRoute.ts'
import { type Subscription, subscriptionStore } from './subscriptionStore.ts'

const HANDSHAKE_MS = 10_000
const DELIVERY_MS = 3_000
/** Changes of one list within this time go out as one notification. */
const GATHER_MS = 50
const RETRY_MS = [1_000, 5_000, 30_000]

/** Asks the address to echo a token, as plain text within ten seconds; 400 when it does not. */
export async function shakeHands(notificationUrl: string) {
  const validationToken = `Validation: Testing client application reachability: ${randomBytes(12).toString('base64url')}`
  const url = new URL(notificationUrl)
  url.searchParams.set('validationToken', validationToken)
  const refused = (why: string) => invalidRequest(`Subscription validation request failed. ${why}`)
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    signal: AbortSignal.timeout(HANDSHAKE_MS),
  }).catch((fault: unknown) => {
    throw refused(fault instanceof Error ? fault.message : String(fault))
  })
  const echoed = await response.text()
  if (response.status !== 200)
    throw refused(`Notification endpoint must respond with 200 OK, not ${response.status}.`)
  if (!response.headers.get('content-type')?.startsWith('text/plain'))
    throw refused('The answer must be text/plain.')
  if (echoed !== validationToken) throw refused('The answer must be the decoded validation token.')
}

/** Says only that something in the list has changed: no item, no kind of change. */
function notificationOf(core: GraphCore, subscription: Subscription) {
  return {
    id: randomUUID(),
    subscriptionId: subscription.id,
    subscriptionExpirationDateTime: subscription.expirationDateTime,
    clientState: subscription.clientState,
    changeType: 'updated',
    resource: subscription.resource,
    tenantId: core.tenantId,
    resourceData: { '@odata.type': '#Microsoft.Graph.ListItem' },
  }
}

/** Sends change notifications of lists and libraries until `stop`; each with a few tries. */
export function notificationSender(core: GraphCore) {
  const stopping = new AbortController()
  const pending = new Set<string>()

  async function post(url: string, value: object[]): Promise<boolean> {
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(DELIVERY_MS)])
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ value }),
      signal,
    }).catch(() => undefined)
    await response?.arrayBuffer().catch(() => undefined)
    return response?.ok ?? false
  }

  async function deliver(url: string, value: object[]) {
    for (const delay of [0, ...RETRY_MS]) {
      if (delay) await wait(delay, undefined, { signal: stopping.signal, ref: false })
      if (await post(url, value)) return
    }
  }

  async function send(url: string, value: object[]) {
    const subject = `POST ${new URL(url).pathname}`
    if (core.faults.strikes('notificationLost', subject)) return
    const late = core.faults.strikes('notificationLate', subject)
    if (late) await wait(late.milliseconds ?? 5_000, undefined, { signal: stopping.signal, ref: false })
    const copies = core.faults.strikes('notificationDoubled', subject) ? 2 : 1
    for (let copy = 0; copy < copies; copy++) await deliver(url, value)
  }

  async function announce(listId: string) {
    await wait(GATHER_MS, undefined, { signal: stopping.signal, ref: false })
    pending.delete(listId)
    const byUrl = Map.groupBy(
      subscriptionStore(core).ofList(listId),
      subscription => subscription.notificationUrl,
    )
    for (const [url, subscriptions] of byUrl) {
      await send(
        url,
        subscriptions.map(subscription => notificationOf(core, subscription)),
      )
    }
  }

  /** Tells the owners of all subscriptions with a lifecycle address that they must authorize again. */
  async function askToReauthorize() {
    for (const subscription of subscriptionStore(core).all()) {
      if (!subscription.lifecycleNotificationUrl) continue
      await deliver(subscription.lifecycleNotificationUrl, [
        {
          subscriptionId: subscription.id,
          subscriptionExpirationDateTime: subscription.expirationDateTime,
          clientState: subscription.clientState,
          lifecycleEvent: 'reauthorizationRequired',
          tenantId: core.tenantId,
        },
      ])
    }
  }

  core.changes.onChange(listId => {
    if (pending.has(listId) || stopping.signal.aborted) return
    pending.add(listId)
    announce(listId).catch((fault: unknown) => {
      if (!stopping.signal.aborted) console.error(fault)
    })
  })
  return { askToReauthorize, stop: () => stopping.abort() }
}
