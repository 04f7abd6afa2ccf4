import { sightOf } from '../../permissions/personAccess.ts'
import { changedRows, deltaUnits, disturbed, readPosition, writePosition } from '../delta.ts'
import { invalidRequest } from '../graphError.ts'
import type { GraphRequest, GraphRoute } from '../graphRoute.ts'
import type { ItemRow } from '../lists/itemStore.ts'
import type { ListRow } from '../lists/listStore.ts'
import { contextOf, linkTo, selected, selectOf, topOf } from '../pages.ts'
import { driveItemEntity } from './driveItemEntity.ts'
import { driveListOf } from './driveItems.ts'
import { type DriveNode, driveStore } from './driveStore.ts'

const PAGE = 200
const PAGE_CAP = 5_000

function deletedNode(list: ListRow, node: DriveNode) {
  return {
    id: node.id,
    name: node.name,
    deleted: { state: 'deleted' },
    parentReference: { driveType: 'documentLibrary', driveId: list.drive_id, siteId: list.site_id },
  }
}

/** The folders around the changed nodes come along, the root first. */
function withParents(request: GraphRequest, list: ListRow, nodes: DriveNode[]): DriveNode[] {
  if (/deltaExcludeParent/i.test(request.header('prefer') ?? '')) return nodes
  const store = driveStore(request.core.database)
  const seen = new Set(nodes.map(node => node.id))
  const parents: DriveNode[] = []
  for (const node of nodes) {
    let parentId = node.parent_id
    while (parentId && !seen.has(parentId)) {
      seen.add(parentId)
      const parent = store.byId(list, parentId)
      if (!parent) break
      parents.unshift(parent)
      parentId = parent.parent_id
    }
  }
  return [...parents, ...nodes]
}

function nodeOfRow(request: GraphRequest, row: ItemRow): DriveNode | undefined {
  return request.core.database.get<DriveNode>(
    'SELECT * FROM drive_item WHERE list_id = ? AND item_id = ?',
    row.list_id,
    row.id,
  )
}

/** An instant as token: business drives start at what has changed since then. */
function positionOf(request: GraphRequest, list: ListRow) {
  const token = request.query.get('token')
  if (!token || !/^\d{4}-\d{2}-\d{2}T/.test(token)) return readPosition(request, list)
  const since = request.core.database.get<{ seq: number | null }>(
    'SELECT min(seq) - 1 AS seq FROM item WHERE list_id = ? AND modified >= ?',
    list.id,
    new Date(token).toISOString(),
  )
  return { list: list.id, generation: list.generation, seq: since?.seq ?? list.seq, full: 0 }
}

function driveDelta(request: GraphRequest) {
  const list = driveListOf(request)
  const store = driveStore(request.core.database)
  if (store.byId(list, request.params.item!)?.kind !== 'root')
    throw invalidRequest('Delta is only supported on the root.')
  const latest = (request.params.token ?? request.query.get('token')) === 'latest'
  const position = positionOf(request, list)
  const found = latest
    ? { page: [], more: false, seq: list.seq }
    : changedRows(request, position, topOf(request, PAGE, PAGE_CAP))
  const seen = sightOf(request.core, request.caller, list)
  const live = found.page
    .filter(row => !row.deleted && seen(row.id))
    .flatMap(row => nodeOfRow(request, row) ?? [])
  const gone = found.page.filter(row => row.deleted).flatMap(row => nodeOfRow(request, row) ?? [])
  const entries = [
    ...withParents(request, list, live).map(node =>
      selected(driveItemEntity(request, list, node), selectOf(request)),
    ),
    ...gone.map(node => deletedNode(list, node)),
  ]
  const token = writePosition({ ...position, seq: found.seq, full: found.more ? position.full : 0 })
  return {
    status: 200,
    body: {
      '@odata.context': contextOf(request, 'Collection(driveItem)'),
      [found.more ? '@odata.nextLink' : '@odata.deltaLink']: linkTo(request, { token }),
      value: disturbed(request, entries),
    },
  }
}

export const driveDeltaRoutes: GraphRoute[] = ['/delta', '/delta/:token'].map(tail => ({
  method: 'GET',
  path: `/drives/:drive/items/:item${tail}`,
  needs: 'read',
  options: ['$select', '$expand', '$top'],
  units: deltaUnits,
  handle: driveDelta,
}))
