import { z } from 'zod'
import type { StandinRequest } from '../http.ts'
import { ChatRefused } from './refusals.ts'

const BODY_LIMIT_BYTES = 200 * 1024 * 1024
const FILES_AT_MOST = 10
/** Teams takes about 28 KB of text in a message that a person writes. */
const TEXT_LIMIT = 28 * 1024

export interface WishedFile {
  name: string
  contentType: string
  content: Buffer
}

export interface Press {
  message: string
  /** Place among the message's actions from 0, or the action's verb, id or title. */
  action: number | string
  inputs: Record<string, unknown>
}

/** What a person does in the chat: writes (with files), presses a button, sees a card come into view, or opens it. */
export type ChatWish =
  | { does: 'write'; text: string; files: WishedFile[]; locale: string | undefined }
  | { does: 'press'; press: Press; locale: string | undefined }
  | { does: 'refresh'; message: string; locale: string | undefined }
  | { does: 'open'; locale: string | undefined }

const LOCALE = z
  .string()
  .regex(/^[a-z]{2}-[A-Z]{2}$/)
  .optional()
const FILE = z.strictObject({
  name: z.string(),
  contentType: z.string().optional(),
  contentBase64: z.string(),
})
const WRITE = z.strictObject({ text: z.string().optional(), files: z.array(FILE).optional(), locale: LOCALE })
const PRESS = z.strictObject({
  press: z.strictObject({
    message: z.string(),
    action: z.union([z.number().int().nonnegative(), z.string()]),
    inputs: z.record(z.string(), z.unknown()).optional(),
  }),
  locale: LOCALE,
})
const REFRESH = z.strictObject({ refresh: z.string(), locale: LOCALE })
const OPEN = z.strictObject({ open: z.literal(true), locale: LOCALE })

function parsed<T>(
  schema: z.ZodType<T>,
  value: unknown,
  reason: 'body-not-understood' | 'press-not-understood',
): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new ChatRefused(reason, issue && `${issue.path.join('.')}: ${issue.message}`)
}

function contentOf(name: string, base64: string): Buffer {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0)
    throw new ChatRefused('file-content-missing', name)
  return Buffer.from(base64, 'base64')
}

function written(text: string, files: WishedFile[], locale: string | undefined): ChatWish {
  if (text.trim() === '' && files.length === 0) throw new ChatRefused('message-empty')
  if (text.length > TEXT_LIMIT) throw new ChatRefused('message-too-long')
  if (files.length > FILES_AT_MOST) throw new ChatRefused('files-too-many', String(files.length))
  if (files.some(file => file.name === '')) throw new ChatRefused('file-name-missing')
  return { does: 'write', text, files, locale }
}

async function fromForm(request: StandinRequest, body: Buffer): Promise<ChatWish> {
  const headers = { 'Content-Type': request.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
    throw new ChatRefused('body-not-understood', 'multipart/form-data')
  })
  const files: WishedFile[] = []
  for (const value of form.values()) {
    if (typeof value === 'string') continue
    const content = Buffer.from(await value.arrayBuffer())
    files.push({ name: value.name, contentType: value.type || 'application/octet-stream', content })
  }
  const textIn = (key: string) => {
    const value = form.get(key)
    return typeof value === 'string' ? value : undefined
  }
  return written(textIn('text') ?? '', files, textIn('locale'))
}

/** Reads the body of `POST /people/{id}/chat`, JSON or multipart; throws ChatRefused when it is not understood. */
export async function readWish(request: StandinRequest): Promise<ChatWish> {
  const body = await request.body(BODY_LIMIT_BYTES)
  if (request.headers['content-type']?.toLowerCase().startsWith('multipart/form-data'))
    return fromForm(request, body)
  let json: unknown
  try {
    json = JSON.parse(body.toString('utf8'))
  } catch {
    throw new ChatRefused('body-not-understood', 'JSON')
  }
  if (typeof json !== 'object' || json === null) throw new ChatRefused('body-not-understood', 'JSON')
  if ('press' in json) {
    const { press, locale } = parsed(PRESS, json, 'press-not-understood')
    return { does: 'press', press: { ...press, inputs: press.inputs ?? {} }, locale }
  }
  if ('refresh' in json) {
    const { refresh, locale } = parsed(REFRESH, json, 'body-not-understood')
    return { does: 'refresh', message: refresh, locale }
  }
  if ('open' in json) return { does: 'open', locale: parsed(OPEN, json, 'body-not-understood').locale }
  const { text, files, locale } = parsed(WRITE, json, 'body-not-understood')
  const wished = (files ?? []).map(file => ({
    name: file.name,
    contentType: file.contentType ?? 'application/octet-stream',
    content: contentOf(file.name, file.contentBase64),
  }))
  return written(text ?? '', wished, locale)
}
