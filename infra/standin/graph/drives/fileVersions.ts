import { identitySet } from '../actor.ts'
import { invalidRequest } from '../graphError.ts'
import type { GraphRequest, GraphRoute } from '../graphRoute.ts'
import { type VersionRow, versionIn, versionsOf } from '../lists/versionRows.ts'
import { contextOf } from '../pages.ts'
import { downloadAddress } from './downloads.ts'
import { driveListOf, nodeOf } from './driveItems.ts'
import { contentOf, type DriveNode, driveStore, type FileContent } from './driveStore.ts'
import { stampOf } from './fileContents.ts'

const FILE = '/drives/:drive/items/:item'

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

export const fileVersionRoutes: GraphRoute[] = [
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
