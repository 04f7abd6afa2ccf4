import { sightOf } from '../../permissions/personAccess.ts'
import { invalidRequest, nameTaken, notFound } from '../graphError.ts'
import type { GraphRequest, GraphRoute } from '../graphRoute.ts'
import { itemEntity } from '../lists/itemEntity.ts'
import { viewOf } from '../lists/itemRequest.ts'
import { type ListRow, listPath } from '../lists/listStore.ts'
import { contextOf, decodeToken, encodeToken, linkTo, selected, selectOf, topOf } from '../pages.ts'
import { driveItemEntity } from './driveItemEntity.ts'
import { type DriveNode, driveStore } from './driveStore.ts'
import { checkNode, conflictBehaviorOf, type Destination, stampOf } from './fileContents.ts'
import { checkPathLength, renamed } from './fileNames.ts'
import { checkNotJustUploaded } from './justUploaded.ts'

const CHILDREN_PAGE = 200
const CHILDREN_CAP = 5_000

export const driveListOf = (request: GraphRequest): ListRow =>
  driveStore(request.core.database).listOfDrive(request.params.drive!)

/** The node that a request names, by id or by path; 404 when it is not there. */
export function nodeOf(request: GraphRequest, list: ListRow): DriveNode {
  const store = driveStore(request.core.database)
  const anchor = store.byId(list, request.params.item!)
  const node = anchor && request.params.path !== undefined ? store.below(anchor, request.params.path) : anchor
  if (!node) throw notFound('The resource could not be found.')
  return node
}

/** Where a request wants to put a file: the named node, or a free name on the way to it. */
export function destinationOf(request: GraphRequest, list: ListRow): Destination {
  const store = driveStore(request.core.database)
  const anchor = store.byId(list, request.params.item!)
  if (!anchor) throw notFound('The resource could not be found.')
  const parts = (request.params.path ?? '').split('/').filter(Boolean)
  const name = parts.pop()
  if (name === undefined) {
    if (anchor.kind !== 'file') throw invalidRequest('The destination is a folder.')
    return { existing: anchor, anchor, folders: [], name: anchor.name }
  }
  checkPathLength(`${listPath(request.core, list)}${store.pathOf(anchor)}/${request.params.path}`)
  return { existing: undefined, anchor, folders: parts, name }
}

function expandedItem(request: GraphRequest, list: ListRow, node: DriveNode): Record<string, unknown> {
  const expand = request.query.get('$expand') ?? ''
  const store = driveStore(request.core.database)
  const row = store.rowOf(node)
  return {
    ...selected(driveItemEntity(request, list, node), selectOf(request)),
    ...(/\bchildren\b/.test(expand) && node.kind !== 'file'
      ? { children: store.children(node).map(inner => driveItemEntity(request, list, inner)) }
      : {}),
    ...(/\blistItem\b/.test(expand) && row
      ? { listItem: itemEntity(viewOf(request, list, /fields/.test(expand) ? [] : undefined), row) }
      : {}),
  }
}

function removeNode(request: GraphRequest, node: DriveNode) {
  if (node.kind === 'root') throw invalidRequest('The root cannot be deleted.')
  request.core.database.transaction(() => driveStore(request.core.database).remove(node, stampOf(request)))
  request.core.changes.announce(node.list_id)
}

/** The same route by id and by path. */
function both(route: Omit<GraphRoute, 'path'> & { tail: string }): GraphRoute[] {
  const { tail, ...rest } = route
  return ['/drives/:drive/items/:item', '/drives/:drive/items/:item/path/:path'].map(path => ({
    ...rest,
    path: `${path}${tail}`,
  }))
}

async function changeNode(request: GraphRequest) {
  const body = await request.json()
  const list = driveListOf(request)
  const node = nodeOf(request, list)
  const store = driveStore(request.core.database)
  checkNode(request, node)
  checkNotJustUploaded(request.core, node, `${request.method} ${request.path}`)
  const reference = body.parentReference as { id?: string } | undefined
  const parent = reference?.id ? store.byId(list, reference.id) : undefined
  if (reference?.id && !parent) throw notFound('The parent folder could not be found.')
  const target = parent ?? store.byId(list, node.parent_id ?? 'root')!
  const name = typeof body.name === 'string' ? body.name : node.name
  const taken = store.child(target, name)
  if (taken && taken.id !== node.id) throw nameTaken()
  const moved = request.core.database.transaction(() => store.move(node, target, name, stampOf(request)))
  request.core.changes.announce(list.id)
  return { status: 200, body: driveItemEntity(request, list, moved) }
}

async function addFolder(request: GraphRequest) {
  const body = await request.json()
  const list = driveListOf(request)
  const parent = nodeOf(request, list)
  const store = driveStore(request.core.database)
  if (typeof body.name !== 'string' || typeof body.folder !== 'object') {
    throw invalidRequest('A new folder needs a name and the folder facet.')
  }
  const conflict = conflictBehaviorOf(body['@microsoft.graph.conflictBehavior'], 'fail')
  let name = body.name
  const taken = store.child(parent, name)
  if (taken && conflict === 'fail') throw nameTaken()
  if (taken && conflict === 'replace') return { status: 200, body: driveItemEntity(request, list, taken) }
  for (let copy = 1; store.child(parent, name); copy++) name = renamed(body.name, copy)
  const { node } = request.core.database.transaction(() => store.add(parent, name, null, stampOf(request)))
  request.core.changes.announce(list.id)
  return { status: 201, body: driveItemEntity(request, list, node) }
}

function childrenOf(request: GraphRequest) {
  const list = driveListOf(request)
  const seen = sightOf(request.core, request.caller, list)
  const all = driveStore(request.core.database)
    .children(nodeOf(request, list))
    .filter(node => seen(node.item_id))
  const start = Number(decodeToken(request.query.get('$skiptoken') ?? '') || 0)
  const end = start + topOf(request, CHILDREN_PAGE, CHILDREN_CAP)
  const page = all.slice(start, end)
  return {
    status: 200,
    body: {
      '@odata.context': contextOf(request, 'driveItems'),
      ...(end < all.length
        ? { '@odata.nextLink': linkTo(request, { $skiptoken: encodeToken(String(end)) }) }
        : {}),
      value: page.map(node => expandedItem(request, list, node)),
    },
  }
}

export const driveItemRoutes: GraphRoute[] = [
  ...both({
    method: 'GET',
    tail: '',
    needs: 'read',
    options: ['$select', '$expand'],
    units: request => (request.query.get('$expand')?.includes('permissions') ? 5 : 1),
    handle(request) {
      const list = driveListOf(request)
      return { status: 200, body: expandedItem(request, list, nodeOf(request, list)) }
    },
  }),
  ...both({ method: 'PATCH', tail: '', needs: 'write', options: [], units: 2, handle: changeNode }),
  ...both({
    method: 'DELETE',
    tail: '',
    needs: 'write',
    options: [],
    units: 2,
    handle(request) {
      const node = nodeOf(request, driveListOf(request))
      checkNode(request, node)
      removeNode(request, node)
      return { status: 204 }
    },
  }),
  ...both({
    method: 'GET',
    tail: '/children',
    needs: 'read',
    // $filter is taken and ignored, as the service does.
    options: ['$select', '$expand', '$top', '$orderby', '$skiptoken', '$filter'],
    units: 2,
    handle: childrenOf,
  }),
  ...both({ method: 'POST', tail: '/children', needs: 'write', options: [], units: 2, handle: addFolder }),
  ...both({
    method: 'GET',
    tail: '/listItem',
    needs: 'read',
    options: ['$select', '$expand'],
    units: 1,
    handle(request) {
      const list = driveListOf(request)
      const row = driveStore(request.core.database).rowOf(nodeOf(request, list))
      if (!row) throw notFound()
      return { status: 200, body: selected(itemEntity(viewOf(request, list, []), row), selectOf(request)) }
    },
  }),
]
