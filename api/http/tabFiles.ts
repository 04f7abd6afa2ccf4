import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { stillCurrent } from './conditional.ts'
import { Refused } from './errorAnswer.ts'

/** The built tab, served from memory. */
export interface TabFiles {
  /** Serves a path below /tab/, decoded and without a slash before it. Throws Refused where there is nothing. */
  serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<void>
}

interface BuiltFile {
  readonly type: string
  readonly tag: string
  /** The name holds a hash of the content, so it never changes under this name. */
  readonly lasting: boolean
  readonly bodies: Readonly<Partial<Record<'br' | 'gzip' | 'identity', Buffer>>>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const ENDINGS = { br: '.br', gzip: '.gz' } as const
const START_PAGE = 'index.html'

/** @param folder what Vite has built; it may be built again while the server runs. */
export function openTabFiles(folder: string): TabFiles {
  let known = new Map<string, BuiltFile>()
  let builtAt = -1

  /** The start page is written last by every build, so its time tells whether there is a new one. */
  async function current(): Promise<Map<string, BuiltFile>> {
    const changed = await stat(join(folder, START_PAGE)).then(
      ({ mtimeMs }) => mtimeMs,
      () => -1,
    )
    if (changed !== builtAt) {
      known = changed === -1 ? new Map() : await readBuilt(folder)
      builtAt = changed
    }
    return known
  }

  return {
    async serve(path, request, response) {
      const files = await current()
      const file = files.get(path) ?? (extname(path) === '' ? files.get(START_PAGE) : undefined)
      if (!file) throw new Refused('no-such-page')
      response.setHeader('Content-Type', file.type)
      response.setHeader('ETag', file.tag)
      response.setHeader('Vary', 'Accept-Encoding')
      response.setHeader('Cache-Control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      if (stillCurrent(request.headers['if-none-match'], file.tag)) {
        response.writeHead(304)
        response.end()
        return
      }
      const accepted = String(request.headers['accept-encoding'] ?? '')
      const encoding = (['br', 'gzip'] as const).find(
        one => file.bodies[one] && new RegExp(`(^|[ ,])${one}([ ;,]|$)`).test(accepted),
      )
      if (encoding) response.setHeader('Content-Encoding', encoding)
      const body = file.bodies[encoding ?? 'identity'] as Buffer
      response.setHeader('Content-Length', body.length)
      response.writeHead(200)
      response.end(body)
    },
  }
}

async function readBuilt(folder: string): Promise<Map<string, BuiltFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const there = new Set(names)
  const files = new Map<string, BuiltFile>()
  for (const name of names) {
    const type = TYPES[extname(name)]
    if (!type) continue
    const identity = await readFile(join(folder, name))
    const bodies: Partial<Record<'br' | 'gzip' | 'identity', Buffer>> = { identity }
    for (const one of ['br', 'gzip'] as const)
      if (there.has(name + ENDINGS[one])) bodies[one] = await readFile(join(folder, name + ENDINGS[one]))
    files.set(name, {
      type,
      tag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
      lasting: /^assets\/.+-[\w-]{8}\.\w+$/.test(name),
      bodies,
    })
  }
  return files
}
