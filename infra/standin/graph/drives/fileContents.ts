import { Readable } from 'node:stream'
import { actorOf } from '../actor.ts'
import { checkIfMatch } from '../eTags.ts'
import { GraphError, invalidRequest, nameTaken } from '../graphError.ts'
import type { GraphCore, GraphRequest } from '../graphRoute.ts'
import type { WriteStamp } from '../lists/itemStore.ts'
import { timestamp } from '../timestamp.ts'
import { driveItemETag } from './driveItemEntity.ts'
import { contentOf, type DriveNode, driveStore, type FileContent } from './driveStore.ts'
import { renamed } from './fileNames.ts'
import { quickXorHasher } from './quickXorHash.ts'

export type ConflictBehavior = 'fail' | 'replace' | 'rename'

export function conflictBehaviorOf(given: unknown, standard: ConflictBehavior): ConflictBehavior {
  if (given === null || given === undefined) return standard
  if (given === 'fail' || given === 'replace' || given === 'rename') return given
  throw invalidRequest(`Invalid value '${String(given)}' for @microsoft.graph.conflictBehavior.`)
}

const TYPES: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/markdown',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  eml: 'message/rfc822',
  json: 'application/json',
  png: 'image/png',
  jpg: 'image/jpeg',
}
/** SharePoint goes by the ending of the name, whatever the upload said. */
const mimeTypeOf = (name: string) =>
  TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'

/** Bytes kept as a blob, with the checksum that SharePoint shows. */
export async function keepBytes(core: GraphCore, source: Readable | Buffer) {
  const hasher = quickXorHasher()
  async function* observed() {
    for await (const chunk of Buffer.isBuffer(source) ? [source] : source) {
      hasher.update(chunk as Buffer)
      yield chunk as Buffer
    }
  }
  const blob = await core.blobs.write(Readable.from(observed()))
  return { blob: blob.id, size: blob.size, quickXorHash: hasher.digest() }
}

export const stampOf = (request: GraphRequest): WriteStamp => ({
  at: timestamp(request.core),
  actor: actorOf(request.caller),
})

/** Where a file is to go: over an existing one, or under a name below a folder. */
export interface Destination {
  existing: DriveNode | undefined
  anchor: DriveNode
  /** Folders on the way, made where missing. */
  folders: string[]
  name: string
}

function freeName(core: GraphCore, parent: DriveNode, name: string): string {
  const store = driveStore(core.database)
  let free = name
  for (let copy = 1; store.child(parent, free); copy++) free = renamed(name, copy)
  return free
}

/** Makes kept bytes a file at its destination: new, over the old content, or under a free name. Answers 409 for fail. */
export function placeFile(
  core: GraphCore,
  destination: Destination,
  kept: { blob: string; size: number; quickXorHash: string },
  conflict: ConflictBehavior,
  stamp: WriteStamp,
): { node: DriveNode; isNew: boolean } {
  const store = driveStore(core.database)
  return core.database.transaction(() => {
    const parent = destination.existing ?? store.folder(destination.anchor, destination.folders, stamp)
    const taken = destination.existing ?? store.child(parent, destination.name)
    const malware = core.faults.strikes('malware', `PUT ${destination.name}`) ? { malware: true } : {}
    const content = (version: number): FileContent => ({
      ...kept,
      mimeType: mimeTypeOf(destination.name),
      contentVersion: version,
      fresh: true,
      ...malware,
    })
    if (!taken) return { node: store.add(parent, destination.name, content(1), stamp).node, isNew: true }
    if (conflict === 'rename') {
      return {
        node: store.add(parent, freeName(core, parent, destination.name), content(1), stamp).node,
        isNew: true,
      }
    }
    if (conflict === 'fail' || taken.kind !== 'file') throw nameTaken()
    const before = contentOf(taken)!
    return { node: store.replaceContent(taken, content(before.contentVersion + 1), stamp), isNew: false }
  })
}

export function checkQuota(core: GraphCore, subject: string) {
  if (core.faults.strikes('quotaReached', subject)) {
    throw new GraphError(507, 'quotaLimitReached', 'The drive has reached its quota.')
  }
}

/** If-Match of a request that writes over an existing file; 423 while somebody else has it open. */
export function checkNode(request: GraphRequest, node: DriveNode | undefined) {
  if (!node || node.kind === 'root') return
  if (request.core.faults.strikes('locked', `${request.method} ${request.path}`)) {
    throw new GraphError(423, 'resourceLocked', 'The resource you are attempting to access is locked')
  }
  const row = driveStore(request.core.database).rowOf(node)!
  const cTag = `"c:{${row.guid.toUpperCase()}},${contentOf(node)?.contentVersion ?? 0}"`
  checkIfMatch(request, driveItemETag(row), cTag)
}
