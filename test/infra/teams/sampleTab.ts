import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'

const LIBRARY = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/teams-js/package.json')),
  'dist/umd/MicrosoftTeams.min.js',
)

/** A tab of another origin with the real teams-js, that shows what Teams tells it. */
export async function startSampleTab(
  hostOrigin: string,
): Promise<{ tabUrl: string; close(): Promise<void> }> {
  const page = readFileSync(join(import.meta.dirname, 'sampleTab.html'))
  const library = readFileSync(LIBRARY)
  const server = createServer((request, response) => {
    const wantsLibrary = request.url?.startsWith('/MicrosoftTeams')
    response.setHeader('Content-Type', wantsLibrary ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(wantsLibrary ? library : page)
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    tabUrl: `http://127.0.0.1:${port}/tab/?host=${encodeURIComponent(hostOrigin)}&page=mine`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
