import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileReply } from './route.ts'

/** Percent-encoding as RFC 8187 wants it for a file name in a header. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

/** Letters that any client can read, for those that do not know the encoded form. */
const plain = (name: string): string =>
  name
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/g, '_')

/** Streams a file as an attachment: nothing that people have sent is ever shown as a page of ours. */
export async function sendFile(response: ServerResponse, file: FileReply): Promise<void> {
  response.writeHead(200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': file.size,
    'Content-Disposition': `attachment; filename="${plain(file.name)}"; filename*=UTF-8''${encoded(file.name)}`,
    'Content-Security-Policy': "sandbox; default-src 'none'",
  })
  await pipeline(Readable.fromWeb(file.content as Parameters<typeof Readable.fromWeb>[0]), response)
}
