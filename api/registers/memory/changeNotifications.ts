import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Instant } from '../../domain/calendar/officeTime.ts'
import type { Graph } from '../graph/graph.ts'
import {
  keepSubscriptions,
  type Subscriptions,
  type SubscriptionsEvent,
  type SubscriptionsState,
} from './subscriptions.ts'

/** What is used of a message that came to the notification address; anybody may have sent it. */
export interface ChangeNotification {
  readonly clientState?: string | null | undefined
  /** Set when it speaks of the subscription itself, 'reauthorizationRequired'. */
  readonly lifecycleEvent?: string | null | undefined
}

/** For the health page. */
export interface NotificationsState extends Partial<SubscriptionsState> {
  /** `starting` until the subscriptions were looked after for the first time. */
  readonly state: 'off' | 'starting' | 'on' | 'failing'
  /** Messages of SharePoint so far. */
  readonly received: number
  /** Messages so far that did not carry what SharePoint was told to send along. */
  readonly forged: number
}

export interface ChangeNotifications {
  /** Takes what came to the notification address; answers at once, and reads the lists spoken of soon after. */
  take(messages: readonly ChangeNotification[]): void
  state(): NotificationsState
  close(): void
}

/** Where SharePoint is to tell of changes, and the secret by which its messages are known. */
export interface NotificationSettings {
  /** https, reachable by Microsoft. */
  readonly url: string
  /** The same for all instances, known to nobody else. */
  readonly secret: string
  /** Seconds between two looks after the subscriptions; 600 unless given. */
  readonly upkeepEverySeconds?: number
}

/** Notifications that come within this time lead to one reading. */
const GATHER_MS = 200
/** Between two readings, so that many own writes do not spend the allowance on reading them again. */
const REST_MS = 1_000

/**
 * Has SharePoint tell of changes, so that what people change there by hand is on the pages within moments. Messages
 * are no more than a hint: they wake a reading of changes, and a lost, late, doubled or forged one does no harm.
 * Without settings nothing is asked for, and whatever comes counts as forged.
 */
export function openChangeNotifications(options: {
  graph: Graph
  lists: readonly { readonly name: string; readonly path: string }[]
  settings: NotificationSettings | undefined
  clock: () => Instant
  /** Reads the changes of these lists. */
  read: (names: readonly string[]) => Promise<void>
  log: (event: SubscriptionsEvent) => void
}): ChangeNotifications {
  const { graph, settings, clock, log, read } = options
  const lists = settings
    ? options.lists.map(list => ({ ...list, ...stateOf(settings.secret, list.path) }))
    : []
  const subscriptions: Subscriptions | undefined =
    settings &&
    keepSubscriptions({
      graph,
      lists,
      url: addressWithKey(settings),
      clock,
      everySeconds: settings.upkeepEverySeconds ?? 600,
      log,
    })
  let wanted = new Set<string>()
  let reading = false
  let received = 0
  let forged = 0
  let closed = false

  async function readWanted() {
    if (reading) return
    reading = true
    while (wanted.size > 0 && !closed) {
      await pause(GATHER_MS, undefined, { ref: false })
      const names = [...wanted]
      wanted = new Set()
      // A failure is told by the freshness of the copy, and the timer reads again.
      await read(names).catch(() => undefined)
      await pause(REST_MS, undefined, { ref: false })
    }
    reading = false
  }

  const listOf = (given: unknown) =>
    typeof given === 'string' ? lists.find(list => isSame(list.clientState, given)) : undefined

  return {
    take(messages) {
      if (closed) return
      for (const message of messages) {
        const list = listOf(message.clientState)
        if (!list) {
          forged++
          continue
        }
        received++
        if (message.lifecycleEvent) subscriptions?.renew()
        wanted.add(list.name)
      }
      void readWanted()
    },
    state() {
      const kept = subscriptions?.state()
      if (!kept) return { state: 'off', received, forged }
      const missing = kept.reason === undefined ? 'starting' : 'failing'
      return { state: kept.kept === kept.wanted ? 'on' : missing, received, forged, ...kept }
    },
    close() {
      closed = true
      subscriptions?.close()
    },
  }
}

const keyOf = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'magistrat/change-notifications', 32))

const stateOf = (secret: string, path: string): { clientState: string } => ({
  clientState: createHmac('sha256', keyOf(secret)).update(path).digest('base64url'),
})

/**
 * The address tells one secret from another: Graph never shows what a subscription sends along, so that after the
 * secret was changed the older subscriptions would pass for those that are needed.
 */
function addressWithKey({ url, secret }: NotificationSettings): string {
  const address = new URL(url)
  address.searchParams.set('key', createHash('sha256').update(keyOf(secret)).digest('hex').slice(0, 12))
  return address.toString()
}

const isSame = (expected: string, given: string): boolean =>
  expected.length === given.length && timingSafeEqual(Buffer.from(expected), Buffer.from(given))
