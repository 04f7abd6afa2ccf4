import { identitySet } from '../actor.ts'
import type { GraphCore, GraphRequest } from '../graphRoute.ts'
import type { ItemRow } from '../lists/itemStore.ts'
import { type ListRow, listPath, webAddress } from '../lists/listStore.ts'
import { downloadAddress } from './downloads.ts'
import { contentOf, type DriveNode, driveStore } from './driveStore.ts'

export const driveItemETag = (row: Pick<ItemRow, 'guid' | 'version'>) =>
  `"{${row.guid.toUpperCase()}},${row.version}"`

/** What an answer about files depends on. */
export type DriveView = Pick<GraphRequest, 'core' | 'header'>

/** The header that lets hyperlinks be written also keeps download addresses out of answers. */
const showsDownload = (request: DriveView) => !/apiversion=2\.1/i.test(request.header('prefer') ?? '')

/** Path of a file or folder in the site. */
export const sitePath = (core: GraphCore, list: ListRow, node: DriveNode) =>
  `${listPath(core, list)}${driveStore(core.database).pathOf(node)}`

function rootEntity(core: GraphCore, list: ListRow, node: DriveNode) {
  return {
    createdDateTime: list.created,
    id: node.id,
    lastModifiedDateTime: list.modified,
    name: 'root',
    webUrl: webAddress(core, listPath(core, list)),
    size: 0,
    parentReference: { driveType: 'documentLibrary', driveId: list.drive_id },
    fileSystemInfo: { createdDateTime: list.created, lastModifiedDateTime: list.modified },
    folder: { childCount: driveStore(core.database).childCount(node) },
    root: {},
  }
}

function parentReference(core: GraphCore, list: ListRow, node: DriveNode) {
  const store = driveStore(core.database)
  const parent = core.database.get<DriveNode>('SELECT * FROM drive_item WHERE id = ?', node.parent_id)
  return {
    driveType: 'documentLibrary',
    driveId: list.drive_id,
    id: node.parent_id,
    name: parent?.kind === 'root' ? list.display_name : parent?.name,
    path: `/drives/${list.drive_id}/root:${parent ? store.pathOf(parent) : ''}`,
    siteId: list.site_id,
  }
}

/** A file or folder as Graph returns it. */
export function driveItemEntity(request: DriveView, list: ListRow, node: DriveNode): Record<string, unknown> {
  const { core } = request
  if (node.kind === 'root') return rootEntity(core, list, node)
  const row = driveStore(core.database).rowOf(node)!
  const content = contentOf(node)
  const downloadUrl = content && showsDownload(request) ? downloadAddress(core, node, content) : undefined
  return {
    ...(downloadUrl ? { '@microsoft.graph.downloadUrl': downloadUrl } : {}),
    createdDateTime: row.created,
    eTag: driveItemETag(row),
    id: node.id,
    lastModifiedDateTime: row.modified,
    name: node.name,
    webUrl: webAddress(core, sitePath(core, list, node)),
    ...(content ? { cTag: `"c:{${row.guid.toUpperCase()}},${content.contentVersion}"` } : {}),
    size: content?.size ?? 0,
    createdBy: identitySet(core, row.created_by),
    lastModifiedBy: identitySet(core, row.modified_by),
    parentReference: parentReference(core, list, node),
    fileSystemInfo: { createdDateTime: row.created, lastModifiedDateTime: row.modified },
    ...(content
      ? { file: { mimeType: content.mimeType, hashes: { quickXorHash: content.quickXorHash } } }
      : { folder: { childCount: driveStore(core.database).childCount(node) } }),
    ...(content?.malware ? { malware: { description: 'Virus' } } : {}),
  }
}
