import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { StandinCore } from '../core.ts'
import type { DirectoryPerson } from '../directory.ts'
import type { StandinAnswer, StandinRequest } from '../http.ts'
import type { SentFile } from './activities.ts'

/** A file of a person's chat; `blob_id` is missing while the bot has not yet put the content. */
export interface FileRow {
  id: string
  person_id: string
  name: string
  content_type: string
  size: number
  blob_id: string | null
  secret: string
}

/** Where a file lies in the person's store, and where the bot may put or get its content without a token. */
export interface StoredFile extends SentFile {
  uploadUrl: string
}

const storeName = (person: DirectoryPerson): string =>
  person.userPrincipalName.replace(/[^a-z0-9]/gi, '_').toLowerCase()

/** Makes a place for a file in the person's own store; the content may follow. */
export function addChatFile(
  core: StandinCore,
  person: DirectoryPerson,
  file: { name: string; contentType: string; size: number; blobId: string | null },
): StoredFile {
  const id = randomUUID()
  const secret = randomBytes(24).toString('base64url')
  core.database.run(
    'INSERT INTO chat_file (id, person_id, name, content_type, size, blob_id, secret, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    person.id,
    file.name,
    file.contentType,
    file.size,
    file.blobId,
    secret,
    core.clock.now().toISOString(),
  )
  const store = `${core.addresses.transfers}/personal/${storeName(person)}`
  return {
    id,
    name: file.name,
    size: file.size,
    contentUrl: `${store}/Documents/Microsoft%20Teams%20Chat%20Files/${encodeURIComponent(file.name)}`,
    downloadUrl: `${store}/_layouts/15/download.aspx?UniqueId=${id}&Translate=false&tempauth=${secret}`,
    uploadUrl: `${store}/_api/v2.0/uploadSession?UniqueId=${id}&tempauth=${secret}`,
  }
}

/** Puts a file into the sender's own store, as Teams puts chat files into OneDrive before the bot hears of them. */
export async function keepChatFile(
  core: StandinCore,
  person: DirectoryPerson,
  file: { name: string; contentType: string; content: Buffer },
): Promise<SentFile> {
  const blob = await core.blobs.write(file.content)
  const { uploadUrl: _closed, ...sent } = addChatFile(core, person, {
    ...file,
    size: blob.size,
    blobId: blob.id,
  })
  return sent
}

export const findChatFile = (core: StandinCore, id: string): FileRow | undefined =>
  core.database.get<FileRow>('SELECT * FROM chat_file WHERE id = ?', id)

const sameSecret = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))

/** The file that a pre-authenticated address means; undefined when the address does not fit. */
export function fileOfAddress(core: StandinCore, request: StandinRequest): FileRow | undefined {
  const row = findChatFile(core, request.url.searchParams.get('UniqueId') ?? '')
  return row && sameSecret(request.url.searchParams.get('tempauth') ?? '', row.secret) ? row : undefined
}

/** The content of a file as a download; 404 while there is none. */
export function fileContent(core: StandinCore, row: FileRow): StandinAnswer {
  if (row.blob_id === null) return { status: 404, body: '404 NOT FOUND' }
  return {
    status: 200,
    headers: {
      'Content-Type': row.content_type,
      'Content-Length': String(row.size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`,
      'Cache-Control': 'private',
      'X-Content-Type-Options': 'nosniff',
    },
    body: core.blobs.read(row.blob_id),
  }
}
