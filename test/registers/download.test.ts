import { createHash, randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { download } from '../../api/registers/download.ts'
import type { Graph } from '../../api/registers/graph.ts'
import { aProvisionedOffice } from './anOffice.ts'

/** The same Graph over a network that breaks each of the first downloads after some bytes. */
function breaking(graph: Graph, breaks: number): { graph: Graph; ranges: (string | null)[] } {
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

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

it('reads on from the next byte when the connection breaks in the middle of a file', async () => {
  const office = await aProvisionedOffice()
  const content = randomBytes(6 * 1024 * 1024)
  const { id } = await office.registers.minutesLibrary.store('OR', 'protokół.docx', content)
  const { site } = office
  const path = `/sites/${encodeURIComponent(await siteId(office.graph, site))}/lists/ProtokolyPliki`
  const { body: drive } = await office.graph.call<{ id: string }>({ method: 'GET', path: `${path}/drive` })
  const { graph, ranges } = breaking(office.graph, 2)
  const chunks: Uint8Array[] = []
  for await (const chunk of await download(graph, `/drives/${drive.id}/items/${id}`)) chunks.push(chunk)
  expect(sha(Buffer.concat(chunks))).toBe(sha(content))
  expect(ranges).toHaveLength(3)
  expect(ranges[0]).toBeNull()
  expect(ranges[2]).toMatch(/^bytes=\d{4,}-$/)
})

const siteId = async (graph: Graph, site: string) =>
  (await graph.call<{ id: string }>({ method: 'GET', path: `/sites/${site}` })).body.id
