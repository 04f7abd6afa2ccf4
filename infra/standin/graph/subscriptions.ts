import { randomUUID } from 'node:crypto'
import { checkPerson } from '../permissions/personAccess.ts'
import { badRequest, GraphError, invalidRequest, notFound } from './graphError.ts'
import type { GraphRequest, GraphRoute } from './graphRoute.ts'
import type { ListRow } from './lists/listStore.ts'
import { shakeHands } from './notifications.ts'
import { contextOf } from './pages.ts'
import { canonicalPath } from './rewritePath.ts'
import { checkSite } from './siteAccess.ts'
import { graphSites } from './siteStore.ts'
import { type Subscription, subscriptionStore } from './subscriptionStore.ts'

/** Longest life of a subscription to a list or drive (docs: subscription resource). */
const LIFE_MINUTES = 42_300
const CLIENT_STATE_LIMIT = 128

/** The list behind `/sites/{id}/lists/{id}` or `/drives/{id}/root`; only these two can be subscribed to here. */
function listOfResource(request: GraphRequest, resource: string): ListRow {
  const { core } = request
  if (/^https?:/i.test(resource)) throw badRequest('The resource must be relative.')
  const path = canonicalPath(core, `/${resource.replace(/^\//, '')}`)
  const inSite = /^\/sites\/([^/]+)\/lists\/([^/]+)$/.exec(path)
  if (inSite) {
    const site = graphSites(core).find(decodeURIComponent(inSite[1]!))
    if (!site) throw notFound('Requested site could not be found')
    checkSite(core, request.caller, site.id, 'read')
    const key = decodeURIComponent(inSite[2]!)
    const list = core.database.get<ListRow>(
      'SELECT * FROM list WHERE site_id = ? AND (id = ? OR display_name = ?)',
      site.id,
      key.toLowerCase(),
      key,
    )
    if (!list) throw notFound('The specified list was not found')
    checkPerson(core, request.caller, 'read', site.id, { list: list.id })
    return list
  }
  const drive = /^\/drives\/([^/]+)\/items\/root$/.exec(path)
  const list = drive && core.database.get<ListRow>('SELECT * FROM list WHERE drive_id = ?', drive[1]!)
  if (!list) throw badRequest(`Invalid resource: '${resource}'.`)
  checkSite(core, request.caller, list.site_id, 'read')
  checkPerson(core, request.caller, 'read', list.site_id, { list: list.id })
  return list
}

function expirationIn(request: GraphRequest, body: Record<string, unknown>): string {
  const at = new Date(String(body.expirationDateTime))
  const now = request.core.clock.now().getTime()
  if (typeof body.expirationDateTime !== 'string' || Number.isNaN(at.getTime()) || at.getTime() <= now) {
    throw invalidRequest('Subscription expiration must be in the future.')
  }
  if (at.getTime() > now + LIFE_MINUTES * 60_000) {
    throw invalidRequest(`Subscription expiration can only be ${LIFE_MINUTES} minutes in the future.`)
  }
  return at.toISOString()
}

function checkUrl(value: unknown, name: string): string {
  if (typeof value !== 'string' || !value.startsWith('https://')) {
    throw invalidRequest(`The ${name} must be an https address.`)
  }
  return value
}

const entity = (request: GraphRequest, subscription: Subscription) => ({
  id: subscription.id,
  resource: subscription.resource,
  applicationId: subscription.appId,
  changeType: subscription.changeType,
  clientState: null,
  notificationUrl: subscription.notificationUrl,
  notificationQueryOptions: null,
  lifecycleNotificationUrl: subscription.lifecycleNotificationUrl,
  expirationDateTime: subscription.expirationDateTime,
  creatorId: request.core.registrations.find(subscription.appId)?.objectId ?? subscription.appId,
  includeResourceData: null,
  latestSupportedTlsVersion: 'v1_2',
  encryptionCertificate: null,
  encryptionCertificateId: null,
  notificationUrlAppId: null,
})

async function subscribe(request: GraphRequest) {
  const body = await request.json()
  if (typeof body.resource !== 'string') throw invalidRequest('The resource is missing.')
  const changeType = String(body.changeType)
  const notificationUrl = checkUrl(body.notificationUrl, 'notificationUrl')
  const lifecycle = body.lifecycleNotificationUrl
  const lifecycleNotificationUrl =
    lifecycle === undefined || lifecycle === null ? null : checkUrl(lifecycle, 'lifecycleNotificationUrl')
  const clientState = typeof body.clientState === 'string' ? body.clientState : null
  if ((clientState?.length ?? 0) > CLIENT_STATE_LIMIT) {
    throw invalidRequest(`The clientState may have ${CLIENT_STATE_LIMIT} characters.`)
  }
  const list = listOfResource(request, body.resource)
  if (changeType !== 'updated') throw invalidRequest(`Invalid 'changeType' attribute: '${changeType}'.`)
  const expirationDateTime = expirationIn(request, body)
  await shakeHands(notificationUrl)
  if (lifecycleNotificationUrl) await shakeHands(lifecycleNotificationUrl)
  const subscription: Subscription = {
    id: randomUUID(),
    appId: request.caller.appId,
    listId: list.id,
    resource: body.resource,
    changeType,
    notificationUrl,
    lifecycleNotificationUrl,
    clientState,
    expirationDateTime,
  }
  subscriptionStore(request.core).save(subscription)
  const shown = { ...entity(request, subscription), clientState }
  return { status: 201, body: { '@odata.context': contextOf(request, 'subscriptions/$entity'), ...shown } }
}

function subscriptionOf(request: GraphRequest): Subscription {
  const found = subscriptionStore(request.core).find(request.params.subscription!, request.caller.appId)
  if (!found) throw new GraphError(404, 'ResourceNotFound', 'The object was not found.')
  return found
}

const base = { needs: 'token', options: [], units: 1, service: 'notifications' } as const

export const subscriptionRoutes: GraphRoute[] = [
  { ...base, options: [], method: 'POST', path: '/subscriptions', handle: subscribe },
  {
    ...base,
    options: [],
    method: 'GET',
    path: '/subscriptions',
    handle: request => ({
      status: 200,
      body: {
        '@odata.context': contextOf(request, 'subscriptions'),
        value: subscriptionStore(request.core)
          .of(request.caller.appId)
          .map(subscription => entity(request, subscription)),
      },
    }),
  },
  {
    ...base,
    options: [],
    method: 'GET',
    path: '/subscriptions/:subscription',
    handle: request => ({ status: 200, body: entity(request, subscriptionOf(request)) }),
  },
  {
    ...base,
    options: [],
    method: 'PATCH',
    path: '/subscriptions/:subscription',
    async handle(request) {
      const body = await request.json()
      const found = subscriptionOf(request)
      if (
        body.lifecycleNotificationUrl !== undefined &&
        body.lifecycleNotificationUrl !== found.lifecycleNotificationUrl
      ) {
        throw invalidRequest('The lifecycleNotificationUrl cannot be changed.')
      }
      const renewed = { ...found, expirationDateTime: expirationIn(request, body) }
      subscriptionStore(request.core).save(renewed)
      return { status: 200, body: entity(request, renewed) }
    },
  },
  {
    ...base,
    options: [],
    method: 'DELETE',
    path: '/subscriptions/:subscription',
    handle(request) {
      subscriptionStore(request.core).remove(subscriptionOf(request).id)
      return { status: 204 }
    },
  },
  {
    ...base,
    options: [],
    method: 'POST',
    path: '/subscriptions/:subscription/reauthorize',
    handle(request) {
      subscriptionOf(request)
      return { status: 204 }
    },
  },
]
