import { GraphError, invalidRequest } from '../graphError.ts'
import type { GraphRequest, GraphRoute } from '../graphRoute.ts'
import { downloadAddress } from './downloads.ts'
import { driveItemEntity, driveItemETag } from './driveItemEntity.ts'
import { destinationOf, driveListOf, nodeOf } from './driveItems.ts'
import { contentOf, driveStore } from './driveStore.ts'
import { checkNode, checkQuota, conflictBehaviorOf, keepBytes, placeFile, stampOf } from './fileContents.ts'
import { checkName } from './fileNames.ts'

const SIMPLE_UPLOAD_LIMIT = 250 * 1024 * 1024

async function upload(request: GraphRequest) {
  const list = driveListOf(request)
  const destination = destinationOf(request, list)
  const { core } = request
  const store = driveStore(core.database)
  const standing = destination.existing ?? store.below(destination.anchor, request.params.path ?? '')
  checkNode(request, standing)
  checkName(destination.name, 'file', false)
  checkQuota(core, `${request.method} ${request.path}`)
  if (Number(request.header('content-length') ?? 0) > SIMPLE_UPLOAD_LIMIT) {
    throw new GraphError(413, 'requestTooLarge', 'A simple upload may have 250 MB.')
  }
  const conflict = conflictBehaviorOf(request.query.get('@microsoft.graph.conflictBehavior'), 'replace')
  const kept = await keepBytes(core, request.bytes())
  const { node, isNew } = placeFile(core, destination, kept, conflict, stampOf(request))
  core.changes.announce(list.id)
  return { status: isNew ? 201 : 200, body: driveItemEntity(request, list, node) }
}

function download(request: GraphRequest) {
  const list = driveListOf(request)
  const node = nodeOf(request, list)
  const content = contentOf(node)
  if (!content) throw invalidRequest('You cannot get content for a folder')
  if (content.malware)
    throw new GraphError(403, 'malwareDetected', 'Malware was detected in the requested resource.')
  const eTag = driveItemETag(driveStore(request.core.database).rowOf(node)!)
  const cTag = `"c:${eTag.slice(1, eTag.indexOf(','))},${content.contentVersion}"`
  const known = request.header('if-none-match')
  if (known === eTag || known === cTag) return { status: 304 }
  return { status: 302, headers: { Location: downloadAddress(request.core, node, content) } }
}

/** Contents of files: simple upload, and download through a pre-authenticated address. */
export const driveContentRoutes: GraphRoute[] = [
  '/drives/:drive/items/:item',
  '/drives/:drive/items/:item/path/:path',
].flatMap((path): GraphRoute[] => [
  { method: 'PUT', path: `${path}/content`, needs: 'write', options: [], units: 2, handle: upload },
  { method: 'GET', path: `${path}/content`, needs: 'read', options: [], units: 1, handle: download },
])
