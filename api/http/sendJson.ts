import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)
const WORTH_COMPRESSING = 1_024

interface Encoded {
  readonly plain: Buffer
  zipped?: Promise<Buffer>
}

/** Answers that are kept as values are encoded once, however many people ask for them. */
const encodings = new WeakMap<object, Encoded>()

function encodingOf(value: unknown): Encoded {
  const known = typeof value === 'object' && value !== null ? encodings.get(value) : undefined
  if (known) return known
  const encoded: Encoded = { plain: Buffer.from(JSON.stringify(value)) }
  if (typeof value === 'object' && value !== null) encodings.set(value, encoded)
  return encoded
}

const acceptsGzip = (headers: IncomingHttpHeaders): boolean =>
  /(^|,)\s*(gzip|\*)\s*(;\s*q=(1(\.0*)?|0?\.\d*[1-9]\d*))?\s*(,|$)/i.test(
    String(headers['accept-encoding'] ?? ''),
  )

/** Sends a value as JSON, compressed when that is wanted and worth it. The value must not be altered afterwards. */
export async function sendJson(
  response: ServerResponse,
  asked: IncomingHttpHeaders,
  status: number,
  value: unknown,
): Promise<void> {
  const encoded = encodingOf(value)
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Vary', 'Accept-Encoding, Authorization')
  let body = encoded.plain
  if (body.length > WORTH_COMPRESSING && acceptsGzip(asked)) {
    encoded.zipped ??= compress(encoded.plain)
    body = await encoded.zipped
    response.setHeader('Content-Encoding', 'gzip')
  }
  response.setHeader('Content-Length', body.length)
  response.writeHead(status)
  response.end(body)
}
