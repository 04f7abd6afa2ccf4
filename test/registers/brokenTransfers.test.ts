import { createHash, randomBytes } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../api/registers/graph/graph.ts'
import { download } from '../../api/registers/libraries/download.ts'
import { sharepointLibrary } from '../../api/registers/libraries/sharepointLibrary.ts'
import { siteLists, sitePath } from '../../api/registers/siteLists.ts'
import { aProvisionedOffice, type Office } from './anOffice.ts'

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

let office: Office
let listPath: string
beforeAll(async () => {
  office = await aProvisionedOffice()
  const lists = await siteLists(office.graph, await sitePath(office.graph, office.site))
  listPath = lists.get('ProtokolyPliki')!.path
})

/** The same Graph over a network that breaks each of the first downloads after some bytes. */
function tearing(graph: Graph, breaks: number): { graph: Graph; ranges: (string | null)[] } {
  const ranges: (string | null)[] = []
  async function transfer(url: string, options: RequestInit = {}) {
    const answer = await graph.transfer(url, options)
    ranges.push(new Headers(options.headers).get('Range'))
    if (ranges.length > breaks) return answer
    let passed = 0
    const torn = answer.body!.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          passed += chunk.length
          if (passed > 1_000_000) controller.error(new Error('the connection broke'))
          else controller.enqueue(chunk)
        },
      }),
    )
    return new Response(torn, { status: answer.status, headers: answer.headers })
  }
  return { graph: { ...graph, transfer }, ranges }
}

/** The same Graph over a network that loses the answers to the given ranges of an upload, counted from one. */
function losing(graph: Graph, lost: readonly number[]): Graph {
  let ranges = 0
  async function transfer(url: string, options: RequestInit = {}) {
    const answer = await graph.transfer(url, options)
    if (options.method === 'PUT' && lost.includes(++ranges)) throw new TypeError('fetch failed')
    return answer
  }
  return { ...graph, transfer }
}

it('reads on from the next byte when the connection breaks in the middle of a file', async () => {
  const content = randomBytes(6 * 1024 * 1024)
  const { id } = await office.registers.minutesLibrary.store('OR', 'czytany.docx', content)
  const { body: drive } = await office.graph.call<{ id: string }>({
    method: 'GET',
    path: `${listPath}/drive`,
  })
  const { graph, ranges } = tearing(office.graph, 2)
  const chunks: Uint8Array[] = []
  for await (const chunk of await download(graph, `/drives/${drive.id}/items/${id}`)) chunks.push(chunk)
  expect(sha(Buffer.concat(chunks))).toBe(sha(content))
  expect(ranges).toHaveLength(3)
  expect(ranges[0]).toBeNull()
  expect(ranges[2]).toMatch(/^bytes=\d{4,}-$/)
})

it.each([
  ['a range in the middle', [1]],
  ['the last range', [3]],
  ['every other range', [1, 3, 5]],
])('stores a file once when the answer to %s is lost', async (which, lost) => {
  const content = randomBytes(11 * 1024 * 1024)
  const name = `wysłany, ${which}.docx`
  const library = sharepointLibrary(losing(office.graph, lost), listPath)
  const file = await library.store('OR', name, content)
  expect(file).toMatchObject({ name, folder: 'OR', size: content.length })
  const chunks: Uint8Array[] = []
  for await (const chunk of await library.read(file.id)) chunks.push(chunk)
  expect(sha(Buffer.concat(chunks))).toBe(sha(content))
})
