import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Route, StandinAnswer, StandinRequest } from '../../http.ts'
import { errorBody, GraphError, invalidRequest, notFound } from '../graphError.ts'
import type { GraphCore } from '../graphRoute.ts'
import { timestamp } from '../timestamp.ts'
import { driveItemEntity } from './driveItemEntity.ts'
import { type DriveNode, driveStore } from './driveStore.ts'
import { type Destination, keepBytes, placeFile } from './fileContents.ts'
import { findSession, saveSession, type UploadSession } from './uploadSessions.ts'

const FRAGMENT = 327_680
const RANGE_LIMIT = 60 * 1024 * 1024

interface Range {
  start: number
  end: number
  total: number
}

function rangeIn(request: StandinRequest): Range {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '')
  if (!match) throw invalidRequest('The Content-Range header is missing or malformed.')
  const [start, end, total] = match.slice(1).map(Number) as [number, number, number]
  const declared = Number(request.headers['content-length'])
  if (end < start || end >= total || declared !== end - start + 1) {
    throw invalidRequest('The Content-Range header does not fit the Content-Length header.')
  }
  if (declared >= RANGE_LIMIT)
    throw new GraphError(413, 'invalidRequest', 'A range may have less than 60 MiB.')
  return { start, end, total }
}

const invalidRange = (innerCode: string, message: string) =>
  new GraphError(416, 'invalidRange', message, { innerCode })

function checkSequence(session: UploadSession, received: number, range: Range) {
  if (session.total !== undefined && session.total !== range.total) {
    throw invalidRequest('The total size must not change between ranges.')
  }
  if (range.start < received)
    throw invalidRange('fragmentOverlap', 'Uploaded fragment overlaps with existing data.')
  if (range.start > received) throw invalidRange('fragmentOutOfOrder', 'Uploaded fragment is out of order.')
}

/** Writes the bytes behind what came before; a broken request leaves the session as it was. */
async function receive(core: GraphCore, request: StandinRequest, path: string, range: Range) {
  const breaks = core.faults.strikes('uploadBroken', `PUT ${request.url.pathname}`)
  let seen = 0
  const half = (range.end - range.start + 1) / 2
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      if (breaks && seen >= half) {
        request.raw.destroy()
        done(new Error('The upload was broken off.'))
      } else done(null, chunk)
    },
  })
  await pipeline(
    request.raw,
    watch,
    createWriteStream(path, { flags: range.start === 0 ? 'w' : 'r+', start: range.start }),
  )
}

export function uploadRoutes(core: GraphCore): Route[] {
  const folder = join(core.database.folder, 'uploads')
  mkdirSync(folder, { recursive: true })
  const pathOf = (session: UploadSession) => join(folder, session.id)
  const expected = (session: UploadSession, received: number) => ({
    expirationDateTime: session.expires,
    nextExpectedRanges: session.total === received ? [] : [`${received}-`],
  })

  function destinationOf(session: UploadSession): Destination {
    const store = driveStore(core.database)
    const anchor: DriveNode | undefined = store.byId(store.listOfDrive(session.driveId), session.anchorId)
    if (!anchor) throw notFound('The destination of the upload is gone.')
    const parts = (session.path ?? '').split('/').filter(Boolean)
    const name = parts.pop()
    return name === undefined
      ? { existing: anchor, anchor, folders: [], name: anchor.name }
      : { existing: undefined, anchor, folders: parts, name }
  }

  /** Makes the received bytes a file. A conflict leaves the session alive (409). */
  async function commit(session: UploadSession): Promise<StandinAnswer> {
    if (session.hasOddRange) throw invalidRequest('The ranges were no multiples of 320 KiB.')
    const kept = await keepBytes(core, createReadStream(pathOf(session)))
    const stamp = { at: timestamp(core), actor: session.actor }
    const { node, isNew } = placeFile(core, destinationOf(session), kept, session.conflict, stamp)
    core.database.run('DELETE FROM upload_session WHERE id = ?', session.id)
    await rm(pathOf(session), { force: true })
    core.changes.announce(node.list_id)
    const list = driveStore(core.database).listOfDrive(session.driveId)
    return { status: isNew ? 201 : 200, body: driveItemEntity({ core, header: () => undefined }, list, node) }
  }

  async function put(request: StandinRequest): Promise<StandinAnswer> {
    const { session, received } = findSession(core, request.params.session!)
    const range = rangeIn(request)
    checkSequence(session, received, range)
    await receive(core, request, pathOf(session), range)
    const isLast = range.end + 1 === range.total
    const isOdd = !isLast && (range.end - range.start + 1) % FRAGMENT !== 0
    const grown = { ...session, total: range.total, hasOddRange: session.hasOddRange || isOdd }
    // The last range counts only once the file is made, so that a conflict can be tried again.
    if (isLast && !session.deferCommit) return commit(grown)
    saveSession(core, grown, range.end + 1)
    return { status: 202, body: expected(grown, range.end + 1) }
  }

  const guarded =
    (handle: (request: StandinRequest) => Promise<StandinAnswer> | StandinAnswer): Route['handle'] =>
    async request => {
      try {
        if (request.headers.authorization) {
          throw new GraphError(401, 'unauthenticated', 'The upload address must be called without a token.')
        }
        return await handle(request)
      } catch (fault) {
        if (!(fault instanceof GraphError)) throw fault
        return {
          status: fault.status,
          body: errorBody(fault, { requestId: randomUUID(), clientRequestId: undefined }),
        }
      }
    }

  const path = '/transfer/upload/:session'
  return [
    { method: 'PUT', path, handle: guarded(put) },
    {
      method: 'POST',
      path,
      handle: guarded(request => {
        const { session, received } = findSession(core, request.params.session!)
        if (!session.deferCommit || session.total !== received)
          throw invalidRequest('The upload is not complete.')
        return commit(session)
      }),
    },
    {
      method: 'GET',
      path,
      handle: guarded(request => {
        const { session, received } = findSession(core, request.params.session!)
        return { status: 200, body: expected(session, received) }
      }),
    },
    {
      method: 'DELETE',
      path,
      handle: guarded(async request => {
        const { session } = findSession(core, request.params.session!)
        core.database.run('DELETE FROM upload_session WHERE id = ?', session.id)
        await rm(pathOf(session), { force: true })
        return { status: 204 }
      }),
    },
  ]
}
