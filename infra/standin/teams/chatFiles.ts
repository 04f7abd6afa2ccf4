import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { StandinCore } from '../core.ts'
import type { DirectoryPerson } from '../directory.ts'
import type { Route, StandinAnswer, StandinRequest } from '../http.ts'
import type { SentFile } from './activities.ts'

interface FileRow {
  id: string
  name: string
  content_type: string
  size: number
  blob_id: string
  secret: string
}

const sameSecret = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))

const storeName = (person: DirectoryPerson): string =>
  person.userPrincipalName.replace(/[^a-z0-9]/gi, '_').toLowerCase()

/** Puts a file into the sender's own store, as Teams puts chat files into OneDrive before the bot hears of them. */
export async function keepChatFile(
  core: StandinCore,
  person: DirectoryPerson,
  file: { name: string; contentType: string; content: Buffer },
): Promise<SentFile> {
  const blob = await core.blobs.write(file.content)
  const id = randomUUID()
  const secret = randomBytes(24).toString('base64url')
  core.database.run(
    'INSERT INTO chat_file (id, person_id, name, content_type, size, blob_id, secret, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    person.id,
    file.name,
    file.contentType,
    blob.size,
    blob.id,
    secret,
    core.clock.now().toISOString(),
  )
  const store = `${core.addresses.transfers}/personal/${storeName(person)}`
  return {
    id,
    name: file.name,
    size: blob.size,
    contentUrl: `${store}/Documents/Microsoft%20Teams%20Chat%20Files/${encodeURIComponent(file.name)}`,
    downloadUrl: `${store}/_layouts/15/download.aspx?UniqueId=${id}&Translate=false&tempauth=${secret}`,
  }
}

function download(core: StandinCore, request: StandinRequest): StandinAnswer {
  const id = request.url.searchParams.get('UniqueId') ?? ''
  const row = core.database.get<FileRow>('SELECT * FROM chat_file WHERE id = ?', id)
  const secret = request.url.searchParams.get('tempauth') ?? ''
  // A token where none belongs is a leak: the real host answers 401 as well.
  if (request.headers.authorization !== undefined) return { status: 401 }
  if (!row || !sameSecret(secret, row.secret)) return { status: 403, body: '403 FORBIDDEN' }
  if (core.faults.strikes('downloadExpired', `GET ${request.url.pathname}`))
    return { status: 403, body: '403 FORBIDDEN' }
  return {
    status: 200,
    headers: {
      'Content-Type': row.content_type,
      'Content-Length': String(row.size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`,
      'Cache-Control': 'private',
    },
    body: core.blobs.read(row.blob_id),
  }
}

/** The pre-authenticated download that a file's `downloadUrl` points at. */
export const chatFileRoutes = (core: StandinCore): Route[] => [
  {
    method: 'GET',
    path: '/personal/:store/_layouts/15/download.aspx',
    handle: request => download(core, request),
  },
]
