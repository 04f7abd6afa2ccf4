import type { IncomingMessage } from 'node:http'
import { type BusboyHeaders, Busboy as MultipartForm } from '@fastify/busboy'
import { defaultLimits } from '../reading/limits.ts'
import { storableText } from '../registers/storableText.ts'
import { Refused } from './errorAnswer.ts'

/** A form with its one file. */
export interface Upload {
  readonly name: string
  readonly content: Uint8Array
  readonly fields: Readonly<Record<string, string>>
}

const MOST_FIELDS = 8
const MOST_FIELD_BYTES = 1_000

/**
 * Reads a multipart form with one file of at most 25 MB and a few short fields. Throws Refused when there is no file
 * or more than one, when it is too large, or when the form cannot be read.
 */
export async function readUpload(request: IncomingMessage): Promise<Upload> {
  if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? ''))
    throw new Refused('file-not-sent')
  const { fileBytes } = defaultLimits
  if (Number(request.headers['content-length'] ?? 0) > fileBytes + 64 * 1024)
    throw new Refused('file-too-large')
  const fields: Record<string, string> = {}
  const chunks: Buffer[] = []
  let name: string | undefined
  let refusal: Refused | undefined
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const form = parserOf(request, fileBytes)
  form.on('file', (_field, stream, fileName) => {
    name = fileName
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('limit', () => {
      refusal = new Refused('file-too-large')
      chunks.length = 0
    })
  })
  form.on('field', (field, value) => {
    fields[field] = storableText(value)
  })
  form.on('filesLimit', () => {
    refusal ??= new Refused('file-not-sent')
  })
  form.on('finish', resolve)
  form.on('error', () => reject(new Refused('file-not-sent')))
  request.on('error', reject)
  request.on('aborted', () => reject(new Refused('file-not-sent')))
  request.pipe(form)
  await promise
  if (refusal) throw refusal
  if (!name) throw new Refused('file-not-sent')
  return { name, content: Buffer.concat(chunks), fields }
}

function parserOf(request: IncomingMessage, fileSize: number): InstanceType<typeof MultipartForm> {
  try {
    return new MultipartForm({
      headers: request.headers as BusboyHeaders,
      limits: {
        fileSize,
        files: 1,
        fields: MOST_FIELDS,
        parts: MOST_FIELDS + 1,
        fieldSize: MOST_FIELD_BYTES,
        headerPairs: 20,
      },
    })
  } catch {
    // A form without a boundary.
    throw new Refused('file-not-sent')
  }
}
