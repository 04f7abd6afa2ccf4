import { once } from 'node:events'
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, anApi } from './anApi.ts'
import { people } from './sampleRows.ts'

const SCRIPT = 'console.log("a tab that was built for this test")'

describe('the files of the tab', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tab-'))
  let api: Api
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'assets/main-AbCd_123.js'), SCRIPT)
    writeFileSync(join(folder, 'assets/main-AbCd_123.js.br'), brotliCompressSync(SCRIPT))
    writeFileSync(join(folder, 'assets/main-AbCd_123.js.gz'), gzipSync(SCRIPT))
    writeFileSync(join(folder, 'assets/secret.exe'), 'no page')
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Magistrat</title>')
    api = await anApi({ tabFolder: folder })
  })

  /** Without fetch, which decodes bodies and tidies paths. */
  async function raw(path: string, headers: Record<string, string> = {}) {
    const { hostname, port } = new URL(api.server.url)
    const [answer] = (await once(request({ hostname, port, path, headers }).end(), 'response')) as [
      IncomingMessage,
    ]
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(await answer.toArray()) }
  }

  it('are served with their types, and kept for ever where the name tells the content', async () => {
    const script = await raw('/tab/assets/main-AbCd_123.js')
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect(script.body.toString()).toBe(SCRIPT)
    const page = await raw('/tab/')
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    })
  })

  it('are sent as they were compressed when they were built', async () => {
    const of = async (encoding: string) =>
      raw('/tab/assets/main-AbCd_123.js', { 'Accept-Encoding': encoding })
    const br = await of('gzip, deflate, br')
    expect([br.headers['content-encoding'], br.body]).toEqual(['br', brotliCompressSync(SCRIPT)])
    const gzip = await of('gzip')
    expect([gzip.headers['content-encoding'], gzip.body]).toEqual(['gzip', gzipSync(SCRIPT)])
    expect((await of('identity')).headers['content-encoding']).toBeUndefined()
    expect(br.headers.vary).toContain('Accept-Encoding')
  })

  it('are asked for again by their tag', async () => {
    const { headers } = await raw('/tab/')
    expect((await raw('/tab/', { 'If-None-Match': headers.etag! })).status).toBe(304)
  })

  it('begin with the same page at every address of the tab', async () => {
    for (const path of ['/tab', '/tab/', '/tab/reviews', '/tab/reviews/unit/OR?x=1', '/tab/index.html'])
      expect([path, (await raw(path)).body.toString()]).toEqual([path, expect.stringContaining('Magistrat')])
  })

  it.each([
    '/tab/assets/none.js',
    '/tab/assets/secret.exe',
    '/tab/../package.json',
    '/tab/..%2f..%2fpackage.json',
    '/tab/assets/../../package.json',
    '/tab/%2e%2e/package.json',
    '/package.json',
  ])('%s is not there', async path => {
    const answer = await raw(path)
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.body.toString())).toMatchObject({ error: { reason: 'no-such-page' } })
  })

  it('may be framed by Teams and the hosts that are set, and by nobody else', async () => {
    const policy = String((await raw('/tab/')).headers['content-security-policy'])
    const ancestors = /frame-ancestors ([^;]+)/.exec(policy)?.[1]?.split(' ')
    expect(ancestors).toContain('https://teams.microsoft.com')
    expect(ancestors).toContain('http://127.0.0.1:5999')
    expect(ancestors?.some(one => one === '*' || one === 'https:')).toBe(false)
    expect(policy).toContain("script-src 'self';")
    const answer = await api.ask(people.employee, '/api/me')
    expect(answer.headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  })

  it('are told who hosts them by their settings', async () => {
    const answer = await fetch(`${api.server.url}/tab/settings.json`)
    expect(await answer.json()).toEqual({
      appId: api.office.standin.suite.appId,
      hostOrigins: ['http://127.0.0.1:5999'],
      teamsAppLink: expect.stringContaining(`tenantId=${api.office.standin.tenantId}`),
    })
  })

  it('are the new ones once the tab was built again', async () => {
    writeFileSync(join(folder, 'assets/second-AbCd_124.js'), SCRIPT)
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Second build</title>')
    utimesSync(join(folder, 'index.html'), 9_999_999, 9_999_999)
    expect((await raw('/tab/')).body.toString()).toContain('Second build')
    expect((await raw('/tab/assets/second-AbCd_124.js')).status).toBe(200)
  })
})
