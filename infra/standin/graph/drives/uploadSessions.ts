import { randomBytes } from 'node:crypto'
import { GraphError } from '../graphError.ts'
import type { GraphCore, GraphRequest, GraphRoute } from '../graphRoute.ts'
import type { WriteStamp } from '../lists/itemStore.ts'
import { destinationOf, driveListOf } from './driveItems.ts'
import { driveStore } from './driveStore.ts'
import { type ConflictBehavior, checkNode, checkQuota, conflictBehaviorOf, stampOf } from './fileContents.ts'
import { checkName } from './fileNames.ts'

const LIFE_MS = 15 * 60_000
const DRIVE_BYTES = 27_487_790_694_400

/** An upload in ranges; the bytes lie in a file of their own until the last range. */
export interface UploadSession {
  id: string
  driveId: string
  anchorId: string
  path: string | undefined
  conflict: ConflictBehavior
  deferCommit: boolean
  /** Total size, once a range has named it. */
  total: number | undefined
  /** A range before the last was no multiple of 320 KiB; found out only at the end. */
  hasOddRange: boolean
  actor: WriteStamp['actor']
  expires: string
}

const sessionAddress = (core: GraphCore, id: string) => `${core.addresses.transfers}/transfer/upload/${id}`

export function findSession(core: GraphCore, id: string): { session: UploadSession; received: number } {
  const row = core.database.get<{ entry: string; received: number }>(
    'SELECT * FROM upload_session WHERE id = ?',
    id,
  )
  const session = row && (JSON.parse(row.entry) as UploadSession)
  const expired =
    session &&
    (Date.parse(session.expires) < core.clock.now().getTime() || core.faults.strikes('uploadExpired'))
  if (!row || !session || expired) {
    throw new GraphError(404, 'itemNotFound', 'The upload session was not found', {
      innerCode: 'uploadSessionNotFound',
    })
  }
  return { session, received: row.received }
}

export function saveSession(core: GraphCore, session: UploadSession, received: number) {
  core.database.run(
    `INSERT INTO upload_session VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, received = excluded.received`,
    session.id,
    JSON.stringify(session),
    received,
  )
}

async function createSession(request: GraphRequest) {
  const body = await request.json()
  const { core } = request
  const list = driveListOf(request)
  const destination = destinationOf(request, list)
  const item = (body.item ?? {}) as Record<string, unknown>
  const conflict = conflictBehaviorOf(
    item['@microsoft.graph.conflictBehavior'],
    destination.existing ? 'replace' : 'fail',
  )
  checkName(destination.name, 'file', false)
  checkQuota(core, `${request.method} ${request.path}`)
  if (typeof item.fileSize === 'number' && item.fileSize > DRIVE_BYTES) {
    throw new GraphError(507, 'quotaLimitReached', 'The drive has reached its quota.')
  }
  checkNode(
    request,
    destination.existing ?? driveStore(core.database).below(destination.anchor, request.params.path ?? ''),
  )
  const session: UploadSession = {
    id: randomBytes(24).toString('base64url'),
    driveId: list.drive_id!,
    anchorId: destination.anchor.id,
    path: request.params.path,
    conflict,
    deferCommit: body.deferCommit === true,
    total: undefined,
    hasOddRange: false,
    actor: stampOf(request).actor,
    expires: new Date(core.clock.now().getTime() + LIFE_MS).toISOString(),
  }
  saveSession(core, session, 0)
  return {
    status: 200,
    body: {
      '@odata.context': `${core.addresses.https}/v1.0/$metadata#microsoft.graph.uploadSession`,
      expirationDateTime: session.expires,
      nextExpectedRanges: ['0-'],
      uploadUrl: sessionAddress(core, session.id),
    },
  }
}

export const uploadSessionRoutes: GraphRoute[] = [
  '/drives/:drive/items/:item',
  '/drives/:drive/items/:item/path/:path',
].map(path => ({
  method: 'POST',
  path: `${path}/createUploadSession`,
  needs: 'write',
  options: [],
  units: 2,
  handle: createSession,
}))
