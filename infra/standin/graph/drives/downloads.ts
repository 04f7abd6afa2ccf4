import { createHmac, timingSafeEqual } from 'node:crypto'
import { HttpRefusal, type Route } from '../../http.ts'
import type { GraphCore } from '../graphRoute.ts'
import type { DriveNode, FileContent } from './driveStore.ts'

const LIFE_MS = 60 * 60_000

interface Ticket {
  blob: string
  size: number
  name: string
  mimeType: string
  /** Real time, milliseconds. */
  until: number
}

const signature = (core: GraphCore, text: string) =>
  createHmac('sha256', core.registrations.administrator().secret).update(text).digest('base64url')

/** A pre-authenticated address of the content, on another host name than Graph's so that no client sends its token there. */
export function downloadAddress(
  core: GraphCore,
  node: Pick<DriveNode, 'name'>,
  content: Pick<FileContent, 'blob' | 'size' | 'mimeType'>,
): string {
  const expired = core.faults.strikes('downloadExpired', `GET ${node.name}`)
  const ticket: Ticket = {
    blob: content.blob,
    size: content.size,
    name: node.name,
    mimeType: content.mimeType,
    until: expired ? 0 : Date.now() + LIFE_MS,
  }
  const text = Buffer.from(JSON.stringify(ticket)).toString('base64url')
  return `${core.addresses.transfers}/transfer/download/${text}?tempauth=${signature(core, text)}`
}

function ticketOf(core: GraphCore, text: string, given: string): Ticket {
  const expected = Buffer.from(signature(core, text))
  const actual = Buffer.from(given)
  const isGenuine = expected.length === actual.length && timingSafeEqual(expected, actual)
  if (!isGenuine) throw new HttpRefusal(401, 'Unauthorized')
  const ticket = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Ticket
  if (ticket.until < Date.now()) throw new HttpRefusal(401, 'The download address has expired.')
  return ticket
}

/** Bytes of `Range: bytes=a-b` or `a-` or `-n`; undefined when the whole file is asked for. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (!match[1] && !match[2])) return undefined
  const start = match[1] ? Number(match[1]) : Math.max(0, size - Number(match[2]))
  const end = match[1] && match[2] ? Math.min(Number(match[2]), size - 1) : size - 1
  if (start > end) throw new HttpRefusal(416, 'The range is not satisfiable.')
  return { start, end }
}

export function downloadRoutes(core: GraphCore): Route[] {
  return [
    {
      method: 'GET',
      path: '/transfer/download/:ticket',
      handle(request) {
        const ticket = ticketOf(core, request.params.ticket!, request.url.searchParams.get('tempauth') ?? '')
        const range = rangeOf(request.headers.range, ticket.size)
        const length = range ? range.end - range.start + 1 : ticket.size
        return {
          status: range ? 206 : 200,
          headers: {
            'Content-Type': ticket.mimeType,
            'Content-Length': String(length),
            'Accept-Ranges': 'bytes',
            'Access-Control-Allow-Origin': '*',
            'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(ticket.name)}`,
            ...(range ? { 'Content-Range': `bytes ${range.start}-${range.end}/${ticket.size}` } : {}),
          },
          body: ticket.size === 0 ? Buffer.alloc(0) : core.blobs.read(ticket.blob, range),
        }
      },
    },
  ]
}
