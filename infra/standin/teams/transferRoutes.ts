import type { StandinCore } from '../core.ts'
import type { Route, StandinAnswer, StandinRequest } from '../http.ts'
import { fileContent, fileOfAddress } from './chatFiles.ts'

const RANGE = /^bytes (\d+)-(\d+)\/(\d+)$/
const LIMIT_BYTES = 60 * 1024 * 1024
const FORBIDDEN: StandinAnswer = { status: 403, body: '403 FORBIDDEN' }

const refused = (status: number, code: string): StandinAnswer => ({ status, body: { error: { code } } })

/** Pre-authenticated downloads of chat files and uploads that a person has agreed to, on the transfers host. */
export function transferRoutes(core: StandinCore): Route[] {
  const parts = new Map<string, Buffer[]>()

  const upload = async (request: StandinRequest): Promise<StandinAnswer> => {
    const row = fileOfAddress(core, request)
    if (!row) return FORBIDDEN
    if (row.blob_id !== null) return refused(404, 'itemNotFound')
    const chunk = await request.body(LIMIT_BYTES)
    const [, first, last, total] = RANGE.exec(request.headers['content-range'] ?? '') ?? []
    const received = parts.get(row.id) ?? []
    const have = received.reduce((sum, part) => sum + part.length, 0)
    if (Number(first) !== have || Number(last) - Number(first) + 1 !== chunk.length)
      return refused(416, 'invalidRange')
    received.push(chunk)
    if (have + chunk.length < Number(total)) {
      parts.set(row.id, received)
      return { status: 202, body: { nextExpectedRanges: [`${have + chunk.length}-`] } }
    }
    parts.delete(row.id)
    const blob = await core.blobs.write(Buffer.concat(received))
    core.database.run('UPDATE chat_file SET blob_id = ?, size = ? WHERE id = ?', blob.id, blob.size, row.id)
    return { status: 201, body: { id: row.id, name: row.name, size: blob.size } }
  }

  const download = (request: StandinRequest): StandinAnswer => {
    const row = fileOfAddress(core, request)
    if (!row || core.faults.strikes('downloadExpired', `GET ${request.url.pathname}`)) return FORBIDDEN
    return fileContent(core, row)
  }

  // A token where none belongs is a leak: the real hosts answer 401 as well.
  const withoutToken =
    (handle: Route['handle']): Route['handle'] =>
    request =>
      request.headers.authorization === undefined ? handle(request) : { status: 401 }

  return [
    { method: 'GET', path: '/personal/:store/_layouts/15/download.aspx', handle: withoutToken(download) },
    { method: 'PUT', path: '/personal/:store/_api/v2.0/uploadSession', handle: withoutToken(upload) },
  ]
}
