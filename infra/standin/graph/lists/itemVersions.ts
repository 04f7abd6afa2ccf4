import { identitySet } from '../actor.ts'
import { driveItemEntity } from '../drives/driveItemEntity.ts'
import { driveStore } from '../drives/driveStore.ts'
import { stampOf } from '../drives/fileContents.ts'
import { notFound } from '../graphError.ts'
import type { GraphRequest, GraphRoute } from '../graphRoute.ts'
import { contextOf } from '../pages.ts'
import { fieldsOf } from './itemEntity.ts'
import { itemOf, viewOf } from './itemRequest.ts'
import { type ItemRow, itemStore, type StoredFields } from './itemStore.ts'
import { type ListRow, listOf } from './listStore.ts'
import { type VersionRow, versionIn, versionsOf } from './versionRows.ts'

/** A list item as it was. */
const rowAsOf = (row: ItemRow, version: VersionRow): ItemRow => ({
  ...row,
  version: version.version,
  modified: version.modified,
  modified_by: version.modified_by,
  fields: version.fields,
})

function itemVersionEntity(request: GraphRequest, list: ListRow, row: ItemRow, version: VersionRow) {
  return {
    id: `${version.version}.0`,
    lastModifiedDateTime: version.modified,
    lastModifiedBy: identitySet(request.core, version.modified_by),
    ...(request.query.get('$expand')?.includes('fields')
      ? { fields: fieldsOf(viewOf(request, list, []), rowAsOf(row, version)) }
      : {}),
  }
}

const ITEM = '/sites/:site/lists/:list/items/:item'

function itemAndVersions(request: GraphRequest) {
  const list = listOf(request)
  const row = itemOf(request, list)
  return { list, row, versions: versionsOf(request.core, row, null) }
}

export const itemVersionRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: `${ITEM}/versions`,
    needs: 'read',
    options: ['$select', '$expand', '$top'],
    units: 2,
    handle(request) {
      const { list, row, versions } = itemAndVersions(request)
      const value = versions.map(version => itemVersionEntity(request, list, row, version))
      return { status: 200, body: { '@odata.context': contextOf(request, 'versions'), value } }
    },
  },
  {
    method: 'GET',
    path: `${ITEM}/versions/:version`,
    needs: 'read',
    options: ['$select', '$expand'],
    units: 1,
    handle(request) {
      const { list, row, versions } = itemAndVersions(request)
      return {
        status: 200,
        body: itemVersionEntity(request, list, row, versionIn(versions, request.params.version!)),
      }
    },
  },
  {
    method: 'GET',
    path: `${ITEM}/versions/:version/fields`,
    needs: 'read',
    options: ['$select'],
    units: 1,
    handle(request) {
      const { list, row, versions } = itemAndVersions(request)
      const version = versionIn(versions, request.params.version!)
      return { status: 200, body: fieldsOf(viewOf(request, list, []), rowAsOf(row, version)) }
    },
  },
  {
    method: 'POST',
    path: `${ITEM}/versions/:version/restoreVersion`,
    needs: 'write',
    options: [],
    units: 2,
    handle(request) {
      const { list, row, versions } = itemAndVersions(request)
      const version = versionIn(versions, request.params.version!)
      const now = JSON.parse(row.fields) as StoredFields
      const emptied = Object.fromEntries(Object.keys(now).map(name => [name, null]))
      const restored = { ...emptied, ...(JSON.parse(version.fields) as StoredFields) }
      itemStore(request.core.database).update(row, restored, stampOf(request))
      request.core.changes.announce(list.id)
      return { status: 204 }
    },
  },
  {
    method: 'GET',
    path: `${ITEM}/driveItem`,
    needs: 'read',
    options: ['$select', '$expand'],
    units: 1,
    handle(request) {
      const list = listOf(request)
      const node = driveStore(request.core.database).byItem(list.id, itemOf(request, list).id)
      if (!node) throw notFound('The item has no file.')
      return { status: 200, body: driveItemEntity(request, list, node) }
    },
  },
]
