import { createReadStream, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import type { StandinCore } from '../core.ts'
import type { Route, StandinAnswer } from '../http.ts'
import { ensurePage, PAGE_FOLDER } from './buildPage.ts'
import type { PageSetup } from './pageSetup.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

function fileAnswer(folder: string, name: string): StandinAnswer {
  const path = normalize(join(folder, name))
  const type = TYPES[extname(path)]
  const file = statSync(path, { throwIfNoEntry: false })
  if (!path.startsWith(folder + sep) || !type || !file?.isFile())
    return { status: 404, body: 'Nie ma. / Not found.' }
  return {
    status: 200,
    headers: {
      'Content-Type': type,
      'Content-Length': String(file.size),
      // Names under assets carry a hash of their content.
      'Cache-Control': name.startsWith('assets') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
    body: createReadStream(path),
  }
}

/** The Teams page itself; built at the first visit after its sources have changed. */
export function pageRoutes(core: StandinCore, folder: string = PAGE_FOLDER): Route[] {
  const setup = (): PageSetup => ({
    appId: core.suite.appId,
    tenantId: core.tenantId,
    ...(core.suite.tabUrl === undefined ? {} : { tabUrl: core.suite.tabUrl }),
  })
  return [
    {
      method: 'GET',
      path: '/',
      handle: async () => {
        await ensurePage(folder)
        return fileAnswer(folder, 'index.html')
      },
    },
    {
      method: 'GET',
      path: '/assets/*',
      handle: request => fileAnswer(folder, join('assets', request.params['*'] ?? '')),
    },
    { method: 'GET', path: '/teams/setup', handle: () => ({ status: 200, body: setup() }) },
  ]
}
