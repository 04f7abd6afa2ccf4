import { randomBytes } from 'node:crypto'
import { Client, FileUpload, LargeFileUploadTask } from '@microsoft/microsoft-graph-client'
import { beforeAll, describe, expect, it } from 'vitest'
import { aStandin } from './aStandin.ts'
import { aList, type GraphCaller, graphCaller } from './graphCalls.ts'

let graph: GraphCaller
let drive: string
beforeAll(async () => {
  graph = await graphCaller(await aStandin())
  const library = await aList(graph, [{ name: 'Unit', text: {} }], 'documentLibrary')
  const { body } = await graph.get<{ id: string }>(`${library}/drive`)
  drive = `/drives/${body.id}`
})

interface DriveItem {
  id: string
  name: string
  eTag: string
  cTag: string
  size: number
  webUrl: string
  file?: { mimeType: string; hashes: { quickXorHash: string } }
  parentReference: { path: string }
}

const bytes = (text: string) => Buffer.from(text)
const upload = (path: string, content: Buffer, query = '') =>
  graph.put<DriveItem>(
    `${drive}/root:/${encodeURIComponent(path).replaceAll('%2F', '/')}:/content${query}`,
    content,
    {
      'Content-Type': 'application/octet-stream',
    },
  )

async function download(id: string, headers: Record<string, string> = {}) {
  const { status, headers: answered } = await graph.get(`${drive}/items/${id}/content`)
  expect(status).toBe(302)
  const address = answered.get('location')!
  expect(new URL(address).hostname).toBe('127.0.0.1')
  return fetch(address, { headers })
}

describe('A file', () => {
  it('is made with its folders by an upload to a path, and read through a redirect without a token', async () => {
    const made = await upload('Wydział Organizacji/protokół 2026-11.txt', bytes('Zażółć'))
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      name: 'protokół 2026-11.txt',
      size: 10,
      file: { mimeType: 'text/plain' },
    })
    expect(made.body.parentReference.path).toMatch(/root:\/Wydział Organizacji$/)
    expect(await (await download(made.body.id)).text()).toBe('Zażółć')
  })

  it('gets a new version, eTag and cTag from new content, and keeps its id', async () => {
    const first = await upload('a.txt', bytes('one'))
    const second = await upload('a.txt', bytes('two!'))
    expect(second.status).toBe(200)
    expect(second.body.id).toBe(first.body.id)
    expect(first.body.eTag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/)
    expect(second.body.eTag).toMatch(/,2"$/)
    expect(second.body.cTag).toMatch(/^"c:\{[0-9A-F-]{36}\},2"$/)
    const { body } = await graph.get<{ value: { id: string; size: number }[] }>(
      `${drive}/items/${first.body.id}/versions`,
    )
    expect(body.value.map(version => [version.id, version.size])).toEqual([
      ['2.0', 4],
      ['1.0', 3],
    ])
  })

  it('keeps its cTag when only its metadata changes', async () => {
    const made = await upload('meta.txt', bytes('x'))
    const renamed = await graph.patch<DriveItem>(`${drive}/items/${made.body.id}`, { name: 'meta 2.txt' })
    expect(renamed.body.cTag).toBe(made.body.cTag)
    expect(renamed.body.eTag).not.toBe(made.body.eTag)
  })

  it('is refused, replaced or renamed as the conflict behaviour says', async () => {
    await upload('b.txt', bytes('1'))
    expect((await upload('b.txt', bytes('2'), '?@microsoft.graph.conflictBehavior=fail')).status).toBe(409)
    const copy = await upload('B.txt', bytes('3'), '?@microsoft.graph.conflictBehavior=rename')
    expect(copy.body.name).toBe('B 1.txt')
  })

  it('is not written over an eTag that has moved', async () => {
    const made = await upload('c.txt', bytes('1'))
    await upload('c.txt', bytes('2'))
    const { status } = await graph.put(`${drive}/items/${made.body.id}/content`, bytes('3'), {
      'If-Match': made.body.eTag,
    })
    expect(status).toBe(412)
  })

  it.each(['a|b.txt', '~$a.docx', 'CON', 'x_vti_y.txt', 'desktop.ini'])(
    'is refused under the name %s',
    async name => {
      expect((await upload(name, bytes('x'))).status).toBe(400)
    },
  )

  it('may carry # and % in its name', async () => {
    const made = await upload('50% #1.txt', bytes('x'))
    expect(made.body.name).toBe('50% #1.txt')
  })

  it('shows the checksum that SharePoint shows', async () => {
    const made = await upload('hash.txt', bytes('hello world'))
    expect(made.body.file?.hashes.quickXorHash).toBe('aCgDG9jwBhDc4Q1yawMZAAAAAAA=')
  })

  it('is served in ranges by the download address only', async () => {
    const made = await upload('range.txt', bytes('0123456789'))
    const part = await download(made.body.id, { Range: 'bytes=2-4' })
    expect(part.status).toBe(206)
    expect(await part.text()).toBe('234')
  })

  it('is found by path, in its folder, and as the list item of its library', async () => {
    const made = await upload('folder/inside.txt', bytes('x'))
    const found = await graph.get<DriveItem>(`${drive}/root:/folder/inside.txt`)
    expect(found.body.id).toBe(made.body.id)
    const inFolder = await graph.get<{ value: DriveItem[] }>(`${drive}/root:/folder:/children`)
    expect(inFolder.body.value.map(item => item.name)).toEqual(['inside.txt'])
    const item = await graph.get<{ fields: Record<string, unknown> }>(
      `${drive}/items/${made.body.id}/listItem?$expand=fields`,
    )
    expect(item.body.fields.FileLeafRef).toBe('inside.txt')
  })
})

describe('Sharing a file', () => {
  it('with a person or by a link costs 5 resource units each, and can be taken back', async () => {
    const made = await upload('shared.txt', bytes('x'))
    const item = `${drive}/items/${made.body.id}`
    const person = graph.standin.directory.people()[0]!
    graph.standin.usage.reset()
    const invited = await graph.post<{ value: { id: string; roles: string[] }[] }>(`${item}/invite`, {
      recipients: [{ objectId: person.id }],
      roles: ['read'],
      requireSignIn: true,
      sendInvitation: false,
    })
    expect(invited.body.value.map(permission => permission.roles)).toEqual([['read']])
    const link = await graph.post<{ link: object }>(`${item}/createLink`, {
      type: 'view',
      scope: 'organization',
    })
    expect(link.status).toBe(201)
    expect(graph.standin.usage.report().resourceUnits).toBe(10)
    await graph.remove(`${item}/permissions/${invited.body.value[0]?.id}`)
    const left = await graph.get<{ value: { id: string; link?: object }[] }>(`${item}/permissions`)
    expect(left.body.value.map(one => one.id)).not.toContain(invited.body.value[0]?.id)
    expect(left.body.value).toContainEqual(expect.objectContaining({ link: link.body.link }))
  })
})

describe('The webUrl of a file', () => {
  it('leads to the file on this machine', async () => {
    const made = await upload('Wydział/otwórz mnie.txt', bytes('Zażółć'))
    expect(await (await fetch(made.body.webUrl)).text()).toBe('Zażółć')
  })
})

describe('An upload session', () => {
  const session = async (name: string, item: Record<string, unknown> = {}) => {
    const { body } = await graph.post<{ uploadUrl: string }>(`${drive}/root:/${name}:/createUploadSession`, {
      item,
    })
    return body.uploadUrl
  }
  const range = (
    url: string,
    content: Buffer,
    start: number,
    total: number,
    headers: Record<string, string> = {},
  ) =>
    fetch(url, {
      method: 'PUT',
      headers: { 'Content-Range': `bytes ${start}-${start + content.length - 1}/${total}`, ...headers },
      body: new Uint8Array(content),
    })
  const FRAGMENT = 327_680

  it("takes a large file in ranges from Microsoft's own client", async () => {
    const content = randomBytes(FRAGMENT * 3 + 17)
    const token = await graph.standin.tokens.issueAppToken(
      graph.standin.suite.appId,
      'https://graph.microsoft.com',
    )
    const client = Client.init({
      baseUrl: graph.standin.graphUrl,
      customHosts: new Set(['localhost']),
      authProvider: done => done(null, token),
    })
    const created = await LargeFileUploadTask.createUploadSession(
      client,
      `${drive}/root:/large.bin:/createUploadSession`,
      {
        item: { '@microsoft.graph.conflictBehavior': 'replace' },
      },
    )
    const file = new FileUpload(new Uint8Array(content), 'large.bin', content.length)
    const task = new LargeFileUploadTask(client, file, created, { rangeSize: FRAGMENT })
    const { responseBody } = await task.upload()
    const { id, size } = responseBody as DriveItem
    expect(size).toBe(content.length)
    expect(Buffer.from(await (await download(id)).arrayBuffer()).equals(content)).toBe(true)
  })

  it('refuses a request that carries a token', async () => {
    const url = await session('token.txt')
    expect((await range(url, bytes('abc'), 0, 3, { Authorization: 'Bearer x' })).status).toBe(401)
  })

  it('says what it expects next, and refuses a repeated range', async () => {
    const url = await session('steps.bin')
    const first = await range(url, randomBytes(FRAGMENT), 0, FRAGMENT + 5)
    expect(first.status).toBe(202)
    expect(await first.json()).toMatchObject({ nextExpectedRanges: [`${FRAGMENT}-`] })
    expect((await range(url, randomBytes(FRAGMENT), 0, FRAGMENT + 5)).status).toBe(416)
    expect((await range(url, randomBytes(5), FRAGMENT, FRAGMENT + 5)).status).toBe(201)
  })

  it('finds a conflict only with the last range, and stays alive', async () => {
    await upload('taken.txt', bytes('old'))
    const url = await session('taken.txt')
    const refused = await range(url, bytes('new'), 0, 3)
    expect(refused.status).toBe(409)
    expect((await fetch(url)).status).toBe(200)
  })

  it('ends with its deletion', async () => {
    const url = await session('dropped.txt')
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(204)
    expect((await fetch(url)).status).toBe(404)
  })

  it('fails at the end when a range was no multiple of 320 KiB', async () => {
    const url = await session('odd.bin')
    expect((await range(url, randomBytes(1000), 0, 1005)).status).toBe(202)
    expect((await range(url, randomBytes(5), 1000, 1005)).status).toBe(400)
  })
})

describe('Delta of a drive', () => {
  it('tells of new and deleted files, with the folders around them', async () => {
    const start = await graph.get<Record<string, string>>(`${drive}/root/delta?token=latest`)
    expect(start.body.value).toEqual([])
    const made = await upload('delta/new.txt', bytes('x'))
    const after = await graph.get<Record<string, unknown>>(start.body['@odata.deltaLink']!)
    expect((after.body.value as DriveItem[]).map(item => item.name)).toEqual(['root', 'delta', 'new.txt'])
    await graph.remove(`${drive}/items/${made.body.id}`)
    const last = await graph.get<{ value: unknown[] }>(String(after.body['@odata.deltaLink']))
    expect(last.body.value).toEqual([
      expect.objectContaining({ id: made.body.id, deleted: { state: 'deleted' } }),
    ])
  })
})
