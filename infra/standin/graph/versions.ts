import { identitySet } from './actor.ts'
import { downloadAddress } from './downloads.ts'
import { driveItemEntity } from './driveItemEntity.ts'
import { driveListOf, nodeOf } from './driveItems.ts'
import { contentOf, type DriveNode, driveStore, type FileContent } from './driveStore.ts'
import { stampOf } from './fileContents.ts'
import { invalidRequest, notFound } from './graphError.ts'
import type { GraphCore, GraphRequest, GraphRoute } from './graphRoute.ts'
import { fieldsOf } from './itemEntity.ts'
import { type ItemRow, itemStore, type StoredFields } from './itemStore.ts'
import { itemOf, viewOf } from './items.ts'
import { type ListRow, listOf } from './listStore.ts'
import { contextOf } from './pages.ts'

interface VersionRow {
  version: number
  modified: string
  modified_by: string
  fields: string
  file: string | null
}

/** All versions of an item, newest first; the first is the current one. */
function versionsOf(core: GraphCore, row: ItemRow, currentFile: string | null): VersionRow[] {
  const earlier = core.database.all<VersionRow>(
    'SELECT * FROM item_version WHERE list_id = ? AND item_id = ? ORDER BY version DESC',
    row.list_id,
    row.id,
  )
  return [{ ...row, file: currentFile }, ...earlier]
}

function versionIn(versions: VersionRow[], id: string): VersionRow {
  const found = versions.find(
    version => `${version.version}.0` === id || (id === 'current' && version === versions[0]),
  )
  if (!found) throw notFound('The version could not be found.')
  return found
}

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
const FILE = '/drives/:drive/items/:item'

function itemAndVersions(request: GraphRequest) {
  const list = listOf(request)
  const row = itemOf(request, list)
  return { list, row, versions: versionsOf(request.core, row, null) }
}

function fileAndVersions(request: GraphRequest) {
  const list = driveListOf(request)
  const node = nodeOf(request, list)
  const row = driveStore(request.core.database).rowOf(node)
  if (!row || node.kind !== 'file') throw invalidRequest('Only files have versions.')
  return { list, node, row, versions: versionsOf(request.core, row, node.file) }
}

const fileVersionEntity = (request: GraphRequest, node: DriveNode, version: VersionRow) => {
  const content = JSON.parse(version.file ?? node.file ?? 'null') as FileContent
  return {
    '@microsoft.graph.downloadUrl': downloadAddress(request.core, node, content),
    id: `${version.version}.0`,
    lastModifiedDateTime: version.modified,
    lastModifiedBy: identitySet(request.core, version.modified_by),
    size: content.size,
  }
}

export const versionRoutes: GraphRoute[] = [
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
  {
    method: 'GET',
    path: `${FILE}/versions`,
    needs: 'read',
    options: ['$select', '$top'],
    units: 2,
    handle(request) {
      const { node, versions } = fileAndVersions(request)
      const value = versions.map(version => fileVersionEntity(request, node, version))
      return { status: 200, body: { '@odata.context': contextOf(request, 'versions'), value } }
    },
  },
  {
    method: 'GET',
    path: `${FILE}/versions/:version`,
    needs: 'read',
    options: ['$select'],
    units: 1,
    handle(request) {
      const { node, versions } = fileAndVersions(request)
      return {
        status: 200,
        body: fileVersionEntity(request, node, versionIn(versions, request.params.version!)),
      }
    },
  },
  {
    method: 'GET',
    path: `${FILE}/versions/:version/content`,
    needs: 'read',
    options: [],
    units: 1,
    handle(request) {
      const { node, versions } = fileAndVersions(request)
      const version = versionIn(versions, request.params.version!)
      const content = JSON.parse(version.file ?? node.file ?? 'null') as FileContent
      return { status: 302, headers: { Location: downloadAddress(request.core, node, content) } }
    },
  },
  {
    method: 'POST',
    path: `${FILE}/versions/:version/restoreVersion`,
    needs: 'write',
    options: [],
    units: 2,
    handle(request) {
      const { list, node, versions } = fileAndVersions(request)
      const version = versionIn(versions, request.params.version!)
      const earlier = JSON.parse(version.file ?? node.file ?? 'null') as FileContent
      const content = { ...earlier, contentVersion: contentOf(node)!.contentVersion + 1 }
      request.core.database.transaction(() => {
        driveStore(request.core.database).replaceContent(node, content, stampOf(request))
      })
      request.core.changes.announce(list.id)
      return { status: 204 }
    },
  },
]
