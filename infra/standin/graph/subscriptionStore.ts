import type { GraphCore } from './graphRoute.ts'

export interface Subscription {
  id: string
  appId: string
  /** Undefined for resources outside lists and libraries. */
  listId: string | undefined
  resource: string
  changeType: string
  notificationUrl: string
  lifecycleNotificationUrl: string | null
  clientState: string | null
  expirationDateTime: string
}

interface SubscriptionRow {
  entry: string
}

const parse = (row: SubscriptionRow) => JSON.parse(row.entry) as Subscription

/** Subscriptions of apps; expired ones are gone (by the office's clock). */
export function subscriptionStore(core: GraphCore) {
  const { database } = core
  const now = () => core.clock.now().toISOString()
  const live = () => {
    database.run('DELETE FROM subscription WHERE expires <= ?', now())
  }
  return {
    all(): Subscription[] {
      live()
      return database.all<SubscriptionRow>('SELECT entry FROM subscription ORDER BY rowid').map(parse)
    },
    of(appId: string): Subscription[] {
      live()
      return database
        .all<SubscriptionRow>('SELECT entry FROM subscription WHERE app_id = ? ORDER BY rowid', appId)
        .map(parse)
    },
    ofList(listId: string): Subscription[] {
      live()
      return database
        .all<SubscriptionRow>('SELECT entry FROM subscription WHERE list_id = ? ORDER BY rowid', listId)
        .map(parse)
    },
    find(id: string, appId: string): Subscription | undefined {
      live()
      const row = database.get<SubscriptionRow>(
        'SELECT entry FROM subscription WHERE id = ? AND app_id = ?',
        id,
        appId,
      )
      return row && parse(row)
    },
    save(subscription: Subscription) {
      database.run(
        `INSERT INTO subscription VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, expires = excluded.expires`,
        subscription.id,
        subscription.appId,
        subscription.listId ?? null,
        JSON.stringify(subscription),
        new Date(subscription.expirationDateTime).toISOString(),
      )
    },
    remove: (id: string) => void database.run('DELETE FROM subscription WHERE id = ?', id),
  }
}
